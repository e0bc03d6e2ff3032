// SPDX-License-Identifier: GPL-3.0-or-later
// Web pages as they come: tags unclosed, in capitals, attributes without quotes. Yields tags and texts and
// never gives up; comments, scripts, styles and declarations are passed over.
#pragma once

#include <QString>

namespace liuqing {

class HtmlTokens
{
public:
    enum class Kind { text, open, close };

    explicit HtmlTokens(QStringView page) : m_page(page) { }

    bool next();
    Kind kind() const { return m_kind; }
    const QString &name() const { return m_name; } // of a tag, lower case
    QStringView text() const { return m_text; } // entities unresolved
    QString attribute(QStringView name) const;

private:
    void tag(qsizetype end);
    qsizetype tagEnd(qsizetype from) const;

    QStringView m_page;
    qsizetype m_at = 0;
    Kind m_kind = Kind::text;
    QString m_name;
    QStringView m_text; // of a tag: its attributes
};

// Resolves &amp; &nbsp; &#12345; &#x4E2D; – an unknown one stays as it is
QString resolveEntities(QStringView text);

} // namespace liuqing

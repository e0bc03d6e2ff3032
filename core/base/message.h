// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence for a person that can be translated late: the English source text with its arguments.
// Source texts are marked QT_TRANSLATE_NOOP("core", "…%1…"); text() looks up the language of the moment,
// so that a finding or an error kept for a while is shown in the language of whoever reads it.
#pragma once

#include <QString>
#include <QStringList>

namespace liuqing {

class Message
{
public:
    Message() = default;
    // source: literal with static lifetime; arguments replace %1, %2 … in one pass
    explicit Message(const char *source, QStringList arguments = {})
        : m_source(source), m_arguments(std::move(arguments))
    { }

    bool isEmpty() const { return m_source == nullptr; }
    QString text() const;
    const char *source() const { return m_source; }
    const QStringList &arguments() const { return m_arguments; }

private:
    const char *m_source = nullptr;
    QStringList m_arguments;
};

// Translates a catalogue label (context "catalogue") into the language of the moment.
QString label(const char *source);

} // namespace liuqing

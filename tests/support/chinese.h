// SPDX-License-Identifier: GPL-3.0-or-later
// The program in Chinese for the length of a test: labels and messages by translations/liuqing_zh_CN.ts, as its
// users see them.
#pragma once

#include <QHash>
#include <QTranslator>

namespace liuqing::test {

class Chinese : public QTranslator
{
public:
    Chinese();
    ~Chinese() override;

    bool isEmpty() const override { return m_texts.isEmpty(); }
    QString translate(const char *context, const char *source, const char *, int) const override;

private:
    QHash<QString, QString> m_texts; // by context and source
};

} // namespace liuqing::test

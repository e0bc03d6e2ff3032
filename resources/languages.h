// SPDX-License-Identifier: GPL-3.0-or-later
// The languages of the program: English source texts, zh_CN complete. use() switches at once.
#pragma once

#include <QString>
#include <QTranslator>

#include <functional>

namespace liuqing {

class Languages
{
public:
    ~Languages();

    // "zh_CN" or "en"; anything else: that of the system, Chinese for every Chinese locale
    void use(const QString &asked);
    QString current() const { return m_current; }

    // The zh_CN text of a catalogue label, whatever language is on
    static std::function<QString(const char *)> chineseLabel();

private:
    QTranslator m_own;
    QTranslator m_qt; // Qt's own dialogs
    QString m_current;
};

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
// What the programs carry with them. Languages: English source texts, zh_CN complete; use() switches at once.
// Policy packs: the built-in ones.
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

// The picture of the program, for its windows
QString iconFile();

// The pack of a new ledger when none is named
QString defaultPack();

// The folder of a ledger's policy pack: the built-in one of that name, or the folder that was given instead
QString packFolder(const QString &pack);

} // namespace liuqing

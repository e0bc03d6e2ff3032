// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsplace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace liuqing {

bool isPortable()
{
    return QFileInfo::exists(QCoreApplication::applicationDirPath() + u"/portable.txt"_s);
}

void placeSettings()
{
    QSettings::setDefaultFormat(QSettings::IniFormat); // a file that can be copied and read, on every system
    if (isPortable())
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, QCoreApplication::applicationDirPath() + u"/settings"_s);
}

QString ledgersFolder()
{
    if (!isPortable())
        return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QCoreApplication::applicationDirPath() + u"/ledgers"_s;
    QDir().mkpath(folder);
    return folder;
}

QString copiesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/copies"_s;
}

} // namespace liuqing

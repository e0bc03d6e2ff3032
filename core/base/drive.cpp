// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/drive.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <winioctl.h>
#endif

using namespace Qt::StringLiterals;

namespace liuqing {

Drive driveOfMount(const QString &root, const QString &fileSystem)
{
    static const QStringList networks{u"nfs"_s, u"nfs4"_s, u"cifs"_s, u"smb3"_s, u"smbfs"_s, u"davfs"_s, u"fuse.sshfs"_s, u"fuse.gvfsd-fuse"_s};
    if (networks.contains(fileSystem))
        return Drive::network;
    return root.startsWith(u"/media/"_s) || root.startsWith(u"/run/media/"_s) ? Drive::removable : Drive::fixed;
}

#ifdef Q_OS_WIN

namespace {

bool isOfTheSystem(const QString &name)
{
    wchar_t folder[MAX_PATH + 1] = {};
    GetWindowsDirectoryW(folder, MAX_PATH);
    return name.compare(QString::fromWCharArray(folder, 2), Qt::CaseInsensitive) == 0;
}

// A hard disk in a box of its own counts as fixed to Windows, and is pulled out all the same: asked by how it is connected
bool isPlugged(const QString &name)
{
    if (isOfTheSystem(name))
        return false;
    const QString device = u"\\\\.\\"_s + name;
    const HANDLE handle = CreateFileW(reinterpret_cast<const wchar_t *>(device.utf16()), 0, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return false;
    STORAGE_PROPERTY_QUERY query{};
    query.PropertyId = StorageDeviceProperty;
    query.QueryType = PropertyStandardQuery;
    STORAGE_DEVICE_DESCRIPTOR answer{};
    DWORD size = 0;
    const bool isAnswered = DeviceIoControl(handle, IOCTL_STORAGE_QUERY_PROPERTY, &query, sizeof query, &answer, sizeof answer, &size, nullptr) != 0;
    CloseHandle(handle);
    return isAnswered && (answer.BusType == BusTypeUsb || answer.BusType == BusType1394);
}

} // namespace

QString driveName(const QString &path)
{
    const QString absolute = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath());
    return absolute.startsWith(u"\\\\"_s) ? absolute.section(u'\\', 0, 3) : absolute.left(2);
}

Drive driveOf(const QString &path)
{
    const QString name = driveName(path);
    if (name.startsWith(u"\\\\"_s))
        return Drive::network;
    const QString root = name + u'\\';
    const UINT kind = GetDriveTypeW(reinterpret_cast<const wchar_t *>(root.utf16()));
    if (kind == DRIVE_REMOTE)
        return Drive::network;
    return kind == DRIVE_REMOVABLE || (kind == DRIVE_FIXED && isPlugged(name)) ? Drive::removable : Drive::fixed;
}

#else

namespace {

// The path itself or the nearest folder above that exists
QString existing(const QString &path)
{
    QFileInfo info(path);
    while (!info.exists() && !info.isRoot() && info.path() != info.filePath())
        info.setFile(info.absolutePath());
    return info.absoluteFilePath();
}

} // namespace

QString driveName(const QString &path)
{
    return QStorageInfo(existing(path)).rootPath();
}

Drive driveOf(const QString &path)
{
    const QStorageInfo storage(existing(path));
    return driveOfMount(storage.rootPath(), QString::fromLatin1(storage.fileSystemType()));
}

#endif

} // namespace liuqing

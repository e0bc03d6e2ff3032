// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include "core/base/digest.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <filesystem>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace liuqing::files {

namespace {

constexpr qint64 piece = 1 << 20;

std::filesystem::path native(const QString &path)
{
    return {path.toStdU16String()};
}

#ifdef Q_OS_WIN

bool isHeld(const QString &path, Use use)
{
    const DWORD access = use == Use::reading ? GENERIC_READ : GENERIC_WRITE | DELETE;
    const HANDLE handle = CreateFileW(native(path).c_str(), access, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                      OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    const DWORD error = GetLastError();
    if (handle != INVALID_HANDLE_VALUE)
        CloseHandle(handle);
    return handle == INVALID_HANDLE_VALUE && (error == ERROR_SHARING_VIOLATION || error == ERROR_LOCK_VIOLATION);
}

// Keeps what the target is to others (its rights, its id) where the drive can
bool renameOver(const QString &fresh, const QString &target)
{
    if (ReplaceFileW(native(target).c_str(), native(fresh).c_str(), nullptr, REPLACEFILE_IGNORE_MERGE_ERRORS, nullptr, nullptr))
        return true;
    return MoveFileExW(native(fresh).c_str(), native(target).c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) != 0;
}

// A stick may be pulled the moment after
void flush(const QString &path)
{
    const HANDLE handle = CreateFileW(native(path).c_str(), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                      OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return;
    FlushFileBuffers(handle);
    CloseHandle(handle);
}

#else

// A file can be read and replaced while somebody has it open
bool isHeld(const QString &, Use)
{
    return false;
}

bool renameOver(const QString &fresh, const QString &target)
{
    std::error_code error;
    std::filesystem::rename(native(fresh), native(target), error);
    return !error;
}

// A stick may be pulled the moment after: the file, and the name it has now
void flush(const QString &path)
{
    for (const QString &each : {path, QFileInfo(path).absolutePath()}) {
        const int handle = ::open(QFile::encodeName(each).constData(), O_RDONLY);
        if (handle >= 0) {
            ::fsync(handle);
            ::close(handle);
        }
    }
}

#endif

bool pour(QFile &source, QSaveFile &target)
{
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(piece);
        if (bytes.isEmpty() || target.write(bytes) != bytes.size())
            return false;
    }
    return source.error() == QFileDevice::NoError && target.commit(); // commit flushes to the drive
}

tl::unexpected<Error> notCopied(const QString &from, const QString &to)
{
    if (!QFileInfo(QFileInfo(to).absolutePath()).isDir())
        return notWritable(to);
    if (QStorageInfo(QFileInfo(to).absolutePath()).bytesAvailable() < QFileInfo(from).size()) {
        return failure("disk_full", Message(QT_TRANSLATE_NOOP("core", "The disk that holds %1 is full. Nothing was changed; make room and try again."), {to}),
                       {.file = to});
    }
    return notWritable(to);
}

} // namespace

std::optional<Error> heldByAnother(const QString &path, Use use)
{
    if (!isHeld(path, use))
        return std::nullopt;
    const Message open(QT_TRANSLATE_NOOP("core", "%1 is open in another program (Excel or WPS, for example). Close it there and try again."),
                       {QFileInfo(path).fileName()});
    return Error{u"busy"_s, open, {.file = path}};
}

tl::unexpected<Error> notReadable(const QString &path)
{
    if (!QFileInfo::exists(path))
        return failure("not_found", Message(QT_TRANSLATE_NOOP("core", "There is no file %1."), {path}), {.file = path});
    if (const auto held = heldByAnother(path, Use::reading))
        return failure(*held);
    return failure("io", Message(QT_TRANSLATE_NOOP("core", "%1 could not be read."), {path}), {.file = path});
}

tl::unexpected<Error> notWritable(const QString &path)
{
    if (const auto held = heldByAnother(path, Use::writing))
        return failure(*held);
    return failure("io", Message(QT_TRANSLATE_NOOP("core", "%1 could not be written. Choose a folder that you may write in."), {path}),
                   {.file = path});
}

Status writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    if (const auto held = heldByAnother(path, Use::writing))
        return failure(*held);
    return failure("io",
                   Message(QT_TRANSLATE_NOOP("core", "%1 could not be written. Close it in other programs, and choose a folder that you may write in and that has room left."),
                           {QFileInfo(path).fileName()}),
                   {.file = path});
}

Result<QByteArray> digestOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notReadable(path);
    digest::Stream stream;
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(piece);
        if (bytes.isEmpty())
            return notReadable(path);
        stream.add(bytes);
    }
    return stream.finish();
}

Result<QByteArray> copyVerified(const QString &from, const QString &to)
{
    const QString fresh = to + u".part"_s;
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return notReadable(from);
    QSaveFile target(fresh);
    if (!target.open(QIODevice::WriteOnly) || !pour(source, target))
        return notCopied(from, to);
    source.close();
    const auto wanted = digestOf(from);
    const auto found = digestOf(fresh);
    if (!wanted || !found)
        return !wanted ? notReadable(from) : notReadable(fresh);
    if (*wanted != *found) {
        QFile::remove(fresh);
        return failure("io", Message(QT_TRANSLATE_NOOP("core", "What was written to %1 reads back differently; the drive is failing. The file that was there was left as it is."), {to}),
                       {.file = to});
    }
    if (!renameOver(fresh, to)) {
        if (QFileInfo::exists(to)) // else it is all there is
            QFile::remove(fresh);
        return notWritable(to);
    }
    flush(to);
    return wanted;
}

} // namespace liuqing::files

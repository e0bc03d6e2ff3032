// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nativefiles.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <memory>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace liuqing::nativefiles {

namespace {

constexpr int piece = 1 << 20;

std::filesystem::path native(const QString &path)
{
    return {path.toStdU16String()};
}

} // namespace

#ifdef Q_OS_WIN

namespace {

constexpr DWORD shared = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;

struct Closer
{
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};

using OpenFile = std::unique_ptr<std::remove_pointer_t<HANDLE>, Closer>;

// Null: it cannot be opened so, and GetLastError() says why
OpenFile opened(const QString &path, DWORD access, DWORD flags)
{
    const HANDLE handle = CreateFileW(native(path).c_str(), access, shared, nullptr, OPEN_EXISTING, flags, nullptr);
    return OpenFile(handle == INVALID_HANDLE_VALUE ? nullptr : handle);
}

bool isHeldNow()
{
    return GetLastError() == ERROR_SHARING_VIOLATION || GetLastError() == ERROR_LOCK_VIOLATION;
}

struct PageFreer
{
    void operator()(void *pages) const { VirtualFree(pages, 0, MEM_RELEASE); }
};

} // namespace

bool isHeld(const QString &path, files::Use use)
{
    return opened(path, use == files::Use::reading ? GENERIC_READ : GENERIC_WRITE | DELETE, FILE_ATTRIBUTE_NORMAL) == nullptr && isHeldNow();
}

bool renameOver(const QString &fresh, const QString &target)
{
    if (ReplaceFileW(native(target).c_str(), native(fresh).c_str(), nullptr, REPLACEFILE_IGNORE_MERGE_ERRORS, nullptr, nullptr))
        return true;
    return MoveFileExW(native(fresh).c_str(), native(target).c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) != 0;
}

bool flush(const QString &path)
{
    const OpenFile file = opened(path, GENERIC_WRITE, FILE_ATTRIBUTE_NORMAL);
    if (file == nullptr)
        return isHeldNow(); // a virus scanner looks at it; it is there
    return FlushFileBuffers(file.get()) != 0;
}

bool readFromDrive(const QString &path, const std::function<bool(QByteArrayView)> &take)
{
    OpenFile file = opened(path, GENERIC_READ, FILE_FLAG_NO_BUFFERING | FILE_FLAG_SEQUENTIAL_SCAN);
    if (file == nullptr)
        file = opened(path, GENERIC_READ, FILE_FLAG_SEQUENTIAL_SCAN);
    const std::unique_ptr<void, PageFreer> pages(VirtualAlloc(nullptr, piece, MEM_COMMIT | MEM_RESERVE, PAGE_READWRITE)); // aligned, as is asked for
    for (DWORD size = 1; file != nullptr && pages != nullptr;) {
        if (ReadFile(file.get(), pages.get(), piece, &size, nullptr) == 0)
            return false;
        if (size == 0)
            return true;
        if (!take(QByteArrayView(static_cast<const char *>(pages.get()), size)))
            return false;
    }
    return false;
}

#else

bool isHeld(const QString &, files::Use)
{
    return false; // a file can be read and replaced while somebody has it open
}

bool renameOver(const QString &fresh, const QString &target)
{
    std::error_code error;
    std::filesystem::rename(native(fresh), native(target), error);
    return !error;
}

bool flush(const QString &path)
{
    for (const QString &each : {path, QFileInfo(path).absolutePath()}) {
        const int handle = ::open(QFile::encodeName(each).constData(), O_RDONLY | O_CLOEXEC);
        const bool isFlushed = handle >= 0 && (::fsync(handle) == 0 || errno == EINVAL); // folders of some networks cannot be
        if (handle >= 0)
            ::close(handle);
        if (!isFlushed)
            return false;
    }
    return true;
}

bool readFromDrive(const QString &path, const std::function<bool(QByteArrayView)> &take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    ::posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED); // what was flushed is forgotten
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(piece);
        if (bytes.isEmpty() || !take(bytes))
            return false;
    }
    return file.error() == QFileDevice::NoError;
}

#endif

} // namespace liuqing::nativefiles

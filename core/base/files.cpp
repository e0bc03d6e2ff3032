// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include "core/base/digest.h"

#include <QDir>
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

constexpr QStringView unfinished = u".part";
constexpr double written = 0.7; // of a copy; reading it back is the rest

// The bytes of a file one piece after the other, for as long as take goes on. False: it could not be read to its end
bool readThrough(QFile &file, const std::function<bool(const QByteArray &bytes)> &take)
{
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(piece);
        if (bytes.isEmpty() || !take(bytes))
            return false;
    }
    return file.error() == QFileDevice::NoError;
}

// How far a reading is, told to somebody who may end it
class Watch
{
public:
    Watch(const Going &going, qint64 size, double from, double to)
        : m_going(going)
        , m_size(std::max<qint64>(size, 1))
        , m_from(from)
        , m_to(to)
    {
    }

    bool goesOn(qsizetype bytes)
    {
        m_done += bytes;
        m_isEnded = m_going && !m_going(m_from + (m_to - m_from) * double(m_done) / double(m_size));
        return !m_isEnded;
    }

    bool isEnded() const { return m_isEnded; }

private:
    Going m_going;
    qint64 m_size;
    double m_from;
    double m_to;
    qint64 m_done = 0;
    bool m_isEnded = false;
};

std::optional<QByteArray> digestWatched(const QString &path, Watch &watch)
{
    QFile file(path);
    digest::Stream stream;
    const auto add = [&](const QByteArray &bytes) {
        stream.add(bytes);
        return watch.goesOn(bytes.size());
    };
    if (!file.open(QIODevice::ReadOnly) || !readThrough(file, add))
        return std::nullopt;
    return stream.finish();
}

// Into a file that is flushed to its drive; the digest of what was read
std::optional<QByteArray> pour(QFile &source, const QString &to, Watch &watch)
{
    QSaveFile target(to);
    digest::Stream stream;
    const auto write = [&](const QByteArray &bytes) {
        stream.add(bytes);
        return target.write(bytes) == bytes.size() && watch.goesOn(bytes.size());
    };
    if (!target.open(QIODevice::WriteOnly) || !readThrough(source, write) || !target.commit())
        return std::nullopt;
    return stream.finish();
}

tl::unexpected<Error> cancelled(const QString &to)
{
    return failure("cancelled", Message(QT_TRANSLATE_NOOP("core", "Writing %1 was cancelled; the file that was there is as it was."), {to}), {.file = to});
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
    Watch watch({}, 0, 0, 1);
    const auto digest = digestWatched(path, watch);
    if (!digest)
        return notReadable(path);
    return *digest;
}

Result<QByteArray> copyVerified(const QString &from, const QString &to, const Going &going)
{
    const QString fresh = to + unfinished;
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return notReadable(from);
    Watch writing(going, source.size(), 0, written);
    const auto wanted = pour(source, fresh, writing);
    if (!wanted)
        return writing.isEnded() ? cancelled(to) : notCopied(from, to);
    Watch reading(going, source.size(), written, 1);
    const auto found = digestWatched(fresh, reading);
    if (found != wanted) {
        QFile::remove(fresh);
        if (reading.isEnded())
            return cancelled(to);
        return failure("io", Message(QT_TRANSLATE_NOOP("core", "What was written to %1 reads back differently; the drive is failing. The file that was there was left as it is."), {to}),
                       {.file = to});
    }
    source.close();
    if (!renameOver(fresh, to)) {
        if (QFileInfo::exists(to)) // else it is all there is
            QFile::remove(fresh);
        return notWritable(to);
    }
    flush(to);
    return *wanted;
}

void removeUnfinished(const QString &target)
{
    const QFileInfo info(target);
    for (const QFileInfo &each : info.dir().entryInfoList(QDir::Files | QDir::Hidden)) {
        if (each.fileName().startsWith(info.fileName() + unfinished))
            QFile::remove(each.filePath());
    }
}

} // namespace liuqing::files

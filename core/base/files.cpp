// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include "core/base/digest.h"
#include "core/base/nativefiles.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace liuqing::files {

namespace {

constexpr qint64 piece = 1 << 20;

constexpr QStringView unfinished = u".part";
// Of a copy: until it is written, and until it is read back; the rest is its way into the target's place
constexpr double written = 0.7;
constexpr double readBack = 0.99;

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

// Of what the drive has
std::optional<QByteArray> digestOnDrive(const QString &path, Watch &watch)
{
    digest::Stream stream;
    const auto add = [&](QByteArrayView bytes) {
        stream.add(bytes);
        return watch.goesOn(bytes.size());
    };
    if (!nativefiles::readFromDrive(path, add))
        return std::nullopt;
    return stream.finish();
}

// Into a file that is flushed to its drive; the digest of what was read
std::optional<QByteArray> pour(QFile &source, const QString &to, Watch &watch)
{
    QSaveFile target(to);
    if (!target.open(QIODevice::WriteOnly))
        return std::nullopt;
    digest::Stream stream;
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(piece);
        stream.add(bytes);
        if (bytes.isEmpty() || target.write(bytes) != bytes.size() || !watch.goesOn(bytes.size()))
            return std::nullopt;
    }
    if (source.error() != QFileDevice::NoError || !target.commit() || !nativefiles::flush(to))
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
    if (!nativefiles::isHeld(path, use))
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

Result<QByteArray> copyVerified(const QString &from, const QString &to, const Going &going)
{
    const QString fresh = to + unfinished;
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return notReadable(from);
    Watch writing(going, source.size(), 0, written);
    const auto wanted = pour(source, fresh, writing);
    if (!wanted && writing.isEnded())
        return cancelled(to);
    if (!wanted)
        return source.error() != QFileDevice::NoError ? notReadable(from) : notCopied(from, to);
    Watch reading(going, source.size(), written, readBack);
    source.close();
    const auto found = digestOnDrive(fresh, reading);
    if (found != wanted)
        QFile::remove(fresh);
    if (!found)
        return reading.isEnded() ? cancelled(to) : notWritable(to);
    if (*found != *wanted) {
        return failure("io", Message(QT_TRANSLATE_NOOP("core", "What was written to %1 reads back differently; the drive is failing. The file that was there was left as it is."), {to}),
                       {.file = to});
    }
    if (!nativefiles::renameOver(fresh, to)) {
        if (QFileInfo::exists(to)) // else it is all there is
            QFile::remove(fresh);
        return notWritable(to);
    }
    if (!nativefiles::flush(to))
        return notWritable(to);
    if (going)
        going(1);
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

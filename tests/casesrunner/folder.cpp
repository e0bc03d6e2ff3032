// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/casesrunner/folder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace liuqing::cases {

namespace {

std::optional<QByteArray> digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return std::nullopt;
    return hash.result();
}

} // namespace

bool Folder::has(const QString &name) const
{
    return QFileInfo::exists(m_folder.filePath(name));
}

std::optional<QString> Folder::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    QDir().mkpath(QFileInfo(file).path());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        return u"%1 cannot be written"_s.arg(name);
    return std::nullopt;
}

std::optional<QByteArray> Folder::read(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

std::optional<QString> Folder::layOut(const Line &line, const QString &text)
{
    const QStringList words = wordsOf(text);
    const qsizetype wanted = line.word == Word::replace ? 3 : line.word == Word::patch ? 3 : 1;
    if (words.size() < wanted)
        return u"too few words"_s;
    if (line.word == Word::file)
        return writeText(words, line.body);
    if (line.word == Word::copy)
        return copy(words);
    if (line.word == Word::patch)
        return patch(words);
    if (line.word == Word::replace)
        return replace(words);
    if (line.word == Word::hold)
        return hold(words[0]);
    if (line.word == Word::release) {
        QFile::remove(m_folder.filePath(words[0] + u".holder"_s));
        return m_held.erase(words[0]) == 1 ? std::nullopt : std::optional(u"%1 is not held"_s.arg(words[0]));
    }
    return QFile::remove(m_folder.filePath(words[0])) ? std::nullopt : std::optional(u"there is no %1"_s.arg(words[0]));
}

// file NAME [utf-8|utf-8-bom|utf-16]
std::optional<QString> Folder::writeText(const QStringList &words, const QString &body) const
{
    const QString encoding = words.value(1, u"utf-8"_s);
    if (encoding == u"utf-8")
        return write(words[0], body.toUtf8());
    if (encoding == u"utf-8-bom")
        return write(words[0], QByteArrayLiteral("\xEF\xBB\xBF") + body.toUtf8());
    if (encoding == u"utf-16") {
        QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        return write(words[0], encoder.encode(body));
    }
    return u"there is no encoding %1"_s.arg(encoding);
}

// copy NAME [NEW NAME]: from the samples, or inside the folder
std::optional<QString> Folder::copy(const QStringList &words) const
{
    const QString target = words.value(1, QFileInfo(words[0]).fileName());
    const auto own = read(m_folder.filePath(words[0]));
    const auto bytes = own ? own : read(m_samples + u'/' + words[0]);
    return bytes ? write(target, *bytes) : std::optional(u"there is no %1"_s.arg(words[0]));
}

// patch NAME OFFSET HEX
std::optional<QString> Folder::patch(const QStringList &words) const
{
    auto bytes = read(m_folder.filePath(words[0]));
    const QByteArray fresh = QByteArray::fromHex(words[2].toLatin1());
    bool isNumber = false;
    const qsizetype offset = words[1].toLongLong(&isNumber);
    if (!bytes || !isNumber || fresh.isEmpty() || offset < 0 || offset + fresh.size() > bytes->size())
        return u"%1 cannot be patched there"_s.arg(words[0]);
    bytes->replace(offset, fresh.size(), fresh);
    return write(words[0], *bytes);
}

// replace NAME OLD NEW: as many bytes as before
std::optional<QString> Folder::replace(const QStringList &words) const
{
    auto bytes = read(m_folder.filePath(words[0]));
    const QByteArray old = words[1].toUtf8();
    const QByteArray fresh = words[2].toUtf8();
    if (!bytes || old.size() != fresh.size() || !bytes->contains(old))
        return u"%1 holds no “%2”, or the other text is longer or shorter"_s.arg(words[0], words[1]);
    bytes->replace(old, fresh);
    return write(words[0], *bytes);
}

// hold LEDGER: somebody else has it open for writing, until it is released
std::optional<QString> Folder::hold(const QString &name)
{
    auto lock = std::make_unique<QLockFile>(m_folder.filePath(name + u".lock"_s));
    if (!lock->tryLock(0))
        return u"%1 cannot be held"_s.arg(name);
    m_held[name] = std::move(lock);
    return write(name + u".holder"_s, QStringLiteral("李主任\n2026-11-23T08:30:00").toUtf8());
}

QHash<QString, QByteArray> Folder::digests() const
{
    QHash<QString, QByteArray> all;
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        all.insert(QDir(m_folder.path()).relativeFilePath(path), digestOf(path).value_or(QByteArray()));
    }
    return all;
}

void Folder::remember()
{
    m_remembered = digests();
}

QStringList Folder::changes() const
{
    const auto now = digests();
    QStringList changed;
    for (auto file = now.begin(); file != now.end(); ++file) {
        if (!m_remembered.contains(file.key()) || m_remembered[file.key()] != *file)
            changed.append(file.key());
    }
    for (auto file = m_remembered.begin(); file != m_remembered.end(); ++file) {
        if (!now.contains(file.key()))
            changed.append(file.key());
    }
    changed.sort();
    return changed;
}

bool Folder::isAsRemembered(const QString &name) const
{
    const auto before = m_remembered.constFind(name);
    return before != m_remembered.cend() && digestOf(m_folder.filePath(name)) == *before;
}

} // namespace liuqing::cases

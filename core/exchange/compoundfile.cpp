// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/compoundfile.h"

#include <QtEndian>

namespace liuqing {

namespace {

constexpr quint32 lastSector = 0xFFFFFFFA; // greater numbers have a meaning of their own
constexpr quint64 miniCutoff = 4096;
constexpr qint64 miniSectorSize = 64;
constexpr int headerEntries = 109;
constexpr quint8 streamEntry = 2;
constexpr quint8 rootEntry = 5;

quint16 word(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 number(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

void append(std::vector<quint32> &table, const QByteArray &sector)
{
    for (qsizetype at = 0; at + 4 <= sector.size(); at += 4)
        table.push_back(number(sector, at));
}

} // namespace

CompoundFile::CompoundFile(QIODevice &device) : m_device(&device) { }

std::optional<CompoundFile> CompoundFile::open(QIODevice &device)
{
    CompoundFile file(device);
    if (!file.readHeader() || !file.readDirectory())
        return std::nullopt;
    return file;
}

bool CompoundFile::readHeader()
{
    if (!m_device->seek(0))
        return false;
    const QByteArray header = m_device->read(512);
    if (header.size() < 512 || !header.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return false;
    const int shift = word(header, 30);
    if ((shift != 9 && shift != 12) || word(header, 32) != 6 || number(header, 56) != miniCutoff)
        return false;
    m_sectorSize = qint64(1) << shift;
    m_sectors = (m_device->size() + m_sectorSize - 1) / m_sectorSize - 1;
    m_directoryStart = number(header, 48);
    m_miniTableStart = number(header, 60);
    return readTable(header);
}

// The allocation table is itself spread over sectors: 109 are named in the header, the others in a chain
bool CompoundFile::readTable(const QByteArray &header)
{
    std::vector<quint32> places;
    append(places, header.mid(76, headerEntries * 4));
    quint32 more = number(header, 68);
    for (qint64 steps = 0; more <= lastSector; ++steps) {
        const auto list = sector(more);
        if (!list || steps > m_sectors)
            return false;
        append(places, list->left(m_sectorSize - 4));
        more = number(*list, m_sectorSize - 4);
    }
    const quint32 wanted = number(header, 44);
    quint32 read = 0;
    for (const quint32 place : places) {
        if (place > lastSector || read == wanted)
            continue;
        const auto part = sector(place);
        if (!part || ++read > m_sectors)
            return false;
        append(m_table, *part);
    }
    return !m_table.empty();
}

// Whole, or filled up with zeros when the file ends inside: writers leave the last sector short
std::optional<QByteArray> CompoundFile::sector(quint32 number) const
{
    if (number >= m_sectors || !m_device->seek((qint64(number) + 1) * m_sectorSize))
        return std::nullopt;
    QByteArray bytes = m_device->read(m_sectorSize);
    if (bytes.isEmpty())
        return std::nullopt;
    bytes.resize(m_sectorSize, '\0');
    return bytes;
}

std::optional<QByteArray> CompoundFile::chain(quint32 start, quint64 size) const
{
    QByteArray bytes;
    quint32 at = start;
    for (qint64 steps = 0; at <= lastSector && static_cast<quint64>(bytes.size()) < size; ++steps) {
        const auto part = sector(at);
        if (!part || steps > m_sectors || at >= m_table.size())
            return std::nullopt;
        bytes += *part;
        at = m_table[at];
    }
    if (static_cast<quint64>(bytes.size()) > size)
        bytes.truncate(static_cast<qsizetype>(size));
    return bytes;
}

std::optional<QByteArray> CompoundFile::miniChain(quint32 start, quint64 size) const
{
    QByteArray bytes;
    quint32 at = start;
    while (at <= lastSector && static_cast<quint64>(bytes.size()) < size) {
        if (at >= m_miniTable.size() || (qint64(at) + 1) * miniSectorSize > m_miniStream.size())
            return std::nullopt;
        bytes += QByteArrayView(m_miniStream).sliced(qint64(at) * miniSectorSize, miniSectorSize);
        at = m_miniTable[at];
    }
    bytes.truncate(qMin(bytes.size(), static_cast<qsizetype>(size)));
    return bytes;
}

bool CompoundFile::readDirectory()
{
    const auto bytes = chain(m_directoryStart, static_cast<quint64>(m_device->size()));
    if (!bytes)
        return false;
    for (qsizetype at = 0; at + 128 <= bytes->size(); at += 128) {
        Entry entry;
        const int nameBytes = qBound<int>(2, word(*bytes, at + 64), 64);
        for (int i = 0; i + 2 < nameBytes; i += 2)
            entry.name += QChar(word(*bytes, at + i));
        entry.type = static_cast<quint8>(bytes->at(at + 66));
        entry.beside = {number(*bytes, at + 68), number(*bytes, at + 72)};
        entry.below = number(*bytes, at + 76);
        entry.start = number(*bytes, at + 116);
        entry.size = number(*bytes, at + 120); // version 3 files leave garbage in its upper half
        m_entries.push_back(std::move(entry));
    }
    if (m_entries.empty() || m_entries[0].type != rootEntry)
        return false;
    m_miniStream = chain(m_entries[0].start, m_entries[0].size).value_or(QByteArray());
    append(m_miniTable,
           chain(m_miniTableStart, static_cast<quint64>(m_device->size())).value_or(QByteArray()));
    keepOutermost();
    return true;
}

// The entries of a folder hang together as a tree; a damaged one may run in circles
void CompoundFile::keepOutermost()
{
    std::vector<Entry> outermost;
    std::vector<bool> seen(m_entries.size());
    std::vector<quint32> open{m_entries[0].below};
    while (!open.empty()) {
        const quint32 at = open.back();
        open.pop_back();
        if (at >= m_entries.size() || seen[at])
            continue;
        seen[at] = true;
        open.insert(open.end(), m_entries[at].beside.begin(), m_entries[at].beside.end());
        outermost.push_back(m_entries[at]);
    }
    m_entries = std::move(outermost);
}

const CompoundFile::Entry *CompoundFile::find(QStringView name) const
{
    for (const Entry &entry : m_entries) {
        if (entry.name.compare(name, Qt::CaseInsensitive) == 0)
            return &entry;
    }
    return nullptr;
}

bool CompoundFile::has(QStringView stream) const
{
    return find(stream) != nullptr;
}

std::optional<QByteArray> CompoundFile::stream(QStringView name) const
{
    const Entry *entry = find(name);
    if (entry == nullptr || entry->type != streamEntry
        || entry->size > static_cast<quint64>(m_device->size()))
        return std::nullopt;
    return entry->size < miniCutoff ? miniChain(entry->start, entry->size) : chain(entry->start, entry->size);
}

} // namespace liuqing

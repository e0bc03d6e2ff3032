// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/containers.h"

#include <zip.h>

#include <QtEndian>

namespace liuqing::test {

namespace {

constexpr qsizetype sectorSize = 512;
constexpr quint32 endOfChain = 0xFFFFFFFE;
constexpr quint32 tableSector = 0xFFFFFFFD;
constexpr quint32 freeSector = 0xFFFFFFFF;

void put(QByteArray &bytes, qsizetype at, quint32 value)
{
    qToLittleEndian(value, bytes.data() + at);
}

QByteArray directoryEntry(const QString &name, char type, quint32 start, quint32 size)
{
    QByteArray entry(128, '\0');
    for (qsizetype i = 0; i < name.size(); ++i)
        qToLittleEndian<quint16>(name[i].unicode(), entry.data() + i * 2);
    entry[64] = static_cast<char>((name.size() + 1) * 2);
    entry[66] = type;
    for (const qsizetype link : {68, 72, 76})
        put(entry, link, freeSector);
    put(entry, 116, start);
    put(entry, 120, size);
    return entry;
}

QByteArray header(quint32 directory, quint32 table, quint32 tables)
{
    QByteArray bytes = QByteArray::fromHex("D0CF11E0A1B11AE1");
    bytes.resize(sectorSize, '\0');
    put(bytes, 24, 0x0003003E); // versions
    put(bytes, 28, 0x0009FFFE); // byte order, sectors of 512
    put(bytes, 32, 6);
    put(bytes, 44, tables);
    put(bytes, 48, directory);
    put(bytes, 56, 4096);
    put(bytes, 60, endOfChain);
    put(bytes, 68, endOfChain);
    for (quint32 i = 0; i < 109; ++i)
        put(bytes, 76 + i * 4, i < tables ? table + i : freeSector);
    return bytes;
}

} // namespace

QByteArray zipBytes(const Parts &parts, bool packed)
{
    zip_source_t *whole = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(whole);
    zip_t *archive = zip_open_from_source(whole, ZIP_TRUNCATE, nullptr);
    for (const auto &[name, bytes] : parts) {
        zip_source_t *source =
            zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index),
                                 packed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0);
    }
    zip_close(archive);
    zip_source_open(whole);
    zip_source_seek(whole, 0, SEEK_END);
    QByteArray out(static_cast<qsizetype>(zip_source_tell(whole)), '\0');
    zip_source_seek(whole, 0, SEEK_SET);
    zip_source_read(whole, out.data(), static_cast<zip_uint64_t>(out.size()));
    zip_source_close(whole);
    zip_source_free(whole);
    return out;
}

QByteArray compoundBytes(const Parts &streams)
{
    QByteArray body;
    QByteArray directory = directoryEntry(QStringLiteral("Root Entry"), 5, endOfChain, 0);
    std::vector<quint32> table;
    const auto add = [&](QByteArray bytes) {
        const auto start = static_cast<quint32>(table.size());
        bytes.resize((bytes.size() + sectorSize - 1) / sectorSize * sectorSize, '\0');
        for (qsizetype i = 1; i < bytes.size() / sectorSize; ++i)
            table.push_back(static_cast<quint32>(table.size()) + 1);
        table.push_back(endOfChain);
        body += bytes;
        return start;
    };
    for (const auto &[name, bytes] : streams) {
        QByteArray padded = bytes;
        padded.resize(qMax<qsizetype>(padded.size(), 4096), '\0');
        directory += directoryEntry(name, 2, add(padded), static_cast<quint32>(padded.size()));
    }
    put(directory, 76, streams.empty() ? freeSector : 1);
    for (size_t i = 1; i < streams.size(); ++i) // each beside the one before
        put(directory, static_cast<qsizetype>(i) * 128 + 72, static_cast<quint32>(i) + 1);
    const quint32 directoryStart = add(directory);
    const auto tableStart = static_cast<quint32>(table.size());
    const auto tables = static_cast<quint32>((table.size() + 126) / 127);
    table.resize(table.size() + tables, tableSector);
    table.resize(static_cast<size_t>(tables) * 128, freeSector);
    QByteArray tableBytes(static_cast<qsizetype>(table.size()) * 4, '\0');
    for (size_t i = 0; i < table.size(); ++i)
        put(tableBytes, static_cast<qsizetype>(i) * 4, table[i]);
    return header(directoryStart, tableStart, tables) + body + tableBytes;
}

} // namespace liuqing::test

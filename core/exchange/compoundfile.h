// SPDX-License-Identifier: GPL-3.0-or-later
// The container of Office 97 files (OLE2, [MS-CFB]): finds the outermost streams by name; those of embedded
// objects, which may have the same names, are left alone. Every sector number of the file is
// checked and every chain is bounded, because such files arrive damaged and from anywhere.
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace liuqing {

class CompoundFile
{
public:
    // nullopt when the container is damaged. device is open for reading and outlives this
    static std::optional<CompoundFile> open(QIODevice &device);

    bool has(QStringView stream) const;
    // nullopt when missing or damaged
    std::optional<QByteArray> stream(QStringView name) const;

private:
    struct Entry
    {
        QString name;
        quint32 start = 0;
        quint64 size = 0;
        quint8 type = 0;
        std::array<quint32, 2> beside{}; // entries of the same folder
        quint32 below = 0;
    };

    explicit CompoundFile(QIODevice &device);
    bool readHeader();
    bool readTable(const QByteArray &header);
    bool readDirectory();
    std::optional<QByteArray> sector(quint32 number) const;
    std::optional<QByteArray> chain(quint32 start, quint64 size) const;
    std::optional<QByteArray> miniChain(quint32 start, quint64 size) const;
    void keepOutermost();
    const Entry *find(QStringView name) const;

    QIODevice *m_device;
    qint64 m_sectorSize = 512;
    qint64 m_sectors = 0;
    quint32 m_directoryStart = 0;
    quint32 m_miniTableStart = 0;
    std::vector<quint32> m_table;
    std::vector<quint32> m_miniTable;
    QByteArray m_miniStream;
    std::vector<Entry> m_entries;
};

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ziparchive.h"

#include "core/exchange/sheeterrors.h"

#include <zip.h>

namespace liuqing {

namespace {

constexpr qint64 maximumPart = qint64(2) << 30;
constexpr qint64 freelyUnpacked = qint64(64) << 20;
constexpr qint64 maximumRatio = 300; // sheets of a hundred thousand rows stay below 60
constexpr zip_int64_t maximumParts = 65535;

// What libzip asks of a source, answered by a QIODevice. user is the device, which outlives the archive.
zip_int64_t answer(void *user, void *data, zip_uint64_t length, zip_source_cmd_t command)
{
    auto *device = static_cast<QIODevice *>(user);
    switch (command) {
    case ZIP_SOURCE_OPEN:
        return device->seek(0) ? 0 : -1;
    case ZIP_SOURCE_READ:
        return device->read(static_cast<char *>(data), static_cast<qint64>(length));
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE:
        return 0;
    case ZIP_SOURCE_TELL:
        return device->pos();
    case ZIP_SOURCE_SEEK: {
        const auto size = static_cast<zip_uint64_t>(device->size());
        const auto at = static_cast<zip_uint64_t>(device->pos());
        const zip_int64_t target = zip_source_seek_compute_offset(at, size, data, length, nullptr);
        return target >= 0 && device->seek(target) ? 0 : -1;
    }
    case ZIP_SOURCE_STAT: {
        auto *stat = static_cast<zip_stat_t *>(data);
        zip_stat_init(stat);
        stat->valid = ZIP_STAT_SIZE;
        stat->size = static_cast<zip_uint64_t>(device->size());
        return sizeof *stat;
    }
    case ZIP_SOURCE_ERROR: {
        auto *codes = static_cast<int *>(data);
        codes[0] = ZIP_ER_READ;
        codes[1] = 0;
        return 2 * sizeof *codes;
    }
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
                                              ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
                                              ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS, -1);
    default:
        return -1; // libzip adds commands; a read-only source answers none of them
    }
}

} // namespace

ZipPart::ZipPart(zip_file *file, qint64 limit) : m_file(file), m_left(limit)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipPart::~ZipPart()
{
    zip_fclose(m_file);
}

qint64 ZipPart::readData(char *data, qint64 size)
{
    if (m_broken || m_exceeded)
        return -1;
    const zip_int64_t got = zip_fread(m_file, data, static_cast<zip_uint64_t>(size));
    m_broken = got < 0;
    m_left -= qMax<qint64>(got, 0);
    m_exceeded = m_left < 0;
    return m_broken || m_exceeded ? -1 : got;
}

ZipArchive::ZipArchive(std::unique_ptr<QIODevice> device, QString name)
    : m_device(std::move(device)), m_fileName(std::move(name))
{ }

ZipArchive::~ZipArchive()
{
    if (m_zip != nullptr)
        zip_discard(m_zip);
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(std::unique_ptr<QIODevice> device, const QString &name)
{
    std::unique_ptr<ZipArchive> archive(new ZipArchive(std::move(device), name));
    zip_source_t *source = zip_source_function_create(answer, archive->m_device.get(), nullptr);
    if (source == nullptr)
        return sheeterrors::damaged({.file = name});
    archive->m_zip = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (archive->m_zip == nullptr) {
        zip_source_free(source);
        return sheeterrors::damaged({.file = name});
    }
    LIUQING_TRY(archive->list());
    return archive;
}

Status ZipArchive::list()
{
    const zip_int64_t count = zip_get_num_entries(m_zip, 0);
    if (count > maximumParts)
        return sheeterrors::unpacksTooLarge(m_fileName);
    for (zip_int64_t i = 0; i < count; ++i) {
        const char *raw = zip_get_name(m_zip, static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS);
        QString name = QString::fromUtf8(raw).toLower().replace(u'\\', u'/');
        while (name.startsWith(u'/'))
            name.remove(0, 1);
        m_parts.insert(name, i);
    }
    return {};
}

bool ZipArchive::hasBelow(const QString &folder) const
{
    return std::any_of(m_parts.keyBegin(), m_parts.keyEnd(),
                       [&](const QString &name) { return name.startsWith(folder); });
}

Result<std::unique_ptr<ZipPart>> ZipArchive::part(const QString &name) const
{
    const auto at = m_parts.constFind(name.toLower());
    if (at == m_parts.constEnd())
        return sheeterrors::damaged({.file = m_fileName, .path = name});
    const auto index = static_cast<zip_uint64_t>(*at);
    zip_stat_t stat;
    if (zip_stat_index(m_zip, index, 0, &stat) != 0)
        return sheeterrors::damaged({.file = m_fileName, .path = name});
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return sheeterrors::encrypted(m_fileName);
    const auto packed = static_cast<qint64>(qMin<zip_uint64_t>(stat.comp_size, maximumPart));
    const qint64 limit = qMin(maximumPart, qMax(freelyUnpacked, packed * maximumRatio));
    if (stat.size > static_cast<zip_uint64_t>(limit))
        return sheeterrors::unpacksTooLarge(m_fileName);
    zip_file_t *file = zip_fopen_index(m_zip, index, 0);
    if (file == nullptr)
        return sheeterrors::damaged({.file = m_fileName, .path = name});
    return std::make_unique<ZipPart>(file, limit);
}

} // namespace liuqing

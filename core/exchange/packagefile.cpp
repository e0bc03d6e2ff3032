// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/packagefile.h"

#include "core/base/digest.h"
#include "core/exchange/manifest.h"
#include "core/exchange/packageerrors.h"

#include <QtEndian>

#include <zip.h>

namespace liuqing::package {

namespace {

constexpr char tag[] = "LQP1";
constexpr qsizetype tagSize = 4;
constexpr qsizetype commentSize = tagSize + 2 * keyIdSize + 2 * signatureSize;
constexpr qsizetype endSize = 22;
constexpr qsizetype centralSize = 46;
constexpr qsizetype localSize = 30;
constexpr char localMagic[] = "PK\3\4";
constexpr char centralMagic[] = "PK\1\2";
constexpr char endMagic[] = "PK\5\6";
constexpr qint64 freelyUnpacked = qint64(4) << 20;
constexpr qint64 maximumRatio = 200; // rows of a return stay below 30
constexpr quint16 levelFlags = 0x0006; // how hard deflate tried; every other flag is refused

quint16 u16(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 u32(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

bool hasAt(const QByteArray &bytes, qsizetype at, QByteArrayView wanted)
{
    return at >= 0 && bytes.size() - at >= wanted.size() && QByteArrayView(bytes).sliced(at, wanted.size()) == wanted;
}

// A file that does not end as a package must: what happened to it, as far as its last bytes tell
tl::unexpected<Error> explainEnd(const QByteArray &bytes, const QString &file)
{
    const qsizetype end = bytes.lastIndexOf(endMagic);
    if (end < 0 || bytes.size() - end < endSize)
        return truncated(file);
    const QByteArrayView comment = QByteArrayView(bytes).sliced(end + endSize);
    const qsizetype declared = u16(bytes, end + 20);
    if (comment.size() < declared)
        return truncated(file);
    if (!comment.startsWith("LQP"))
        return notAPackage(file);
    const bool newer = comment.size() == declared && declared > tagSize && comment[3] > '1' && comment[3] <= '9';
    return newer ? newerFormat(file) : altered(file);
}

Status checkEnds(const QByteArray &bytes, const QString &file)
{
    if (bytes.size() > maximumFileSize)
        return tooLarge(file);
    const qsizetype comment = bytes.size() - commentSize;
    const qsizetype end = comment - endSize;
    const bool endsWell = hasAt(bytes, comment, tag) && hasAt(bytes, end, endMagic) && u16(bytes, end + 20) == commentSize;
    if (!bytes.startsWith(localMagic)) {
        if (endsWell)
            return altered(file);
        return QByteArrayView(localMagic).startsWith(bytes) ? truncated(file) : notAPackage(file);
    }
    if (!endsWell)
        return explainEnd(bytes, file);
    return {};
}

bool addEntry(zip_t *archive, const NamedBytes &entry)
{
    zip_source_t *content
        = zip_source_buffer(archive, entry.bytes.constData(), static_cast<zip_uint64_t>(entry.bytes.size()), 0);
    const zip_int64_t added = content == nullptr ? -1 : zip_file_add(archive, entry.name.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8);
    if (added < 0) {
        zip_source_free(content);
        return false;
    }
    const auto index = static_cast<zip_uint64_t>(added);
    constexpr zip_uint16_t firstOfJanuary1980 = 0x0021;
    constexpr zip_uint32_t plainFile = 0100644U << 16;
    return zip_set_file_compression(archive, index, ZIP_CM_DEFLATE, 6) == 0
        && zip_file_set_dostime(archive, index, 0, firstOfJanuary1980, 0) == 0
        && zip_file_set_external_attributes(archive, index, 0, ZIP_OPSYS_UNIX, plainFile) == 0;
}

std::optional<QByteArray> contentOf(zip_source_t *source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0 || zip_source_open(source) != 0)
        return std::nullopt;
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return got == static_cast<zip_int64_t>(stat.size) ? std::optional(bytes) : std::nullopt;
}

} // namespace

Result<QByteArray> zipped(const std::vector<NamedBytes> &entries)
{
    struct FreeSource
    {
        void operator()(zip_source_t *source) const { zip_source_free(source); }
    };
    const std::unique_ptr<zip_source_t, FreeSource> target(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (target == nullptr)
        return cannotPack();
    zip_source_keep(target.get()); // zip_close gives one reference back, target keeps the other
    zip_t *archive = zip_open_from_source(target.get(), ZIP_TRUNCATE, nullptr);
    if (archive == nullptr) {
        zip_source_free(target.get());
        return cannotPack();
    }
    const bool added = std::all_of(entries.begin(), entries.end(), [&](const NamedBytes &entry) { return addEntry(archive, entry); });
    if (!added || zip_close(archive) != 0) {
        zip_discard(archive);
        return cannotPack();
    }
    const auto bytes = contentOf(target.get());
    return bytes ? Result<QByteArray>(*bytes) : cannotPack();
}

QByteArray stamped(QByteArray zip, const Keys &keys)
{
    qToLittleEndian<quint16>(static_cast<quint16>(commentSize), zip.data() + zip.size() - 2);
    const QByteArray signature = sign(digest::of(zip), keys);
    zip += tag;
    zip += keyIdOf(keys.publicKey).toHex();
    zip += signature.toHex();
    return zip;
}

void Container::Close::operator()(zip *archive) const
{
    zip_discard(archive);
}

Result<Container> Container::open(const QByteArray &bytes, const QString &file)
{
    LIUQING_TRY(checkEnds(bytes, file));
    Container container(bytes, file);
    LIUQING_TRY(container.readEntries());
    LIUQING_TRY(container.openZip());
    return container;
}

// Walks directory and entries side by side; both must fill their places without a gap
Status Container::readEntries()
{
    const qsizetype end = m_bytes.size() - commentSize - endSize;
    const qsizetype count = u16(m_bytes, end + 10);
    const qsizetype start = u32(m_bytes, end + 16);
    const bool oneDisk = u32(m_bytes, end + 4) == 0 && u16(m_bytes, end + 8) == count;
    if (!oneDisk || start + qsizetype(u32(m_bytes, end + 12)) != end)
        return altered(m_file);
    if (count > maximumParts + 1)
        return tooLarge(m_file);
    qsizetype central = start;
    qsizetype local = 0;
    qint64 unpacked = 0;
    for (qsizetype i = 0; i < count; ++i) {
        if (end - central < centralSize || start - local < localSize || !sameLocally(central, local))
            return altered(m_file);
        const qsizetype nameSize = u16(m_bytes, central + 28);
        const Entry entry{QString::fromUtf8(m_bytes.constData() + central + centralSize, nameSize), u32(m_bytes, central + 20),
                          u32(m_bytes, central + 24)};
        if (entry.size > maximumPartSize || entry.size > qMax(freelyUnpacked, entry.packed * maximumRatio))
            return tooLarge(m_file, entry.name);
        unpacked += entry.size;
        if (unpacked > maximumUnpacked)
            return tooLarge(m_file);
        m_entries.push_back(entry);
        central += centralSize + nameSize;
        local += localSize + nameSize + entry.packed;
    }
    if (central != end || local != start || m_entries.empty())
        return altered(m_file);
    return {};
}

bool Container::sameLocally(qsizetype central, qsizetype local) const
{
    const QByteArrayView bytes(m_bytes);
    const qsizetype end = m_bytes.size() - commentSize - endSize;
    const qsizetype nameSize = u16(m_bytes, central + 28);
    const quint16 method = u16(m_bytes, central + 10);
    const bool plain = hasAt(m_bytes, central, centralMagic) && hasAt(m_bytes, local, localMagic)
        && (u16(m_bytes, central + 8) & ~levelFlags) == 0 && (method == ZIP_CM_STORE || method == ZIP_CM_DEFLATE)
        && u32(m_bytes, central + 30) == 0 // no extra fields and no comment
        && u16(m_bytes, central + 34) == 0 && u16(m_bytes, local + 28) == 0 && u32(m_bytes, central + 42) == local;
    // version, flags, method, time, check sum, sizes and length of the name are the same in both places
    return plain && nameSize > 0 && end - central - centralSize >= nameSize && end - local - localSize >= nameSize
        && bytes.sliced(central + 6, 24) == bytes.sliced(local + 4, 24)
        && bytes.sliced(central + centralSize, nameSize) == bytes.sliced(local + localSize, nameSize);
}

Status Container::openZip()
{
    zip_source_t *source
        = zip_source_buffer_create(m_bytes.constData(), static_cast<zip_uint64_t>(m_bytes.size()), 0, nullptr);
    if (source == nullptr)
        return cannotPack();
    m_zip.reset(zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (m_zip == nullptr) {
        zip_source_free(source);
        return altered(m_file);
    }
    if (zip_get_num_entries(m_zip.get(), 0) != static_cast<zip_int64_t>(m_entries.size()))
        return altered(m_file);
    return {};
}

QByteArray Container::keyId() const
{
    const QByteArray written = m_bytes.sliced(m_bytes.size() - commentSize + tagSize, 2 * keyIdSize);
    return QByteArray::fromHex(written);
}

bool Container::isSignedBy(QByteArrayView publicKey) const
{
    const QByteArray comment = m_bytes.last(commentSize);
    const QByteArray signature = QByteArray::fromHex(comment.last(2 * signatureSize));
    const QByteArray expected = tag + keyIdOf(publicKey).toHex() + signature.toHex();
    return comment == expected
        && package::isSignedBy(digest::of(QByteArrayView(m_bytes).chopped(commentSize)), signature, publicKey);
}

Result<QByteArray> Container::unpack(size_t entry) const
{
    const Entry &wanted = m_entries[entry];
    zip_file_t *file = zip_fopen_index(m_zip.get(), entry, 0);
    if (file == nullptr)
        return altered(m_file, wanted.name);
    // one byte more than declared: a longer content shows, and the check sum is compared at the end
    QByteArray bytes(wanted.size + 1, Qt::Uninitialized);
    qint64 filled = 0;
    zip_int64_t got = 1;
    while (got > 0 && filled <= wanted.size) {
        got = zip_fread(file, bytes.data() + filled, static_cast<zip_uint64_t>(bytes.size() - filled));
        filled += qMax<zip_int64_t>(got, 0);
    }
    const int closed = zip_fclose(file);
    if (got != 0 || closed != 0 || filled != wanted.size)
        return altered(m_file, wanted.name);
    bytes.truncate(wanted.size);
    return bytes;
}

} // namespace liuqing::package

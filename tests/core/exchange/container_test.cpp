// SPDX-License-Identifier: GPL-3.0-or-later
// The two containers: ZIP with its limits, compound files with their folders.
#include "tests/support/catch.h"
#include "tests/support/containers.h"
#include "tests/support/files.h"

#include "core/exchange/compoundfile.h"
#include "core/exchange/ziparchive.h"

#include <QBuffer>
#include <QtEndian>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<ZipArchive>> archiveOf(const QByteArray &bytes)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    return ZipArchive::open(std::move(device), u"a.xlsx"_s);
}

QString partCode(const QByteArray &bytes, const QString &name)
{
    const auto archive = archiveOf(bytes);
    if (!archive)
        return archive.error().code;
    const auto part = (*archive)->part(name);
    if (!part)
        return part.error().code;
    while (!(*part)->read(65536).isEmpty()) { }
    return (*part)->broken() ? u"broken"_s : (*part)->exceeded() ? u"exceeded"_s : u"whole"_s;
}

} // namespace

TEST_CASE("parts are found whatever their capitals and slashes", "[exchange][container]")
{
    const auto archive = archiveOf(zipBytes({{u"XL\\Workbook.xml"_s, "one"}, {u"/xl/styles.xml"_s, "two"}}));
    REQUIRE_OK(archive);
    CHECK((*archive)->has(u"xl/workbook.xml"_s));
    CHECK((*archive)->has(u"xl/Styles.xml"_s));
    CHECK((*archive)->hasBelow(u"xl/"_s));
    CHECK_FALSE((*archive)->hasBelow(u"word/"_s));
    const auto part = (*archive)->part(u"xl/workbook.xml"_s);
    REQUIRE_OK(part);
    CHECK((*part)->readAll() == "one");
    CHECK((*archive)->part(u"missing"_s).error().where.path == u"missing"_s);
}

TEST_CASE("two parts can be read at the same time", "[exchange][container]")
{
    const QByteArray first = QByteArray("0123456789").repeated(20000);
    const QByteArray second = QByteArray("abcdefghij").repeated(20000);
    const auto archive = archiveOf(zipBytes({{u"a"_s, first}, {u"b"_s, second}}));
    REQUIRE_OK(archive);
    const auto a = (*archive)->part(u"a"_s);
    const auto b = (*archive)->part(u"b"_s);
    REQUIRE_OK(a);
    REQUIRE_OK(b);
    QByteArray fromA;
    QByteArray fromB;
    while (fromA.size() < first.size() || fromB.size() < second.size()) {
        const QByteArray pieceA = (*a)->read(1000);
        const QByteArray pieceB = (*b)->read(1000);
        if (pieceA.isEmpty() && pieceB.isEmpty())
            break;
        fromA += pieceA;
        fromB += pieceB;
    }
    CHECK(fromA == first);
    CHECK(fromB == second);
}

TEST_CASE("a part with a wrong checksum is broken", "[exchange][container]")
{
    QByteArray bytes = zipBytes({{u"a"_s, QByteArray(5000, 'x')}}, false);
    CHECK(partCode(bytes, u"a"_s) == u"whole"_s);
    bytes[bytes.indexOf("xxxx") + 100] = 'y';
    CHECK(partCode(bytes, u"a"_s) == u"broken"_s);
}

TEST_CASE("a part that unpacks without end is refused before it is read", "[exchange][container]")
{
    CHECK(partCode(zipBytes({{u"a"_s, QByteArray(60 << 20, 'x')}}), u"a"_s) == u"whole"_s);
    CHECK(partCode(zipBytes({{u"a"_s, QByteArray(70 << 20, 'x')}}), u"a"_s) == u"too_large"_s);
    CHECK(partCode(zipBytes({{u"a"_s, QByteArray(70 << 20, 'x')}}, false), u"a"_s) == u"whole"_s);
}

TEST_CASE("a directory that lies about a part's size does not get further", "[exchange][container]")
{
    QByteArray bytes = zipBytes({{u"a"_s, QByteArray(70 << 20, 'x')}});
    const qsizetype entry = bytes.lastIndexOf("PK\x01\x02");
    qToLittleEndian<quint32>(1000, bytes.data() + entry + 24); // the size after unpacking
    const QString code = partCode(bytes, u"a"_s);
    INFO(code.toStdString());
    CHECK((code == u"damaged"_s || code == u"broken"_s || code == u"exceeded"_s));
}

TEST_CASE("only the outermost streams of a compound file count", "[exchange][container]")
{
    QByteArray bytes = compoundBytes({{u"Contents"_s, "c"}, {u"Workbook"_s, "w"}});
    const qsizetype directory = bytes.indexOf("R\0o\0o\0t"_ba);
    REQUIRE(directory > 0);
    // The sheet now belongs to an object embedded in "Contents"
    qToLittleEndian<quint32>(0xFFFFFFFF, bytes.data() + directory + 128 + 72);
    qToLittleEndian<quint32>(2, bytes.data() + directory + 128 + 76);
    QBuffer device(&bytes);
    REQUIRE(device.open(QIODevice::ReadOnly));
    const auto file = CompoundFile::open(device);
    REQUIRE(file);
    CHECK(file->has(u"Contents"));
    CHECK_FALSE(file->has(u"Workbook"));
}

TEST_CASE("folders of a compound file that run in circles end", "[exchange][container]")
{
    QByteArray bytes = compoundBytes({{u"Contents"_s, "c"}, {u"Workbook"_s, "w"}});
    const qsizetype directory = bytes.indexOf("R\0o\0o\0t"_ba);
    qToLittleEndian<quint32>(1, bytes.data() + directory + 256 + 68);
    qToLittleEndian<quint32>(2, bytes.data() + directory + 256 + 72);
    QBuffer device(&bytes);
    REQUIRE(device.open(QIODevice::ReadOnly));
    const auto file = CompoundFile::open(device);
    REQUIRE(file);
    CHECK(file->has(u"Workbook"));
}

TEST_CASE("small streams come from the file's small sectors", "[exchange][container]")
{
    QFile device(dataFile(u"sheets/libreoffice.xls"_s));
    REQUIRE(device.open(QIODevice::ReadOnly));
    const auto file = CompoundFile::open(device);
    REQUIRE(file);
    const auto summary = file->stream(u"\x05SummaryInformation");
    REQUIRE(summary);
    CHECK(summary->startsWith(QByteArray::fromHex("FEFF0000")));
    CHECK(summary->size() < 4096);
}

TEST_CASE("headers that make no sense are no compound file", "[exchange][container]")
{
    const QByteArray good = compoundBytes({{u"Workbook"_s, "w"}});
    struct Change
    {
        qsizetype at;
        quint32 value;
    };
    for (const Change change :
         {Change{30, 0x00060001}, Change{30, 0x0006000C}, Change{48, 0x7FFFFFFF}, Change{48, 0xFFFFFFFE},
          Change{76, 0x00FFFFFF}, Change{44, 0}, Change{68, 0x00FFFFFF}, Change{68, 0}, Change{56, 1}}) {
        QByteArray bytes = good;
        qToLittleEndian(change.value, bytes.data() + change.at);
        QBuffer device(&bytes);
        REQUIRE(device.open(QIODevice::ReadOnly));
        INFO("header byte " << change.at << " = " << change.value);
        const auto file = CompoundFile::open(device);
        CHECK((!file || !file->stream(u"Workbook")));
    }
}

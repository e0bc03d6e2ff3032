// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/containers.h"
#include "tests/support/files.h"
#include "tests/support/sheetdump.h"

#include "core/exchange/biffrecords.h"
#include "core/exchange/biffstrings.h"
#include "core/exchange/compoundfile.h"
#include "core/exchange/gb18030.h"
#include "core/exchange/numberformat.h"
#include "core/exchange/sharedstrings.h"

#include <QBuffer>
#include <QtEndian>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray word(int value)
{
    QByteArray bytes(2, '\0');
    qToLittleEndian(static_cast<quint16>(value), bytes.data());
    return bytes;
}

QByteArray record(int type, const QByteArray &body)
{
    return word(type) + word(static_cast<int>(body.size())) + body;
}

// One sheet "a" whose records are given; globals stand before them
QByteArray stream(const QByteArray &globals, const QByteArray &cells, int version = 0x0600)
{
    const QByteArray begin = record(0x0809, word(version) + word(5) + QByteArray(4, '\0'));
    const QByteArray name = version == 0x0600 ? QByteArray::fromHex("010061") : QByteArray::fromHex("0161");
    const auto placeSize = 4 + 6 + name.size();
    const auto start = static_cast<int>(begin.size() + placeSize + globals.size() + 4);
    return begin + record(0x0085, word(start) + word(0) + word(0) + name) + globals + record(0x000A, {})
        + record(0x0809, word(version) + word(16) + QByteArray(4, '\0')) + cells + record(0x000A, {});
}

QStringList rowsOf(const QByteArray &bytes)
{
    const auto read = dumpBytes(bytes);
    REQUIRE_OK(read);
    return read->sheets.at(0).rows;
}

QByteArray at(int row, int column, int format = 0)
{
    return word(row) + word(column) + word(format);
}

} // namespace

TEST_CASE("an xls of xlwt gives its cells, dates and merged ranges", "[exchange][xls]")
{
    const auto read = dumpBytes(readFile(dataFile(u"sheets/xlwt.xls"_s)));
    REQUIRE_OK(read);
    CHECK(read->kind == u"xls"_s);
    REQUIRE(read->sheets.size() == 2);
    CHECK(read->sheets[0].info.name == u"企业台账"_s);
    CHECK(read->sheets[1].info.hidden);
    CHECK(read->sheets[1].rows == QStringList{u"2: B=x"_s});
    const QStringList &rows = read->sheets[0].rows;
    CHECK(rows.at(0) == u"1: A=2026年物业服务企业台账"_s);
    CHECK(rows.at(2).startsWith(u"3: A=阜新绿洲物业管理有限公司|B=0123|C#127232.94|D@43525|E?TRUE"_s));
    CHECK(rows.at(3) == u"5: A=𠮷祥 & <同乐>"_s);
    CHECK(rows.at(4) == u"7: B#2.10999196908127E+17"_s);
    CHECK(read->sheets[0].merges == QStringList({u"A1:F1"_s, u"A5:A7"_s}));
}

TEST_CASE("strings that run over a record arrive whole", "[exchange][xls]")
{
    const QStringList rows = rowsOf(readFile(dataFile(u"sheets/xlwt.xls"_s)));
    REQUIRE(rows.size() == 35);
    for (int row = 10; row < 40; ++row) {
        const QString expected = u"%1: A=第%2行"_s.arg(row + 1).arg(row) + QString(400, u'长')
            + u"|B=row %1 "_s.arg(row) + QString(200, u'a')
            + u"|C#%1|D#%2|E#%3|F#%4"_s.arg(row * 2).arg(row * 3).arg(row * 4).arg(row * 5);
        CHECK(rows[row - 5] == expected);
    }
}

TEST_CASE("an xls of LibreOffice gives what its xlsx gives", "[exchange][xls]")
{
    const auto old = dumpBytes(readFile(dataFile(u"sheets/libreoffice.xls"_s)));
    const auto now = dumpBytes(readFile(dataFile(u"sheets/libreoffice.xlsx"_s)));
    REQUIRE_OK(old);
    REQUIRE_OK(now);
    REQUIRE(old->sheets.size() == now->sheets.size());
    CHECK(old->sheets[0].merges == now->sheets[0].merges);
    REQUIRE(old->sheets[0].rows.size() == now->sheets[0].rows.size());
    CHECK(old->sheets[0].rows[2] == now->sheets[0].rows[2]);
    CHECK(old->sheets[1].rows == now->sheets[1].rows);
}

TEST_CASE("the sample of an office in the old format opens", "[exchange][xls]")
{
    const auto read = dumpBytes(readFile(dataFile(u"samples/firms_grouped_header_97.xls"_s)));
    REQUIRE_OK(read);
    CHECK(read->sheets.at(0).rows.size() > 10);
}

TEST_CASE("a record stream without container opens too", "[exchange][xls]")
{
    const auto read = dumpBytes(readFile(dataFile(u"sheets/xlwt.biff"_s)));
    REQUIRE_OK(read);
    CHECK(read->sheets.at(0).info.name == u"小表"_s);
    CHECK(read->sheets.at(0).rows.at(0) == u"1: A=名称|B#1.5"_s);
    CHECK(read->sheets.at(0).merges == QStringList{u"A3:B4"_s});
}

TEST_CASE("every record of a cell keeps its kind", "[exchange][xls]")
{
    const QByteArray third = QByteArray::fromHex("555555555555D53F");
    const QByteArray cells = record(0x027E, at(0, 0) + QByteArray::fromHex("0A000000")) // RK 2
        + record(0x027E, at(0, 1) + QByteArray::fromHex("2F010000")) // RK 75 / 100
        + record(0x0203, at(0, 2) + third) + record(0x0205, at(0, 3) + QByteArray::fromHex("0100"))
        + record(0x0205, at(0, 4) + QByteArray::fromHex("2A01"))
        + record(0x0204, at(1, 0) + word(2) + QByteArray::fromHex("012d4e8765"))
        + record(0x0006, at(1, 1) + QByteArray::fromHex("000000000000FFFF") + QByteArray(8, '\0'))
        + record(0x0207, word(3) + QByteArray::fromHex("00616263"))
        + record(0x0006, at(1, 2) + QByteArray::fromHex("020017000000FFFF") + QByteArray(8, '\0'))
        + record(0x0006, at(1, 3) + QByteArray::fromHex("010001000000FFFF") + QByteArray(8, '\0'))
        + record(0x0006, at(1, 4) + QByteArray::fromHex("030000000000FFFF") + QByteArray(8, '\0'))
        + record(0x00BD,
                 word(2) + word(1) + word(0) + QByteArray::fromHex("06000000") + word(0)
                     + QByteArray::fromHex("FEFFFFFF") + word(2));
    CHECK(rowsOf(stream({}, cells))
          == QStringList({u"1: A#2|B#0.75|C#0.3333333333333333|D?TRUE|E!#N/A"_s,
                          u"2: A=中文|B~=abc|C~!#REF!|D~?TRUE"_s, u"3: B#1|C#-1"_s}));
}

TEST_CASE("cells stored out of order arrive in order, without the charts between them", "[exchange][xls]")
{
    const auto rk = [](int row, int column) {
        return record(0x027E, at(row, column) + QByteArray::fromHex("06000000"));
    };
    const QByteArray chart = record(0x0809, QByteArray(8, '\0')) + rk(9, 9) + record(0x000A, {});
    CHECK(rowsOf(stream({}, rk(5, 1) + chart + rk(2, 3) + rk(2, 0) + rk(5, 1)))
          == QStringList({u"3: A#1|D#1"_s, u"6: B#1"_s}));
}

TEST_CASE("the last of two cells in one place counts, also when it is blank", "[exchange][xls]")
{
    const QByteArray one = record(0x027E, at(0, 0) + QByteArray::fromHex("06000000"));
    const QByteArray blank =
        record(0x0006, at(0, 0) + QByteArray::fromHex("030000000000FFFF") + QByteArray(8, '\0'));
    CHECK(rowsOf(stream({}, one + blank)).isEmpty());
    CHECK(rowsOf(stream({}, blank + one)) == QStringList{u"1: A#1"_s});
}

TEST_CASE("Excel 95 files are read in their code page and know no merged ranges", "[exchange][xls]")
{
    const QByteArray cells = record(0x0204, at(0, 0) + word(4) + QByteArray::fromHex("B8B7D0C2"));
    const QByteArray bytes = stream(record(0x0042, word(936)), cells, 0x0500);
    CHECK(rowsOf(bytes) == QStringList{u"1: A=阜新"_s});
    CHECK_FALSE((*openBytes(bytes))->knowsMerges());
    CHECK_FALSE(dumpBytes(stream({}, {}, 0x0300)));
}

TEST_CASE("a password is recognized in both old and new files", "[exchange][xls]")
{
    const QByteArray locked = stream(record(0x002F, QByteArray(6, '\x1')), {});
    CHECK(dumpBytes(locked).error().code == u"encrypted"_s);
    CHECK(dumpBytes(compoundBytes({{u"Workbook"_s, locked}})).error().code == u"encrypted"_s);
    const auto modern = dumpBytes(compoundBytes({{u"EncryptionInfo"_s, "x"}, {u"EncryptedPackage"_s, "y"}}));
    REQUIRE_FALSE(modern);
    CHECK(modern.error().code == u"encrypted"_s);
    CHECK(modern.error().text().contains(u"password"_s));
}

TEST_CASE("a stream cut off or pointing outside is damaged", "[exchange][xls]")
{
    const QByteArray whole = stream({}, record(0x027E, at(0, 0) + QByteArray::fromHex("06000000")));
    REQUIRE_OK(dumpBytes(whole));
    for (qsizetype size = 12; size < whole.size(); ++size)
        CHECK_FALSE(dumpBytes(whole.first(size)));
    QByteArray astray = whole;
    astray[16] = '\x7F'; // where the sheet starts
    CHECK(dumpBytes(astray).error().code == u"damaged"_s);
}

TEST_CASE("compound files give their streams, and nothing when chains run in circles", "[exchange][xls]")
{
    const QByteArray content(9000, 'w');
    QByteArray bytes = compoundBytes({{u"Other"_s, "o"}, {u"Workbook"_s, content}});
    QBuffer device(&bytes);
    REQUIRE(device.open(QIODevice::ReadOnly));
    const auto file = CompoundFile::open(device);
    REQUIRE(file);
    CHECK(file->has(u"workbook"));
    CHECK_FALSE(file->has(u"Missing"));
    CHECK(file->stream(u"Workbook") == content);
    CHECK_FALSE(file->stream(u"Root Entry"));

    const qsizetype table = bytes.size() - 512;
    QByteArray circle = bytes;
    qToLittleEndian<quint32>(0, circle.data() + table); // the first sector follows itself
    QBuffer second(&circle);
    REQUIRE(second.open(QIODevice::ReadOnly));
    const auto again = CompoundFile::open(second);
    REQUIRE(again);
    CHECK(again->stream(u"Other")->size() == 4096);
    qToLittleEndian<quint32>(0x00FFFFFF, circle.data() + table);
    CHECK_FALSE(CompoundFile::open(second)->stream(u"Other"));
}

TEST_CASE("strings change their width where a record continues", "[exchange][xls]")
{
    const QByteArray first = word(1) + word(0) + word(1) + word(0) + word(4) + QByteArray::fromHex("006162");
    const QByteArray second = QByteArray::fromHex("012d4e8765");
    SharedStrings strings;
    REQUIRE(readBiffSharedStrings({first, second}, strings));
    CHECK(strings.at(0) == u"ab中文"_s);
    CHECK_FALSE(readBiffSharedStrings({first}, strings));
}

TEST_CASE("doubles are written as a spreadsheet stores them", "[exchange][xls]")
{
    CHECK(numberformat::digits(100000) == u"100000"_s);
    CHECK(numberformat::digits(-0.5) == u"-0.5"_s);
    CHECK(numberformat::digits(20696.03) == u"20696.03"_s);
    CHECK(numberformat::digits(210999196908127000.0) == u"2.10999196908127E+17"_s);
    CHECK(numberformat::digits(1e-9) == u"1E-09"_s);
}

TEST_CASE("GB18030 is decoded wherever the bytes are cut", "[exchange]")
{
    const QByteArray bytes = QByteArray::fromHex("61B8B7D0C2") + QByteArray::fromHex("8139EF30") + "z";
    const QString expected = Gb18030Decoder::decodeAll(bytes);
    CHECK(expected.startsWith(u"a阜新"_s));
    CHECK(expected.endsWith(u'z'));
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        Gb18030Decoder decoder;
        const QString first = decoder.decode(bytes.first(cut));
        CHECK(QString(first + decoder.decode(bytes.sliced(cut))) == expected);
        CHECK(decoder.isWhole());
    }
    CHECK(Gb18030Decoder::decodeAll("a\xB8").endsWith(QChar(QChar::ReplacementCharacter)));
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Random tables, written by libxlsxwriter and as separated text, come back as they were.
#include "tests/support/catch.h"
#include "tests/support/sheetdump.h"

#include "core/exchange/textencoding.h"

#include <QStringEncoder>
#include <QTemporaryDir>

#include <random>
#include <xlsxwriter.h>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

// Texts with everything that a format could stumble over
class Words
{
public:
    explicit Words(unsigned seed) : m_random(seed) { }

    size_t below(size_t limit) { return m_random() % limit; }

    QString next()
    {
        static const QStringList pieces{u"阜新"_s, u"小区"_s, u" "_s,    u"<b>"_s, u"&amp;"_s, u"\""_s,
                                        u","_s,    u";"_s,    u"\t"_s,   u"\n"_s,  u"0123"_s,  u"𠮷"_s,
                                        u"'"_s,    u"="_s,    u"（）"_s, u"Ａ"_s,  u"_x"_s,    u"x000D"_s,
                                        u"é"_s,    u"]]>"_s,  u"　"_s,   u"-1"_s,  u"%"_s,     u"e5"_s};
        QString word;
        for (size_t i = 0; i <= below(6); ++i)
            word += pieces[static_cast<qsizetype>(below(static_cast<size_t>(pieces.size())))];
        return word;
    }

private:
    std::mt19937 m_random;
};

using Table = std::vector<std::vector<Cell>>;

Table randomTable(unsigned seed, bool numbers)
{
    Words words(seed);
    Table table(60);
    for (std::vector<Cell> &line : table) {
        line.resize(words.below(12));
        for (Cell &cell : line) {
            const size_t kind = words.below(numbers ? 4 : 2);
            if (kind == 1) {
                cell = {.kind = Cell::Kind::text, .text = words.next()};
            } else if (kind == 2) {
                cell.kind = Cell::Kind::number;
                cell.number = static_cast<double>(words.below(2000000)) / 64 - 10000;
            } else if (kind == 3) {
                cell = {.kind = Cell::Kind::boolean, .text = words.below(2) == 0 ? u"TRUE"_s : u"FALSE"_s};
            }
        }
    }
    return table;
}

void writeXlsx(const Table &table, const QString &path, bool constantMemory)
{
    lxw_workbook_options options = {};
    options.constant_memory = constantMemory ? LXW_TRUE : LXW_FALSE; // texts stand in the cells themselves
    lxw_workbook *book = workbook_new_opt(path.toUtf8().constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "随机");
    for (size_t row = 0; row < table.size(); ++row) {
        for (size_t column = 0; column < table[row].size(); ++column) {
            const Cell &cell = table[row][column];
            const auto r = static_cast<lxw_row_t>(row);
            const auto c = static_cast<lxw_col_t>(column);
            if (cell.kind == Cell::Kind::text)
                worksheet_write_string(sheet, r, c, cell.text.toUtf8().constData(), nullptr);
            else if (cell.kind == Cell::Kind::number)
                worksheet_write_number(sheet, r, c, cell.number, nullptr);
            else if (cell.kind == Cell::Kind::boolean)
                worksheet_write_boolean(sheet, r, c, cell.text == u"TRUE"_s ? 1 : 0, nullptr);
        }
    }
    REQUIRE(workbook_close(book) == LXW_NO_ERROR);
}

// Every cell that is there is the one that was written, and every one that was written is there
void checkSame(Workbook &workbook, const Table &table)
{
    size_t found = 0;
    REQUIRE_OK(workbook.read(0, [&](const SheetRow &row) {
        const std::vector<Cell> &expected = table.at(static_cast<size_t>(row.number) - 1);
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const Cell &cell = row.cells[i];
            if (cell.isBlank())
                continue;
            ++found;
            INFO(columnLetters(static_cast<int>(i) + 1).toStdString() << row.number);
            REQUIRE(i < expected.size());
            REQUIRE(cell.kind == expected[i].kind);
            if (cell.kind == Cell::Kind::number)
                REQUIRE(cell.number == expected[i].number);
            else
                REQUIRE(cell.text == expected[i].text);
        }
        return true;
    }));
    size_t written = 0;
    for (const std::vector<Cell> &line : table)
        written += static_cast<size_t>(
            std::count_if(line.begin(), line.end(), [](const Cell &c) { return !c.isBlank(); }));
    REQUIRE(found == written);
}

QString asText(const Table &table, QChar separator)
{
    QString text = QString(11, separator) + u"\r\n"; // enough columns to tell the separator by
    for (const std::vector<Cell> &line : table) {
        for (size_t i = 0; i < 12; ++i) {
            QString field = i < line.size() ? line[i].text : QString();
            text +=
                (i == 0 ? QString() : QString(separator)) + u'"' + field.replace(u"\""_s, u"\"\""_s) + u'"';
        }
        text += u"\r\n"_s;
    }
    return text;
}

} // namespace

TEST_CASE("what libxlsxwriter writes is read back cell by cell", "[exchange][xlsx]")
{
    QTemporaryDir folder;
    for (unsigned seed = 1; seed <= 12; ++seed) {
        INFO("seed " << seed);
        const Table table = randomTable(seed, true);
        const QString path = folder.filePath(u"random%1.xlsx"_s.arg(seed));
        writeXlsx(table, path, seed % 2 == 0);
        const auto workbook = Workbook::open(path);
        REQUIRE_OK(workbook);
        CHECK((*workbook)->sheets().at(0).name == u"随机"_s);
        checkSame(**workbook, table);
    }
}

TEST_CASE("random values come back from separated text in every encoding", "[exchange][csv]")
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        const Table table = randomTable(seed, false);
        for (const QChar separator : {QChar(u','), QChar(u'\t'), QChar(u';')}) {
            const QString text = asText(table, separator);
            Table shifted = table;
            shifted.insert(shifted.begin(), std::vector<Cell>()); // the line of separators
            QStringEncoder wide(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
            for (const QByteArray &bytes : {text.toUtf8(), QByteArray(wide.encode(text))}) {
                INFO("seed " << seed << " separator " << static_cast<int>(separator.unicode()));
                const auto workbook = openBytes(bytes);
                REQUIRE_OK(workbook);
                checkSame(**workbook, shifted);
            }
        }
    }
}

TEST_CASE("every character of the plane survives GB18030", "[exchange][csv]")
{
    QStringEncoder encoder("GB18030");
    if (!encoder.isValid())
        return; // where Qt cannot write it, only reading is ours
    for (char16_t block = 0x4E00; block < 0x9FA0; block += 0x100) {
        QString line;
        for (char16_t c = block; c < block + 0x100 && c < 0x9FA6; ++c)
            line += QChar(c);
        const QByteArray bytes = encoder.encode(line);
        INFO("block " << static_cast<int>(block));
        CHECK(Gb18030Decoder::decodeAll(bytes) == line);
        CHECK(guessEncoding(bytes) == TextEncoding::gb18030);
    }
}

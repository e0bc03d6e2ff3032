// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsworkbook.h"

#include "core/exchange/biffstrings.h"
#include "core/exchange/numberformat.h"
#include "core/exchange/sheeterrors.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr quint16 version97 = 0x0600;
constexpr quint16 version5 = 0x0500;
constexpr size_t maximumCellsInMemory = size_t(20) << 20;

Cell errorCell(quint8 code)
{
    Cell cell{.kind = Cell::Kind::error};
    switch (code) {
    case 0x00:
        cell.text = u"#NULL!"_s;
        break;
    case 0x07:
        cell.text = u"#DIV/0!"_s;
        break;
    case 0x0F:
        cell.text = u"#VALUE!"_s;
        break;
    case 0x17:
        cell.text = u"#REF!"_s;
        break;
    case 0x1D:
        cell.text = u"#NAME?"_s;
        break;
    case 0x24:
        cell.text = u"#NUM!"_s;
        break;
    default:
        cell.text = u"#N/A"_s;
        break;
    }
    return cell;
}

Cell booleanCell(quint8 value)
{
    return {.kind = Cell::Kind::boolean, .text = value != 0 ? u"TRUE"_s : u"FALSE"_s};
}

Cell textCell(const QString &text)
{
    return {.kind = text.isEmpty() ? Cell::Kind::blank : Cell::Kind::text, .text = text};
}

bool isCell(quint16 type)
{
    switch (type) {
    case biff::formula:
    case biff::multipleRk:
    case biff::richString:
    case biff::sharedString:
    case biff::number:
    case biff::label:
    case biff::booleanOrError:
    case biff::rk:
        return true;
    default: // records come from the file and are no closed set
        return false;
    }
}

} // namespace

XlsWorkbook::XlsWorkbook(QByteArray stream, QString name)
    : m_stream(std::move(stream)), m_name(std::move(name))
{ }

Result<std::unique_ptr<Workbook>> XlsWorkbook::open(QByteArray stream, const QString &name)
{
    std::unique_ptr<XlsWorkbook> workbook(new XlsWorkbook(std::move(stream), name));
    LIUQING_TRY(workbook->readGlobals());
    return workbook;
}

Status XlsWorkbook::readGlobals()
{
    BiffRecords records(m_stream);
    if (!records.next() || records.record().type != biff::beginOfPart)
        return sheeterrors::damaged({.file = m_name});
    const quint16 version = records.record().word(0);
    if (version != version97 && version != version5)
        return sheeterrors::notASheet(
            QT_TRANSLATE_NOOP(
                "core",
                "%1 was written by a version of Excel before 1993. Save it as xlsx and use that file."),
            m_name);
    m_unicode = version == version97;
    while (records.next() && records.record().type != biff::endOfPart)
        LIUQING_TRY(addGlobal(records));
    if (records.cut() || m_sheets.empty())
        return sheeterrors::damaged({.file = m_name});
    return {};
}

Status XlsWorkbook::addGlobal(BiffRecords &records)
{
    const BiffRecord &record = records.record();
    switch (record.type) {
    case biff::filePass:
        return sheeterrors::encrypted(m_name);
    case biff::codePage:
        m_codePage = record.word(0);
        break;
    case biff::dateMode:
        m_dates1904 = record.word(0) != 0;
        break;
    case biff::numberFormat:
        addFormat(record);
        break;
    case biff::cellFormat:
        m_cellFormats.push_back(record.word(2));
        break;
    case biff::sheetPlace:
        addSheet(record);
        break;
    case biff::sharedStrings:
        if (!readBiffSharedStrings(records.withContinuations(), m_strings))
            return sheeterrors::damaged({.file = m_name});
        break;
    default: // records come from the file and are no closed set
        break;
    }
    return {};
}

void XlsWorkbook::addFormat(const BiffRecord &record)
{
    const QString code = m_unicode ? BiffStringReader({record.body}, 4).characters(record.word(2))
                                   : fromCodePage(record.bytes(3, record.byte(2)), m_codePage);
    m_dateFormats.insert(record.word(0), numberformat::isDate(code));
}

void XlsWorkbook::addSheet(const BiffRecord &record)
{
    const bool worksheet = record.byte(5) == 0;
    if (!worksheet || record.body.size() < 8)
        return;
    const quint8 length = record.byte(6);
    const QString name = m_unicode ? BiffStringReader({record.body}, 7).characters(length)
                                   : fromCodePage(record.bytes(7, length), m_codePage);
    m_sheets.push_back({{name, (record.byte(4) & 3) != 0}, record.number(0)});
}

std::vector<SheetInfo> XlsWorkbook::sheets() const
{
    std::vector<SheetInfo> infos;
    for (const Sheet &sheet : m_sheets)
        infos.push_back(sheet.info);
    return infos;
}

Where XlsWorkbook::where(int sheet) const
{
    const bool known = sheet >= 0 && static_cast<size_t>(sheet) < m_sheets.size();
    return {.file = m_name, .sheet = known ? m_sheets[static_cast<size_t>(sheet)].info.name : QString()};
}

Status XlsWorkbook::eachRecord(int sheet, const std::function<void(const BiffRecord &)> &use) const
{
    if (sheet < 0 || static_cast<size_t>(sheet) >= m_sheets.size())
        return sheeterrors::damaged(where(sheet));
    BiffRecords records(m_stream, m_sheets[static_cast<size_t>(sheet)].start);
    if (!records.next() || records.record().type != biff::beginOfPart)
        return sheeterrors::damaged(where(sheet));
    int depth = 1;
    while (records.next()) {
        if (records.record().type == biff::beginOfPart)
            ++depth;
        else if (records.record().type == biff::endOfPart && --depth == 0)
            return {};
        else if (depth == 1)
            use(records.record());
    }
    return sheeterrors::damaged(where(sheet));
}

Result<std::vector<MergedRange>> XlsWorkbook::merges(int sheet)
{
    std::vector<MergedRange> ranges;
    const Status read = eachRecord(sheet, [&](const BiffRecord &record) {
        if (record.type != biff::mergedCells)
            return;
        const qsizetype count = qMin<qsizetype>(record.word(0), (record.body.size() - 2) / 8);
        for (qsizetype i = 0; i < count; ++i) {
            const qsizetype at = 2 + i * 8;
            const MergedRange range{record.word(at) + 1, record.word(at + 2) + 1, record.word(at + 4) + 1,
                                    record.word(at + 6) + 1};
            if (range.lastRow >= range.firstRow && range.lastColumn >= range.firstColumn)
                ranges.push_back(range);
        }
    });
    LIUQING_TRY(read);
    return ranges;
}

Result<std::vector<XlsWorkbook::Place>> XlsWorkbook::places(int sheet) const
{
    std::vector<Place> found;
    const Status read = eachRecord(sheet, [&](const BiffRecord &record) {
        const auto start = static_cast<quint32>(record.start);
        if (record.type == biff::formulaText && !found.empty()) {
            found.back().text = start;
        } else if (isCell(record.type) && record.body.size() >= 6 && found.size() < maximumCellsInMemory) {
            const qsizetype several = record.type == biff::multipleRk ? (record.body.size() - 6) / 6 : 1;
            for (qsizetype part = 0; part < several && record.word(2) + part < maximumColumns; ++part) {
                found.push_back({record.word(0), static_cast<quint16>(record.word(2) + part),
                                 static_cast<quint16>(part), start, 0});
            }
        }
    });
    LIUQING_TRY(read);
    if (found.size() >= maximumCellsInMemory)
        return sheeterrors::unpacksTooLarge(m_name);
    std::stable_sort(found.begin(), found.end(), [](const Place &a, const Place &b) {
        return std::pair(a.row, a.column) < std::pair(b.row, b.column);
    });
    return found;
}

Status XlsWorkbook::read(int sheet, const std::function<bool(const SheetRow &)> &row)
{
    const auto cells = places(sheet);
    if (!cells)
        return failure(cells.error());
    SheetRow current;
    for (const Place &place : *cells) {
        if (place.row + 1 != current.number) {
            if (hasContent(current) && !row(current))
                return {};
            current.number = place.row + 1;
            current.cells.clear();
        }
        if (place.column >= maximumColumns)
            continue;
        if (current.cells.size() <= place.column)
            current.cells.resize(static_cast<size_t>(place.column) + 1);
        current.cells[place.column] = cellAt(place);
    }
    if (hasContent(current))
        row(current);
    return {};
}

Cell XlsWorkbook::numberCell(double value, quint16 format) const
{
    const int number = format < m_cellFormats.size() ? m_cellFormats[format] : 0;
    const auto own = m_dateFormats.constFind(number);
    Cell cell{.kind = Cell::Kind::number, .text = numberformat::digits(value), .number = value};
    if (cell.text.startsWith(u'#'))
        return errorCell(0x24);
    cell.dateFormat = own != m_dateFormats.constEnd() ? *own : numberformat::isBuiltInDate(number);
    return cell;
}

Cell XlsWorkbook::cellAt(const Place &place) const
{
    BiffRecords records(m_stream, place.record);
    records.next();
    const BiffRecord &record = records.record();
    switch (record.type) {
    case biff::formula:
        return formulaResult(record, place.text);
    case biff::multipleRk:
        return numberCell(record.rk(6 + place.part * 6), record.word(4 + place.part * 6));
    case biff::rk:
        return numberCell(record.rk(6), record.word(4));
    case biff::number:
        return numberCell(record.real(6), record.word(4));
    case biff::booleanOrError:
        return record.byte(7) != 0 ? errorCell(record.byte(6)) : booleanCell(record.byte(6));
    case biff::sharedString:
        return textCell(m_strings.at(record.number(6)));
    case biff::label:
    case biff::richString:
        return textCell(textAt(record, 6));
    default: // places() keeps no others
        return {};
    }
}

Cell XlsWorkbook::formulaResult(const BiffRecord &record, quint32 textAt) const
{
    Cell cell;
    if (record.word(12) != 0xFFFF) {
        cell = numberCell(record.real(6), record.word(4));
    } else if (record.byte(6) == 0) {
        cell = textAt == 0 ? Cell() : textCell(continuedText(textAt));
    } else if (record.byte(6) == 1) {
        cell = booleanCell(record.byte(8));
    } else if (record.byte(6) == 2) {
        cell = errorCell(record.byte(8));
    }
    cell.formula = true;
    return cell;
}

QString XlsWorkbook::textAt(const BiffRecord &record, qsizetype lengthAt) const
{
    const quint16 length = record.word(lengthAt);
    if (m_unicode)
        return BiffStringReader({record.body}, lengthAt + 2).characters(length);
    return fromCodePage(record.bytes(lengthAt + 2, length), m_codePage);
}

QString XlsWorkbook::continuedText(quint32 start) const
{
    BiffRecords records(m_stream, start);
    records.next();
    if (!m_unicode)
        return textAt(records.record(), 0);
    const quint16 length = records.record().word(0);
    return BiffStringReader(records.withContinuations(), 2).characters(length);
}

} // namespace liuqing

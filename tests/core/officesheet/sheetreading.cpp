// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/officesheet/sheetreading.h"

#include "tests/support/catch.h"

#include "core/base/scaled.h"
#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace liuqing::test {

namespace {

QString withoutTrailingZeros(QString decimal)
{
    while (decimal.contains(u'.') && (decimal.endsWith(u'0') || decimal.endsWith(u'.')))
        decimal.chop(1);
    return decimal;
}

} // namespace

const Synonyms &packWords()
{
    static const Synonyms words = [] {
        const auto pack = PackFolder::open(QStringLiteral(LIUQING_PACKS "/fuxin-2023"));
        REQUIRE_OK(pack);
        auto synonyms = Synonyms::read(*pack);
        REQUIRE_OK(synonyms);
        return *synonyms;
    }();
    return words;
}

QString SheetReading::shown(int row, const QString &field) const
{
    const auto found = rows.find(row);
    if (found == rows.end())
        return u"(no data row)"_s;
    for (const office::FieldReading &reading : found->second.fields) {
        if (text::fromKey(reading.field->key) != field)
            continue;
        if (!reading.names.isEmpty())
            return reading.names.join(u"、"_s);
        if (const auto *list = std::get_if<QStringList>(&reading.value))
            return list->join(u"、"_s);
        if (const auto *number = std::get_if<qint64>(&reading.value)) {
            const auto *scaled = std::get_if<kind::Scaled>(&reading.field->kind);
            return withoutTrailingZeros(scaled::format(*number, scaled == nullptr ? 0 : scaled->scale));
        }
        return textOf(reading.value);
    }
    return {};
}

QStringList SheetReading::columns() const
{
    QStringList mapped;
    for (const office::SheetColumn &column : layout.columns) {
        if (column.isMapped())
            mapped.append(column.letters + u'=' + text::fromKey(column.field->key));
    }
    return mapped;
}

Result<SheetReading> readSheet(Workbook &workbook, const RecordType &type, const office::LayoutWish &wish)
{
    auto layout = office::recognizeLayout(workbook, type, packWords(), wish);
    LIUQING_TRY(layout);
    SheetReading reading{.layout = *std::move(layout), .headerRows = {}, .rows = {}, .skipped = {}};
    office::OfficeRows rows(workbook, reading.layout, type, packWords());
    const office::ReadingContext context{.type = type,
                                         .synonyms = packWords(),
                                         .today = QDate(2026, 11, 23),
                                         .dates1904 = workbook.dates1904(),
                                         .areaUnit = reading.layout.head.areaUnit};
    const auto status = rows.read([&reading, &context](const office::OfficeRow &row) {
        if (row.isData())
            reading.rows.emplace(row.number, office::readRow(row, context));
        else if (row.isSkipped())
            reading.skipped.emplace(row.number, row.why);
        return true;
    });
    LIUQING_TRY(status);
    reading.headerRows = rows.headerRows();
    return reading;
}

} // namespace liuqing::test

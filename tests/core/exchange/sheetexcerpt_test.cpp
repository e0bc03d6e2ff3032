// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet as it is shown while an import is looked at: what stands there, what each row is taken for, what becomes of it.
#include "core/exchange/sheetexcerpt.h"
#include "core/exchange/sheetimport.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/ledgers.h"
#include "tests/support/packs.h"

#include <QTemporaryDir>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

const Synonyms &packWords()
{
    static const Synonyms words = *Synonyms::read(fuxinPack());
    return words;
}

struct Looked
{
    ImportPlan plan;
    office::SheetExcerpt excerpt;

    const office::SeenRow &row(int number) const
    {
        const auto found = std::find_if(excerpt.rows.begin(), excerpt.rows.end(), [&](const office::SeenRow &each) { return each.number == number; });
        REQUIRE(found != excerpt.rows.end());
        return *found;
    }
    std::optional<RowFate> fate(int number) const
    {
        for (const FatedRow &each : plan.fates()) {
            if (each.row == number)
                return each.fate;
        }
        return std::nullopt;
    }
};

Looked lookAt(ScratchLedger &scratch, const QString &file, const RecordType &type, int mostRows = 1000)
{
    ImportRequest request;
    request.file = file;
    request.type = &type;
    auto plan = ImportPlan::make(scratch.ledger(), packWords(), request);
    REQUIRE_OK(plan);
    auto excerpt = office::excerptOf(file, plan->layout(), type, packWords(), mostRows);
    REQUIRE_OK(excerpt);
    return {std::move(*plan), std::move(*excerpt)};
}

QString written(const QTemporaryDir &folder, const QByteArray &text)
{
    const QString path = folder.filePath(u"表.csv"_s);
    writeFile(path, text);
    return path;
}

} // namespace

TEST_CASE("the sheet is shown as it stands, from its title to its signatures", "[excerpt]")
{
    const QTemporaryDir folder;
    ScratchLedger scratch;
    const Looked looked = lookAt(scratch, written(folder, "物业企业台账\n企业名称,统一社会信用代码,法人\n宏远物业,91210902MA0G4CT94U,张三\n,,\n合计,1,\n单位负责人：,审核人：,\n"), firm::type);
    REQUIRE(looked.excerpt.rows.size() == 5); // the blank row is not there
    CHECK(looked.row(1).texts.front() == u"物业企业台账"_s);
    CHECK_FALSE(looked.row(1).read); // above the headings
    CHECK(looked.row(2).kind == office::RowKind::header);
    CHECK(looked.row(3).kind == office::RowKind::data);
    CHECK(looked.row(3).texts == QStringList{u"宏远物业"_s, u"91210902MA0G4CT94U"_s, u"张三"_s});
    CHECK(looked.row(5).kind == office::RowKind::subtotal);
    CHECK_FALSE(looked.row(5).why.isEmpty());
    CHECK(looked.row(6).kind == office::RowKind::signature);
    CHECK(looked.excerpt.whole);
}

TEST_CASE("numbers of persons are hidden in the middle, damaged ones too, and everything else is not", "[excerpt]")
{
    ScratchLedger scratch;
    REQUIRE_OK(scratch.ledger().enable(worker::type, worker::residentId, u"核对"_s, u"劳动合同"_s));
    const QString file = dataFile(u"samples/workers_damaged_ids.xlsx"_s);
    const Looked looked = lookAt(scratch, file, worker::type);
    const auto &columns = looked.plan.layout().columns;
    const auto id = std::find_if(columns.begin(), columns.end(), [](const office::SheetColumn &column) { return column.field == &worker::residentId; });
    const auto name = std::find_if(columns.begin(), columns.end(), [](const office::SheetColumn &column) { return column.field == &worker::name; });
    REQUIRE(id != columns.end());
    REQUIRE(name != columns.end());
    int hidden = 0;
    for (const office::SeenRow &row : looked.excerpt.rows) {
        if (row.kind != office::RowKind::data || !row.read)
            continue;
        const QString shown = row.texts.value(id->column - 1);
        INFO(shown.toStdString());
        CHECK((shown.size() < 5 || shown.contains(u'*')));
        CHECK_FALSE(row.texts.value(name->column - 1).contains(u'*')); // the person checks names against the sheet
        hidden += shown.contains(u'*') ? 1 : 0;
    }
    CHECK(hidden > 3);
}

TEST_CASE("a long sheet is shown to a bound, and says that it goes on", "[excerpt]")
{
    const QTemporaryDir folder;
    ScratchLedger scratch;
    QByteArray text = "企业名称,法人\n";
    for (int i = 0; i < 300; ++i)
        text += u"第%1物业,张三\n"_s.arg(i).toUtf8();
    const QString file = written(folder, text);
    const Looked some = lookAt(scratch, file, firm::type, 100);
    CHECK(some.excerpt.rows.size() == 100);
    CHECK_FALSE(some.excerpt.whole);
    CHECK(some.excerpt.rows.back().read); // also the last shown row is known for what it is
    CHECK(some.plan.fates().size() == 300); // all of them are planned
    CHECK(lookAt(scratch, file, firm::type, 301).excerpt.whole);
}

TEST_CASE("every row that is read has one fate, and the fates add up to the counts", "[excerpt]")
{
    for (const auto &[sample, type] : {std::pair{u"samples/firms_grouped_header.xlsx"_s, &firm::type}, {u"samples/firms_grouped_header_97.xls"_s, &firm::type},
                                       {u"samples/firms_gb18030.csv"_s, &firm::type}, {u"samples/estates_merged_subtotals.xlsx"_s, &estate::type},
                                       {u"samples/workers_damaged_ids.xlsx"_s, &worker::type}, {u"samples/party_two_blocks.xlsx"_s, &party_org::type}}) {
        INFO(sample.toStdString());
        ScratchLedger scratch;
        const Looked looked = lookAt(scratch, dataFile(sample), *type);
        ImportCounts added;
        int last = 0;
        for (const FatedRow &each : looked.plan.fates()) {
            CHECK(each.row > last); // in order, each row once
            last = each.row;
            ++added.of(each.fate);
        }
        const ImportCounts &counts = looked.plan.counts();
        CHECK(added.added == counts.added);
        CHECK(added.changed == counts.changed);
        CHECK(added.same == counts.same);
        CHECK(added.rejected == counts.rejected);
        CHECK(added.skipped == counts.skipped);
        for (const office::SeenRow &row : looked.excerpt.rows) {
            const auto fate = looked.fate(row.number);
            INFO(row.number);
            if (row.read && row.kind == office::RowKind::data)
                CHECK((fate.has_value() && *fate != RowFate::skipped));
            else if (row.kind == office::RowKind::header || !row.read)
                CHECK_FALSE(fate.has_value());
            else
                CHECK(fate == RowFate::skipped);
        }
    }
}

TEST_CASE("a row that changes a record says what stood there and what will", "[excerpt]")
{
    const QTemporaryDir folder;
    ScratchLedger scratch;
    scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}, {&firm::uscc, u"91210902MA0G4CT94U"_s}, {&firm::contact, u"张三"_s}, {&firm::local, u"local"_s}});
    const Looked looked = lookAt(scratch, written(folder, "企业名称,统一社会信用代码,联系人,本地外地\n宏远物业,91210902MA0G4CT94U,李四,本地\n新禾物业,,王五,外地\n宏远物业,91210902MA0G4CT94X,赵六,\n"), firm::type);
    CHECK(looked.fate(2) == RowFate::changed);
    const auto changes = looked.plan.changesAt(scratch.ledger(), 2);
    REQUIRE_OK(changes);
    REQUIRE(changes->size() == 1); // what the ledger says already is no change
    CHECK(changes->front().field == &firm::contact);
    CHECK(textOf(changes->front().before) == u"张三"_s);
    CHECK(textOf(changes->front().after) == u"李四"_s);
    for (const int other : {1, 3, 4, 99}) { // the headings, a new record, a refused row, and nothing at all
        const auto none = looked.plan.changesAt(scratch.ledger(), other);
        REQUIRE_OK(none);
        CHECK(none->empty());
    }
}

TEST_CASE("the sheets of a workbook that can be chosen are named", "[excerpt]")
{
    ScratchLedger scratch;
    const Looked looked = lookAt(scratch, dataFile(u"samples/firms_grouped_header.xlsx"_s), firm::type);
    CHECK(looked.excerpt.sheets.contains(looked.plan.layout().sheetName));
    const auto gone = office::excerptOf(u"/nirgends/没有.xlsx"_s, looked.plan.layout(), firm::type, packWords(), 10);
    REQUIRE_FALSE(gone.has_value());
    CHECK(gone.error().code == u"not_found"_s);
}

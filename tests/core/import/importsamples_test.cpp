// SPDX-License-Identifier: GPL-3.0-or-later
// The workbooks under data/samples into a ledger, against what expected.json says of them.
#include "tests/core/import/importing.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include "core/base/json.h"
#include "core/base/text.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<int> numbers(const QJsonValue &list)
{
    std::vector<int> out;
    for (const QJsonValue &one : list.toArray())
        out.push_back(one.toInt());
    return out;
}

void checkColumns(const ImportPlan &plan, const QJsonObject &columns)
{
    QStringList found;
    for (const office::SheetColumn &column : plan.layout().columns) {
        if (column.field != nullptr)
            found.append(column.letters + u'=' + text::fromKey(column.field->key));
    }
    for (const QString &letters : columns.keys())
        CHECK(found.contains(letters + u'=' + columns[letters].toString()));
}

void checkRejected(const ImportPlan &plan, const QJsonArray &rejected)
{
    std::vector<int> rows;
    for (const RejectedRow &row : plan.rejected())
        rows.push_back(row.row);
    REQUIRE(rows.size() == static_cast<size_t>(rejected.size()));
    for (qsizetype i = 0; i < rejected.size(); ++i) {
        const QJsonObject wanted = rejected[i].toObject();
        CHECK(rows[static_cast<size_t>(i)] == wanted[u"row"_s].toInt());
        const auto problem = std::find_if(plan.problems().begin(), plan.problems().end(), [&](const ImportProblem &each) {
            return each.row == wanted[u"row"_s].toInt() && text::fromKey(each.field->key) == wanted[u"field"_s].toString();
        });
        REQUIRE(problem != plan.problems().end());
        if (wanted.contains(u"code"_s))
            CHECK(problem->code == wanted[u"code"_s].toString());
    }
}

// The record that came from a row, or the next one in order of entry where the expectation names no row
Record recordOf(Importing &office, const Taken &taken, const RecordType &type, int row, size_t place)
{
    const auto history = journal::history(office.ledger().database(), {}, taken.batch);
    REQUIRE_OK(history);
    size_t passed = 0;
    for (const journal::HistoryRow &each : *history) {
        const bool ofType = each.entry.type == text::fromKey(type.key);
        const bool wanted = row > 0 ? each.entry.source.endsWith(u'!' + QString::number(row)) : passed == place;
        if (ofType && wanted)
            return **store::find(office.ledger(), type, each.entry.record);
        passed += ofType ? 1 : 0;
    }
    FAIL("no record came from row " << row);
    return {};
}

void checkValues(Importing &office, const Taken &taken, const RecordType &type, const QJsonArray &values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QJsonObject wanted = values[i].toObject();
        const Record record = recordOf(office, taken, type, wanted[u"row"_s].toInt(), static_cast<size_t>(i));
        for (const QString &key : wanted.keys()) {
            const Field *field = catalogue::findField(type, key);
            INFO("row " << wanted[u"row"_s].toInt() << " " << key.toStdString());
            if (field != nullptr)
                CHECK(json::canonical(QJsonArray{toJson(*field, record.value(*field))}) == json::canonical(QJsonArray{wanted[key]}));
            else
                CHECK(key == u"row");
        }
    }
}

void checkSample(const QString &file, const QJsonObject &wanted)
{
    Importing office;
    office.enable(worker::residentId);
    office.enable(worker::mobile);
    const RecordType &type = *catalogue::find(wanted[u"type"_s].toString());
    const Options options{.createLinks = wanted[u"args"_s].toArray().contains(u"--create-links"_s)};
    const Taken taken = office.take(type, dataFile(u"samples/"_s + file), options);
    const ImportCounts &counts = taken.plan.counts();
    CHECK(counts.added == wanted[u"new"_s].toInt());
    CHECK(counts.read() - counts.skipped == wanted[u"data_rows"_s].toInt());
    CHECK(static_cast<int>(office.live(type).size()) == wanted[u"new"_s].toInt());
    if (wanted.contains(u"sheet"_s))
        CHECK(taken.plan.layout().sheetName == wanted[u"sheet"_s].toString());
    CHECK(taken.plan.headerRows() == numbers(wanted[u"header_rows"_s]));
    std::vector<int> skipped;
    for (const SkippedRow &row : taken.plan.skipped())
        skipped.push_back(row.row);
    CHECK(skipped == numbers(wanted[u"skipped_rows"_s]));
    checkColumns(taken.plan, wanted[u"columns"_s].toObject());
    checkRejected(taken.plan, wanted[u"rejected"_s].toArray());
    checkValues(office, taken, type, wanted[u"values"_s].toArray());
    for (const QJsonValue &name : wanted[u"firms"_s].toArray())
        CHECK(office.named(firm::type, name.toString()).text(firm::provisional) == u"yes");
}

} // namespace

TEST_CASE("the sample workbooks of offices are taken in as expected", "[import]")
{
    const auto expected = json::parseObject(readFile(dataFile(u"samples/expected.json"_s)), u"expected"_s);
    REQUIRE_OK(expected);
    REQUIRE(expected->size() >= 7);
    for (const QString &file : expected->keys()) {
        INFO(file.toStdString());
        checkSample(file, (*expected)[file].toObject());
    }
}

TEST_CASE("a sample imported again changes not one byte and leaves no batch", "[import]")
{
    const auto expected = json::parseObject(readFile(dataFile(u"samples/expected.json"_s)), u"expected"_s);
    REQUIRE_OK(expected);
    for (const QString &file : expected->keys()) {
        INFO(file.toStdString());
        const QJsonObject wanted = (*expected)[file].toObject();
        const RecordType &type = *catalogue::find(wanted[u"type"_s].toString());
        Importing office;
        office.enable(worker::residentId);
        const Options options{.createLinks = true, .leaveOut = true};
        const Taken first = office.take(type, dataFile(u"samples/"_s + file), options);
        const QByteArray before = office.bytes();
        const Taken again = office.take(type, dataFile(u"samples/"_s + file), options);
        CHECK(again.batch.isNull());
        CHECK((office.bytes() == before));
        CHECK(again.plan.createdLinks().empty());
        CHECK(again.plan.counts().same == first.plan.counts().added + first.plan.counts().changed + first.plan.counts().same);
        CHECK(again.plan.counts().rejected == first.plan.counts().rejected);
    }
}

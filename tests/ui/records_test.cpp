// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/desks.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

void addFirms(ScratchLedger &scratch, int count)
{
    REQUIRE_OK(scratch.ledger().commit({.kind = u"import"_s}, [&](Commit &commit) -> Status {
        for (int i = 0; i < count; ++i) {
            Record firm(firm::type, scratch.ledger().ids().next());
            firm.set(firm::name, u"第%1物业"_s.arg(i, 3, 10, QLatin1Char('0')));
            firm.set(firm::partyMembersReported, qint64(count - i));
            firm.set(firm::provider, i % 2 == 0 ? u"company"_s : u"individual"_s);
            LIUQING_TRY(commit.add(firm));
        }
        return {};
    }));
    scratch.close();
}

QString cell(const RecordsModel &model, int row, const Field &field)
{
    const auto &fields = model.fields();
    const auto column = std::find(fields.begin(), fields.end(), &field) - fields.begin();
    return model.index(row, static_cast<int>(column)).data().toString();
}

int columnOf(const RecordsModel &model, const Field &field)
{
    const auto &fields = model.fields();
    return static_cast<int>(std::find(fields.begin(), fields.end(), &field) - fields.begin());
}

} // namespace

TEST_CASE("a list is read page by page, as it comes into view")
{
    ScratchLedger scratch;
    addFirms(scratch, 250);
    const auto desk = deskOn(scratch);
    RecordsModel model(*desk);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(firm::type);
    settle(*desk);
    CHECK(model.rowCount() == 250);
    CHECK(model.idAt(249).isNull()); // not read yet
    for (const int row : {0, 99, 100, 249}) {
        (void)cell(model, row, firm::name); // looked at
        settle(*desk);
        CHECK(cell(model, row, firm::name) == u"第%1物业"_s.arg(row, 3, 10, QLatin1Char('0')));
        CHECK_FALSE(model.idAt(row).isNull());
        CHECK(model.rowOf(model.idAt(row)) == row);
    }
}

TEST_CASE("a list shows words, not codes, and begins with what the record is called")
{
    ScratchLedger scratch;
    addFirms(scratch, 2);
    const auto desk = deskOn(scratch);
    RecordsModel model(*desk);
    model.show(firm::type);
    settle(*desk);
    CHECK(model.fields().front() == &firm::name);
    CHECK(cell(model, 0, firm::provider) == u"Company"_s);
    CHECK(cell(model, 1, firm::provider) == u"Individual provider"_s);
    CHECK(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() == u"Name of firm"_s);
}

TEST_CASE("a list is sorted by a column, and back to the order of entry")
{
    ScratchLedger scratch;
    addFirms(scratch, 150);
    const auto desk = deskOn(scratch);
    RecordsModel model(*desk);
    model.show(firm::type);
    settle(*desk);
    model.sort(columnOf(model, firm::partyMembersReported), Qt::AscendingOrder);
    settle(*desk);
    CHECK(cell(model, 0, firm::name) == u"第149物业"_s);
    model.sort(0, Qt::DescendingOrder);
    settle(*desk);
    CHECK(cell(model, 0, firm::name) == u"第149物业"_s);
    model.sort(-1);
    settle(*desk);
    CHECK(cell(model, 0, firm::name) == u"第000物业"_s);
}

TEST_CASE("a search shows the records that say the text")
{
    ScratchLedger scratch;
    addFirms(scratch, 120);
    const auto desk = deskOn(scratch);
    RecordsModel model(*desk);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy shown(&model, &RecordsModel::shown);
    model.show(firm::type);
    model.find(u"第11"_s); // before the first answer is there
    settle(*desk);
    CHECK(model.rowCount() == 10);
    CHECK(shown.count() == 1); // the answer to the first question was dropped
    model.find(u"没有"_s);
    settle(*desk);
    CHECK(model.rowCount() == 0);
    model.find({});
    settle(*desk);
    CHECK(model.rowCount() == 120);
}

TEST_CASE("names of workers are masked in their list and where others link to them")
{
    ScratchLedger scratch;
    const Record worker = scratch.add(worker::type, {{&worker::name, u"熊志平"_s}});
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    const Record estate = scratch.add(estate::type, {{&estate::name, u"春江苑"_s}});
    scratch.add(project::type, {{&project::firm, firm.id}, {&project::estate, estate.id}, {&project::manager, worker.id}});
    scratch.close();
    Sitting sitting(scratch);
    sitting.go(worker::type);
    CHECK(cell(sitting.records().model(), 0, worker::name) == u"熊*平"_s);
    sitting.records().open(worker::type, worker.id);
    sitting.settle();
    for (const QLabel *text : sitting.form().findChildren<QLabel *>())
        CHECK_FALSE(text->text().contains(u"志平"_s));
    sitting.go(project::type);
    CHECK(cell(sitting.records().model(), 0, project::manager) == u"熊*平"_s);
}

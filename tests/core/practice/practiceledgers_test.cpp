// SPDX-License-Identifier: GPL-3.0-or-later
// The practice county in files: written through the one door, with nobody's number readable in them.
#include "tests/core/practice/practicefolder.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include "core/catalogue/catalogue.h"
#include "core/ledger/store.h"

using namespace liuqing;
using namespace Qt::StringLiterals;

namespace {

Ledger opened(const QString &path)
{
    auto ledger = Ledger::open(path, Ledger::Mode::read, {.actor = {u"读者"_s}});
    REQUIRE_OK(ledger);
    return std::move(*ledger);
}

Ledger opened(size_t office)
{
    return opened(test::practiceFolder().ledgers.at(static_cast<qsizetype>(office)));
}

qint64 countOf(const Ledger &ledger, const RecordType &type)
{
    const auto number = store::count(ledger, {.type = &type});
    REQUIRE_OK(number);
    return *number;
}

QSet<QByteArray> personalNumbers(const practice::County &county)
{
    QSet<QByteArray> numbers;
    for (const practice::Office &office : county.offices) {
        for (const Record &person : practice::enteredRecords(office, worker::type))
            numbers << person.text(worker::residentId).toLatin1() << person.text(worker::mobile).toLatin1();
    }
    return numbers;
}

} // namespace

TEST_CASE("every office has a ledger whose history is whole", "[practice]")
{
    const auto &folder = test::practiceFolder();
    REQUIRE(folder.ledgers.size() == 15);
    for (qsizetype i = 0; i < folder.ledgers.size(); ++i) {
        INFO(folder.ledgers[i].toStdString());
        const Ledger ledger = opened(folder.ledgers[i]);
        CHECK(ledger.office().code == folder.county.offices[static_cast<size_t>(i)].code);
        const auto proof = journal::verify(ledger.database());
        REQUIRE_OK(proof);
        CHECK(proof->valid);
        CHECK(ledger.secret(u"sign_public"_s)->size() == 32);
    }
}

TEST_CASE("a community's ledger holds what its clerk entered", "[practice]")
{
    const auto &folder = test::practiceFolder();
    for (size_t i = 0; i < folder.county.offices.size(); ++i) {
        const Ledger ledger = opened(i);
        for (const RecordType *type : catalogue::types()) {
            INFO(ledger.office().name.toStdString() << ' ' << type->key);
            const auto own = type == &unit::type ? 1 : 0;
            CHECK(countOf(ledger, *type) == static_cast<qint64>(practice::enteredRecords(folder.county.offices[i], *type).size()) + own);
        }
    }
}

TEST_CASE("county and streets hold units only", "[practice]")
{
    CHECK(countOf(opened(0), unit::type) == 15);
    CHECK(countOf(opened(1), unit::type) == 8);
    for (const size_t office : {0, 1, 8}) {
        const Ledger ledger = opened(office);
        CHECK(countOf(ledger, firm::type) == 0);
        CHECK(countOf(ledger, estate::type) == 0);
    }
}

TEST_CASE("units know their superiors", "[practice]")
{
    const Ledger ledger = opened(2);
    const auto units = store::select(ledger, {.type = &unit::type, .orderBy = {{&unit::code}}});
    REQUIRE_OK(units);
    REQUIRE(units->size() == 3);
    CHECK((*units)[0].text(unit::level) == u"county"_s);
    CHECK(linkOf((*units)[1].value(unit::parent)) == (*units)[0].id);
    CHECK(linkOf((*units)[2].value(unit::parent)) == (*units)[1].id);
    const auto estates = store::select(ledger, {.type = &estate::type});
    for (const Record &each : *estates)
        CHECK(linkOf(each.value(estate::community)) == (*units)[2].id);
}

TEST_CASE("personal numbers are kept in some ledgers and readable in the bytes of none", "[practice]")
{
    const auto &folder = test::practiceFolder();
    const QSet<QByteArray> numbers = personalNumbers(folder.county);
    REQUIRE(numbers.size() > 3'000);
    int keeping = 0;
    for (qsizetype i = 0; i < folder.ledgers.size(); ++i) {
        keeping += opened(folder.ledgers[i]).isStored(worker::type, worker::residentId);
        const QByteArray bytes = test::readFile(folder.ledgers[i]);
        int found = 0;
        for (const char *series : {"210999", "154"}) { // every seeded number begins so: look at these places only
            const qsizetype length = qstrlen(series) == 3 ? 11 : 18;
            for (qsizetype at = bytes.indexOf(series); at >= 0; at = bytes.indexOf(series, at + 1))
                found += numbers.contains(bytes.mid(at, length));
        }
        CHECK(found == 0);
    }
    CHECK(keeping == 6);
}

TEST_CASE("sealed numbers are there for who opens the ledger", "[practice]")
{
    const auto &folder = test::practiceFolder();
    const auto wanted = practice::enteredRecords(folder.county.offices[2], worker::type).front();
    const auto found = store::find(opened(2), worker::type, wanted.id);
    REQUIRE_OK(found);
    CHECK((*found)->text(worker::residentId) == wanted.text(worker::residentId));
}

TEST_CASE("returns fall due between the steps, each with the ledger of its day", "[practice]")
{
    const auto &folder = test::practiceFolder();
    REQUIRE(folder.due.size() == 24);
    for (size_t i = 0; i < folder.due.size(); i += 2) {
        CHECK(folder.due[i].period == u"2026Q2"_s);
        CHECK(folder.due[i + 1].period == u"2026Q3"_s);
        CHECK(folder.due[i].day == QDate(2026, 7, 6));
        CHECK(folder.due[i].unit == folder.due[i + 1].unit);
        CHECK(folder.due[i].journalRows < folder.due[i + 1].journalRows);
        CHECK(folder.due[i].grades < folder.due[i + 1].grades);
    }
}

TEST_CASE("the history says who entered what on which day", "[practice]")
{
    const Ledger ledger = opened(2);
    const auto history = journal::history(ledger.database(), {}, {});
    REQUIRE_OK(history);
    QSet<QString> days;
    QSet<QString> clerks;
    for (const journal::HistoryRow &row : *history) {
        days.insert(row.entry.at.left(10));
        clerks.insert(row.entry.actor);
    }
    CHECK(days == QSet<QString>{u"2026-07-01"_s, u"2026-07-03"_s, u"2026-08-12"_s, u"2026-09-18"_s, u"2026-10-09"_s});
    CHECK(clerks == QSet<QString>{u"教员"_s, u"王桂芬"_s});
}

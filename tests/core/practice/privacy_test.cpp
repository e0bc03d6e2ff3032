// SPDX-License-Identifier: GPL-3.0-or-later
// The whole practice county is searched for its people: nobody's name or number may leave in a package, as it
// lies on a stick or unpacked, nor stand readable in the county's ledger that took them all in.
#include "tests/core/practice/practicefolder.h"
#include "tests/support/catch.h"
#include "tests/support/county.h"
#include "tests/support/files.h"

#include "core/exchange/package.h"
#include "core/ledger/filings.h"
#include "core/practice/returns.h"
#include "core/returns/suspects.h"

#include <QDir>
#include <QFileInfo>

using namespace liuqing;
using namespace Qt::StringLiterals;

namespace {

struct Sent
{
    QTemporaryDir folder;
    practice::County county = practice::makeCounty();
    QStringList ledgers;
    QStringList packages;
};

// Ledgers and returns as the command demo writes them
std::unique_ptr<Sent> made()
{
    auto out = std::make_unique<Sent>();
    const Surroundings around = test::practiceSurroundings();
    const auto ledgers =
        practice::writeLedgers(out->county, out->folder.path(), around,
                               practice::sendInto(out->folder.path(), test::fuxinBook(), &out->packages));
    REQUIRE_OK(ledgers);
    out->ledgers = *ledgers;
    REQUIRE_OK(practice::takeIn(out->county, out->ledgers.first(), out->packages, around));
    return out;
}

const Sent &sent()
{
    static const std::unique_ptr<Sent> once = made();
    return *once;
}

struct People
{
    QSet<QByteArray> names, numbers;
};

// Everybody that any ledger of the county will ever hold, and those of the staff lists
People people()
{
    People found;
    const auto take = [&](const Record &person) {
        found.names.insert(person.text(worker::name).toUtf8());
        for (const Field *field : {&worker::residentId, &worker::mobile})
            found.numbers.insert(person.text(*field).toUtf8());
    };
    for (const practice::Office &office : sent().county.offices) {
        for (const Record &person : practice::enteredRecords(office, worker::type))
            take(person);
        for (const Field *field :
             {&instructor::name, &firm::contact, &firm::legalRepresentative, &party_org::secretary}) {
            for (const RecordType *type : {&instructor::type, &firm::type, &party_org::type}) {
                for (const Record &each : practice::enteredRecords(office, *type))
                    found.names.insert(each.text(*field).toUtf8());
            }
        }
    }
    for (const practice::StaffList &list : sent().county.staffLists)
        std::for_each(list.workers.begin(), list.workers.end(), take);
    found.numbers.remove({});
    found.names.remove({});
    return found;
}

// The numbers are known by their first digits, so that only few places have to be looked at
int numbersIn(const QByteArray &bytes, const QSet<QByteArray> &numbers)
{
    int found = 0;
    for (const auto &[series, length] : {std::pair{"210999", 18}, {"154", 11}}) {
        for (qsizetype at = bytes.indexOf(series); at >= 0; at = bytes.indexOf(series, at + 1))
            found += numbers.contains(bytes.mid(at, length));
    }
    return found;
}

// Names that are no part of another word: within quotes of JSON, or the whole of a field
QStringList namesIn(const QByteArray &bytes, const QSet<QByteArray> &names)
{
    QStringList found;
    for (const QByteArray &name : names) {
        for (const QByteArray &word :
             {QByteArray('"' + name + '"'), QByteArray(':' + name), QByteArray('|' + name)}) {
            if (bytes.contains(word))
                found.append(QString::fromUtf8(name));
        }
    }
    return found;
}

} // namespace

TEST_CASE("no package of the county carries a name or number of a person, no ledger a readable number",
          "[practice]")
{
    const People all = people();
    REQUIRE(all.names.size() > 1'000);
    REQUIRE(all.numbers.size() > 3'000);
    REQUIRE(sent().packages.size() == 24);
    qint64 looked = 0;
    for (const QString &path : sent().packages) {
        INFO(path.toStdString());
        CHECK(numbersIn(test::readFile(path), all.numbers) == 0);
        const auto package = package::readPackageFile(path);
        REQUIRE_OK(package);
        QByteArray unpacked = package->manifest.canonical();
        for (const auto &[name, bytes] : package->parts)
            unpacked += bytes;
        CHECK(numbersIn(unpacked, all.numbers) == 0);
        CHECK(namesIn(unpacked, all.names) == QStringList());
        looked += unpacked.size();
    }
    CHECK(looked > 500'000);
    REQUIRE(sent().ledgers.size() == 15);
    for (const QString &path : sent().ledgers) {
        INFO(path.toStdString());
        CHECK(numbersIn(test::readFile(path), all.numbers) == 0);
    }
    const QByteArray county = test::readFile(sent().ledgers.first());
    CHECK(county.size() > 500'000); // with every return in it
    CHECK(namesIn(county, all.names) == QStringList());
    // the search finds what is there
    const QByteArray person = *all.names.begin();
    CHECK(namesIn("{\"name\":\"" + person + "\"}", all.names).contains(QString::fromUtf8(person)));
    CHECK(numbersIn("x" + *all.numbers.begin() + "y", all.numbers) == 1);
}

TEST_CASE("the county counts what its communities sent, and suspects the one joint branch under three names",
          "[practice]")
{
    auto ledger = Ledger::open(sent().ledgers.first(), Ledger::Mode::read, test::practiceSurroundings());
    REQUIRE_OK(ledger);
    for (const QString &period : {u"2026Q2"_s, u"2026Q3"_s}) {
        const auto sheet =
            returns::compile(*ledger, test::fuxinBook(), u"LQ-01"_s, *Period::fromText(period));
        REQUIRE_OK(sheet);
        CHECK(sheet->rows.size() == 12);
        CHECK(sheet->total.at(u"firms_total"_s)
              < sheet->summed.at(u"firms_total"_s)); // large firms are shared
        CHECK(sheet->total.at(u"estates_total"_s) == sheet->summed.at(u"estates_total"_s));
        CHECK(sheet->total.at(u"staff_total"_s) == sheet->summed.at(u"staff_total"_s));
        const auto isRecount = [](const rules::Finding &each) { return each.rule == u"recount"; };
        CHECK(std::none_of(sheet->findings.begin(), sheet->findings.end(), isRecount));
        for (const rules::Finding &finding :
             sheet->findings) // firms of several offices, and three unknown posts
            CHECK((finding.rule == u"R14" || finding.rule == u"R05"));
    }
    QSet<RecordId> branches;
    for (const practice::MistakeMade &each : sent().county.mistakes) {
        if (qstrcmp(each.mistake->key, "joint_branch_three_times") == 0)
            branches.insert(each.record);
    }
    REQUIRE(branches.size() == 3);
    const auto found = returns::suspects(*ledger, u"LQ-01"_s, *Period::fromText(u"2026Q3"));
    REQUIRE_OK(found);
    QSet<RecordId> named;
    for (const returns::Suspect &each : *found) {
        CHECK(each.type == u"party_org"_s);
        CHECK_FALSE(each.same.has_value());
        named << each.a.id << each.b.id;
    }
    CHECK(named == branches);
}

TEST_CASE("the county is the same every time: facts, ids, figures and rows of every return", "[practice]")
{
    const auto again = made();
    REQUIRE(again->packages.size() == sent().packages.size());
    for (qsizetype i = 0; i < again->packages.size(); ++i) {
        INFO(again->packages[i].toStdString());
        CHECK(QFileInfo(again->packages[i]).fileName() == QFileInfo(sent().packages[i]).fileName());
        const auto one = package::readPackageFile(sent().packages[i]);
        const auto other = package::readPackageFile(again->packages[i]);
        REQUIRE_OK(one);
        REQUIRE_OK(other);
        CHECK(one->parts == other->parts);
        CHECK(one->manifest.details == other->manifest.details); // but for keys, which are anybody's own
    }
    for (qsizetype i = 0; i < again->ledgers.size(); ++i) {
        auto one = Ledger::open(sent().ledgers[i], Ledger::Mode::read, test::practiceSurroundings());
        auto other = Ledger::open(again->ledgers[i], Ledger::Mode::read, test::practiceSurroundings());
        REQUIRE_OK(one);
        REQUIRE_OK(other);
        const auto history = [](const Ledger &ledger) {
            QStringList lines;
            const auto rows = journal::history(ledger.database(), {}, {});
            REQUIRE_OK(rows);
            for (const journal::HistoryRow &row : *rows)
                lines.append(row.entry.at + row.entry.actor + row.entry.action + row.entry.record.toString());
            return lines;
        };
        CHECK(history(*one).size() == history(*other).size());
        if (i > 0) // what the county registers are keys
            CHECK(history(*one) == history(*other));
    }
}

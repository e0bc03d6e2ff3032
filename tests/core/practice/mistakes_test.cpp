// SPDX-License-Identifier: GPL-3.0-or-later
// Every seeded mistake is found where its table says, and little else is.
#include "tests/core/practice/practicefolder.h"
#include "tests/support/catch.h"

#include "core/clears/clears.h"
#include "core/returns/book.h"
#include "core/rules/recordrules.h"

using namespace liuqing;
using namespace Qt::StringLiterals;

namespace {

const returns::Book &book()
{
    static const returns::Book read = [] {
        const auto pack = PackFolder::open(QStringLiteral(LIUQING_PACKS "/fuxin-2023"));
        REQUIRE_OK(pack);
        auto made = returns::Book::load(*pack);
        REQUIRE_OK(made);
        return std::move(*made);
    }();
    return read;
}

Ledger opened(const QString &unit)
{
    const auto &folder = test::practiceFolder();
    for (size_t i = 0; i < folder.county.offices.size(); ++i) {
        if (folder.county.offices[i].code != unit)
            continue;
        auto ledger = Ledger::open(folder.ledgers[static_cast<qsizetype>(i)], Ledger::Mode::read, test::practiceSurroundings());
        REQUIRE_OK(ledger);
        return std::move(*ledger);
    }
    FAIL("no ledger of " << unit.toStdString());
    std::abort();
}

const std::vector<clears::State> &statesOf(const QString &unit)
{
    static QHash<QString, std::vector<clears::State>> known;
    if (!known.contains(unit)) {
        const auto period = *Period::fromText(u"2026Q3");
        const auto states = clears::evaluate(opened(unit), book().clears(), {measure::OwnRecords{}, period.last(), period});
        REQUIRE_OK(states);
        known.insert(unit, *states);
    }
    return known[unit];
}

bool isFound(const practice::MistakeMade &made)
{
    const QString clear = QString::fromLatin1(made.mistake->finding).section(u':', 0, 0);
    const QString why = QString::fromLatin1(made.mistake->finding).section(u':', 1);
    for (const clears::State &state : statesOf(made.unit)) {
        for (const clears::Missing &missing : state.missing) {
            if (state.clear == clear && missing.id == made.record && missing.keys.contains(why))
                return true;
        }
    }
    return false;
}

bool isOfAClear(const practice::Mistake &mistake)
{
    const auto &all = book().clears().all();
    const QString clear = QString::fromLatin1(mistake.finding).section(u':', 0, 0);
    return std::any_of(all.begin(), all.end(), [&](const clears::Clear &each) { return each.key == clear; });
}

} // namespace

TEST_CASE("the six clears name every seeded mistake that is theirs", "[practice]")
{
    int checked = 0;
    for (const practice::MistakeMade &made : test::practiceFolder().county.mistakes) {
        if (!isOfAClear(*made.mistake))
            continue;
        INFO(made.mistake->key << " in " << made.unit.toStdString() << ": " << made.subject.toStdString());
        CHECK(isFound(made));
        ++checked;
    }
    CHECK(checked >= 20);
}

TEST_CASE("most of the county is clear, so that what is missing stands out", "[practice]")
{
    QHash<QString, qint64> numerators;
    QHash<QString, qint64> denominators;
    for (const practice::Office &office : test::practiceFolder().county.offices) {
        if (office.level != u"community"_s)
            continue;
        for (const clears::State &state : statesOf(office.code)) {
            numerators[state.clear] += state.numerator;
            denominators[state.clear] += state.denominator;
        }
    }
    CHECK(numerators.size() == 6);
    for (auto each = numerators.cbegin(); each != numerators.cend(); ++each) {
        INFO(each.key().toStdString() << ": " << each.value() << " of " << denominators[each.key()]);
        CHECK(each.value() < denominators[each.key()]);
        CHECK(each.value() * 100 > denominators[each.key()] * 80);
    }
}

TEST_CASE("the rules for records find the mistakes that are theirs", "[practice]")
{
    int checked = 0;
    for (const practice::MistakeMade &made : test::practiceFolder().county.mistakes) {
        const QString finding = QString::fromLatin1(made.mistake->finding);
        if (!finding.startsWith(u"check:"))
            continue;
        INFO(made.mistake->key);
        const auto found = rules::recordFindings(opened(made.unit), book().audit(), QDate(2026, 9, 30));
        REQUIRE_OK(found);
        const auto ofRule = std::count_if(found->begin(), found->end(), [&](const rules::Finding &each) { return each.rule == finding.mid(6); });
        CHECK(ofRule >= 1);
        ++checked;
    }
    CHECK(checked == 2);
}

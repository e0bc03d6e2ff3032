// SPDX-License-Identifier: GPL-3.0-or-later
// Returns made at the moments at which they were due: the second quarter before the third one happened.
#include "tests/support/catch.h"

#include "core/practice/ledgers.h"
#include "core/returns/sending.h"

#include <QDir>
#include <QTemporaryDir>

using namespace liuqing;
using namespace Qt::StringLiterals;

namespace {

struct Reported
{
    QTemporaryDir folder;
    std::map<QString, rules::Cells> cells; // "219901001001 2026Q2"
    std::map<QString, int64_t> sums; // "2026Q2 firms_total"

    const rules::Cells &of(const QString &unit, const QString &period) const { return cells.at(unit + u' ' + period); }
    int64_t sum(const QString &period, const QString &cell) const { return sums.at(period + u' ' + cell); }
};

Status report(Reported &out, const returns::Book &book, Ledger &ledger, const practice::ReturnDue &due)
{
    const QString file = QDir(out.folder.path()).filePath(ledger.office().code + u'-' + due.period + u".lqp"_s);
    const auto sent = returns::send(ledger, book,
                                    {.form = u"LQ-01"_s, .period = *Period::fromText(due.period), .receivers = {}, .explanation = u"见附注"_s, .file = file});
    if (!sent)
        return failure(sent.error());
    out.cells[ledger.office().code + u' ' + due.period] = sent->made.cells;
    for (const auto &[cell, value] : sent->made.cells)
        out.sums[due.period + u' ' + cell] += value;
    return {};
}

const Reported &reported()
{
    static const std::unique_ptr<Reported> made = [] {
        auto out = std::make_unique<Reported>();
        const auto pack = PackFolder::open(QStringLiteral(LIUQING_PACKS "/fuxin-2023"));
        REQUIRE_OK(pack);
        const auto book = returns::Book::load(*pack);
        REQUIRE_OK(book);
        const auto written = practice::writeLedgers(practice::makeCounty(), out->folder.path(), {.actor = {u"教员"_s}},
                                                    [&](Ledger &ledger, const practice::ReturnDue &due) { return report(*out, *book, ledger, due); });
        REQUIRE_OK(written);
        return out;
    }();
    return *made;
}

} // namespace

TEST_CASE("every community can send both returns when they are due", "[practice]")
{
    CHECK(reported().cells.size() == 24);
    CHECK(QDir(reported().folder.path()).entryList({u"*.lqp"_s}).size() == 24);
}

TEST_CASE("the returns of the two quarters differ in every community", "[practice]")
{
    for (const auto &[key, cells] : reported().cells) {
        if (key.endsWith(u"2026Q2"))
            CHECK(cells != reported().of(key.left(12), u"2026Q3"_s));
    }
}

TEST_CASE("new firms, firms that left and the late discovery are movements of their own", "[practice]")
{
    CHECK(reported().sum(u"2026Q3"_s, u"firms_new"_s) == 2);
    CHECK(reported().sum(u"2026Q3"_s, u"firms_left"_s) >= 2);
    const rules::Cells &late = reported().of(u"219901001004"_s, u"2026Q3"_s);
    CHECK(late.at(u"firms_new"_s) == 0);
    CHECK(late.at(u"firms_corrected"_s) == 1);
    CHECK(reported().sum(u"2026Q3"_s, u"firms_total"_s)
          == reported().sum(u"2026Q2"_s, u"firms_total"_s) + reported().sum(u"2026Q3"_s, u"firms_new"_s)
              - reported().sum(u"2026Q3"_s, u"firms_left"_s) + reported().sum(u"2026Q3"_s, u"firms_corrected"_s));
}

TEST_CASE("figures of the county are of the size that was promised", "[practice]")
{
    const auto within = [](int64_t value, int64_t low, int64_t high) { return value >= low && value <= high; };
    CHECK(within(reported().sum(u"2026Q2"_s, u"estates_total"_s), 145, 158));
    CHECK(within(reported().sum(u"2026Q2"_s, u"staff_total"_s), 1'900, 2'700));
    CHECK(reported().sum(u"2026Q2"_s, u"members_total"_s) > 100);
    CHECK(reported().sum(u"2026Q3"_s, u"orgs_founded"_s) >= 12);
}

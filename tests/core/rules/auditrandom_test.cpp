// SPDX-License-Identifier: GPL-3.0-or-later
// The audit relations over random cells, decided a second time by hand-written sums, and their messages.
#include "tests/support/catch.h"
#include "tests/support/county.h"

#include "core/rules/audit.h"

#include <random>

using namespace liuqing;
using namespace liuqing::rules;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

const Period quarter = *Period::fromText(u"2026Q3");

Audited audited(Cells cells, std::optional<Cells> previous = {})
{
    return {.form = u"LQ-01"_s,
            .period = quarter,
            .unit = u"219901001001"_s,
            .cells = std::move(cells),
            .previous = std::move(previous)};
}

struct Sum
{
    QString rule;
    QString total;
    QStringList parts;
};

const std::vector<Sum> &sums()
{
    static const std::vector<Sum> all{
        {u"R01"_s, u"firms_total"_s, {u"firms_local"_s, u"firms_outside"_s}},
        {u"R03"_s,
         u"estates_total"_s,
         {u"estates_full"_s, u"estates_single"_s, u"estates_public"_s, u"estates_self"_s,
          u"estates_abandoned"_s, u"estates_unverified"_s}},
        {u"R05"_s,
         u"staff_total"_s,
         {u"staff_manager"_s, u"staff_cleaning"_s, u"staff_order"_s, u"staff_engineering"_s,
          u"staff_greening"_s, u"staff_other"_s}},
        {u"R06"_s, u"members_total"_s, {u"members_full"_s, u"members_probationary"_s}},
        {u"R07"_s, u"orgs_founded"_s, {u"orgs_alone"_s, u"orgs_area"_s, u"orgs_industry"_s}},
    };
    return all;
}

qint64 plus(const Cells &cells, const QStringList &keys)
{
    qint64 sum = 0;
    for (const QString &key : keys)
        sum += cells.at(key);
    return sum;
}

QStringList naive(const Cells &cells, const std::optional<Cells> &previous)
{
    QStringList broken;
    for (const Sum &sum : sums()) {
        if (cells.at(sum.total) != plus(cells, sum.parts))
            broken.append(sum.rule);
    }
    if (cells.at(u"members_total"_s) > cells.at(u"staff_total"_s))
        broken.append(u"R06"_s);
    if (previous
        && cells.at(u"firms_total"_s)
            != previous->at(u"firms_total"_s) + cells.at(u"firms_new"_s) - cells.at(u"firms_left"_s)
                + cells.at(u"firms_corrected"_s))
        broken.append(u"R02"_s);
    broken.sort();
    return broken;
}

QStringList rulesOf(const std::vector<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules.append(finding.rule);
    rules.sort();
    return rules;
}

class RandomCells
{
public:
    explicit RandomCells(unsigned seed) : m_random(seed) { }

    // Totals fit their parts, but for some
    Cells next()
    {
        Cells cells;
        for (const QString &cell : fuxinBook().form(u"LQ-01"_s)->cells())
            cells[cell] = below(6);
        cells[u"firms_corrected"_s] = below(7) - 3;
        for (const Sum &sum : sums()) {
            if (below(3) > 0)
                cells[sum.total] = plus(cells, sum.parts);
        }
        return cells;
    }
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

private:
    std::mt19937 m_random;
};

} // namespace

TEST_CASE("relations of random cells are broken exactly where the sums are", "[rules]")
{
    RandomCells random(3);
    QSet<QString> met;
    for (int i = 0; i < 400; ++i) {
        const Cells cells = random.next();
        const auto previous = random.below(3) == 0 ? std::nullopt : std::optional(random.next());
        const auto found = auditRelations(fuxinBook().audit(), audited(cells, previous));
        CHECK(rulesOf(found) == naive(cells, previous));
        for (const Finding &finding : found) {
            met.insert(finding.rule);
            CHECK(finding.severity == Severity::hard);
            CHECK(finding.isOpen());
            CHECK_FALSE(finding.cells.isEmpty());
            for (const QString &cell : finding.cells)
                CHECK(cells.contains(cell));
            CHECK(finding.subject == u"LQ-01|2026Q3|219901001001|"_s + finding.cells.first());
            // both sides stand in the sentence
            const QStringList words = finding.message.arguments();
            CHECK(words.size() == 3);
            CHECK(finding.message.text().contains(words[1]));
            CHECK(words[1] == QString::number(cells.at(finding.cells.first())));
            CHECK(words[1] != words[2]);
        }
    }
    CHECK(met == QSet<QString>{u"R01"_s, u"R02"_s, u"R03"_s, u"R05"_s, u"R06"_s, u"R07"_s});
}

TEST_CASE("a form that lacks cells of a relation is not judged by it", "[rules]")
{
    RandomCells random(5);
    for (int i = 0; i < 60; ++i) {
        Cells cells = random.next();
        const Sum &sum = sums()[size_t(random.below(int(sums().size())))];
        cells[sum.total] = plus(cells, sum.parts) + 1;
        CHECK(rulesOf(auditRelations(fuxinBook().audit(), audited(cells))).contains(sum.rule));
        cells.erase(sum.parts[random.below(int(sum.parts.size()))]);
        const auto found = rulesOf(auditRelations(fuxinBook().audit(), audited(cells)));
        if (sum.rule != u"R06") // has a second relation, without parts
            CHECK_FALSE(found.contains(sum.rule));
    }
}

TEST_CASE("a change is judged on a fifth of the earlier figure, from five on", "[rules]")
{
    struct Change
    {
        qint64 before, now;
        bool asked;
    };
    const std::vector<Change> changes{
        {0, 0, false},    {0, 4, false},   {0, 5, true},       {4, 0, false},     {5, 0, true},
        {5, 4, false},    {5, 6, false},   {5, 7, true},       {10, 12, false},   {10, 13, true},
        {10, 8, false},   {10, 7, true},   {4, 5, true},       {100, 120, false}, {100, 121, true},
        {100, 80, false}, {100, 79, true}, {1000, 1201, true},
    };
    for (const QString &cell : {u"staff_total"_s, u"firms_total"_s, u"orgs_six_haves"_s}) {
        for (const auto &[before, now, asked] : changes) {
            INFO(cell.toStdString() << " " << before << " -> " << now);
            const auto found = auditComparisons(
                fuxinBook().audit(), fuxinBook().measures(),
                audited({{cell, now}, {u"estates_old"_s, 1}}, Cells{{cell, before}, {u"estates_old"_s, 2}}),
                {2026, 10, 5});
            CHECK(rulesOf(found) == (asked ? QStringList{u"R12"_s} : QStringList()));
            if (!asked || found.empty())
                continue;
            CHECK(found.front().severity == Severity::soft);
            CHECK(found.front().cells == QStringList{cell});
            CHECK(found.front().subject.endsWith(u'|' + cell));
            const QString sentence = found.front().message.text();
            CHECK(sentence.contains(fuxinBook().measures().find(cell)->label.text()));
            CHECK(sentence.contains(u"from %1 to %2"_s.arg(before).arg(now)));
        }
    }
    for (const QString &cell :
         {u"firms_new"_s, u"firms_left"_s, u"firms_corrected"_s}) // movements are changes themselves
        CHECK(auditComparisons(fuxinBook().audit(), fuxinBook().measures(),
                               audited({{cell, 90}}, Cells{{cell, 1}}), {2026, 10, 5})
                  .empty());
    CHECK(auditComparisons(fuxinBook().audit(), fuxinBook().measures(),
                           audited({{u"staff_total"_s, 90}}, Cells{{u"firms_total"_s, 1}}), {2026, 10, 5})
              .empty()); // a cell that the last return did not have
}

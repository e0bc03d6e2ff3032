// SPDX-License-Identifier: GPL-3.0-or-later
// The size of a county: 200 returns of some 350 rows each. Hidden from a plain run; [.scale] asks for it.
#include "tests/support/catch.h"
#include "tests/support/county.h"

#include "core/returns/suspects.h"
#include "core/returns/trace.h"

#include <QElapsedTimer>

#include <iostream>

using namespace liuqing;
using namespace liuqing::returns;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

const Period third = *Period::fromText(u"2026Q3");

RecordId idOf(int office, int kind, int number)
{
    return *RecordId::fromString(
        u"%1"_s.arg(qulonglong(office) * 1'000'000 + qulonglong(kind) * 10'000 + qulonglong(number), 32, 16,
                    QChar(u'0')));
}

filings::FiledRow row(const QString &type, const RecordId &id, const QString &match,
                      const std::vector<std::pair<const Field *, Value>> &values)
{
    filings::FiledRow out{.type = type, .id = id, .unit = u"219901001001"_s, .match = match};
    const auto &fields = filings::fieldsOf(type);
    out.values.resize(fields.size());
    for (const auto &[field, value] : values)
        out.values[static_cast<size_t>(std::find(fields.begin(), fields.end(), field) - fields.begin())] =
            value;
    return out;
}

// 12 firms of which some are everywhere, 30 estates, 30 projects, 6 organizations, 270 groups of staff
std::vector<filings::FiledRow> rowsOf(int office)
{
    std::vector<filings::FiledRow> rows;
    for (int i = 0; i < 12; ++i) {
        const int firm = i < 6 ? i : office * 12 + i;
        rows.push_back(row(u"firm"_s, idOf(office, 1, i), u"uscc:%1"_s.arg(firm),
                           {{&firm::name, u"物业%1"_s.arg(firm)}, {&firm::local, u"local"_s}}));
    }
    for (int i = 0; i < 30; ++i) {
        rows.push_back(
            row(u"estate"_s, idOf(office, 2, i), u"place:%1|%2"_s.arg(office).arg(i),
                {{&estate::name, u"小区%1"_s.arg(office * 100 + i)}, {&estate::serviceMode, u"full"_s}}));
        rows.push_back(row(u"project"_s, idOf(office, 3, i), u"p:%1|%2"_s.arg(office).arg(i),
                           {{&project::firm, idOf(office, 1, i % 12)},
                            {&project::estate, idOf(office, 2, i)},
                            {&project::from, u"2020"_s}}));
    }
    for (int i = 0; i < 6; ++i)
        rows.push_back(row(u"party_org"_s, idOf(office, 4, i), u"name:%1|%2"_s.arg(office).arg(i),
                           {{&party_org::name, u"支部%1"_s.arg(office * 10 + i)},
                            {&party_org::kind, u"branch"_s},
                            {&party_org::formed, u"alone"_s},
                            {&party_org::covers, QStringList{idOf(office, 1, i).toHex()}}}));
    for (int i = 0; i < 270; ++i)
        rows.push_back(row(u"staff"_s, idOf(office, 5, i), {},
                           {{&worker::firm, idOf(office, 1, i % 12)},
                            {&worker::project, idOf(office, 3, i % 30)},
                            {&staff_count::post, u"order"_s},
                            {&staff_count::politicalStatus, i % 9 == 0 ? u"full"_s : u"masses"_s},
                            {&staff_count::relationHeld, u"here"_s},
                            {&staff_count::number, qint64(2)}}));
    return rows;
}

} // namespace

TEST_CASE("a county of two hundred offices is filed and compiled while one waits", "[.scale]")
{
    County county;
    QElapsedTimer timer;
    timer.start();
    const auto batch = county.ledger().commit({.kind = u"receive"_s}, [&](Commit &commit) -> Status {
        for (int office = 0; office < 200; ++office) {
            const filings::Filing filing{.digest = QByteArray::number(office),
                                         .unit = u"2199010%1"_s.arg(office, 5, 10, QChar(u'0')),
                                         .unitName = u"第%1社区"_s.arg(office),
                                         .form = u"LQ-01"_s,
                                         .period = third.text(),
                                         .state = u"accepted"_s,
                                         .cutOff = third.last(),
                                         .filedAt = u"2026-10-05T09:00:00"_s};
            if (const auto stored = filings::store(commit, filing, rowsOf(office)); !stored)
                return failure(stored.error());
        }
        return {};
    });
    REQUIRE_OK(batch);
    std::cout << "filed 200 returns: " << timer.restart() << " ms\n";
    const Compiled sheet = county.compiled(third);
    std::cout << "compiled: " << timer.restart() << " ms\n";
    CHECK(sheet.rows.size() == 200);
    CHECK(sheet.total.at(u"firms_total"_s) == 6 + 200 * 6);
    CHECK(sheet.summed.at(u"firms_total"_s) == 2400);
    CHECK(sheet.total.at(u"staff_total"_s) == 200 * 270 * 2);
    const auto traced = traceCell(county.ledger(), fuxinBook(), u"LQ-01"_s, third, u"firms_covered"_s);
    REQUIRE_OK(traced);
    CHECK(traced->value == sheet.total.at(u"firms_covered"_s));
    std::cout << "traced a cell: " << timer.restart() << " ms\n";
    REQUIRE_OK(suspects(county.ledger(), u"LQ-01"_s, third));
    std::cout << "looked for suspects: " << timer.restart() << " ms\n";
}

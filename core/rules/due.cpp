// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/due.h"

#include "core/base/businessdate.h"
#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/ledger/entry.h"
#include "core/ledger/filings.h"
#include "core/ledger/store.h"

using namespace Qt::StringLiterals;

namespace liuqing::rules {

namespace {

constexpr int contractDays = 60;
constexpr int termDays = 180;

Result<bool> isSent(const Ledger &ledger, const QString &form, const Period &period)
{
    const auto filed = filings::all(ledger, form, period.text());
    if (!filed)
        return failure(filed.error());
    return std::any_of(filed->begin(), filed->end(), [](const filings::Filing &each) { return each.own; });
}

Status addReturns(const Ledger &ledger, const AuditPack &pack, const QString &form, QDate today, std::vector<Due> &found)
{
    const CheckRule *window = pack.rule(Check::window);
    if (window == nullptr)
        return {};
    const Period now = Period::quarterOf(today);
    for (const Period &period : {now.previous(), now}) {
        if (today < period.last().addDays(-window->numbers.value(u"days_before"_s)))
            continue;
        const auto sent = isSent(ledger, form, period);
        if (!sent)
            return failure(sent.error());
        if (!*sent)
            found.push_back({.kind = DueKind::sendReturn, .by = pack.dueDay(period), .title = period.text()});
    }
    return {};
}

struct Ending
{
    DueKind kind;
    const RecordType &type;
    const Field &field;
    int days; // before
};

// Whoever has left, is known to run on, or is over in life has nothing that ends
bool isOver(const Record &record, QDate today)
{
    if (&record.type() == &project::type) {
        const QString state = textOf(record.value(project::state));
        return state == u"left"_s || state == u"run_on"_s;
    }
    const auto until = BusinessDate::fromStored(textOf(record.value(*record.type().until)));
    return until && until->lastDay() <= today;
}

Status addEndings(const Ledger &ledger, const Ending &ending, QDate today, std::vector<Due> &found)
{
    Status done;
    LIUQING_TRY(store::each(ledger, {.type = &ending.type}, [&](const Record &record) {
        const auto day = BusinessDate::fromStored(textOf(record.value(ending.field)));
        if (!day || day->lastDay() > today.addDays(ending.days) || isOver(record, today))
            return true;
        const auto title = entry::shownTitle(ledger, record);
        if (!title) {
            done = failure(title.error());
            return false;
        }
        found.push_back({ending.kind, day->lastDay(), text::fromKey(ending.type.key), record.id, *title});
        return true;
    }));
    return done;
}

} // namespace

Result<std::vector<Due>> dueBy(const Ledger &ledger, const AuditPack &pack, const QString &form, QDate today)
{
    std::vector<Due> found;
    LIUQING_TRY(addReturns(ledger, pack, form, today, found));
    LIUQING_TRY(addEndings(ledger, {DueKind::contractEnds, project::type, project::to, contractDays}, today, found));
    LIUQING_TRY(addEndings(ledger, {DueKind::termEnds, party_org::type, party_org::termTo, termDays}, today, found));
    std::stable_sort(found.begin(), found.end(), [](const Due &a, const Due &b) { return a.by < b.by; });
    return found;
}

} // namespace liuqing::rules

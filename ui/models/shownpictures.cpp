// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shownpictures.h"

#include "core/clears/clears.h"
#include "core/ledger/filings.h"
#include "core/measure/picturespack.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

using Periods = std::map<QDate, Period>; // by cut-off

struct Filed
{
    Periods own;
    Periods accepted; // of other offices
};

Result<Filed> filedPeriods(const Ledger &ledger, const QString &form)
{
    const auto all = filings::all(ledger, form);
    if (!all)
        return failure(all.error());
    Filed filed;
    for (const filings::Filing &each : *all) {
        const auto period = Period::fromText(each.period);
        if (!period)
            continue;
        if (each.own)
            filed.own.emplace(period->last(), *period);
        else if (each.state == u"accepted"_s)
            filed.accepted.emplace(period->last(), *period);
    }
    return filed;
}

Counting recordsOn(QDate day)
{
    return {.scope = {measure::OwnRecords{}, day, {}}};
}

Result<Counting> compiledIn(const Ledger &ledger, const QString &form, const Period &period)
{
    const auto reports = filings::newestAccepted(ledger, form, period.text());
    if (!reports)
        return failure(reports.error());
    std::vector<qint64> numbers;
    for (const filings::Filing &report : *reports)
        numbers.push_back(report.number);
    const int offices = static_cast<int>(numbers.size());
    return Counting{measure::Scope::filed(std::move(numbers), period, true), period, offices};
}

Result<Counting> filedIn(const Ledger &ledger, const QString &form, const Period &period)
{
    const auto last = filings::lastOwnBefore(ledger, form, period.last().addDays(1));
    if (!last)
        return failure(last.error());
    std::vector<qint64> numbers;
    if (*last)
        numbers.push_back((*last)->number);
    return Counting{measure::Scope::filed(std::move(numbers), period, false), period};
}

QDate endOfYearBefore(QDate day)
{
    return {day.year() - 1, 12, 31};
}

Result<Counting> countingNow(const Ledger &ledger, const QString &form, const Periods &accepted)
{
    return accepted.empty() ? recordsOn(ledger.clock().today())
                            : compiledIn(ledger, form, accepted.rbegin()->second);
}

// Newest first; the records of an office that only receives have no past of their own
Result<std::vector<Counting>> basesOf(const Ledger &ledger, const QString &form, const Filed &filed,
                                      const Counting &now)
{
    std::vector<Counting> bases;
    const Periods &periods = now.isCompiled() ? filed.accepted : filed.own;
    for (auto each = periods.rbegin(); each != periods.rend(); ++each) {
        if (each->first >= now.scope.asOf)
            continue;
        auto base =
            now.isCompiled() ? compiledIn(ledger, form, each->second) : filedIn(ledger, form, each->second);
        if (!base)
            return failure(base.error());
        bases.push_back(*std::move(base));
    }
    if (!now.isCompiled())
        bases.push_back(recordsOn(endOfYearBefore(now.scope.asOf)));
    return bases;
}

int chosenBase(const std::vector<Counting> &bases, const QString &wanted, QDate asOf)
{
    int oldest = -1;
    for (size_t i = 0; i < bases.size(); ++i) {
        if (bases[i].key() == wanted)
            return static_cast<int>(i);
        if (bases[i].period)
            oldest = static_cast<int>(i);
    }
    for (size_t i = 0; i < bases.size(); ++i) {
        if (bases[i].period && bases[i].scope.asOf <= endOfYearBefore(asOf))
            return static_cast<int>(i);
    }
    return oldest >= 0 ? oldest : static_cast<int>(bases.size()) - 1;
}

ShownCoverage coverageOf(const measure::Measure &measure, const measure::Amounts &now,
                         const measure::Amounts &base, measure::Rise rise)
{
    ShownCoverage shown{.key = measure.key,
                        .label = measure.label,
                        .scale = measure.scale,
                        .of = now.at(measure.key),
                        .now = now.at(measure.key).value(measure),
                        .base = {},
                        .inPoints = {},
                        .ofItself = {}};
    if (const auto found = base.find(measure.key); found != base.end())
        shown.base = found->second.value(measure);
    if (shown.base) {
        shown.inPoints = rise.inPoints(*shown.base, measure.scale);
        shown.ofItself = rise.ofItself(*shown.base);
    }
    return shown;
}

ShownParts partsOf(const measure::Parts &parts, const measure::Amounts &amounts)
{
    ShownParts shown{.all = amounts.at(parts.all->key).top, .each = {}};
    for (const measure::Measure *each : parts.each)
        shown.each.push_back({each->key, each->label, each->unit, amounts.at(each->key).top});
    return shown;
}

Status fillClears(const Ledger &ledger, const returns::Book &book, ShownPictures &shown)
{
    if (shown.now.isCompiled())
        return {};
    const auto states = clears::evaluate(ledger, book.clears(), shown.now.scope);
    if (!states)
        return failure(states.error());
    for (const clears::State &state : *states)
        shown.clears.push_back({state.clear, state.label, state.numerator, state.denominator});
    return {};
}

Status fillFigures(const Ledger &ledger, const measure::PicturesPack &pictures, ShownPictures &shown)
{
    measure::Wanted wanted = pictures.coverage;
    for (const measure::Parts *parts : {&pictures.modes, &pictures.forms}) {
        wanted.push_back(parts->all);
        wanted.insert(wanted.end(), parts->each.begin(), parts->each.end());
    }
    const auto now = measure::evaluate(ledger, shown.now.scope, wanted);
    if (!now)
        return failure(now.error());
    measure::Amounts base;
    if (shown.base >= 0) {
        auto then =
            measure::evaluate(ledger, shown.bases[static_cast<size_t>(shown.base)].scope, pictures.coverage);
        if (!then)
            return failure(then.error());
        base = *std::move(then);
    }
    for (const measure::Measure *each : pictures.coverage)
        shown.coverage.push_back(coverageOf(*each, *now, base, pictures.rise));
    shown.modes = partsOf(pictures.modes, *now);
    shown.forms = partsOf(pictures.forms, *now);
    return {};
}

} // namespace

QString Counting::key() const
{
    return period ? period->text() : scope.asOf.toString(Qt::ISODate);
}

qint64 ShownParts::unknown() const
{
    return std::accumulate(each.begin(), each.end(), all,
                           [](qint64 left, const ShownCount &part) { return left - part.number; });
}

bool ShownPictures::hasClears() const
{
    return std::any_of(clears.begin(), clears.end(), [](const ShownClear &each) { return each.all > 0; });
}

bool ShownPictures::hasCoverage() const
{
    return std::any_of(coverage.begin(), coverage.end(),
                       [](const ShownCoverage &each) { return each.now.has_value(); });
}

QString ShownPictures::nameOf(const QString &key) const
{
    for (const ShownCoverage &each : coverage) {
        if (each.key == key)
            return each.label.text();
    }
    for (const ShownParts *parts : {&modes, &forms}) {
        for (const ShownCount &each : parts->each) {
            if (each.key == key)
                return each.label.text();
        }
    }
    for (const ShownClear &each : clears) {
        if (each.key == key)
            return each.label.text();
    }
    return {};
}

Result<ShownPictures> shownPictures(const Ledger &ledger, const returns::Book &book, const QString &form,
                                    const QString &base)
{
    const auto pictures = measure::PicturesPack::load(book.pack(), book.measures());
    const auto filed = filedPeriods(ledger, form);
    if (!pictures || !filed)
        return failure(!pictures ? pictures.error() : filed.error());
    auto now = countingNow(ledger, form, filed->accepted);
    if (!now)
        return failure(now.error());
    auto bases = basesOf(ledger, form, *filed, *now);
    if (!bases)
        return failure(bases.error());
    ShownPictures shown{.now = *std::move(now),
                        .bases = *std::move(bases),
                        .rise = pictures->rise.percent,
                        .clears = {},
                        .coverage = {},
                        .modes = {},
                        .forms = {}};
    shown.base = chosenBase(shown.bases, base, shown.now.scope.asOf);
    LIUQING_TRY(fillClears(ledger, book, shown));
    LIUQING_TRY(fillFigures(ledger, *pictures, shown));
    return shown;
}

} // namespace liuqing

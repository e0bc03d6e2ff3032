// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/engine.h"

#include "core/base/scaled.h"
#include "core/measure/sourcesql.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace liuqing::measure {

namespace {

// One figure of a statement, and where it goes
struct Place
{
    QString measure;
    bool bottom;
    const Count *count;
};

using Places = std::map<QString, std::vector<Place>>; // by source

Places placesOf(const Wanted &wanted)
{
    Places places;
    for (const Measure *measure : wanted) {
        places[measure->top.source].push_back({measure->key, false, &measure->top});
        if (measure->bottom)
            places[measure->bottom->source].push_back({measure->key, true, &*measure->bottom});
    }
    return places;
}

// The columns that figures over one source ask
Asked askedBy(const std::vector<Place> &places)
{
    Asked asked{.all = false};
    for (const Place &place : places) {
        asked.columns += place.count->where.columns();
        if (place.count->minus)
            asked.columns += place.count->minus->columns();
    }
    return asked;
}

Result<QString> sourcesOf(const Ledger &ledger, const Scope &scope)
{
    const auto groups = sameness::groups(ledger);
    if (!groups)
        return failure(groups.error());
    return sourcesSql(scope, *groups);
}

Status checkTravels(const Scope &scope, const Wanted &wanted)
{
    for (const Measure *measure : wanted) {
        if (!scope.isOwn() && measure->ownOnly()) {
            return failure(
                "not_in_returns",
                Message(QT_TRANSLATE_NOOP("core", "\"%1\" is counted from facts that returns do not carry."),
                        {measure->label.text()}));
        }
    }
    return {};
}

// What a row adds to a count
QString share(const Count &count)
{
    if (!count.minus)
        return u"CASE WHEN %1 THEN number ELSE 0 END"_s.arg(count.where.sql());
    return u"CASE WHEN %1 THEN number WHEN %2 THEN -number ELSE 0 END"_s.arg(count.where.sql(),
                                                                             count.minus->sql());
}

QString sumOf(const Count &count)
{
    if (!count.minus)
        return u"SUM(number) FILTER (WHERE %1)"_s.arg(count.where.sql());
    return u"SUM("_s + share(count) + u')';
}

Listed listedFrom(const QSqlQuery &row)
{
    const QString rep = row.value(1).toString();
    return {.type = row.value(0).toString(),
            .id =
                RecordId::fromString(QStringView(rep).mid(repFilingDigits, repIdDigits)).value_or(RecordId()),
            .unit = rep.mid(repFilingDigits + repIdDigits),
            .filing = rep.left(repFilingDigits).toLongLong(),
            .number = row.value(2).toLongLong()};
}

Amounts emptyAmounts(const Wanted &wanted)
{
    Amounts amounts;
    for (const Measure *measure : wanted)
        amounts[measure->key].bottom = measure->bottom ? std::optional<qint64>(0) : std::nullopt;
    return amounts;
}

// "filing-or-0, sum, sum … FROM <table>"
QString sumsFrom(const QString &filing, const std::vector<Place> &places, const QString &table)
{
    QStringList sums{filing};
    for (const Place &place : places)
        sums.append(sumOf(*place.count));
    return u"SELECT %1 FROM %2"_s.arg(sums.join(u", "_s), table);
}

void put(Amounts &amounts, const Place &place, qint64 sum)
{
    if (place.bottom)
        amounts[place.measure].bottom = sum;
    else
        amounts[place.measure].top = sum;
}

// Runs a statement of sums and puts them where its first column says
Status sumInto(const Ledger &ledger, const QString &sql, const std::vector<Place> &places,
               const std::function<Amounts &(qint64)> &target)
{
    auto rows = ledger.database().select(sql);
    if (!rows)
        return failure(rows.error());
    while (rows->next()) {
        Amounts &amounts = target(rows->value(0).toLongLong());
        for (size_t i = 0; i < places.size(); ++i)
            put(amounts, places[i], rows->value(static_cast<int>(i) + 1).toLongLong());
    }
    return {};
}

qint64 taken(const Amounts &amounts, const Place &place)
{
    const Amount &amount = amounts.at(place.measure);
    return place.bottom ? amount.bottom.value_or(0) : amount.top;
}

} // namespace

std::optional<qint64> Amount::value(const Measure &measure) const
{
    if (!measure.bottom)
        return top;
    return scaled::ratio(measure.unit == u"%" ? top * 100 : top, bottom.value_or(0), measure.scale);
}

Result<Amounts> evaluate(const Ledger &ledger, const Scope &scope, const Wanted &wanted)
{
    LIUQING_TRY(checkTravels(scope, wanted));
    const auto groups = sameness::groups(ledger);
    if (!groups)
        return failure(groups.error());
    Amounts amounts = emptyAmounts(wanted);
    for (const auto &[source, places] : placesOf(wanted)) {
        const QString sql =
            sourcesSql(scope, *groups, askedBy(places)) + sumsFrom(u"0"_s, places, u"src_"_s + source);
        LIUQING_TRY(sumInto(ledger, sql, places, [&](qint64) -> Amounts & { return amounts; }));
    }
    return amounts;
}

Result<EachAndAll> evaluateEach(const Ledger &ledger, const Scope &scope, const Wanted &wanted)
{
    LIUQING_TRY(checkTravels(scope, wanted));
    const auto groups = sameness::groups(ledger);
    if (!groups)
        return failure(groups.error());
    const auto *filed = std::get_if<FiledRows>(&scope.from);
    EachAndAll out{.each = {}, .all = emptyAmounts(wanted)};
    if (filed == nullptr || filed->filings.empty())
        return out;
    for (const qint64 filing : filed->filings)
        out.each[filing] = emptyAmounts(wanted);
    const Scope distinct{FiledRows{filed->filings, true}, scope.asOf, scope.period};
    for (const auto &[source, places] : placesOf(wanted)) {
        QString sql = sourcesSql(distinct, *groups, askedBy(places))
            + sumsFrom(u"filing"_s, places, u"each_"_s + source) + u" GROUP BY filing"_s;
        // heads are no things that two offices could both report: all of them are the sum of each
        const bool heads = source == u"staff";
        if (!heads)
            sql += u" UNION ALL "_s + sumsFrom(u"0"_s, places, u"src_"_s + source);
        LIUQING_TRY(sumInto(ledger, sql, places, [&](qint64 filing) -> Amounts & {
            return filing == 0 ? out.all : out.each[filing];
        }));
        for (size_t i = 0; heads && i < places.size(); ++i) {
            const auto add = [&place = places[i]](qint64 sum, const auto &each) {
                return sum + taken(each.second, place);
            };
            put(out.all, places[i], std::accumulate(out.each.begin(), out.each.end(), qint64(0), add));
        }
    }
    return out;
}

Result<std::vector<Listed>> list(const Ledger &ledger, const Scope &scope, const Count &count)
{
    const auto sources = sourcesOf(ledger, scope);
    if (!sources)
        return failure(sources.error());
    auto rows = ledger.database().select(
        *sources
        + u"SELECT record_type, rep, %1 AS share FROM src_%2 WHERE share <> 0 ORDER BY rep"_s.arg(
            share(count), count.source));
    if (!rows)
        return failure(rows.error());
    std::vector<Listed> out;
    while (rows->next())
        out.push_back(listedFrom(*rows));
    return out;
}

Result<std::vector<Examined>> examine(const Ledger &ledger, const Scope &scope, const QString &source,
                                      const Condition &where, const std::vector<Condition> &conditions)
{
    const auto sources = sourcesOf(ledger, scope);
    if (!sources)
        return failure(sources.error());
    QStringList columns{u"record_type"_s, u"rep"_s, u"number"_s};
    for (const Condition &condition : conditions)
        columns.append(condition.sql());
    auto rows = ledger.database().select(
        *sources
        + u"SELECT %1 FROM src_%2 WHERE %3 ORDER BY rep"_s.arg(columns.join(u", "_s), source, where.sql()));
    if (!rows)
        return failure(rows.error());
    std::vector<Examined> out;
    while (rows->next()) {
        Examined examined{.row = listedFrom(*rows), .met = {}};
        for (size_t i = 0; i < conditions.size(); ++i)
            examined.met.push_back(rows->value(static_cast<int>(i) + 3).toBool());
        out.push_back(std::move(examined));
    }
    return out;
}

Result<std::vector<Counted>> countedIn(const Ledger &ledger, const Scope &scope, const Wanted &wanted,
                                       const RecordId &id)
{
    const auto sources = sourcesOf(ledger, scope);
    if (!sources)
        return failure(sources.error());
    std::vector<Counted> out;
    for (const auto &[source, places] : placesOf(wanted)) {
        QStringList sums{u"filing"_s};
        for (const Place &place : places)
            sums.append(sumOf(*place.count));
        auto rows = ledger.database().select(
            *sources
                + u"SELECT %1 FROM src_%2 WHERE substr(rep, %3, %4) = ? GROUP BY filing"_s
                      .arg(sums.join(u", "_s), source)
                      .arg(repFilingDigits + 1)
                      .arg(repIdDigits),
            {id.toHex()});
        if (!rows)
            return failure(rows.error());
        while (rows->next()) {
            for (size_t i = 0; i < places.size(); ++i) {
                const qint64 number = rows->value(static_cast<int>(i) + 1).toLongLong();
                if (number != 0)
                    out.push_back({places[i].measure, places[i].bottom, number, rows->value(0).toLongLong()});
            }
        }
    }
    return out;
}

} // namespace liuqing::measure

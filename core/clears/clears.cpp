// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clears/clears.h"

#include "core/catalogue/catalogue.h"
#include "core/ledger/entry.h"
#include "core/ledger/store.h"

using namespace Qt::StringLiterals;

namespace liuqing::clears {

namespace {

// A part of a clear, and where its conditions stand among those of its source: first where, then the needs
struct Place
{
    size_t clear;
    const Part *part;
    size_t first;
};

struct Pass
{
    std::vector<measure::Condition> conditions;
    std::vector<Place> places;
};

std::map<QString, Pass> passesOf(const ClearsPack &pack)
{
    std::map<QString, Pass> passes;
    for (size_t i = 0; i < pack.all().size(); ++i) {
        for (const Part &part : pack.all()[i].parts) {
            Pass &pass = passes[part.source];
            pass.places.push_back({i, &part, pass.conditions.size()});
            pass.conditions.push_back(part.where);
            for (const Need &need : part.needs)
                pass.conditions.push_back(need.condition);
        }
    }
    return passes;
}

Result<QString> titleOf(const Ledger &ledger, const measure::Listed &row)
{
    const RecordType *type = catalogue::find(row.type);
    if (type == nullptr)
        return QString();
    const auto record = store::find(ledger, *type, row.id);
    if (!record)
        return failure(record.error());
    return *record ? entry::shownTitle(ledger, **record) : Result<QString>(QString());
}

Status count(const Ledger &ledger, const measure::Examined &row, const Place &place, State &state)
{
    if (!row.met[place.first])
        return {};
    ++state.denominator;
    Missing missing{.type = row.row.type, .id = row.row.id, .title = {}, .keys = {}, .why = {}};
    for (size_t i = 0; i < place.part->needs.size(); ++i) {
        if (row.met[place.first + 1 + i])
            continue;
        missing.keys.append(place.part->needs[i].why);
        missing.why.push_back(whyOf(place.part->needs[i].why));
    }
    if (missing.keys.isEmpty()) {
        ++state.numerator;
        return {};
    }
    auto title = titleOf(ledger, row.row);
    if (!title)
        return failure(title.error());
    missing.title = *std::move(title);
    state.missing.push_back(std::move(missing));
    return {};
}

} // namespace

Result<std::vector<State>> evaluate(const Ledger &ledger, const ClearsPack &pack, const measure::Scope &scope)
{
    std::vector<State> states;
    for (const Clear &clear : pack.all())
        states.push_back({.clear = clear.key, .label = clear.label, .missing = {}});
    for (const auto &[source, pass] : passesOf(pack)) {
        const auto rows = measure::examine(ledger, scope, source, {}, pass.conditions);
        if (!rows)
            return failure(rows.error());
        for (const Place &place : pass.places) {
            for (const measure::Examined &row : *rows)
                LIUQING_TRY(count(ledger, row, place, states[place.clear]));
        }
    }
    return states;
}

} // namespace liuqing::clears

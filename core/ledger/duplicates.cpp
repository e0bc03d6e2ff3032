// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/duplicates.h"

#include "core/base/businessdate.h"
#include "core/base/likeness.h"
#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/ledger/duplicaterows.h"
#include "core/ledger/entry.h"
#include "core/ledger/sameness.h"
#include "core/ledger/store.h"

#include <QMap>

#include <set>

using namespace Qt::StringLiterals;

namespace liuqing::duplicates {

namespace {

constexpr int comparedPerRecord = 50; // of a crowd that says the same
constexpr qsizetype shortestRest = 2;

const auto *const sameParts = QT_TRANSLATE_NOOP("core", "Both have the same: %1.");
const auto *const alikeNames = QT_TRANSLATE_NOOP("core", "Their names differ only in words that many names have.");
const auto *const placedNames = QT_TRANSLATE_NOOP("core", "Their names are alike but for the word that one of them begins with.");
const auto *const formerNames = QT_TRANSLATE_NOOP("core", "One has the name that the other had before.");
const auto *const sameNames = QT_TRANSLATE_NOOP("core", "The names are the same, the credit codes are not: two firms, or one code is wrong.");

// What is one after the other is not twice the same. Dates that begin and end in one month or year follow each other
bool followEachOther(const RecordType &type, const Row &first, const Row &second)
{
    const auto end = BusinessDate::fromStored(first.until);
    const auto begin = BusinessDate::fromStored(second.since);
    if (!end || !begin)
        return false;
    return type.untilIsLastDay ? end->lastDay() < begin->lastDay() : end->lastDay() <= begin->lastDay();
}

// Records of one type, looked through by each way in which two may be one
class Search
{
public:
    Search(const Ledger &ledger, const RecordType &type, const Rows &rows, bool sharedIds)
        : m_ledger(ledger)
        , m_type(type)
        , m_rows(rows)
        , m_sharedIds(sharedIds)
        , m_provisional(type.find("provisional"))
    {
    }

    Status run(const std::vector<sameness::Decision> &decisions)
    {
        for (const sameness::Decision &decision : decisions) {
            if (!decision.same && decision.type.toStdString() == m_type.key)
                m_different.insert({decision.a, decision.b});
        }
        LIUQING_TRY(readProvisional());
        for (size_t key = 0; key < m_type.matchKeys.size(); ++key)
            byKey(key, false);
        for (size_t key = 0; key < m_type.matchKeys.size() && m_rows.hasCores(); ++key) {
            const auto &fields = m_type.matchKeys[key].fields;
            if (std::find(fields.begin(), fields.end(), m_type.title) != fields.end())
                byKey(key, true);
        }
        if (&m_type != &firm::type)
            return {};
        byPlaces();
        return byFormerNames();
    }

    struct Found
    {
        size_t a;
        size_t b;
        Message why;
    };
    const std::vector<Found> &found() const { return m_found; }
    void lookOnlyAt(size_t row) { m_only = row; }
    void knowByNameOnly(const RecordId &id) { m_knownByName.insert(id); }

private:
    // A row as one key sees it: what it says, and which of the parts that may be unknown are known
    struct Said
    {
        std::array<Part, mostParts> parts{};
        unsigned known = 0;
        size_t row = 0;
    };

    // Whoever is known by name only has a code that somebody made up: it speaks against nothing
    Status readProvisional()
    {
        if (m_provisional == nullptr)
            return {};
        return store::each(m_ledger, {.type = &m_type, .where = {{m_provisional, u"yes"_s}}, .fields = {m_provisional}}, [this](const Record &record) {
            m_knownByName.insert(record.id);
            return true;
        });
    }

    // Two rows meet in the group of what both know; a worker's name alone is no reason
    void byKey(size_t index, bool cores)
    {
        const MatchKey &key = m_type.matchKeys[index];
        const bool person = m_type.title->sensitivity == Sensitivity::masked && key.fields.size() == 1 && key.fields.front() == m_type.title;
        for (unsigned both = person ? 1 : 0; both < 1U << key.perhaps.size(); ++both)
            bySaid(index, cores, both);
    }

    std::optional<Said> said(const MatchKey &key, size_t row, bool cores, unsigned both) const
    {
        const Row &read = m_rows.rows()[row];
        Said said{.row = row};
        size_t place = 0;
        for (const Field *field : key.fields) {
            said.parts[place] = cores && field == m_type.title ? read.core : m_rows.at(read, *field);
            if (said.parts[place++] == 0)
                return std::nullopt;
        }
        for (const Field *field : key.exactly)
            said.parts[place++] = m_rows.at(read, *field);
        if (std::all_of(said.parts.begin(), said.parts.end(), [](Part part) { return part == 0; }))
            return std::nullopt;
        for (unsigned i = 0; i < key.perhaps.size(); ++i) {
            const Part part = m_rows.at(read, *key.perhaps[i]);
            said.known |= part == 0 ? 0 : 1U << i;
            if ((both & 1U << i) != 0)
                said.parts[place++] = part;
        }
        return (said.known & both) == both ? std::optional(said) : std::nullopt;
    }

    void bySaid(size_t index, bool cores, unsigned both)
    {
        const MatchKey &key = m_type.matchKeys[index];
        std::vector<Said> all;
        for (size_t row = 0; row < m_rows.rows().size(); ++row) {
            if (const auto one = said(key, row, cores, both))
                all.push_back(*one);
        }
        std::sort(all.begin(), all.end(), [](const Said &a, const Said &b) { return std::tie(a.parts, a.row) < std::tie(b.parts, b.row); });
        for (auto first = all.begin(); first != all.end();) {
            const auto end = std::find_if(first, all.end(), [&](const Said &each) { return each.parts != first->parts; });
            for (auto later = std::next(first); later < end; ++later) {
                int compared = 0;
                for (auto earlier = later; earlier != first && compared < comparedPerRecord; ++compared) {
                    --earlier;
                    if ((earlier->known & later->known) == both)
                        consider(index, cores, earlier->row, later->row);
                }
            }
            first = end;
        }
    }

    void consider(size_t key, bool cores, size_t a, size_t b)
    {
        if (m_only && *m_only != a && *m_only != b)
            return;
        const Row &one = m_rows.rows()[a];
        const Row &other = m_rows.rows()[b];
        const bool twoCodes = contradictBefore(key, one, other);
        // Firms of one name keep their clear from being clear until somebody says that they are two
        const bool namesakes = twoCodes && !cores && &m_type == &firm::type;
        if (twoCodes && !namesakes)
            return;
        if (!isNamedByRule(key, one, other) && placesAgree(key, one, other))
            add(a, b, namesakes ? Message(sameNames) : cores ? Message(alikeNames) : Message(sameParts, {shared(m_type.matchKeys[key], one, other)}));
    }

    void add(size_t a, size_t b, const Message &why)
    {
        const Row &one = m_rows.rows()[a];
        const Row &other = m_rows.rows()[b];
        if (followEachOther(m_type, one, other) || followEachOther(m_type, other, one))
            return;
        const QString first = sameness::ownKey(one.id);
        const QString second = sameness::ownKey(other.id);
        if (m_different.contains({std::min(first, second), std::max(first, second)}) || !m_seen.insert({std::min(a, b), std::max(a, b)}).second)
            return;
        m_found.push_back({std::min(a, b), std::max(a, b), why});
    }

    bool contradictBefore(size_t key, const Row &one, const Row &other) const
    {
        if (m_knownByName.contains(one.id) || m_knownByName.contains(other.id))
            return false;
        const auto keys = m_type.matchKeys.first(key);
        return std::any_of(keys.begin(), keys.end(), [&](const MatchKey &each) {
            return std::any_of(each.fields.begin(), each.fields.end(), [&](const Field *field) {
                const Part a = m_rows.at(one, *field);
                const Part b = m_rows.at(other, *field);
                return a != 0 && b != 0 && a != b;
            });
        });
    }

    bool isNamedByRule(size_t key, const Row &one, const Row &other) const
    {
        if (m_sharedIds || &m_type != &worker::type)
            return false;
        const Part id = m_rows.at(one, worker::residentId);
        return key == 0 || (id != 0 && id == m_rows.at(other, worker::residentId));
    }

    // Estates of one name may lie far apart; asked of the few that have one
    bool placesAgree(size_t key, const Row &one, const Row &other) const
    {
        if (&m_type != &estate::type || key == 0)
            return true;
        QStringList addresses;
        for (const Row *row : {&one, &other}) {
            const auto record = store::find(m_ledger, m_type, row->id);
            addresses.append(record && *record ? (*record)->text(estate::address) : QString());
        }
        return text::mayBeNear(addresses[0], addresses[1]);
    }

    QString shared(const MatchKey &key, const Row &one, const Row &other) const
    {
        QStringList names;
        for (const auto &parts : {key.fields, key.exactly, key.perhaps}) {
            for (const Field *field : parts) {
                const Part part = m_rows.at(one, *field);
                if (part != 0 && part == m_rows.at(other, *field))
                    names.append(label(field->label));
            }
        }
        return names.join(u"、"_s);
    }

    // "云川宏远" and "宏远": a place that is not called a city or a county
    void byPlaces()
    {
        QMap<QString, std::vector<size_t>> called; // in an order that is the same every time
        for (size_t i = 0; i < m_rows.rows().size(); ++i)
            called[text::nameCore(m_rows.rows()[i].name)].push_back(i);
        for (auto each = called.constBegin(); each != called.constEnd(); ++each) {
            for (const int place : {2, 3}) {
                const QString rest = each.key().mid(place);
                if (rest.size() < shortestRest || !called.contains(rest))
                    continue;
                for (const size_t a : *each) {
                    for (const size_t b : called.value(rest))
                        addAlike(a, b, placedNames);
                }
            }
        }
    }

    void addAlike(size_t a, size_t b, const char *why)
    {
        const bool asked = !m_only || *m_only == a || *m_only == b;
        if (asked && a != b && !contradictBefore(1, m_rows.rows()[a], m_rows.rows()[b]))
            add(a, b, Message(why));
    }

    Status byFormerNames()
    {
        QHash<RecordId, size_t> places;
        QHash<QString, std::vector<size_t>> called;
        for (size_t i = 0; i < m_rows.rows().size(); ++i) {
            places.insert(m_rows.rows()[i].id, i);
            called[m_rows.rows()[i].name].push_back(i);
        }
        return store::each(m_ledger, {.type = &former_name::type, .fields = {&former_name::firm, &former_name::name}}, [&](const Record &former) {
            const auto bearer = places.constFind(linkOf(former.value(former_name::firm)));
            if (bearer == places.constEnd())
                return true;
            for (const size_t other : called.value(text::normalizedName(former.text(former_name::name))))
                addAlike(other, *bearer, formerNames);
            return true;
        });
    }

    const Ledger &m_ledger;
    const RecordType &m_type;
    const Rows &m_rows;
    bool m_sharedIds; // whether one resident ID is a reason here, or named elsewhere
    const Field *m_provisional;
    std::optional<size_t> m_only;
    QSet<RecordId> m_knownByName;
    QSet<std::pair<QString, QString>> m_different;
    std::set<std::pair<size_t, size_t>> m_seen;
    std::vector<Found> m_found;
};

} // namespace

Result<std::vector<Pair>> suspected(const Ledger &ledger, int atMost)
{
    const auto decisions = sameness::decisions(ledger);
    if (!decisions)
        return failure(decisions.error());
    std::vector<Pair> pairs;
    for (const RecordType *type : catalogue::types()) {
        Rows rows(ledger, *type);
        LIUQING_TRY(rows.readAll());
        Search search(ledger, *type, rows, false);
        LIUQING_TRY(search.run(*decisions));
        for (const auto &[a, b, why] : search.found()) {
            if (static_cast<int>(pairs.size()) == atMost)
                return pairs;
            pairs.push_back({type, rows.rows()[a].id, rows.rows()[b].id, why});
        }
    }
    return pairs;
}

Result<std::vector<Likely>> suspectsOf(const Ledger &ledger, const Record &draft, int atMost)
{
    const auto decisions = sameness::decisions(ledger);
    if (!decisions)
        return failure(decisions.error());
    Rows rows(ledger, draft.type());
    LIUQING_TRY(rows.readLike(draft));
    Search search(ledger, draft.type(), rows, true);
    const size_t own = rows.rows().size() - 1;
    search.lookOnlyAt(own);
    if (const Field *provisional = draft.type().find("provisional"); provisional != nullptr && draft.text(*provisional) == u"yes"_s)
        search.knowByNameOnly(draft.id);
    LIUQING_TRY(search.run(*decisions));
    std::vector<Likely> likely;
    for (const auto &[a, b, why] : search.found()) {
        if (static_cast<int>(likely.size()) == atMost)
            break;
        const auto record = store::find(ledger, draft.type(), rows.rows()[a == own ? b : a].id);
        if (!record)
            return failure(record.error());
        auto title = *record ? entry::shownTitle(ledger, **record) : Result<QString>(QString());
        if (!title)
            return failure(title.error());
        likely.push_back({rows.rows()[a == own ? b : a].id, *std::move(title), why});
    }
    return likely;
}

} // namespace liuqing::duplicates

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importplacing.h"

#include "core/ledger/derive.h"

namespace liuqing {

// The stored records that the row may be about, the one it changes least first: a sheet may be sorted and
// come again
Result<std::vector<ImportPlacing::Rival>> ImportPlacing::rivals(const Record &incoming,
                                                                const std::vector<Assignment> &said)
{
    const auto ids = m_matcher.candidates(incoming);
    if (!ids)
        return failure(ids.error());
    std::vector<Rival> found;
    for (const RecordId &id : *ids) {
        auto stored = store::find(m_ledger, m_type, id);
        if (!stored)
            return failure(stored.error());
        Rival rival{std::move(**stored)};
        for (const Assignment &each : said)
            rival.changes += rival.stored.value(*each.field) == each.value ? 0 : 1;
        for (const Field *field : m_records.fields())
            rival.unmentioned +=
                isKnown(rival.stored.value(*field)) && !isKnown(incoming.value(*field)) ? 1 : 0;
        found.push_back(std::move(rival));
    }
    std::stable_sort(found.begin(), found.end(), [](const Rival &a, const Rival &b) {
        return std::pair(a.changes, a.unmentioned) < std::pair(b.changes, b.unmentioned);
    });
    return found;
}

Status ImportPlacing::look(size_t index, const Record &incoming, const std::vector<Assignment> &said)
{
    if (index >= m_places.size())
        m_places.resize(index + 1);
    const auto found = rivals(incoming, said);
    if (!found)
        return failure(found.error());
    Place &place = m_places[index];
    place.looked = true;
    place.record = found->empty() ? RecordId() : found->front().stored.id;
    place.revision = found->empty() ? 0 : found->front().stored.revision;
    place.changes = !found->empty() && found->front().changes > 0;
    for (size_t i = 1; i < found->size() && (*found)[i].changes == 0; ++i)
        m_alsoKnown.insert((*found)[i].stored.id, index);
    return {};
}

Result<Record> ImportPlacing::incomingOf(size_t index) const
{
    Record incoming(m_type, RecordId());
    assign(incoming, m_records.factsOf(index));
    LIUQING_TRY(derive::fill(m_ledger, incoming));
    return incoming;
}

Status ImportPlacing::decide()
{
    for (size_t i = 0; i < m_places.size(); ++i) {
        if (!m_places[i].looked) {
            const auto incoming = incomingOf(i);
            if (!incoming)
                return failure(incoming.error());
            LIUQING_TRY(look(i, *incoming, m_records.factsOf(i)));
        }
        if (m_places[i].record.isNull() || m_places[i].changes)
            continue;
        m_places[i].kind = Place::Kind::stored; // known already, by several perhaps
        m_taken[m_places[i].record].push_back(i);
    }
    for (size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i].kind == Place::Kind::open)
            LIUQING_TRY(choose(i));
    }
    return {};
}

Status ImportPlacing::choose(size_t index)
{
    Place &place = m_places[index];
    if (place.record.isNull()) {
        place.kind = Place::Kind::isNew;
        return {};
    }
    if (!m_taken.contains(place.record) && !m_alsoKnown.contains(place.record)) {
        place.kind = Place::Kind::stored;
        m_taken[place.record].push_back(index);
        return {};
    }
    const auto incoming = incomingOf(index);
    if (!incoming)
        return failure(incoming.error());
    const auto found = rivals(*incoming, m_records.factsOf(index));
    if (!found)
        return failure(found.error());
    const auto free = std::find_if(found->begin(), found->end(),
                                   [&](const Rival &each) { return !m_taken.contains(each.stored.id); });
    if (free == found->end())
        return placeBeside(index, *incoming, *found);
    if (const auto other = knownOtherwise(*incoming, *free)) {
        refuse(index, *other, SheetRecords::differing(m_records.factsOf(*other), *incoming));
        return {};
    }
    place.kind = Place::Kind::stored;
    place.record = free->stored.id;
    place.revision = free->stored.revision;
    m_taken[place.record].push_back(index);
    return {};
}

void ImportPlacing::refuse(size_t index, size_t other, const Field *differing)
{
    m_places[index].kind = Place::Kind::refused;
    m_places[index].joined = other;
    m_places[index].differing = differing;
}

// A record of the sheet that says what the stored one says, and so otherwise than the incoming one
std::optional<size_t> ImportPlacing::knownOtherwise(const Record &incoming, const Rival &rival) const
{
    if (!store::Matcher::isSame(incoming, rival.stored))
        return std::nullopt;
    const auto [begin, end] = m_alsoKnown.equal_range(rival.stored.id);
    for (auto other = begin; other != end; ++other) {
        const auto facts = m_records.factsOf(*other);
        if (holds(rival.stored, facts) && SheetRecords::differing(facts, incoming) != nullptr)
            return *other;
    }
    return std::nullopt;
}

// All are spoken for: a namesake, another contract, or one more row about the same record
Status ImportPlacing::placeBeside(size_t index, const Record &incoming, const std::vector<Rival> &rivals)
{
    Place &place = m_places[index];
    place.kind = Place::Kind::isNew;
    const auto keys = store::Matcher::keysOf(incoming);
    if (keys.empty() || keys.front().weak)
        return {};
    for (const Rival &rival : rivals) {
        if (!store::Matcher::isSame(incoming, asWritten(rival.stored)))
            continue;
        const std::vector<size_t> &owners = m_taken[rival.stored.id];
        for (const size_t owner : owners) {
            if (const Field *field = SheetRecords::differing(m_records.factsOf(owner), incoming)) {
                refuse(index, owner, field);
                return {};
            }
        }
        place.kind = Place::Kind::joined;
        place.joined = owners.front();
        place.record = rival.stored.id;
        m_records.merge(index, place.joined);
        return {};
    }
    return {};
}

Record ImportPlacing::asWritten(const Record &stored) const
{
    Record record = stored;
    for (const size_t owner : m_taken.value(stored.id))
        assign(record, m_records.factsOf(owner));
    return record;
}

Result<std::optional<RecordId>> ImportPlacing::knows(const Record &incoming,
                                                     const std::vector<Assignment> &said)
{
    const auto found = rivals(incoming, said);
    if (!found)
        return failure(found.error());
    for (const Rival &rival : *found) {
        if (holds(asWritten(rival.stored), said))
            return std::optional(rival.stored.id);
    }
    return std::optional<RecordId>();
}

} // namespace liuqing

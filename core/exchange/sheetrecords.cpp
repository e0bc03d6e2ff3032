// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetrecords.h"

#include "core/base/digest.h"

namespace liuqing {

namespace {

Record recordOf(const RecordType &type, const std::vector<Assignment> &facts)
{
    Record record(type, RecordId());
    assign(record, facts);
    return record;
}

} // namespace

std::vector<SheetRecords::Key> SheetRecords::keysOf(const Record &record)
{
    std::vector<Key> keys;
    for (const store::Matcher::Key &each : store::Matcher::keysOf(record)) {
        Key key{each.index, each.weak, {}};
        const QByteArray bytes = digest::keyed({}, each.text.toUtf8(), sizeof key.digest);
        memcpy(&key.digest.first, bytes.constData(), sizeof key.digest.first);
        memcpy(&key.digest.second, bytes.constData() + sizeof key.digest.first, sizeof key.digest.second);
        keys.push_back(key);
    }
    return keys;
}

std::vector<Assignment> SheetRecords::factsOf(size_t index) const
{
    std::vector<Assignment> facts;
    for (const Row &row : m_records[index]) {
        for (Assignment &each : unpack(m_fields, row.brings)) {
            std::erase_if(facts, [&](const Assignment &old) { return old.field == each.field; });
            facts.push_back(std::move(each));
        }
    }
    return facts;
}

QByteArray SheetRecords::packedFactsOf(size_t index) const
{
    const std::vector<Row> &rows = m_records[index];
    return rows.size() == 1 ? rows.front().brings : pack(m_fields, factsOf(index));
}

const Field *SheetRecords::differing(const std::vector<Assignment> &facts, const Record &incoming)
{
    for (const Assignment &each : facts) {
        const Value &now = incoming.value(*each.field);
        if (isKnown(each.value) && isKnown(now) && each.value != now)
            return each.field;
    }
    return nullptr;
}

std::vector<size_t> SheetRecords::sharing(const Key &key, const Record &incoming) const
{
    std::vector<size_t> found;
    const auto [begin, end] = m_byKey.equal_range(key.digest);
    for (auto each = begin; each != end; ++each) {
        if (key.index == 0
            || !store::Matcher::contradictsBefore(key.index, incoming, recordOf(m_type, factsOf(*each))))
            found.push_back(*each);
    }
    std::sort(found.begin(), found.end());
    return found;
}

bool SheetRecords::adds(size_t index, const Record &incoming) const
{
    const auto facts = factsOf(index);
    return std::any_of(m_fields.begin(), m_fields.end(), [&](const Field *field) {
        const Assignment *said = sayingOf(*field, facts);
        return isKnown(incoming.value(*field)) && (said == nullptr || said->value != incoming.value(*field));
    });
}

SheetRecords::Finding SheetRecords::find(const Record &incoming) const
{
    std::vector<Key> keys = keysOf(incoming);
    Finding finding = look(keys, incoming);
    finding.keys = std::move(keys);
    return finding;
}

SheetRecords::Finding SheetRecords::look(const std::vector<Key> &keys, const Record &incoming) const
{
    bool first = true;
    for (const Key &key : keys) {
        const bool namesakes = key.weak; // told apart by what they say
        if (namesakes && !std::exchange(first, false))
            continue;
        first = false;
        const std::vector<size_t> found = sharing(key, incoming);
        if (found.size() > 1 && !namesakes) {
            const auto same =
                std::find_if(found.begin(), found.end(), [&](size_t each) { return !adds(each, incoming); });
            return same == found.end() ? Finding{Finding::Kind::ambiguous, found.front()}
                                       : Finding{Finding::Kind::about, *same};
        }
        for (const size_t index : found) {
            const Field *field = differing(factsOf(index), incoming);
            if (field == nullptr)
                return {Finding::Kind::about, index};
            if (!namesakes)
                return {Finding::Kind::contradicts, index, field};
        }
    }
    return {};
}

// Later rows with the same key are about the same record. Namesakes are found by the first key alone.
void SheetRecords::recognize(size_t index, const std::vector<Key> &keys)
{
    for (size_t i = 0; i < keys.size(); ++i) {
        if ((i == 0 || !keys[i].weak) && !m_byKey.contains(keys[i].digest, index))
            m_byKey.insert(keys[i].digest, index);
    }
}

size_t SheetRecords::add(int row, const std::vector<Key> &keys, const std::vector<Assignment> &assignments)
{
    m_records.push_back({Row{row, pack(m_fields, assignments)}});
    recognize(m_records.size() - 1, keys);
    return m_records.size() - 1;
}

std::vector<Assignment> SheetRecords::news(const std::vector<Assignment> &facts,
                                           const std::vector<Assignment> &said) const
{
    std::vector<Assignment> fresh;
    for (const Assignment &each : said) {
        const Assignment *before = sayingOf(*each.field, facts);
        if (isKnown(each.value) && (before == nullptr || before->value != each.value))
            fresh.push_back(each);
    }
    return fresh;
}

void SheetRecords::join(size_t index, int row, const Record &incoming,
                        const std::vector<Assignment> &assignments)
{
    const auto fresh = news(factsOf(index), assignments);
    m_records[index].push_back({row, pack(m_fields, fresh)});
    if (fresh.empty())
        return;
    Record merged = incoming; // with what is derived
    for (const Assignment &each : factsOf(index)) {
        if (isKnown(each.value))
            merged.set(*each.field, each.value);
    }
    recognize(index, keysOf(merged));
}

void SheetRecords::merge(size_t from, size_t into)
{
    for (const Row &row : m_records[from])
        m_records[into].push_back(
            {row.number, pack(m_fields, news(factsOf(into), unpack(m_fields, row.brings)))});
}

void SheetRecords::relink(size_t index, const QHash<RecordId, RecordId> &others)
{
    for (Row &row : m_records[index]) {
        auto facts = unpack(m_fields, row.brings);
        for (Assignment &each : facts) {
            if (const auto other = others.constFind(linkOf(each.value)); other != others.cend())
                each.value = *other;
        }
        row.brings = pack(m_fields, facts);
    }
}

} // namespace liuqing

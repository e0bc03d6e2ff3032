// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/titles.h"

#include "core/catalogue/catalogue.h"
#include "core/ledger/codec.h"
#include "core/ledger/entry.h"

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr size_t mostAtOnce = 500; // SQLite binds no more than some thousand values

void addLinks(const Value &value, std::vector<RecordId> &ids)
{
    if (const auto *id = std::get_if<RecordId>(&value))
        ids.push_back(*id);
    if (const auto *list = std::get_if<QStringList>(&value)) {
        for (const QString &hex : *list)
            ids.push_back(RecordId::fromString(hex).value_or(RecordId()));
    }
}

} // namespace

QString Titles::masked(const RecordId &id) const
{
    const Title title = m_titles.value(id);
    return title.field != nullptr && entry::isMasked(*title.field) ? entry::maskedText(*title.field, title.text) : title.text;
}

Status Titles::read(const Field &field, const std::vector<Value> &values)
{
    const auto targets = entry::linkTargets(field);
    if (targets.empty())
        return {};
    std::vector<RecordId> ids;
    for (const Value &value : values)
        addLinks(value, ids);
    for (const RecordType *target : targets)
        LIUQING_TRY(read(*target, ids));
    return {};
}

// Each once, and not again what is known
Status Titles::read(const RecordType &type, std::vector<RecordId> ids)
{
    std::erase_if(ids, [this](const RecordId &id) { return m_titles.contains(id); });
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    for (size_t first = 0; first < ids.size(); first += mostAtOnce)
        LIUQING_TRY(readSome(type, std::span(ids).subspan(first, std::min(mostAtOnce, ids.size() - first))));
    return {};
}

Status Titles::readSome(const RecordType &type, std::span<const RecordId> ids)
{
    const Field *field = type.title;
    QVariantList bound;
    for (const RecordId &id : ids)
        bound.append(id.toBytes());
    const QString places = QStringList(bound.size(), u"?"_s).join(u',');
    auto rows = m_ledger->database().select(u"SELECT %1 FROM %2 WHERE id IN (%3)"_s.arg(codec::readColumns({&field, 1}), quoted(type.key), places), bound);
    if (!rows)
        return failure(rows.error());
    std::vector<RecordId> read;
    std::vector<Value> titles;
    while (rows->next()) {
        const auto record = codec::readRecord(type, {&field, 1}, *rows, m_ledger->seal());
        if (!record)
            return failure(record.error());
        read.push_back(record->id);
        titles.push_back(record->value(*field));
    }
    rows->finish();
    LIUQING_TRY(this->read(*field, titles)); // a record may be called by what it links to
    const bool links = !entry::linkTargets(*field).empty();
    for (size_t i = 0; i < read.size(); ++i)
        m_titles.insert(read[i], {field, links ? plain(linkOf(titles[i])) : textOf(titles[i])});
    return {};
}

} // namespace liuqing

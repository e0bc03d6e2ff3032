// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/links.h"

#include "core/catalogue/catalogue.h"

namespace liuqing::links {

std::vector<LinkField> fieldsTo(const RecordType &target)
{
    std::vector<LinkField> fields;
    for (const RecordType *type : catalogue::types()) {
        for (const Field *field : type->fields) {
            const auto *links = std::get_if<kind::Links>(&field->kind);
            const bool among = links != nullptr && std::find(links->to.begin(), links->to.end(), target.key) != links->to.end();
            if (among || linkTarget(*field) == target.key)
                fields.push_back({type, field});
        }
    }
    return fields;
}

store::Condition pointsAt(const Field &field, const RecordId &target)
{
    if (std::holds_alternative<kind::Links>(field.kind))
        return {&field, QStringList{target.toHex()}};
    return {&field, target};
}

Record repointed(Record record, const Field &field, const RecordId &from, const RecordId &to)
{
    if (std::holds_alternative<kind::Link>(field.kind)) {
        if (linkOf(record.value(field)) == from)
            record.set(field, to == record.id ? Value() : Value(to));
        return record;
    }
    QStringList ids = listOf(record.value(field));
    if (!ids.contains(from.toHex()))
        return record;
    ids.replace(ids.indexOf(from.toHex()), to.toHex());
    if (to == record.id)
        ids.removeAll(to.toHex());
    ids.removeDuplicates();
    record.set(field, ids);
    return record;
}

Result<std::vector<Uses>> usesOf(const Ledger &ledger, const RecordType &target, const RecordId &id)
{
    std::vector<Uses> uses;
    for (const LinkField &link : fieldsTo(target)) {
        const auto count = store::count(ledger, {.type = link.type, .where = {pointsAt(*link.field, id)}});
        if (!count)
            return failure(count.error());
        if (*count == 0)
            continue;
        if (!uses.empty() && uses.back().type == link.type)
            uses.back().records += *count;
        else
            uses.push_back({link.type, *count});
    }
    return uses;
}

} // namespace liuqing::links

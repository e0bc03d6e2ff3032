// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/showncomparison.h"

#include "core/base/text.h"
#include "core/ledger/entry.h"
#include "core/ledger/links.h"
#include "ui/models/fieldname.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

Result<ShownSide> sideOf(const Ledger &ledger, const Record &record)
{
    auto title = entry::shownTitle(ledger, record);
    if (!title)
        return failure(title.error());
    const auto uses = links::usesOf(ledger, record.type(), record.id);
    if (!uses)
        return failure(uses.error());
    QStringList texts;
    for (const links::Uses &each : *uses)
        texts.append(QCoreApplication::translate("ui", "%1: %2", "kind of record, how many of them").arg(label(each.type->label)).arg(each.records));
    return ShownSide{{record.id, record.revision}, *std::move(title), texts.join(u"、"_s)};
}

Result<ComparedField> comparedField(const Ledger &ledger, const Field &field, const Record &one, const Record &other)
{
    ComparedField compared{.key = text::fromKey(field.key), .name = shownFieldName(field), .texts = {}};
    for (size_t side = 0; side < 2; ++side) {
        auto text = entry::shown(ledger, field, (side == 0 ? one : other).value(field));
        if (!text)
            return failure(text.error());
        compared.texts[side] = *std::move(text);
    }
    // Between files nobody chooses: the kept record has those of both
    const bool isEnd = &field == one.type().until; // no end known says that it goes on, against one that ended
    const bool known = isEnd || (isKnown(one.value(field)) && isKnown(other.value(field)) && !std::holds_alternative<kind::Files>(field.kind));
    compared.state = !known                               ? ComparedField::State::onlyOne
        : one.value(field) == other.value(field) ? ComparedField::State::same
                                                          : ComparedField::State::differ;
    return compared;
}

} // namespace

Result<ShownComparison> shownComparison(const Ledger &ledger, const RecordType &type, const RecordId &one, const RecordId &other)
{
    std::array<Record, 2> records;
    for (size_t side = 0; side < 2; ++side) {
        auto record = store::find(ledger, type, side == 0 ? one : other);
        if (!record)
            return failure(record.error());
        if (!*record || (*record)->retired)
            return ShownComparison();
        records[side] = std::move(**record);
    }
    ShownComparison shown{.type = &type, .sides = {}, .fields = {}};
    for (size_t side = 0; side < 2; ++side) {
        auto made = sideOf(ledger, records[side]);
        if (!made)
            return failure(made.error());
        shown.sides[side] = *std::move(made);
    }
    for (const Field *field : ledger.fieldsOf(type)) {
        if (!isKnown(records[0].value(*field)) && !isKnown(records[1].value(*field)))
            continue;
        auto compared = comparedField(ledger, *field, records[0], records[1]);
        if (!compared)
            return failure(compared.error());
        shown.fields.push_back(*std::move(compared));
    }
    std::stable_partition(shown.fields.begin(), shown.fields.end(), [](const ComparedField &field) { return field.state == ComparedField::State::differ; });
    const auto better = merging::betterOf(ledger, records[0], records[1]);
    if (!better)
        return failure(better.error());
    shown.better = *better == records[0].id ? 0 : 1;
    return shown;
}

} // namespace liuqing

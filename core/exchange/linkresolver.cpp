// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/linkresolver.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/ledger/derive.h"
#include "core/ledger/entry.h"
#include "core/ledger/store.h"

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

// The firm that the row is about, where its type has one
RecordId firmOf(const Record &context)
{
    const Field *field = context.type().find("firm");
    return field == nullptr ? RecordId() : linkOf(context.value(*field));
}

// A name means one record of a type; one of a project or worker only together with the firm
QString cacheKey(const RecordType &target, const QString &name, const Record &context)
{
    QString key = text::fromKey(target.key) + QChar(0x1F) + name;
    if (&target == &project::type || &target == &worker::type)
        key += QChar(0x1F) + firmOf(context).toHex();
    return key;
}

QString normalizedKey(const RecordType &target, const QString &name, const Record &context)
{
    return cacheKey(target, text::normalizedName(name), context);
}

tl::unexpected<Error> unknown(const RecordType &target, const QString &name)
{
    return failure("unknown_link",
                   Message(QT_TRANSLATE_NOOP("core", "There is no %1 called “%2” in this ledger. Enter it first, correct the name, or import with the wish to create what is missing."),
                           {label(target.label), name}));
}

tl::unexpected<Error> ambiguous(size_t count, const QString &name)
{
    return failure("ambiguous_link",
                   Message(QT_TRANSLATE_NOOP("core", "There are %1 records called “%2”. Use the code or the id of the one you mean."),
                           {QString::number(count), name}));
}

} // namespace

Result<RecordId> LinkResolver::resolve(const Field &field, const QString &name, const Record &context)
{
    const auto targets = entry::linkTargets(field);
    for (const RecordType *target : targets) {
        const QString key = cacheKey(*target, name, context);
        if (const auto known = m_found.constFind(key); known != m_found.cend())
            return *known;
        const auto found = existing(*target, name, context);
        if (!found)
            return failure(found.error());
        if (*found) {
            m_found.insert(key, **found);
            return **found;
        }
    }
    return m_create ? make(*targets.front(), name, context) : Result<RecordId>(unknown(*targets.front(), name));
}

void LinkResolver::know(const RecordType &type, const QString &name, const RecordId &id)
{
    const auto learn = [&](QHash<QString, RecordId> &rows, const QString &key) {
        const auto known = rows.constFind(key);
        rows.insert(key, known == rows.cend() || *known == id ? id : RecordId());
    };
    const Record nothing(type, RecordId());
    learn(m_rows, cacheKey(type, name, nothing));
    learn(m_rowsLikeThat, normalizedKey(type, name, nothing));
}

// Among the rows of the sheet, else in the ledger, else among what this import is going to create
Result<std::optional<RecordId>> LinkResolver::existing(const RecordType &target, const QString &name, const Record &context)
{
    const QString alike = normalizedKey(target, name, context);
    std::optional<RecordId> row;
    if (const QString exact = cacheKey(target, name, context); m_rows.contains(exact))
        row = m_rows.value(exact);
    else if (m_rowsLikeThat.contains(alike))
        row = m_rowsLikeThat.value(alike);
    if (row && row->isNull())
        return ambiguous(2, name);
    if (row)
        return row;
    auto found = inLedger(target, name, context);
    if (!found || *found)
        return found;
    const auto planned = m_planned.constFind(alike);
    return planned == m_planned.cend() ? std::optional<RecordId>() : std::optional(*planned);
}

Result<std::optional<RecordId>> LinkResolver::inLedger(const RecordType &target, const QString &name, const Record &context)
{
    if (&target == &project::type) {
        auto estate = existing(estate::type, name, context);
        if (!estate || !*estate)
            return estate;
        return projectOf(**estate, firmOf(context));
    }
    auto named = store::named(m_ledger, target, name, m_renamed);
    if (!named)
        return failure(named.error());
    if (&target == &worker::type && !firmOf(context).isNull()) {
        std::erase_if(*named, [&](const RecordId &id) {
            const auto person = store::find(m_ledger, target, id);
            return person && *person && linkOf((*person)->value(worker::firm)) != firmOf(context);
        });
    }
    if (named->size() > 1)
        return ambiguous(named->size(), name);
    return named->empty() ? std::optional<RecordId>() : std::optional(named->front());
}

Result<std::optional<RecordId>> LinkResolver::projectOf(const RecordId &estate, const RecordId &firm) const
{
    store::Query query{.type = &project::type, .where = {{&project::estate, estate}}};
    if (!firm.isNull())
        query.where.push_back({&project::firm, firm});
    const auto projects = store::select(m_ledger, query);
    if (!projects)
        return failure(projects.error());
    // several contracts follow each other: the newest is the one at work
    std::optional<RecordId> newest;
    QString from;
    for (const Record &each : *projects) {
        if (!newest || each.text(project::from) >= from) {
            newest = each.id;
            from = each.text(project::from);
        }
    }
    return newest;
}

Result<Record> LinkResolver::draft(const RecordType &target, const QString &name, const Record &context)
{
    Record record(target, m_ledger.ids().next());
    if (&target == &firm::type) {
        record.set(firm::name, text::withoutSpaces(name));
        record.set(firm::provisional, u"yes"_s);
    } else if (&target == &unit::type) {
        const auto code = derive::provisionalUnitCode(m_ledger, m_unitCodes);
        if (!code)
            return failure(code.error());
        m_unitCodes.insert(*code);
        record.set(unit::code, *code);
        record.set(unit::name, text::withoutSpaces(name));
        record.set(unit::level, u"community"_s);
        record.set(unit::provisional, u"yes"_s);
    } else if (&target == &estate::type) {
        record.set(estate::name, text::withoutSpaces(name));
    } else if (&target == &worker::type) {
        record.set(worker::name, text::withoutSpaces(name));
        record.set(worker::firm, firmOf(context));
        record.set(worker::post, u"manager"_s);
    } else if (&target == &project::type && !firmOf(context).isNull()) {
        const auto estate = resolve(project::estate, name, context);
        if (!estate)
            return failure(estate.error());
        record.set(project::firm, firmOf(context));
        record.set(project::estate, *estate);
    } else {
        return unknown(target, name);
    }
    return record;
}

Result<RecordId> LinkResolver::make(const RecordType &target, const QString &name, const Record &context)
{
    auto record = draft(target, name, context);
    if (!record)
        return failure(record.error());
    m_planned.insert(normalizedKey(target, name, context), record->id);
    m_created.push_back(std::move(*record));
    return m_created.back().id;
}

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about single records: list, set, retire.
#include "app/cli/commands.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/ledger/entry.h"
#include "core/ledger/store.h"

using namespace Qt::StringLiterals;

namespace liuqing::cli {

namespace {

QJsonObject recordJson(const Ledger &ledger, const Record &record, bool masked)
{
    QJsonObject out{{u"id"_s, record.id.toString()}, {u"unit"_s, record.unit}, {u"revision"_s, record.revision}};
    for (const Field *field : ledger.fieldsOf(record.type())) {
        const Value value = record.value(*field);
        const bool hide = masked && isKnown(value)
            && (field->sensitivity == Sensitivity::masked || field->sensitivity == Sensitivity::sealed);
        out.insert(text::fromKey(field->key), hide ? QJsonValue(entry::maskedText(*field, textOf(value))) : toJson(*field, value));
    }
    for (auto extra = record.extra.begin(); extra != record.extra.end(); ++extra) {
        if (!out.contains(extra.key())) // of an office that declared it elsewhere: nobody here knows how personal it is
            out.insert(extra.key(), masked ? QJsonValue(u"***"_s) : extra.value());
    }
    if (record.retired)
        out.insert(u"retired"_s, *record.retired);
    return out;
}

Result<QString> recordText(const Ledger &ledger, const Record &record, bool masked)
{
    QString line = record.id.toString();
    for (const Field *field : ledger.fieldsOf(record.type())) {
        const auto shown = entry::shown(ledger, *field, record.value(*field), masked);
        if (!shown)
            return shown;
        if (!shown->isEmpty())
            line += u"  %1: %2"_s.arg(label(field->label), *shown);
    }
    return line + u'\n';
}

struct ListOptions
{
    Text ledger, type, limit, unmask;
    std::vector<std::string> where;
    bool retired = false;
};

Result<store::Query> queryOf(const Ledger &ledger, const RecordType &type, const ListOptions &options)
{
    store::Query query{.type = &type, .withRetired = options.retired};
    for (const QString &condition : toQt(options.where)) {
        const auto field = fieldOf(ledger, type, condition.section(u'=', 0, 0));
        if (!field)
            return failure(field.error());
        auto value = entry::parse(ledger, type, **field, condition.section(u'=', 1));
        if (!value)
            return failure(value.error());
        query.where.push_back({*field, std::move(*value)});
    }
    if (!options.limit.get().isEmpty()) {
        bool isNumber = false;
        query.limit = options.limit.get().toInt(&isNumber);
        if (!isNumber || query.limit < 0)
            return failure("bad_limit", Message(QT_TRANSLATE_NOOP("core", "--limit takes a whole number, not “%1”."), {options.limit}));
    }
    return query;
}

// Seeing personal data in full is an event of the journal, with its reason
Status noteUnmasking(const Session &session, const ListOptions &options)
{
    auto ledger = session.write(options.ledger);
    if (!ledger)
        return failure(ledger.error());
    const QJsonObject fact{{u"type"_s, options.type.get()}, {u"reason"_s, options.unmask.get()}};
    const auto batch = ledger->commit({.kind = u"unmask"_s, .reason = options.unmask}, [&](Commit &commit) {
        return commit.event(u"unmask"_s, u"record"_s, fact, [](const Database &) { return Status(); });
    });
    return batch ? Status() : Status(failure(batch.error()));
}

int runList(const Session &session, const ListOptions &options)
{
    const auto type = typeOf(options.type);
    if (!type)
        return session.fail(type.error());
    const auto ledger = session.read(options.ledger);
    if (!ledger)
        return session.fail(ledger.error());
    const auto query = queryOf(*ledger, **type, options);
    if (!query)
        return session.fail(query.error());
    const bool masked = options.unmask.get().trimmed().isEmpty();
    if (!masked) {
        if (const Status noted = noteUnmasking(session, options); !noted)
            return session.fail(noted.error());
    }
    const auto records = store::select(*ledger, *query);
    if (!records)
        return session.fail(records.error());
    QJsonArray out;
    QString text;
    for (const Record &record : *records) {
        out.append(recordJson(*ledger, record, masked));
        if (!session.json)
            text += recordText(*ledger, record, masked).value_or(QString());
    }
    session.print(out, text);
    return clean;
}

struct SetOptions
{
    Text ledger, type, id, reason;
    std::vector<std::string> values;
};

Status fill(const Ledger &ledger, Record &record, const QStringList &values)
{
    for (const QString &assignment : values) {
        if (!assignment.contains(u'='))
            return failure("bad_assignment", Message(QT_TRANSLATE_NOOP("core", "“%1” is not FIELD=VALUE."), {assignment}));
        const auto field = fieldOf(ledger, record.type(), assignment.section(u'=', 0, 0));
        if (!field)
            return failure(field.error());
        auto value = entry::parse(ledger, record.type(), **field, assignment.section(u'=', 1));
        if (!value)
            return failure(value.error());
        record.set(**field, std::move(*value));
    }
    return {};
}

Result<Record> setRecord(Ledger &ledger, const RecordType &type, const SetOptions &options)
{
    std::optional<Record> before;
    if (!options.id.get().isEmpty()) {
        const auto id = idOf(options.id);
        if (!id)
            return failure(id.error());
        auto found = store::find(ledger, type, *id);
        if (!found)
            return failure(found.error());
        if (!*found || (*found)->retired)
            return failure("unknown_record", Message(QT_TRANSLATE_NOOP("core", "There is no live record %1 of this type."), {options.id}));
        before = std::move(*found);
    }
    Record after = before.value_or(Record(type, ledger.ids().next()));
    LIUQING_TRY(fill(ledger, after, toQt(options.values)));
    const auto batch = ledger.commit({.kind = u"set"_s, .reason = options.reason, .verifies = true}, [&](Commit &commit) {
        return before ? commit.change(*before, after) : commit.add(after);
    });
    if (!batch)
        return failure(batch.error());
    auto stored = store::find(ledger, type, after.id);
    if (!stored)
        return failure(stored.error());
    return **stored;
}

int runSet(const Session &session, const SetOptions &options)
{
    const auto type = typeOf(options.type);
    if (!type)
        return session.fail(type.error());
    auto ledger = session.write(options.ledger);
    if (!ledger)
        return session.fail(ledger.error());
    const auto record = setRecord(*ledger, **type, options);
    if (!record)
        return session.fail(record.error());
    session.print(recordJson(*ledger, *record, true), session.json ? QString() : recordText(*ledger, *record, true).value_or(QString()));
    return clean;
}

struct RetireOptions
{
    Text ledger, id, reason;
};

int runRetire(const Session &session, const RetireOptions &options)
{
    const auto id = idOf(options.id);
    if (!id)
        return session.fail(id.error());
    auto ledger = session.write(options.ledger);
    if (!ledger)
        return session.fail(ledger.error());
    const auto found = store::find(*ledger, *id);
    if (!found)
        return session.fail(found.error());
    if (!*found) {
        return session.fail({u"unknown_record"_s, Message(QT_TRANSLATE_NOOP("core", "There is no record %1 in this ledger."), {options.id}), {}});
    }
    const auto batch = ledger->commit({.kind = u"retire"_s, .reason = options.reason},
                                      [&](Commit &commit) { return commit.retire(**found, options.reason); });
    if (!batch)
        return session.fail(batch.error());
    session.print(QJsonObject{{u"retired"_s, id->toString()}}, words(QT_TRANSLATE_NOOP("cli", "Retired; it stays in the history.")));
    return clean;
}

} // namespace

void addRecordCommands(Arguments &arguments)
{
    arguments.add<ListOptions>("list", words(QT_TRANSLATE_NOOP("cli", "Prints records")),
        [](Command &command, ListOptions &options) {
            command.needs("LEDGER", options.ledger, words(QT_TRANSLATE_NOOP("cli", "The ledger")))
                .takes("--type", options.type, words(QT_TRANSLATE_NOOP("cli", "Record type, for example firm")), true)
                .takesMany("--where", options.where, words(QT_TRANSLATE_NOOP("cli", "FIELD=VALUE, several times")))
                .takes("--limit", options.limit, words(QT_TRANSLATE_NOOP("cli", "At most so many")))
                .takes("--unmask", options.unmask, words(QT_TRANSLATE_NOOP("cli", "Shows personal data in full; the reason is kept")))
                .has("--retired", options.retired, words(QT_TRANSLATE_NOOP("cli", "Retired records too")));
        }, runList);
    arguments.add<SetOptions>("set", words(QT_TRANSLATE_NOOP("cli", "Adds or changes one record")),
        [](Command &command, SetOptions &options) {
            command.needs("LEDGER", options.ledger, words(QT_TRANSLATE_NOOP("cli", "The ledger")))
                .takes("--type", options.type, words(QT_TRANSLATE_NOOP("cli", "Record type, for example firm")), true)
                .takes("--id", options.id, words(QT_TRANSLATE_NOOP("cli", "The record to change; without it one is added")))
                .takes("--reason", options.reason, words(QT_TRANSLATE_NOOP("cli", "Why")))
                .takesMany("FIELD=VALUE", options.values, words(QT_TRANSLATE_NOOP("cli", "What to set; nothing after = clears")), true);
        }, runSet);
    arguments.add<RetireOptions>("retire", words(QT_TRANSLATE_NOOP("cli", "Retires a record made by mistake")),
        [](Command &command, RetireOptions &options) {
            command.needs("LEDGER", options.ledger, words(QT_TRANSLATE_NOOP("cli", "The ledger")))
                .needs("ID", options.id, words(QT_TRANSLATE_NOOP("cli", "The record")))
                .takes("--reason", options.reason, words(QT_TRANSLATE_NOOP("cli", "Why")), true);
        }, runRetire);
}

} // namespace liuqing::cli

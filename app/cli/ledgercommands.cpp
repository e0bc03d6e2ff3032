// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about the ledger as a whole: making one, what it can hold, its history, its backups.
#include "app/cli/commands.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/ledger/backup.h"
#include "core/ledger/rollback.h"
#include "core/schema/dictionary.h"
#include "resources/builtin.h"

#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace liuqing::cli {

namespace {

struct NewOptions
{
    Text ledger, unit, name, pack;
};

int runNew(const Session &session, const NewOptions &options)
{
    const QFileInfo folder(options.pack.get());
    const QString pack = options.pack.get().isEmpty() ? defaultPack() : folder.isDir() ? folder.absoluteFilePath() : options.pack.get();
    if (const auto readable = packNamed(pack); !readable)
        return session.fail(readable.error());
    const auto made = Ledger::create(options.ledger, {options.unit, options.name}, pack, session.around);
    if (!made)
        return session.fail(made.error());
    session.print(QJsonObject{{u"unit"_s, made->office().code}, {u"pack"_s, made->pack()}},
                  words(QT_TRANSLATE_NOOP("cli", "A new ledger for %1 (%2).")).arg(made->office().name, made->office().code));
    return clean;
}

struct DictionaryOptions
{
    Text ledger;
};

int runDictionary(const Session &session, const DictionaryOptions &options)
{
    const auto dictionaryOf = [](const DeclaredFields &declared) {
        return dictionaryJson(catalogue::types(), catalogue::vocabularies(), Languages::chineseLabel(), declared);
    };
    QJsonObject dictionary;
    if (options.ledger.get().isEmpty()) {
        dictionary = dictionaryOf({});
    } else {
        const auto ledger = session.read(options.ledger);
        if (!ledger)
            return session.fail(ledger.error());
        dictionary = dictionaryOf(ledger->declared());
    }
    session.print(dictionary, dictionaryText(dictionary));
    return clean;
}

struct EnableOptions
{
    Text ledger, field, purpose, basis;
};

int runEnable(const Session &session, const EnableOptions &options)
{
    const QString name = options.field;
    const auto type = typeOf(name.section(u'.', 0, 0));
    if (!type)
        return session.fail(type.error());
    auto ledger = session.write(options.ledger);
    if (!ledger)
        return session.fail(ledger.error());
    const auto field = fieldOf(*ledger, **type, name.section(u'.', 1));
    if (!field)
        return session.fail(field.error());
    if (const Status done = ledger->enable(**type, **field, options.purpose, options.basis); !done)
        return session.fail(done.error());
    session.print(QJsonObject{{u"enabled"_s, name}}, words(QT_TRANSLATE_NOOP("cli", "%1 is kept from now on.")).arg(label((*field)->label)));
    return clean;
}

struct RollbackOptions
{
    Text ledger, batch, reason;
};

int runRollback(const Session &session, const RollbackOptions &options)
{
    const auto batch = idOf(options.batch);
    if (!batch)
        return session.fail(batch.error());
    auto ledger = session.write(options.ledger);
    if (!ledger)
        return session.fail(ledger.error());
    const QString reason = options.reason.get().isEmpty() ? words(QT_TRANSLATE_NOOP("cli", "import taken back")) : options.reason.get();
    const auto undone = rollback::undo(*ledger, *batch, reason);
    if (!undone)
        return session.fail(undone.error());
    QJsonArray kept;
    QString text = words(QT_TRANSLATE_NOOP("cli", "%1 changes taken back.")).arg(undone->undone);
    for (const rollback::Kept &record : undone->kept) {
        kept.append(QJsonObject{{u"id"_s, record.record.toString()}, {u"type"_s, record.type}, {u"why"_s, record.why.text()}});
        text += u"\n  "_s + record.type + u' ' + record.record.toString() + u": "_s + record.why.text();
    }
    session.print(QJsonObject{{u"undone"_s, undone->undone}, {u"kept"_s, kept}, {u"batch"_s, undone->batch.toString()}}, text);
    return undone->kept.empty() ? clean : findings;
}

struct JournalOptions
{
    Text ledger, record, batch;
    bool verify = false;
};

int runVerifyJournal(const Session &session, const Ledger &ledger)
{
    const auto found = journal::verify(ledger.database());
    if (!found)
        return session.fail(found.error());
    QJsonObject out{{u"valid"_s, found->valid}, {u"head"_s, QString::fromLatin1(found->head.toHex())}, {u"rows"_s, found->rows}};
    QString text = words(QT_TRANSLATE_NOOP("cli", "The history is whole: %1 rows.")).arg(found->rows);
    if (!found->valid) {
        out.insert(u"broken_at"_s, found->firstBroken);
        out.insert(u"month"_s, found->monthBroken);
        text = words(QT_TRANSLATE_NOOP("cli", "The history was altered: the first broken row is %1, of %2.")).arg(found->firstBroken).arg(found->monthBroken);
    }
    session.print(out, text);
    return found->valid ? clean : findings;
}

// {"field":[before,after]} to {"field":before} and {"field":after}
void split(const QByteArray &part, QJsonObject &before, QJsonObject &after, bool masked)
{
    const QJsonObject pairs = QJsonDocument::fromJson(part).object();
    for (auto pair = pairs.begin(); pair != pairs.end(); ++pair) {
        const QJsonArray both = pair.value().toArray();
        const auto shown = [&](const QJsonValue &value) { return masked && !value.isNull() ? QJsonValue(u"***"_s) : value; };
        before.insert(pair.key(), shown(both.at(0)));
        after.insert(pair.key(), shown(both.at(1)));
    }
}

int runJournal(const Session &session, const JournalOptions &options)
{
    const auto ledger = session.read(options.ledger);
    if (!ledger)
        return session.fail(ledger.error());
    if (options.verify)
        return runVerifyJournal(session, *ledger);
    const auto record = options.record.get().isEmpty() ? Result<RecordId>(RecordId()) : idOf(options.record);
    const auto batch = options.batch.get().isEmpty() ? Result<RecordId>(RecordId()) : idOf(options.batch);
    if (!record || !batch)
        return session.fail(!record ? record.error() : batch.error());
    const auto rows = journal::history(ledger->database(), *record, *batch);
    if (!rows)
        return session.fail(rows.error());
    QJsonArray out;
    QString text;
    for (const journal::HistoryRow &row : *rows) {
        QJsonObject before;
        QJsonObject after;
        if (row.entry.record.isNull()) // an event says what happened
            after = QJsonDocument::fromJson(row.entry.open).object();
        else
            split(row.entry.open, before, after, false);
        split(row.entry.personal, before, after, true);
        const QString id = row.entry.record.isNull() ? QString() : row.entry.record.toString();
        out.append(QJsonObject{{u"seq"_s, row.seq}, {u"at"_s, row.entry.at}, {u"actor"_s, row.entry.actor},
                               {u"action"_s, row.entry.action}, {u"type"_s, row.entry.type},
                               {u"record"_s, id.isEmpty() ? QJsonValue() : QJsonValue(id)},
                               {u"batch"_s, row.entry.batch.toString()}, {u"before"_s, before}, {u"after"_s, after},
                               {u"source"_s, row.entry.source}});
        text += u"%1 %2 %3 %4 %5 %6\n"_s.arg(QString::number(row.seq), row.entry.at, row.entry.actor, row.entry.action,
                                             row.entry.type, QString::fromUtf8(row.entry.open));
    }
    session.print(out, text);
    return clean;
}

struct TwoPaths
{
    Text first, second;
};

int printMade(const Session &session, const Result<backup::Made> &made, const char *sentence)
{
    if (!made)
        return session.fail(made.error());
    session.print(QJsonObject{{u"file"_s, made->file}, {u"digest"_s, QString::fromLatin1(made->digest.toHex())}, {u"records"_s, made->records}},
                  words(sentence).arg(made->file).arg(made->records));
    return clean;
}

int runBackup(const Session &session, const TwoPaths &options)
{
    const auto ledger = session.read(options.first); // proves that it is a ledger
    if (!ledger)
        return session.fail(ledger.error());
    return printMade(session, backup::into(options.first, options.second, session.around.clock),
                     QT_TRANSLATE_NOOP("cli", "Backup written and read back: %1 (%2 rows of history)."));
}

int runRestore(const Session &session, const TwoPaths &options)
{
    return printMade(session, backup::restore(options.first, options.second),
                     QT_TRANSLATE_NOOP("cli", "Restored: %1 (%2 rows of history)."));
}

int runDrill(const Session &session, const TwoPaths &options)
{
    return printMade(session, backup::drill(options.first, options.second),
                     QT_TRANSLATE_NOOP("cli", "The newest backup %1 can be restored (%2 rows of history)."));
}

void addHistoryCommands(Arguments &arguments)
{
    arguments.add<RollbackOptions>("rollback", words(QT_TRANSLATE_NOOP("cli", "Takes an import back; lists what later work depends on")),
        [](Command &command, RollbackOptions &options) {
            command.needs("LEDGER", options.ledger, words(QT_TRANSLATE_NOOP("cli", "The ledger")))
                .needs("BATCH", options.batch, words(QT_TRANSLATE_NOOP("cli", "The batch that the import named")))
                .takes("--reason", options.reason, words(QT_TRANSLATE_NOOP("cli", "Why")));
        }, runRollback);
    arguments.add<JournalOptions>("journal", words(QT_TRANSLATE_NOOP("cli", "History, and proof that it is unbroken")),
        [](Command &command, JournalOptions &options) {
            command.needs("LEDGER", options.ledger, words(QT_TRANSLATE_NOOP("cli", "The ledger")))
                .takes("--record", options.record, words(QT_TRANSLATE_NOOP("cli", "Only this record")))
                .takes("--batch", options.batch, words(QT_TRANSLATE_NOOP("cli", "Only this batch")))
                .has("--verify", options.verify, words(QT_TRANSLATE_NOOP("cli", "Proves the history instead of printing it")));
        }, runJournal);
}

void addBackupCommands(Arguments &arguments)
{
    arguments.add<TwoPaths>("backup", words(QT_TRANSLATE_NOOP("cli", "Writes a verified backup")),
        [](Command &command, TwoPaths &options) {
            command.needs("LEDGER", options.first, words(QT_TRANSLATE_NOOP("cli", "The ledger")))
                .needs("DIR", options.second, words(QT_TRANSLATE_NOOP("cli", "The folder for the backup")));
        }, runBackup);
    arguments.add<TwoPaths>("restore", words(QT_TRANSLATE_NOOP("cli", "Restores a verified backup; never overwrites")),
        [](Command &command, TwoPaths &options) {
            command.needs("BACKUP", options.first, words(QT_TRANSLATE_NOOP("cli", "The backup")))
                .needs("LEDGER", options.second, words(QT_TRANSLATE_NOOP("cli", "The ledger to write")));
        }, runRestore);
    arguments.add<TwoPaths>("drill", words(QT_TRANSLATE_NOOP("cli", "Rehearses the restore of the newest backup")),
        [](Command &command, TwoPaths &options) {
            command.needs("LEDGER", options.first, words(QT_TRANSLATE_NOOP("cli", "The ledger")))
                .needs("DIR", options.second, words(QT_TRANSLATE_NOOP("cli", "The folder with the backups")));
        }, runDrill);
}

} // namespace

void addLedgerCommands(Arguments &arguments)
{
    arguments.add<NewOptions>("new", words(QT_TRANSLATE_NOOP("cli", "Makes a new ledger for an office; never overwrites")),
        [](Command &command, NewOptions &options) {
            command.needs("LEDGER", options.ledger, words(QT_TRANSLATE_NOOP("cli", "The file to make, ending in .liuqing")))
                .takes("--unit", options.unit, words(QT_TRANSLATE_NOOP("cli", "12-digit code of the office")), true)
                .takes("--name", options.name, words(QT_TRANSLATE_NOOP("cli", "Name of the office")), true)
                .takes("--pack", options.pack, words(QT_TRANSLATE_NOOP("cli", "Folder of a policy pack (default: the built-in one)")));
        }, runNew);
    arguments.add<DictionaryOptions>("dictionary", words(QT_TRANSLATE_NOOP("cli", "What a ledger can hold")),
        [](Command &command, DictionaryOptions &options) {
            command.mayHave("LEDGER", options.ledger, words(QT_TRANSLATE_NOOP("cli", "A ledger whose own fields are listed too")));
        }, runDictionary);
    arguments.add<EnableOptions>("enable", words(QT_TRANSLATE_NOOP("cli", "Switches on a field that is off by default")),
        [](Command &command, EnableOptions &options) {
            command.needs("LEDGER", options.ledger, words(QT_TRANSLATE_NOOP("cli", "The ledger")))
                .needs("TYPE.FIELD", options.field, words(QT_TRANSLATE_NOOP("cli", "For example worker.resident_id")))
                .takes("--purpose", options.purpose, words(QT_TRANSLATE_NOOP("cli", "What it is kept for")), true)
                .takes("--basis", options.basis, words(QT_TRANSLATE_NOOP("cli", "The legal basis")), true);
        }, runEnable);
    addHistoryCommands(arguments);
    addBackupCommands(arguments);
}

Result<const RecordType *> typeOf(const QString &key)
{
    const RecordType *type = catalogue::find(key);
    if (type != nullptr)
        return type;
    QStringList known;
    for (const RecordType *each : catalogue::types())
        known.append(text::fromKey(each->key));
    return failure("unknown_type", Message(QT_TRANSLATE_NOOP("core", "There is no record type “%1”. There are: %2."), {key, known.join(u", "_s)}));
}

Result<const Field *> fieldOf(const Ledger &ledger, const RecordType &type, const QString &key)
{
    const Field *field = ledger.findField(type, key);
    if (field != nullptr)
        return field;
    QStringList known;
    for (const Field *each : ledger.fieldsOf(type))
        known.append(text::fromKey(each->key));
    return failure("unknown_field",
                   Message(QT_TRANSLATE_NOOP("core", "%1 has no field “%2”. It has: %3."), {text::fromKey(type.key), key, known.join(u", "_s)}));
}

Result<RecordId> idOf(const QString &text)
{
    const auto id = RecordId::fromString(text);
    if (!id)
        return failure("bad_id", Message(QT_TRANSLATE_NOOP("core", "“%1” is not the id of a record. It has 36 characters, as list prints it."), {text}));
    return *id;
}

} // namespace liuqing::cli

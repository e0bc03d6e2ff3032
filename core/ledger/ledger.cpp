// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/identifiers/divisioncode.h"
#include "core/ledger/backup.h"
#include "core/ledger/migrations.h"
#include "core/ledger/tables.h"

#include <QFileInfo>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

Result<int> number(const Database &database, const QString &pragma)
{
    const auto value = database.scalar(u"PRAGMA "_s + pragma);
    if (!value)
        return failure(value.error());
    return value->toInt();
}

tl::unexpected<Error> notALedger(const QString &path)
{
    return failure("not_a_ledger",
                   Message(QT_TRANSLATE_NOOP("core", "%1 is not a ledger of this program. Choose a file that ends in .liuqing."), {path}),
                   {.file = path});
}

// A ledger must be exactly what the catalogue says; a difference is never repaired silently
Status compareWithCatalogue(const Database &database)
{
    auto memory = Database::open(u":memory:"_s, Database::Access::create);
    if (!memory)
        return failure(memory.error());
    LIUQING_TRY(memory->transaction([&]() -> Status {
        for (const QString &statement : tables::createStatements())
            LIUQING_TRY(memory->run(statement));
        return {};
    }));
    const auto wanted = migrations::shape(*memory);
    const auto found = migrations::shape(database);
    if (!wanted || !found)
        return failure(!wanted ? wanted.error() : found.error());
    if (*wanted != *found) {
        QStringList differing;
        for (const QString &line : *wanted) {
            if (!found->contains(line))
                differing.append(line.section(u' ', 1, 1));
        }
        return failure("damaged",
                       Message(QT_TRANSLATE_NOOP("core", "The tables of %1 are not those of this program (%2). Restore the newest backup."),
                               {database.path(), differing.mid(0, 3).join(u", "_s)}),
                       {.file = database.path()});
    }
    return {};
}

Status migrateOlder(const Database &database, int version, const Clock &clock)
{
    const auto copy = backup::beside(database.path(), clock);
    if (!copy)
        return failure(copy.error());
    return migrations::migrate(database, version, catalogue::schemaVersion);
}

QString unitLevelOf(const QString &code)
{
    using Level = identifiers::divisioncode::Level;
    switch (identifiers::divisioncode::level(code).value_or(Level::village)) {
    case Level::province:
    case Level::prefecture:
        return u"city"_s;
    case Level::county:
        return u"county"_s;
    case Level::town:
        return u"street"_s;
    case Level::village:
        return u"community"_s;
    }
    return {};
}

Record ownUnit(const Ledger &ledger, const Office &office)
{
    Record own(unit::type, ledger.ids().next());
    own.set(unit::code, office.code);
    own.set(unit::name, office.name);
    own.set(unit::level, unitLevelOf(office.code));
    own.set(unit::provisional, u"no"_s);
    return own;
}

} // namespace

QString fieldName(const RecordType &type, const Field &field)
{
    return text::fromKey(type.key) + u'.' + text::fromKey(field.key);
}

Ledger::Ledger(Database database, Surroundings around)
    : m_database(std::move(database))
    , m_around(std::move(around))
{
    if (m_around.actor.name.isNull())
        m_around.actor.name = u""_s; // a null string would be stored as NULL
}

Status Ledger::fill(Ledger &ledger, const Office &office, const QString &pack)
{
    const Database &database = ledger.m_database;
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    QByteArray secretKey(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized);
    crypto_sign_keypair(reinterpret_cast<unsigned char *>(publicKey.data()),
                        reinterpret_cast<unsigned char *>(secretKey.data()));
    LIUQING_TRY(database.run(u"PRAGMA application_id=%1"_s.arg(applicationId)));
    LIUQING_TRY(database.transaction([&]() -> Status {
        for (const QString &statement : tables::createStatements())
            LIUQING_TRY(database.run(statement));
        for (const auto &[key, value] : {std::pair{u"unit"_s, office.code}, {u"unit_name"_s, office.name}, {u"pack"_s, pack}})
            LIUQING_TRY(database.run(u"INSERT INTO setting VALUES (?, ?)"_s, {key, value}));
        for (const auto &[key, value] : {std::pair{u"ledger_key"_s, Seal::newKey()}, {u"sign_public"_s, publicKey}, {u"sign_secret"_s, secretKey}})
            LIUQING_TRY(database.run(u"INSERT INTO secret VALUES (?, ?)"_s, {key, value}));
        return database.run(u"PRAGMA user_version=%1"_s.arg(catalogue::schemaVersion));
    }));
    LIUQING_TRY(ledger.load());
    const auto batch = ledger.commit({.kind = u"new"_s}, [&](Commit &commit) { return commit.add(ownUnit(ledger, office)); });
    return batch ? Status() : Status(failure(batch.error()));
}

Result<Ledger> Ledger::create(const QString &path, const Office &office, const QString &pack, Surroundings around)
{
    if (QFileInfo::exists(path)) {
        return failure("exists", Message(QT_TRANSLATE_NOOP("core", "%1 exists already; it was left as it is. Choose another name."), {path}),
                       {.file = path});
    }
    if (const auto problem = identifiers::divisioncode::check(office.code))
        return failure("bad_unit", problem->message);
    const QString fresh = path + u".new"_s;
    QFile::remove(fresh);
    {
        auto database = Database::open(fresh, Database::Access::create);
        if (!database)
            return failure(database.error());
        Ledger ledger(std::move(*database), around);
        if (const Status filled = fill(ledger, office, pack); !filled) {
            QFile::remove(fresh);
            return failure(filled.error());
        }
    }
    if (!QFile::rename(fresh, path)) {
        QFile::remove(fresh);
        return failure("io", Message(QT_TRANSLATE_NOOP("core", "%1 could not be written. Choose a folder that you may write in."), {path}),
                       {.file = path});
    }
    return open(path, Mode::write, std::move(around));
}

Result<Ledger> Ledger::open(const QString &path, Mode mode, Surroundings around)
{
    std::optional<WriterLock> lock;
    if (mode == Mode::write && QFileInfo::exists(path)) {
        auto taken = WriterLock::take(path, around.actor, around.clock);
        if (!taken)
            return failure(taken.error());
        lock = std::move(*taken);
    }
    auto database = Database::open(path, mode == Mode::write ? Database::Access::readWrite : Database::Access::readOnly);
    if (!database)
        return failure(database.error());
    if (mode == Mode::write && database->isReadOnly()) {
        return failure("read_only", Message(QT_TRANSLATE_NOOP("core", "%1 is write-protected. Copy it to this computer to work on it."), {path}),
                       {.file = path});
    }
    const auto version = number(*database, u"user_version"_s);
    if (!version || *version < 1)
        return notALedger(path);
    Ledger ledger(std::move(*database), std::move(around));
    ledger.m_lock = std::move(lock);
    if (*version > catalogue::schemaVersion) {
        ledger.m_remark = Message(QT_TRANSLATE_NOOP("core", "%1 was written by a newer program (schema %2). It can be read here, not changed; update this program."),
                                  {path, QString::number(*version)});
        if (mode == Mode::write)
            return failure("newer_file", ledger.m_remark, {.file = path});
    } else if (*version < catalogue::schemaVersion) {
        if (mode != Mode::write) {
            return failure("older_file", Message(QT_TRANSLATE_NOOP("core", "%1 was written by an older program. Open it once for writing, so that it is brought up to date (a backup is kept beside it)."), {path}),
                           {.file = path});
        }
        LIUQING_TRY(migrateOlder(ledger.m_database, *version, ledger.m_around.clock));
    }
    if (*version <= catalogue::schemaVersion)
        LIUQING_TRY(compareWithCatalogue(ledger.m_database));
    LIUQING_TRY(ledger.load());
    return ledger;
}

Status Ledger::load()
{
    const auto key = secret(u"ledger_key"_s);
    if (!key)
        return failure(key.error());
    m_seal.emplace(*key);
    for (const auto &[name, target] : {std::pair{u"unit"_s, &m_office.code}, {u"unit_name"_s, &m_office.name}, {u"pack"_s, &m_pack}}) {
        const auto value = setting(name);
        if (!value)
            return failure(value.error());
        *target = *value;
    }
    return learnFields();
}

Status Ledger::loadEnabled()
{
    auto enabled = m_database.select(u"SELECT field FROM enabled_field"_s);
    if (!enabled)
        return failure(enabled.error());
    while (enabled->next())
        m_enabled.insert(enabled->value(0).toString());
    return {};
}

Status Ledger::learnFields()
{
    LIUQING_TRY(loadEnabled());
    return loadDeclared();
}

bool Ledger::isStored(const RecordType &type, const Field &field) const
{
    return !field.offUntilEnabled || m_enabled.contains(fieldName(type, field));
}

Status Ledger::enable(const RecordType &type, const Field &field, const QString &purpose, const QString &basis)
{
    const QString name = fieldName(type, field);
    if (!field.offUntilEnabled || m_enabled.contains(name))
        return {};
    if (purpose.trimmed().isEmpty() || basis.trimmed().isEmpty()) {
        return failure("purpose_missing",
                       Message(QT_TRANSLATE_NOOP("core", "%1 is personal. Say for what purpose and on which legal basis it is kept."), {label(field.label)}),
                       {.field = name});
    }
    const auto batch = commit({.kind = u"enable"_s, .reason = purpose}, [&](Commit &commit) {
        const QJsonObject fact{{u"field"_s, name}, {u"purpose"_s, purpose}, {u"basis"_s, basis}};
        return commit.event(u"enable"_s, u"field"_s, fact, [&](const Database &database) {
            return database.run(u"INSERT INTO enabled_field VALUES (?, ?, ?, ?, ?)"_s,
                                {name, purpose, basis, clock().now().toString(Qt::ISODate), actor().name});
        });
    });
    if (!batch)
        return failure(batch.error());
    m_enabled.insert(name);
    return {};
}

Result<RecordId> Ledger::commit(const BatchInfo &info, const std::function<Status(Commit &)> &work)
{
    if (m_database.isReadOnly()) {
        return failure("read_only", Message(QT_TRANSLATE_NOOP("core", "%1 is open for reading only."), {m_database.path()}),
                       {.file = m_database.path()});
    }
    const RecordId batch = ids().next();
    int changes = 0;
    // a batch that changes nothing leaves no trace: its transaction is given up by this marker
    static const QString nothing = u"nothing_changed"_s;
    const Status done = m_database.transaction([&]() -> Status {
        auto appender = journal::Appender::start(m_database);
        if (!appender)
            return failure(appender.error());
        Commit commit(*this, info, batch, std::move(*appender));
        LIUQING_TRY(work(commit));
        changes = commit.changes();
        if (changes == 0)
            return failure(Error{nothing, Message(), {}});
        return commit.storeBatch();
    });
    if (!done && done.error().code == nothing)
        return RecordId();
    if (!done)
        return failure(done.error());
    return batch;
}

Result<QByteArray> Ledger::secret(const QString &key) const
{
    const auto value = m_database.scalar(u"SELECT value FROM secret WHERE key = ?"_s, {key});
    if (!value)
        return failure(value.error());
    return value->toByteArray();
}

Result<QString> Ledger::setting(const QString &key) const
{
    const auto value = m_database.scalar(u"SELECT value FROM setting WHERE key = ?"_s, {key});
    if (!value)
        return failure(value.error());
    return value->toString();
}

} // namespace liuqing

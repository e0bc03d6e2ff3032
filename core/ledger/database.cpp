// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/database.h"

#include "core/base/files.h"
#include "core/base/text.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

tl::unexpected<Error> failed(const QSqlError &error, const QString &path)
{
    const QString native = error.nativeErrorCode();
    const QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    if (native == u"5"_s || native == u"6"_s) {
        return failure("busy",
                       Message(QT_TRANSLATE_NOOP("core", "%1 is being written by another program. Wait a moment and try again."), {path}),
                       {.file = path});
    }
    if (native == u"26"_s || native == u"11"_s) {
        return failure("not_a_ledger",
                       Message(QT_TRANSLATE_NOOP("core", "%1 is damaged or is not a ledger (%2). Restore the newest backup."), {path, words}),
                       {.file = path});
    }
    if (native == u"13"_s) {
        return failure("disk_full",
                       Message(QT_TRANSLATE_NOOP("core", "The disk that holds %1 is full. Nothing was changed; make room and try again."), {path}),
                       {.file = path});
    }
    if (words.contains(u"FOREIGN KEY constraint failed"_s)) {
        return failure("unknown_link",
                       Message(QT_TRANSLATE_NOOP("core", "A record links to one that is not in %1. Nothing was changed; enter that one first."), {path}),
                       {.file = path});
    }
    if (native == u"14"_s) { // cannot open
        if (const auto held = files::heldByAnother(path, files::Use::reading))
            return failure(*held);
    }
    return failure("io", Message(QT_TRANSLATE_NOOP("core", "%1 could not be read or written: %2"), {path, words}),
                   {.file = path});
}

} // namespace

QString quoted(std::string_view identifier)
{
    return u'"' + text::fromKey(identifier) + u'"';
}

Result<Database> Database::open(const QString &path, Access access)
{
    if (access != Access::create && !QFileInfo::exists(path)) {
        return failure("not_found", Message(QT_TRANSLATE_NOOP("core", "There is no file %1."), {path}), {.file = path});
    }
    Database database;
    database.m_path = path;
    database.m_connection = QUuid::createUuid().toString();
    QSqlDatabase handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, database.m_connection);
    handle.setDatabaseName(path);
    const bool writable = access == Access::create || QFileInfo(path).isWritable();
    handle.setConnectOptions(writable ? u"QSQLITE_BUSY_TIMEOUT=4000"_s
                                      : u"QSQLITE_BUSY_TIMEOUT=4000;QSQLITE_OPEN_READONLY"_s);
    if (!handle.open())
        return failed(handle.lastError(), path);
    if (access != Access::create)
        LIUQING_TRY(database.refuseForeign());
    LIUQING_TRY(database.applyPragmas());
    if (!writable)
        database.m_readOnly = true;
    else if (access == Access::readOnly)
        LIUQING_TRY(database.dropToReadOnly());
    return database;
}

Database::Database(Database &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
    , m_connection(std::exchange(other.m_connection, {}))
    , m_readOnly(other.m_readOnly)
{
}

Database &Database::operator=(Database &&other) noexcept
{
    if (this != &other) {
        close();
        m_path = std::exchange(other.m_path, {});
        m_connection = std::exchange(other.m_connection, {});
        m_readOnly = other.m_readOnly;
    }
    return *this;
}

Database::~Database()
{
    close();
}

void Database::close()
{
    if (m_connection.isEmpty())
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

Status Database::readBack(const QString &pragma, const QString &wanted) const
{
    LIUQING_TRY(run(u"PRAGMA %1=%2"_s.arg(pragma, wanted)));
    const auto found = scalar(u"PRAGMA %1"_s.arg(pragma));
    if (!found)
        return failure(found.error());
    if (found->toString().compare(wanted, Qt::CaseInsensitive) != 0) {
        return failure("io", Message(QT_TRANSLATE_NOOP("core", "%1 cannot be opened safely: the setting %2 was refused."), {m_path, pragma}),
                       {.file = m_path});
    }
    return {};
}

Status Database::refuseForeign() const
{
    const auto id = scalar(u"PRAGMA application_id"_s);
    const auto bytes = scalar(u"SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"_s);
    if (!id || !bytes)
        return failure(!id ? id.error() : bytes.error());
    if (id->toInt() != applicationId) {
        return failure("not_a_ledger",
                       Message(QT_TRANSLATE_NOOP("core", "%1 is not a ledger of this program. Choose a file that ends in .liuqing."), {m_path}),
                       {.file = m_path});
    }
    if (QFileInfo(m_path).size() < bytes->toLongLong()) { // SQLite forgives a last page that is cut off
        return failure("not_a_ledger",
                       Message(QT_TRANSLATE_NOOP("core", "%1 is damaged or is not a ledger (%2). Restore the newest backup."),
                               {m_path, u"truncated"_s}),
                       {.file = m_path});
    }
    return {};
}

Status Database::applyPragmas() const
{
    LIUQING_TRY(readBack(u"foreign_keys"_s, u"1"_s));
    LIUQING_TRY(readBack(u"synchronous"_s, u"2"_s)); // FULL
    LIUQING_TRY(readBack(u"secure_delete"_s, u"1"_s));
    LIUQING_TRY(readBack(u"temp_store"_s, u"2"_s)); // MEMORY
    LIUQING_TRY(readBack(u"cache_size"_s, u"-65536"_s));
    return m_path == u":memory:"_s ? Status() : readBack(u"journal_mode"_s, u"delete"_s);
}

Status Database::dropToReadOnly()
{
    LIUQING_TRY(readBack(u"query_only"_s, u"1"_s));
    m_readOnly = true;
    return {};
}

Result<QSqlQuery> Database::prepare(const QString &sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failed(query.lastError(), m_path);
    return query;
}

Status Database::execute(QSqlQuery &query) const
{
    if (!query.exec())
        return failed(query.lastError(), m_path);
    return {};
}

Result<QSqlQuery> Database::select(const QString &sql, const QVariantList &values) const
{
    auto query = prepare(sql);
    if (!query)
        return query;
    for (const QVariant &value : values)
        query->addBindValue(value);
    LIUQING_TRY(execute(*query));
    return query;
}

Status Database::run(const QString &sql, const QVariantList &values) const
{
    auto query = select(sql, values);
    if (!query)
        return failure(query.error());
    query->finish();
    return {};
}

Result<QVariant> Database::scalar(const QString &sql, const QVariantList &values) const
{
    auto query = select(sql, values);
    if (!query)
        return failure(query.error());
    QVariant value = query->next() ? query->value(0) : QVariant();
    query->finish();
    return value;
}

Status Database::reading(const std::function<Status()> &work) const
{
    LIUQING_TRY(run(u"BEGIN"_s));
    Status done = work();
    const Status ended = run(u"COMMIT"_s);
    return done ? ended : done;
}

Status Database::transaction(const std::function<Status()> &work) const
{
    LIUQING_TRY(run(u"BEGIN IMMEDIATE"_s));
    Status done = work();
    if (done)
        done = run(u"COMMIT"_s);
    if (!done)
        (void)run(u"ROLLBACK"_s);
    return done;
}

} // namespace liuqing

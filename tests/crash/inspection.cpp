// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/inspection.h"

#include "tests/support/firstschema.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace liuqing::crash {

namespace {

// Runs statements on a connection of its own; the first column of the last answer, or nothing with the error
std::optional<QVariant> ask(const QString &ledger, const QStringList &statements, QString *error = nullptr)
{
    std::optional<QVariant> answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"inspection"_s);
        database.setDatabaseName(ledger);
        bool works = database.open();
        QSqlQuery query(database);
        for (const QString &statement : statements)
            works = works && query.exec(statement);
        if (works)
            answer = query.next() ? query.value(0) : QVariant();
        else if (error != nullptr)
            *error = query.lastError().text() + database.lastError().text();
        query.clear();
        database.close();
    }
    QSqlDatabase::removeDatabase(u"inspection"_s);
    return answer;
}

} // namespace

Run run(const QString &cli, const QStringList &arguments)
{
    QProcess process;
    process.start(cli, QStringList{u"--lang"_s, u"en"_s, u"--at"_s, u"2026-11-23T09:00:00"_s, u"--json"_s} + arguments);
    const bool ended = process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput()};
}

QString whatIsWrong(const QString &cli, const QString &ledger)
{
    const Run listed = run(cli, {u"list"_s, ledger, u"--type"_s, u"unit"_s});
    if (listed.exit != 0)
        return u"the ledger does not open: "_s + QString::fromUtf8(listed.output);
    const Run verified = run(cli, {u"journal"_s, ledger, u"--verify"_s});
    if (verified.exit != 0 || !QJsonDocument::fromJson(verified.output).object().value(u"valid"_s).toBool())
        return u"the journal is broken: "_s + QString::fromUtf8(verified.output);
    const auto integrity = ask(ledger, {u"PRAGMA integrity_check"_s});
    if (!integrity || integrity->toString() != u"ok")
        return u"the file is damaged: "_s + integrity.value_or(QVariant(u"unreadable"_s)).toString();
    const auto orphan = ask(ledger, {u"PRAGMA foreign_key_check"_s});
    return orphan && !orphan->isValid() ? QString() : u"a link leads nowhere"_s;
}

qint64 liveRecords(const QString &ledger, const QString &type)
{
    const auto count = ask(ledger, {u"SELECT count(*) FROM %1 WHERE retired IS NULL"_s.arg(type)});
    return count ? count->toLongLong() : -1;
}

qint64 filings(const QString &ledger)
{
    const auto count = ask(ledger, {u"SELECT count(*) FROM filing"_s});
    return count ? count->toLongLong() : -1;
}

int schemaOf(const QString &ledger)
{
    const auto version = ask(ledger, {u"PRAGMA user_version"_s});
    return version ? version->toInt() : -1;
}

QString makeOlder(const QString &ledger)
{
    QString error;
    ask(ledger, test::backToFirstSchema(), &error);
    return error.trimmed();
}

} // namespace liuqing::crash

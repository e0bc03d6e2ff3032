// SPDX-License-Identifier: GPL-3.0-or-later
// liuqing-bench: what can only be measured inside the running program, printed as JSON in seconds.
//   liuqing-bench pages LEDGER TIMES   the median of the first and of the filtered page, and their rows
//   liuqing-bench query LEDGER WORDS    the page of the list of workers that say the words, as SQL for sqlite3
//   liuqing-bench edits FEW MANY TIMES  the median of one edit committed in each ledger, in turns
#include "core/base/digest.h"
#include "core/catalogue/catalogue.h"
#include "core/ledger/codec.h"
#include "core/ledger/search.h"
#include "core/ledger/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QRegularExpression>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

using namespace liuqing;

constexpr int pageRows = 100;

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times.empty() ? 0 : times[times.size() / 2];
}

Result<Ledger> opened(const QString &path, Ledger::Mode mode)
{
    Surroundings around;
    around.actor.name = u"王办事"_s;
    return Ledger::open(path, mode, around);
}

// Milliseconds of asking for a page again and again, and the ids and names of its rows
Result<QJsonObject> page(const Ledger &ledger, const store::Query &query, int times)
{
    std::vector<double> seconds;
    QJsonArray rows;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto records = store::select(ledger, query);
        seconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e9);
        if (!records)
            return failure(records.error());
        if (i > 0)
            continue;
        for (const Record &record : *records)
            rows.append(QString(record.id.toHex() + u' ' + record.text(worker::name)));
    }
    return QJsonObject{{u"seconds"_s, median(seconds)}, {u"rows"_s, rows}};
}

Result<QJsonObject> pages(const QString &path, int times)
{
    const auto ledger = opened(path, Ledger::Mode::read);
    if (!ledger)
        return failure(ledger.error());
    store::Query query{.type = &worker::type};
    query.fields = {&worker::firm, &worker::project, &worker::name, &worker::sex, &worker::post, &worker::politicalStatus, &worker::relationHeld, &worker::hired, &worker::left};
    query.limit = pageRows;
    const auto first = page(*ledger, query, times);
    query.where = {{&worker::post, u"order"_s}, {&worker::sex, u"female"_s}};
    const auto filtered = page(*ledger, query, times);
    if (!first || !filtered)
        return failure(!first ? first.error() : filtered.error());
    return QJsonObject{{u"first"_s, *first}, {u"filtered"_s, *filtered}};
}

// Records spread over the whole ledger
Result<std::vector<RecordId>> someRecords(const Ledger &ledger, int count)
{
    auto rows = ledger.database().select(
        u"SELECT id FROM worker WHERE rowid % (SELECT max(rowid) / ? FROM worker) = 1 LIMIT ?"_s, {count, count});
    if (!rows)
        return failure(rows.error());
    std::vector<RecordId> ids;
    while (rows->next())
        ids.push_back(RecordId::fromBytes(rows->value(0).toByteArray()));
    return ids;
}

Result<double> edit(Ledger &ledger, const RecordId &id)
{
    const auto before = store::find(ledger, worker::type, id);
    if (!before)
        return failure(before.error());
    Record after = **before;
    after.set(worker::post, after.text(worker::post) == u"order" ? u"cleaning"_s : u"order"_s);
    QElapsedTimer timer;
    timer.start();
    const auto batch = ledger.commit({.kind = u"set"_s}, [&](Commit &commit) { return commit.change(**before, after); });
    if (!batch)
        return failure(batch.error());
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

Result<QJsonObject> edits(const QString &few, const QString &many, int times)
{
    struct Side
    {
        Ledger ledger;
        std::vector<RecordId> ids;
        std::vector<double> seconds = {};
    };
    std::vector<Side> sides;
    for (const QString &path : {few, many}) {
        auto ledger = opened(path, Ledger::Mode::write);
        if (!ledger)
            return failure(ledger.error());
        auto ids = someRecords(*ledger, times);
        if (!ids)
            return failure(ids.error());
        sides.push_back({std::move(*ledger), std::move(*ids)});
    }
    for (size_t i = 0; i < static_cast<size_t>(times); ++i) {
        for (Side &side : sides) {
            const auto taken = edit(side.ledger, side.ids[i % side.ids.size()]);
            if (!taken)
                return failure(taken.error());
            side.seconds.push_back(*taken);
        }
    }
    return QJsonObject{{u"few"_s, median(sides[0].seconds)}, {u"many"_s, median(sides[1].seconds)}};
}

QString literal(const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray)
        return u"x'%1'"_s.arg(QString::fromLatin1(value.toByteArray().toHex()));
    return u'\'' + value.toString().replace(u'\'', u"''"_s) + u'\'';
}

Result<QJsonObject> query(const QString &path, const QString &words)
{
    const auto ledger = opened(path, Ledger::Mode::read);
    if (!ledger)
        return failure(ledger.error());
    std::vector<const Field *> fields;
    for (const Field *field : ledger->fieldsOf(worker::type)) {
        if (ledger->isStored(worker::type, *field))
            fields.push_back(field);
    }
    const search::Clause clause = search::words(*ledger, worker::type, words);
    const QStringList parts = clause.sql.split(u'?');
    QString where = parts.front();
    for (qsizetype i = 1; i < parts.size(); ++i)
        where += literal(clause.values[i - 1]) + parts[i];
    static const QRegularExpression found(u"instr\\((\"[a-z_]+\"), '([^']*)'\\)"_s);
    where.replace(found, u"\\1 LIKE '%\\2%'"_s); // as everybody writes it
    return QJsonObject{{u"sql"_s, u"SELECT %1 FROM worker WHERE retired IS NULL AND %2 ORDER BY id LIMIT %3;"_s.arg(codec::readColumns(fields), where, QString::number(pageRows))}};
}

Result<QJsonObject> measured(const QStringList &arguments)
{
    if (arguments.value(1) == u"pages" && arguments.size() == 4)
        return pages(arguments[2], arguments[3].toInt());
    if (arguments.value(1) == u"edits" && arguments.size() == 5)
        return edits(arguments[2], arguments[3], arguments[4].toInt());
    if (arguments.value(1) == u"query" && arguments.size() == 4)
        return query(arguments[2], arguments[3]);
    return failure("arguments", Message("liuqing-bench pages LEDGER TIMES | query LEDGER WORDS | edits FEW MANY TIMES"));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    digest::prepare();
    const auto out = measured(application.arguments());
    if (!out) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(out.error().text()));
        return 1;
    }
    std::fputs(QJsonDocument(*out).toJson(QJsonDocument::Compact).constData(), stdout);
    return 0;
}

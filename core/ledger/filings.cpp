// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/filings.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/ledger/codec.h"
#include "core/ledger/tables.h"

#include <QJsonDocument>

#include <map>

using namespace Qt::StringLiterals;

namespace liuqing::filings {

namespace {

const auto filingColumns = u"number, digest, unit, unit_name, form, period, version, state, own, cut_off, "
                           "filed_at, check_code, manifest, cells, findings"_s;

bool isStaff(const QString &type)
{
    return type == text::fromKey(staff);
}

// A null string would be stored as NULL
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

// filing, id, unit, then match and movement except for staff, then the fields
QStringList rowColumns(const QString &type)
{
    QStringList columns{u"filing"_s, u"id"_s, u"unit"_s};
    if (!isStaff(type))
        columns += {u"match"_s, u"movement"_s};
    for (const Field *field : fieldsOf(type))
        columns.append(u'"' + tables::columnOf(*field) + u'"');
    return columns;
}

Status insertFiling(const Database &database, const Filing &filing, qint64 &number)
{
    const auto asText = [](const QByteArray &json) { return QString::fromUtf8(json); };
    auto insert = database.select(
        u"INSERT INTO filing (digest, unit, unit_name, form, period, version, state, own, cut_off, filed_at, "
        "check_code, manifest, cells, findings) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
        {filing.digest, filing.unit, notNull(filing.unitName), filing.form, filing.period, filing.version,
         filing.state, filing.own ? 1 : 0, filing.cutOff.toString(Qt::ISODate), notNull(filing.filedAt),
         notNull(filing.checkCode), asText(filing.manifest), asText(json::canonical(filing.cells)),
         asText(json::canonical(filing.findings))});
    if (!insert)
        return failure(insert.error());
    number = insert->lastInsertId().toLongLong();
    return {};
}

// Prepared inserts, one per type: a county files tens of thousands of rows in one transaction
class RowWriter
{
public:
    RowWriter(const Database &database, qint64 number) : m_database(database), m_number(number) { }

    Status write(const FiledRow &row)
    {
        auto statement = prepared(row.type);
        if (!statement)
            return failure(statement.error());
        RepeatedStatement &insert = **statement;
        int place = 0;
        insert.bind(place++, m_number);
        insert.bind(place++, row.id.toBytes());
        insert.bind(place++, notNull(row.unit));
        if (!isStaff(row.type)) {
            insert.bind(place++, notNull(row.match));
            insert.bind(place++, row.movement.isEmpty() ? QVariant() : QVariant(row.movement));
        }
        for (size_t i = 0; i < fieldsOf(row.type).size(); ++i)
            insert.bind(place++, i < row.values.size() ? codec::toSql(row.values[i]) : QVariant());
        return insert.run();
    }

private:
    Result<RepeatedStatement *> prepared(const QString &type)
    {
        auto slot = m_prepared.find(type);
        if (slot == m_prepared.end()) {
            if (fieldsOf(type).empty()) {
                return failure(
                    "unknown_type",
                    Message(QT_TRANSLATE_NOOP("core", "A return cannot hold records of the kind \"%1\"."),
                            {type}));
            }
            const QStringList columns = rowColumns(type);
            auto made = RepeatedStatement::prepare(m_database, u"INSERT INTO filed_%1 (%2) VALUES (%3)"_s.arg(
                type, columns.join(u','), QStringList(columns.size(), u"?"_s).join(u',')));
            if (!made)
                return failure(made.error());
            slot = m_prepared.emplace(type, std::move(*made)).first;
        }
        return &slot->second;
    }

    const Database &m_database;
    qint64 m_number;
    std::map<QString, RepeatedStatement> m_prepared;
};

Filing filingFrom(const QSqlQuery &row)
{
    const auto parsed = [&](int column) {
        return QJsonDocument::fromJson(row.value(column).toString().toUtf8());
    };
    return {.number = row.value(0).toLongLong(),
            .digest = row.value(1).toByteArray(),
            .unit = row.value(2).toString(),
            .unitName = row.value(3).toString(),
            .form = row.value(4).toString(),
            .period = row.value(5).toString(),
            .version = row.value(6).toInt(),
            .state = row.value(7).toString(),
            .own = row.value(8).toBool(),
            .cutOff = QDate::fromString(row.value(9).toString(), Qt::ISODate),
            .filedAt = row.value(10).toString(),
            .checkCode = row.value(11).toString(),
            .manifest = row.value(12).toString().toUtf8(),
            .cells = parsed(13).object(),
            .findings = parsed(14).array()};
}

Result<std::vector<Filing>> filingsWhere(const Ledger &ledger, const QString &rest,
                                         const QVariantList &values)
{
    auto found = ledger.database().select(u"SELECT "_s + filingColumns + u" FROM filing f "_s + rest, values);
    if (!found)
        return failure(found.error());
    std::vector<Filing> out;
    while (found->next())
        out.push_back(filingFrom(*found));
    return out;
}

Result<std::optional<Filing>> firstOf(Result<std::vector<Filing>> found)
{
    if (!found)
        return failure(found.error());
    return found->empty() ? std::optional<Filing>() : std::optional<Filing>(std::move(found->front()));
}

FiledRow rowFrom(const QString &type, const QSqlQuery &row)
{
    FiledRow out{
        .type = type, .id = RecordId::fromBytes(row.value(1).toByteArray()), .unit = row.value(2).toString()};
    int place = 3;
    if (!isStaff(type)) {
        out.match = row.value(3).toString();
        out.movement = row.value(4).toString();
        place = 5;
    }
    for (const Field *field : fieldsOf(type))
        out.values.push_back(codec::fromSql(*field, row.value(place++)));
    return out;
}

} // namespace

const Value &FiledRow::value(const Field &field) const
{
    static const Value unknown;
    const auto &fields = fieldsOf(type);
    const auto at = std::find(fields.begin(), fields.end(), &field);
    const auto index = static_cast<size_t>(at - fields.begin());
    return at == fields.end() || index >= values.size() ? unknown : values[index];
}

QDateTime sentAt(const Filing &filing)
{
    const QJsonObject details = QJsonDocument::fromJson(filing.manifest).object()[u"details"_s].toObject();
    const QDateTime said = QDateTime::fromString(details[u"sent_at"_s].toString(), Qt::ISODate);
    return said.isValid() ? said : QDateTime::fromString(filing.filedAt, Qt::ISODate);
}

std::vector<QString> types()
{
    std::vector<QString> keys;
    for (const RecordType *type : catalogue::types()) {
        if (tables::travels(*type))
            keys.push_back(text::fromKey(type->key));
    }
    keys.push_back(text::fromKey(staff));
    return keys;
}

const std::vector<const Field *> &fieldsOf(const QString &type)
{
    static const auto all = [] {
        std::map<QString, std::vector<const Field *>> fields;
        for (const RecordType *each : catalogue::types()) {
            for (const Field *field : each->fields) {
                if (tables::travels(*each) && !field->isPersonal())
                    fields[text::fromKey(each->key)].push_back(field);
            }
        }
        fields[text::fromKey(staff)] = {&worker::firm,
                                        &worker::project,
                                        &staff_count::post,
                                        &staff_count::politicalStatus,
                                        &staff_count::relationHeld,
                                        &staff_count::number};
        return fields;
    }();
    static const std::vector<const Field *> none;
    const auto found = all.find(type);
    return found == all.end() ? none : found->second;
}

Result<qint64> store(Commit &commit, const Filing &filing, const std::vector<FiledRow> &rows)
{
    qint64 number = 0;
    const QJsonObject fact{{u"form"_s, filing.form},
                           {u"period"_s, filing.period},
                           {u"unit"_s, filing.unit},
                           {u"version"_s, filing.version},
                           {u"state"_s, filing.state},
                           {u"own"_s, filing.own},
                           {u"digest"_s, QString::fromLatin1(filing.digest.toHex())}};
    const Status done = commit.event(u"file"_s, u"filing"_s, fact, [&](const Database &database) -> Status {
        LIUQING_TRY(insertFiling(database, filing, number));
        RowWriter writer(database, number);
        for (const FiledRow &row : rows)
            LIUQING_TRY(writer.write(row));
        return {};
    });
    if (!done)
        return failure(done.error());
    return number;
}

Status setState(Commit &commit, qint64 number, const QString &state, const QString &reason)
{
    const QJsonObject fact{{u"filing"_s, number}, {u"state"_s, state}, {u"reason"_s, reason}};
    return commit.event(u"filing_state"_s, u"filing"_s, fact, [&](const Database &database) -> Status {
        auto update = database.select(u"UPDATE filing SET state = ? WHERE number = ?"_s, {state, number});
        if (!update)
            return failure(update.error());
        if (update->numRowsAffected() != 1) {
            return failure(
                "unknown_filing",
                Message(QT_TRANSLATE_NOOP("core", "There is no return with the number %1 in this ledger."),
                        {QString::number(number)}));
        }
        return {};
    });
}

Result<std::optional<Filing>> find(const Ledger &ledger, qint64 number)
{
    return firstOf(filingsWhere(ledger, u"WHERE number = ?"_s, {number}));
}

Result<bool> isFiled(const Ledger &ledger, const QByteArray &digest)
{
    const auto found = ledger.database().scalar(u"SELECT 1 FROM filing WHERE digest = ?"_s, {digest});
    if (!found)
        return failure(found.error());
    return found->isValid();
}

Result<std::vector<Filing>> all(const Ledger &ledger, const QString &form, const QString &period)
{
    QString where = u"WHERE 1"_s;
    QVariantList values;
    for (const auto &[column, wanted] : {std::pair{u"form"_s, form}, {u"period"_s, period}}) {
        if (wanted.isEmpty())
            continue;
        where += u" AND "_s + column + u" = ?"_s;
        values.append(wanted);
    }
    return filingsWhere(ledger, where + u" ORDER BY number"_s, values);
}

Result<std::optional<Filing>> lastOwnBefore(const Ledger &ledger, const QString &form, QDate cutOff)
{
    return firstOf(filingsWhere(ledger,
                                u"WHERE own = 1 AND form = ? AND cut_off < ? "
                                "ORDER BY cut_off DESC, version DESC, number DESC LIMIT 1"_s,
                                {form, cutOff.toString(Qt::ISODate)}));
}

Result<std::vector<Filing>> newestAccepted(const Ledger &ledger, const QString &form, const QString &period)
{
    return filingsWhere(ledger,
                        u"WHERE form = ? AND period = ? AND own = 0 AND state = 'accepted' AND NOT EXISTS ("
                        "SELECT 1 FROM filing g WHERE g.form = f.form AND g.period = f.period AND g.unit = "
                        "f.unit AND g.own = 0 "
                        "AND g.state = 'accepted' AND (g.version > f.version OR (g.version = f.version AND "
                        "g.number > f.number))) "
                        "ORDER BY unit"_s,
                        {form, period});
}

Status eachRow(const Ledger &ledger, const std::vector<qint64> &numbers, const QString &type,
               const std::function<void(qint64, FiledRow)> &row)
{
    QStringList wanted;
    for (const qint64 number : numbers)
        wanted.append(QString::number(number));
    for (const QString &each : types()) {
        if (!type.isEmpty() && type != each)
            continue;
        auto found = ledger.database().select(
            u"SELECT %1 FROM filed_%2 WHERE filing IN (%3) ORDER BY filing, id"_s.arg(
                rowColumns(each).join(u','), each, wanted.join(u',')));
        if (!found)
            return failure(found.error());
        while (found->next())
            row(found->value(0).toLongLong(), rowFrom(each, *found));
    }
    return {};
}

Status eachMatch(const Ledger &ledger, const std::vector<qint64> &numbers, const QString &type, const Field &called,
                 const std::function<void(qint64, const QString &, const QString &, const QString &)> &row)
{
    QStringList wanted;
    for (const qint64 number : numbers)
        wanted.append(QString::number(number));
    auto found = ledger.database().select(u"SELECT filing, match, movement, \"%1\" FROM filed_%2 WHERE filing IN (%3) ORDER BY filing, id"_s.arg(
        tables::columnOf(called), type, wanted.join(u',')));
    if (!found)
        return failure(found.error());
    while (found->next())
        row(found->value(0).toLongLong(), found->value(1).toString(), found->value(2).toString(), found->value(3).toString());
    return {};
}

Result<std::optional<FiledRow>> newestRow(const Ledger &ledger, const RecordId &id)
{
    for (const QString &type : types()) {
        if (isStaff(type))
            continue;
        auto found = ledger.database().select(
            u"SELECT %1 FROM filed_%2 WHERE id = ? ORDER BY filing DESC LIMIT 1"_s.arg(
                rowColumns(type).join(u','), type),
            {id.toBytes()});
        if (!found)
            return failure(found.error());
        if (found->next())
            return std::optional<FiledRow>(rowFrom(type, *found));
    }
    return std::optional<FiledRow>();
}

Result<std::vector<FiledRow>> rows(const Ledger &ledger, qint64 number, const QString &type)
{
    std::vector<FiledRow> out;
    LIUQING_TRY(
        eachRow(ledger, {number}, type, [&](qint64, FiledRow row) { out.push_back(std::move(row)); }));
    return out;
}

} // namespace liuqing::filings

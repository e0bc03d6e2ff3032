// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/snapshot.h"

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/ledger/codec.h"
#include "core/ledger/tables.h"
#include "core/measure/matching.h"
#include "core/measure/sourcesql.h"

using namespace Qt::StringLiterals;

namespace liuqing::measure {

namespace {

using filings::FiledRow;

// Free remarks and names of clerks stay at home, and so does a link to a worker
bool staysHome(const Field &field)
{
    return &field == &common::remark || &field == &common::verifiedBy || &field == &project::manager;
}

class Snapshot
{
public:
    Snapshot(const Ledger &ledger, QString sources) : m_ledger(ledger), m_sources(std::move(sources)) { }

    Status take()
    {
        LIUQING_TRY(readCommunities());
        for (const RecordType *type :
             {&firm::type, &estate::type, &party_org::type, &instructor::type, &project::type})
            LIUQING_TRY(takeType(*type));
        return takeStaff();
    }

    std::vector<FiledRow> rows;

private:
    Status readCommunities()
    {
        auto units = m_ledger.database().select(u"SELECT id, code FROM unit"_s);
        if (!units)
            return failure(units.error());
        while (units->next())
            m_communities.insert(units->value(0).toByteArray(), units->value(1).toString());
        return {};
    }

    // Instructors are known by name and post; the name is asked for the key alone
    Status takeType(const RecordType &type)
    {
        const QString key = text::fromKey(type.key);
        QStringList columns{u"s.id"_s, u"s.unit"_s, u"s.movement"_s,
                            &type == &instructor::type
                                ? u"(SELECT i.name FROM main.instructor i WHERE i.id = s.id)"_s
                                : u"NULL"_s};
        for (const Field *field : filings::fieldsOf(key))
            columns.append(u"s.\""_s + tables::columnOf(*field) + u'"');
        auto found = m_ledger.database().select(
            m_sources + u"SELECT %1 FROM src_%2 s ORDER BY s.id"_s.arg(columns.join(u", "_s), key));
        if (!found)
            return failure(found.error());
        while (found->next())
            rows.push_back(rowFrom(type, *found));
        return {};
    }

    FiledRow rowFrom(const RecordType &type, const QSqlQuery &found)
    {
        Record record(type, RecordId::fromBytes(found.value(0).toByteArray()));
        record.unit = found.value(1).toString();
        FiledRow row{.type = text::fromKey(type.key),
                     .id = record.id,
                     .unit = record.unit,
                     .movement = found.value(2).toString()};
        int place = 4;
        for (const Field *field : filings::fieldsOf(row.type)) {
            const Value value = codec::fromSql(*field, found.value(place++));
            record.set(*field, value);
            row.values.push_back(staysHome(*field) ? Value() : value);
        }
        if (&type == &instructor::type)
            record.set(instructor::name, found.value(3).toString());
        row.match = matchOf(record);
        m_matches.insert(row.id, row.match);
        return row;
    }

    QString matchOf(const Record &record) const
    {
        if (&record.type() == &firm::type)
            return matchOfFirm(record);
        if (&record.type() == &estate::type)
            return matchOfEstate(
                record, m_communities.value(linkOf(record.value(estate::community)).toBytes(), record.unit));
        if (&record.type() == &party_org::type)
            return matchOfOrganization(record);
        if (&record.type() == &instructor::type)
            return matchOfInstructor(record);
        const auto linked = [&](const Field &field) {
            const RecordId id = linkOf(record.value(field));
            return m_matches.value(id, sameness::ownKey(id));
        };
        return matchOfProject(linked(project::firm), linked(project::estate), record.text(project::from));
    }

    Status takeStaff()
    {
        auto found = m_ledger.database().select(
            m_sources
            + u"SELECT firm, project, post, political_status, relation_held, SUM(number) FROM src_staff "
              "GROUP BY firm, project, post, political_status, relation_held ORDER BY firm, project, post, political_status, relation_held"_s);
        if (!found)
            return failure(found.error());
        const QString key = text::fromKey(filings::staff);
        while (found->next()) {
            FiledRow row{.type = key, .id = {}, .unit = m_ledger.office().code};
            int place = 0;
            for (const Field *field : filings::fieldsOf(key))
                row.values.push_back(codec::fromSql(*field, found->value(place++)));
            row.id = idOfStaff(*found);
            rows.push_back(std::move(row));
        }
        return {};
    }

    // The same group has the same id in every return of the office
    static RecordId idOfStaff(const QSqlQuery &found)
    {
        const auto bytes = [&](int column) { return found.value(column).toByteArray(); };
        const auto word = [&](int column) { return found.value(column).toString().toUtf8(); };
        const QByteArray whole = digest::ofParts({bytes(0), bytes(1), word(2), word(3), word(4)});
        return RecordId::fromBytes(whole.left(16));
    }

    const Ledger &m_ledger;
    QString m_sources;
    QHash<QByteArray, QString> m_communities;
    QHash<RecordId, QString> m_matches;
};

} // namespace

Result<std::vector<FiledRow>> filedRowsOf(const Ledger &ledger, const Scope &scope)
{
    Snapshot snapshot(ledger, sourcesSql(scope, {}));
    LIUQING_TRY(snapshot.take());
    return std::move(snapshot.rows);
}

} // namespace liuqing::measure

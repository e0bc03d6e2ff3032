// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/inspection.h"

#include "core/catalogue/catalogue.h"
#include "core/ledger/store.h"
#include "core/measure/sourcebase.h"

using namespace Qt::StringLiterals;

namespace liuqing::measure {

namespace {

RecordId idAt(const QSqlQuery &row, int column)
{
    return RecordId::fromBytes(row.value(column).toByteArray());
}

std::optional<qint64> numberAt(const QSqlQuery &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional<qint64>(row.value(column).toLongLong());
}

Result<bool> isStillEmpty(const Ledger &ledger, const LeftOutCell &cell)
{
    const RecordType *type = catalogue::find(cell.field.section(u'.', 0, 0));
    const Field *field = type == nullptr ? nullptr : ledger.findField(*type, cell.field.section(u'.', 1));
    if (field == nullptr)
        return false;
    const auto record = store::find(ledger, *type, cell.record);
    if (!record)
        return failure(record.error());
    return *record && !(*record)->retired && !isKnown((*record)->value(*field));
}

} // namespace

Result<std::vector<LeftOutCell>> openLeftOut(const Ledger &ledger)
{
    auto rows = ledger.database().select(
        u"SELECT record, field, sheet_row, code FROM left_out l WHERE NOT EXISTS (SELECT 1 FROM left_out m "
        "WHERE m.record = l.record AND m.field = l.field AND m.rowid > l.rowid) ORDER BY rowid"_s);
    if (!rows)
        return failure(rows.error());
    std::vector<LeftOutCell> all;
    while (rows->next())
        all.push_back(
            {idAt(*rows, 0), rows->value(1).toString(), rows->value(2).toInt(), rows->value(3).toString()});
    rows->finish();
    std::vector<LeftOutCell> open;
    for (LeftOutCell &cell : all) {
        const auto empty = isStillEmpty(ledger, cell);
        if (!empty)
            return failure(empty.error());
        if (*empty)
            open.push_back(std::move(cell));
    }
    return open;
}

Result<std::vector<SharedId>> sharedResidentIds(const Ledger &ledger, QDate asOf)
{
    auto rows = ledger.database().select(
        u"SELECT a.id, b.id, a.match_name = b.match_name FROM worker a JOIN worker b "
        "ON b.blind_resident_id = a.blind_resident_id AND b.id > a.id WHERE %1 AND %2 ORDER BY a.id, b.id"_s
            .arg(validOn(worker::type, u"a"_s, asOf), validOn(worker::type, u"b"_s, asOf)));
    if (!rows)
        return failure(rows.error());
    std::vector<SharedId> out;
    while (rows->next())
        out.push_back({idAt(*rows, 0), idAt(*rows, 1), rows->value(2).toBool()});
    return out;
}

Result<std::vector<StaffOfProject>> staffOfProjects(const Ledger &ledger, QDate asOf)
{
    auto rows =
        ledger.database().select(u"WITH l AS MATERIALIZED (SELECT w.project, COUNT(*) AS n FROM worker w "
                                 u"WHERE w.project IS NOT NULL AND %1 GROUP BY w.project), "
                                 "c AS MATERIALIZED (SELECT s.project, SUM(s.number) AS n FROM staff_count s "
                                 "WHERE %2 GROUP BY s.project) "
                                 "SELECT p.id, l.n, c.n, p.staff_reported FROM project p LEFT JOIN l ON "
                                 "l.project = p.id LEFT JOIN c ON c.project = p.id "
                                 "WHERE %3 ORDER BY p.id"_s.arg(validOn(worker::type, u"w"_s, asOf),
                                                                validOn(staff_count::type, u"s"_s, asOf),
                                                                validOn(project::type, u"p"_s, asOf)));
    if (!rows)
        return failure(rows.error());
    std::vector<StaffOfProject> out;
    while (rows->next())
        out.push_back({idAt(*rows, 0), numberAt(*rows, 1), numberAt(*rows, 2), numberAt(*rows, 3)});
    return out;
}

Result<std::vector<RecordId>> provisionalFirms(const Ledger &ledger, QDate asOf)
{
    auto rows = ledger.database().select(
        u"SELECT f.id FROM firm f WHERE f.provisional = 'yes' AND %1 ORDER BY f.id"_s.arg(
            validOn(firm::type, u"f"_s, asOf)));
    if (!rows)
        return failure(rows.error());
    std::vector<RecordId> out;
    while (rows->next())
        out.push_back(idAt(*rows, 0));
    return out;
}

} // namespace liuqing::measure

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/recordrules.h"

#include "core/catalogue/catalogue.h"
#include "core/measure/inspection.h"

using namespace Qt::StringLiterals;

namespace liuqing::rules {

namespace {

Finding onRecord(const CheckRule &rule, const QString &type, const RecordId &record, const QString &field,
                 Message message)
{
    return {.rule = rule.id,
            .severity = rule.severity,
            .type = type,
            .record = record,
            .field = field,
            .message = std::move(message),
            .subject = record.toHex()};
}

QString labelOf(const Ledger &ledger, const QString &fieldName)
{
    const RecordType *type = catalogue::find(fieldName.section(u'.', 0, 0));
    const Field *field = type == nullptr ? nullptr : ledger.findField(*type, fieldName.section(u'.', 1));
    return field == nullptr ? fieldName : label(field->label);
}

Status addLeftOut(const Ledger &ledger, const CheckRule &rule, std::vector<Finding> &findings)
{
    const auto cells = measure::openLeftOut(ledger);
    if (!cells)
        return failure(cells.error());
    for (const measure::LeftOutCell &cell : *cells) {
        Finding finding =
            onRecord(rule, cell.field.section(u'.', 0, 0), cell.record, cell.field,
                     Message(QT_TRANSLATE_NOOP("core",
                                               "%1 in row %2 of the import could not be taken over and is "
                                               "still empty. Look it up and fill it in."),
                             {labelOf(ledger, cell.field), QString::number(cell.sheetRow)}));
        finding.subject += u'|' + cell.field;
        findings.push_back(std::move(finding));
    }
    return {};
}

Status addResidentIds(const Ledger &ledger, const CheckRule &rule, QDate asOf, std::vector<Finding> &findings)
{
    const auto pairs = measure::sharedResidentIds(ledger, asOf);
    if (!pairs)
        return failure(pairs.error());
    for (const measure::SharedId &pair : *pairs) {
        findings.push_back(onRecord(
            rule, u"worker"_s, pair.worker, u"worker.resident_id"_s,
            pair.sameName
                ? Message(QT_TRANSLATE_NOOP(
                    "core", "This worker is recorded twice at the same time, with one resident ID."))
                : Message(QT_TRANSLATE_NOOP(
                    "core",
                    "One resident ID stands under two names. Compare both with the identity cards."))));
        findings.back().other = pair.other;
        findings.back().subject += u'|' + pair.other.toHex();
    }
    return {};
}

Status addStaff(const Ledger &ledger, const AuditPack &pack, QDate asOf, std::vector<Finding> &findings)
{
    const CheckRule *lists = pack.rule(Check::staffList);
    const CheckRule *reports = pack.rule(Check::workersDiffer);
    if (lists == nullptr && reports == nullptr)
        return {};
    const auto projects = measure::staffOfProjects(ledger, asOf);
    if (!projects)
        return failure(projects.error());
    for (const measure::StaffOfProject &each : *projects) {
        const auto found = [&](const CheckRule &rule, const QString &field, const char *sentence, qint64 a,
                               qint64 b) {
            findings.push_back(onRecord(rule, u"project"_s, each.project, field,
                                        Message(sentence, {QString::number(a), QString::number(b)})));
        };
        if (lists != nullptr && each.listed && each.counted && each.listed != each.counted) {
            found(*lists, u"staff_count.number"_s,
                  QT_TRANSLATE_NOOP("core",
                                    "The list names %1 workers, the staff count says %2. The list is "
                                    "counted; mend or end the count."),
                  *each.listed, *each.counted);
        }
        if (reports != nullptr && each.reported && each.recorded() && each.recorded() != each.reported) {
            found(*reports, u"project.staff_reported"_s,
                  QT_TRANSLATE_NOOP(
                      "core",
                      "%1 workers are recorded, %2 were reported. Mend one of them or say why they differ."),
                  *each.recorded(), *each.reported);
        }
    }
    return {};
}

} // namespace

Result<std::vector<Finding>> recordFindings(const Ledger &ledger, const AuditPack &pack, QDate asOf)
{
    std::vector<Finding> findings;
    if (const CheckRule *rule = pack.rule(Check::leftOut))
        LIUQING_TRY(addLeftOut(ledger, *rule, findings));
    if (const CheckRule *rule = pack.rule(Check::residentIds))
        LIUQING_TRY(addResidentIds(ledger, *rule, asOf, findings));
    LIUQING_TRY(addStaff(ledger, pack, asOf, findings));
    if (const CheckRule *rule = pack.rule(Check::provisionalFirm)) {
        const auto firms = measure::provisionalFirms(ledger, asOf);
        if (!firms)
            return failure(firms.error());
        for (const RecordId &id : *firms) {
            findings.push_back(onRecord(
                *rule, u"firm"_s, id, u"firm.provisional"_s,
                Message(QT_TRANSLATE_NOOP(
                    "core", "This firm is known by name only. Look up its credit code and its contact."))));
        }
    }
    LIUQING_TRY(attachNotes(ledger, findings));
    return findings;
}

} // namespace liuqing::rules

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/compile.h"

#include "core/catalogue/catalogue.h"
#include "core/ledger/sameness.h"
#include "core/measure/engine.h"

using namespace Qt::StringLiterals;

namespace liuqing::returns {

namespace {

rules::Cells topsOf(const measure::Amounts &amounts)
{
    rules::Cells cells;
    for (const auto &[key, amount] : amounts)
        cells[key] = amount.top;
    return cells;
}

// What an office stated and what its rows give are the same, unless the return was made by another pack
void compareStated(const filings::Filing &filing, const rules::Audited &audited, const rules::Cells &counted,
                   std::vector<rules::Finding> &findings)
{
    QStringList differing;
    for (const auto &[cell, value] : counted) {
        if (filing.cells.contains(cell) && filing.cells[cell].toInteger() != value)
            differing.append(cell);
    }
    if (!differing.isEmpty()) {
        findings.push_back(
            rules::onCells(audited, u"recount"_s, rules::Severity::hard, differing,
                           Message(QT_TRANSLATE_NOOP("core",
                                                     "The figures that %1 stated are not those of its rows "
                                                     "(%2). The rows are counted here; ask the office."),
                                   {filing.unitName, differing.join(u", "_s)})));
    }
}

// One firm in the returns of its offices, by their codes, so that the order of arrival does not show
struct Reported
{
    struct Report
    {
        QString office;
        QString firm;
    };
    std::map<QString, Report> reports;

    QString name() const { return reports.begin()->second.firm; }
    QStringList offices() const
    {
        QStringList names;
        for (const auto &[code, report] : reports)
            names.append(report.office);
        return names;
    }
};

Result<std::map<QString, Reported>> firmsByKey(const Ledger &ledger,
                                               const std::vector<filings::Filing> &reports)
{
    const auto groups = sameness::groups(ledger);
    if (!groups)
        return failure(groups.error());
    QHash<qint64, const filings::Filing *> byNumber;
    std::vector<qint64> numbers;
    for (const filings::Filing &filing : reports) {
        byNumber.insert(filing.number, &filing);
        numbers.push_back(filing.number);
    }
    std::map<QString, Reported> firms;
    const auto take = [&](qint64 number, const QString &match, const QString &movement, const QString &name) {
        if (movement == u"left" || movement == u"out")
            return;
        const filings::Filing &filing = *byNumber.value(number);
        firms[groups->groupOf(u"firm"_s, match)].reports.try_emplace(filing.unit,
                                                                     Reported::Report{filing.unitName, name});
    };
    LIUQING_TRY(filings::eachMatch(ledger, numbers, u"firm"_s, firm::name, take));
    return firms;
}

// R14: one firm, several offices; the finding names them
Status addShared(const Ledger &ledger, const Book &book, const std::vector<filings::Filing> &reports,
                 const rules::Audited &audited, std::vector<rules::Finding> &findings)
{
    const rules::CheckRule *rule = book.audit().rule(rules::Check::sharedFirm);
    if (rule == nullptr)
        return {};
    const auto firms = firmsByKey(ledger, reports);
    if (!firms)
        return failure(firms.error());
    for (const auto &[key, reported] : *firms) {
        const QStringList offices = reported.offices();
        if (offices.size() < 2)
            continue;
        findings.push_back(rules::onCells(
            audited, rule->id, rule->severity, {u"firms_total"_s},
            Message(
                QT_TRANSLATE_NOOP("core", "%1 is reported by %2 offices (%3) and counts once in the total."),
                {reported.name(), QString::number(offices.size()), offices.join(u", "_s)})));
        findings.back().subject = notes::cellSubject(audited.form, audited.period.text(), audited.unit, key);
    }
    return {};
}

Status addFindings(const Ledger &ledger, const Book &book, const std::vector<filings::Filing> &reports,
                   Compiled &sheet)
{
    rules::Audited audited{
        .form = sheet.form, .period = sheet.period, .unit = ledger.office().code, .cells = sheet.total};
    for (size_t i = 0; i < reports.size(); ++i) {
        audited.unit = reports[i].unit;
        compareStated(reports[i], audited, sheet.rows[i].cells, sheet.findings);
    }
    audited.unit = ledger.office().code;
    for (rules::Finding &finding : rules::auditRelations(book.audit(), audited))
        sheet.findings.push_back(std::move(finding));
    LIUQING_TRY(addShared(ledger, book, reports, audited, sheet.findings));
    return rules::attachNotes(ledger, sheet.findings);
}

} // namespace

Result<std::vector<qint64>> compiledFilings(const Ledger &ledger, const QString &form, const Period &period)
{
    const auto reports = filings::newestAccepted(ledger, form, period.text());
    if (!reports)
        return failure(reports.error());
    std::vector<qint64> numbers;
    for (const filings::Filing &filing : *reports)
        numbers.push_back(filing.number);
    return numbers;
}

Result<Compiled> compile(const Ledger &ledger, const Book &book, const QString &form, const Period &period)
{
    const auto declared = book.form(form);
    if (!declared)
        return failure(declared.error());
    const auto reports = filings::newestAccepted(ledger, declared->key, period.text());
    if (!reports)
        return failure(reports.error());
    std::vector<qint64> numbers;
    for (const filings::Filing &filing : *reports)
        numbers.push_back(filing.number);
    const measure::Wanted wanted = book.measuresOf(*declared);
    const measure::Scope scope = measure::Scope::filed(numbers, period, true);
    auto each = measure::evaluateEach(ledger, scope, wanted);
    if (!each)
        return failure(each.error());
    Compiled sheet{.form = declared->key,
                   .period = period,
                   .rows = {},
                   .total = topsOf(each->all),
                   .summed = {},
                   .findings = {}};
    for (const QString &cell : declared->cells())
        sheet.summed[cell] = 0;
    for (const filings::Filing &filing : *reports) {
        CompiledRow row{filing.unit, filing.unitName, filing.number, filing.version,
                        topsOf(each->each[filing.number])};
        for (const auto &[cell, value] : row.cells)
            sheet.summed[cell] += value;
        sheet.rows.push_back(std::move(row));
    }
    LIUQING_TRY(addFindings(ledger, book, *reports, sheet));
    return sheet;
}

} // namespace liuqing::returns

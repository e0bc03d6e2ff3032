// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/return.h"

#include "core/base/digest.h"
#include "core/base/json.h"
#include "core/measure/engine.h"
#include "core/measure/snapshot.h"
#include "core/rules/recordrules.h"

using namespace Qt::StringLiterals;

namespace liuqing::returns {

namespace {

Result<rules::Cells> cellsOf(const Ledger &ledger, const Book &book, const Form &form,
                             const measure::Scope &scope)
{
    const auto amounts = measure::evaluate(ledger, scope, book.measuresOf(form));
    if (!amounts)
        return failure(amounts.error());
    rules::Cells cells;
    for (const auto &[key, amount] : *amounts)
        cells[key] = amount.top;
    return cells;
}

Status addFindings(const Ledger &ledger, const Book &book, Return &made)
{
    rules::Audited audited{
        .form = made.form, .period = made.period, .unit = ledger.office().code, .cells = made.cells};
    if (made.previous != 0) {
        const auto before = filings::find(ledger, made.previous);
        if (!before)
            return failure(before.error());
        if (*before)
            audited.previous = cellsFrom((*before)->cells);
    }
    made.findings = rules::auditRelations(book.audit(), audited);
    for (rules::Finding &finding :
         rules::auditComparisons(book.audit(), book.measures(), audited, ledger.clock().today()))
        made.findings.push_back(std::move(finding));
    LIUQING_TRY(rules::attachNotes(ledger, made.findings));
    auto onRecords = rules::recordFindings(ledger, book.audit(), made.period.last());
    if (!onRecords)
        return failure(onRecords.error());
    for (rules::Finding &finding : *onRecords)
        made.findings.push_back(std::move(finding));
    return {};
}

// What two returns of the same content have in common
QByteArray contentDigest(const filings::Filing &filing, const Return &made)
{
    digest::Stream stream;
    stream.add(json::canonical(QJsonObject{{u"unit"_s, filing.unit},
                                           {u"form"_s, filing.form},
                                           {u"period"_s, filing.period},
                                           {u"version"_s, filing.version},
                                           {u"pack"_s, made.pack},
                                           {u"cells"_s, filing.cells}}));
    for (const filings::FiledRow &row : made.rows) {
        QJsonArray values;
        for (const Value &value : row.values)
            values.append(toStoredJson(value));
        stream.add(
            json::canonical(QJsonArray{row.type, row.id.toHex(), row.unit, row.match, row.movement, values}));
    }
    return stream.finish();
}

} // namespace

bool Return::hasOpenHardFindings() const
{
    return std::any_of(findings.begin(), findings.end(), [](const rules::Finding &finding) {
        return finding.severity == rules::Severity::hard && finding.isOpen();
    });
}

QJsonObject cellsJson(const rules::Cells &cells)
{
    QJsonObject json;
    for (const auto &[key, value] : cells)
        json.insert(key, value);
    return json;
}

rules::Cells cellsFrom(const QJsonObject &json)
{
    rules::Cells cells;
    for (auto each = json.begin(); each != json.end(); ++each)
        cells[each.key()] = each.value().toInteger();
    return cells;
}

Result<measure::Scope> scopeOf(const Ledger &ledger, const QString &form, const Period &period)
{
    const auto previous = filings::lastOwnBefore(ledger, form, period.last());
    if (!previous)
        return failure(previous.error());
    return measure::Scope::own(period, *previous ? (*previous)->number : 0);
}

Result<Return> build(const Ledger &ledger, const Book &book, const QString &form, const Period &period)
{
    const auto declared = book.form(form);
    if (!declared)
        return failure(declared.error());
    const auto scope = scopeOf(ledger, declared->key, period);
    if (!scope)
        return failure(scope.error());
    Return made{.form = declared->key,
                .formVersion = declared->version,
                .period = period,
                .pack = book.pack().id() + u' ' + book.pack().version(),
                .previous = std::get<measure::OwnRecords>(scope->from).previousFiling,
                .cells = {},
                .findings = {},
                .rows = {}};
    auto cells = cellsOf(ledger, book, *declared, *scope);
    if (!cells)
        return failure(cells.error());
    made.cells = *std::move(cells);
    LIUQING_TRY(addFindings(ledger, book, made));
    auto rows = measure::filedRowsOf(ledger, *scope);
    if (!rows)
        return failure(rows.error());
    made.rows = *std::move(rows);
    return made;
}

Result<filings::Filing> asFiling(const Ledger &ledger, const Return &made)
{
    filings::Filing filing{.unit = ledger.office().code,
                           .unitName = ledger.office().name,
                           .form = made.form,
                           .period = made.period.text(),
                           .state = u"filed"_s,
                           .own = true,
                           .cutOff = made.period.last(),
                           .filedAt = ledger.clock().now().toString(Qt::ISODate),
                           .cells = cellsJson(made.cells),
                           .findings = rules::toJson(made.findings)};
    const auto earlier = filings::all(ledger, made.form, made.period.text());
    if (!earlier)
        return failure(earlier.error());
    for (const filings::Filing &each : *earlier) {
        if (each.own)
            filing.version = std::max(filing.version, each.version + 1);
    }
    filing.digest = contentDigest(filing, made);
    return filing;
}

} // namespace liuqing::returns

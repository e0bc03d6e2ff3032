// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shownstart.h"

#include "core/rules/recordrules.h"

using namespace Qt::StringLiterals;

namespace liuqing {

Result<ShownStart> shownStart(const Ledger &ledger, const returns::Book &book, const QString &form)
{
    const QDate today = ledger.clock().today();
    auto states = clears::evaluate(ledger, book.clears(), {measure::OwnRecords{}, today});
    if (!states)
        return failure(states.error());
    auto due = rules::dueBy(ledger, book.audit(), form, today);
    if (!due)
        return failure(due.error());
    const auto findings = rules::recordFindings(ledger, book.audit(), today);
    if (!findings)
        return failure(findings.error());
    const auto imports = batches::latest(ledger, u"import"_s, 1);
    if (!imports)
        return failure(imports.error());
    const auto filed = filings::all(ledger, form);
    if (!filed)
        return failure(filed.error());
    ShownStart shown{.clears = std::move(*states), .due = std::move(*due)};
    shown.questions = static_cast<int>(std::count_if(findings->begin(), findings->end(), [](const rules::Finding &each) { return each.isOpen(); }));
    if (!imports->empty())
        shown.lastImport = imports->front();
    for (const filings::Filing &filing : *filed) {
        if (filing.own)
            shown.lastSent = filing;
    }
    return shown;
}

} // namespace liuqing

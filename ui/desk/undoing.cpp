// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/undoing.h"

#include "core/ledger/undosteps.h"

namespace liuqing {

void Undoing::step(bool back)
{
    if (!m_desk.canWrite())
        return;
    const QString reason = back ? tr("undone") : tr("redone");
    const auto change = [back, reason](Ledger &ledger) -> Result<rollback::Outcome> {
        const auto steps = rollback::stepsOf(ledger, ledger.actor().name);
        if (!steps)
            return failure(steps.error());
        const RecordId batch = back ? steps->undo : steps->redo;
        return batch.isNull() ? rollback::Outcome() : rollback::undo(ledger, batch, reason);
    };
    m_desk.change(this, change, [this](const Result<rollback::Outcome> &outcome) { tellKept(outcome); });
}

void Undoing::undoBatch(const RecordId &batch)
{
    m_desk.change(this, [batch, reason = tr("undone")](Ledger &ledger) { return rollback::undo(ledger, batch, reason); },
                  [this](const Result<rollback::Outcome> &outcome) { tellKept(outcome); });
}

void Undoing::tellKept(const Result<rollback::Outcome> &outcome)
{
    if (!outcome)
        Q_EMIT failed(outcome.error().text());
    else if (!outcome->kept.empty())
        Q_EMIT failed(outcome->kept.front().why.text());
}

} // namespace liuqing

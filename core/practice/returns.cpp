// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/returns.h"

#include "core/returns/receiving.h"
#include "core/returns/sending.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace liuqing::practice {

namespace {

const auto form = u"LQ-01"_s;
const auto explanation = u"台账初建，个别单位资料待核实，已列入下季度补报。"_s;

} // namespace

WhenDue sendInto(const QString &folder, const returns::Book &book, QStringList *files)
{
    return [folder, &book, files](Ledger &ledger, const ReturnDue &due) -> Status {
        const auto period = Period::fromText(due.period);
        const QString file = QDir(folder).filePath(u"%1-%2-%3.lqp"_s.arg(ledger.office().code, ledger.office().name, due.period));
        const auto sent = returns::send(ledger, book, {.form = form, .period = *period, .receivers = {}, .explanation = explanation, .file = file});
        if (!sent)
            return failure(sent.error());
        files->append(file);
        return {};
    };
}

Status takeIn(const County &county, const QString &countyLedger, const QStringList &files, const Surroundings &around)
{
    Surroundings later = around;
    later.clock = Clock::fixed(county.returns.back().at.addDays(1));
    later.actor.name = county.offices.front().clerk;
    auto ledger = Ledger::open(countyLedger, Ledger::Mode::write, later);
    if (!ledger)
        return failure(ledger.error());
    const auto received = returns::receive(*ledger, {.files = files, .trust = true});
    if (!received)
        return failure(received.error());
    for (const returns::Received &each : *received) {
        if (each.state == returns::Receipt::refused)
            return failure(Error{each.code, each.message, {.file = each.file}});
    }
    return {};
}

} // namespace liuqing::practice

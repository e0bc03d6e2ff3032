// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/board.h"

#include "core/catalogue/catalogue.h"
#include "core/ledger/store.h"

#include <map>

using namespace Qt::StringLiterals;

namespace liuqing::returns {

namespace {

qint64 daysAfter(const Period &period, QDate day)
{
    return qMax<qint64>(0, period.last().daysTo(day));
}

BoardRow rowOf(const filings::Filing &filing, const Period &period)
{
    BoardRow row{.unit = filing.unit, .name = filing.unitName, .newest = filing, .sentOn = filings::sentAt(filing).date()};
    row.lateDays = daysAfter(period, row.sentOn);
    for (const QJsonValue &each : filing.findings) {
        const bool isHard = each[u"severity"_s].toString() == u"hard"_s;
        row.errors += isHard ? 1 : 0;
        row.unexplained += isHard && each[u"note"_s].toString().isEmpty() ? 1 : 0;
    }
    return row;
}

} // namespace

Result<std::vector<BoardRow>> board(const Ledger &ledger, const QString &form, const Period &period)
{
    const auto filed = filings::all(ledger, form, period.text());
    const auto units = store::select(ledger, {.type = &unit::type, .where = {{&unit::level, u"community"_s}}, .orderBy = {{&unit::code}}});
    if (!filed || !units)
        return failure(!filed ? filed.error() : units.error());
    std::map<QString, BoardRow> rows;
    for (const Record &each : *units) {
        const QString code = each.text(unit::code);
        if (code != ledger.office().code)
            rows.emplace(code, BoardRow{.unit = code, .name = each.text(unit::name), .lateDays = daysAfter(period, ledger.clock().today())});
    }
    for (const filings::Filing &each : *filed) {
        BoardRow &row = rows[each.unit];
        if (each.own || (row.newest && row.newest->version > each.version))
            continue;
        row = rowOf(each, period);
    }
    rows.erase(ledger.office().code);
    std::vector<BoardRow> out;
    for (auto &[code, row] : rows)
        out.push_back(std::move(row));
    return out;
}

} // namespace liuqing::returns

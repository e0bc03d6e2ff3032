// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/derive.h"

#include "core/catalogue/catalogue.h"
#include "core/identifiers/divisioncode.h"
#include "core/ledger/store.h"

using namespace Qt::StringLiterals;

namespace liuqing::derive {

namespace {

// A county's or city's office does not say which street a community belongs to: a town-like unit of its own,
// and for a city a county that no list has
const auto unknownTown = u"599"_s;
const auto unknownCounty = u"99"_s;

bool needsProvisionalCode(const Record &record)
{
    const QString provider = record.text(firm::provider);
    return (provider == u"individual"_s || provider == u"community"_s) && !isKnown(record.value(firm::uscc))
        && !isKnown(record.value(firm::provisionalCode));
}

Result<QString> nextProviderCode(const Ledger &ledger)
{
    const QString start = u"LS"_s + ledger.office().code + u'-';
    const auto last = ledger.database().scalar(
        u"SELECT max(CAST(substr(provisional_code, ?) AS INTEGER)) FROM firm WHERE substr(provisional_code, 1, ?) = ?"_s,
        {start.size() + 1, start.size(), start});
    if (!last)
        return failure(last.error());
    return QString(start + QString::number(last->toInt() + 1).rightJustified(3, u'0'));
}

} // namespace

bool isCommunity(const Office &office)
{
    return identifiers::divisioncode::level(office.code) == identifiers::divisioncode::Level::village;
}

Result<RecordId> ownUnit(const Ledger &ledger)
{
    const auto id = ledger.database().scalar(u"SELECT id FROM unit WHERE code = ? AND retired IS NULL"_s, {ledger.office().code});
    if (!id)
        return failure(id.error());
    return RecordId::fromBytes(id->toByteArray());
}

Status fill(const Ledger &ledger, Record &record)
{
    if (&record.type() == &estate::type && !isKnown(record.value(estate::community)) && isCommunity(ledger.office())) {
        const auto own = ownUnit(ledger);
        if (!own)
            return failure(own.error());
        record.set(estate::community, *own);
    }
    if (&record.type() == &firm::type && needsProvisionalCode(record)) {
        const auto code = nextProviderCode(ledger);
        if (!code)
            return failure(code.error());
        record.set(firm::provisionalCode, *code);
    }
    return {};
}

bool fills(const RecordType &type)
{
    return &type == &estate::type || &type == &firm::type;
}

bool fills(const Ledger &ledger, const Field &field)
{
    return &field == &firm::provisionalCode || (&field == &estate::community && isCommunity(ledger.office()));
}

Result<QString> provisionalUnitCode(const Ledger &ledger, const QSet<QString> &taken)
{
    using Level = identifiers::divisioncode::Level;
    const Level level = identifiers::divisioncode::level(ledger.office().code).value_or(Level::county);
    const bool knowsStreet = level == Level::town || level == Level::village;
    QString county = ledger.office().code.left(6);
    if (level == Level::prefecture)
        county.replace(4, 2, unknownCounty);
    const QString street = knowsStreet ? ledger.office().code.left(9) : QString(county + unknownTown);
    for (int number = 900; number <= 999; ++number) {
        const QString code = street + QString::number(number);
        if (taken.contains(code))
            continue;
        const auto used = ledger.database().scalar(u"SELECT 1 FROM unit WHERE code = ?"_s, {code});
        if (!used)
            return failure(used.error());
        if (!used->isValid())
            return code;
    }
    return failure("no_code_left",
                   Message(QT_TRANSLATE_NOOP("core", "A hundred communities are known by name only. Import the list of communities with their codes first.")));
}

} // namespace liuqing::derive

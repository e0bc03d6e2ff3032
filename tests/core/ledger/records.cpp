// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ledger/records.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace liuqing::test {

Record made(Ledger &ledger, const RecordType &type, const Values &values)
{
    return with(Record(type, ledger.ids().next()), values);
}

Record with(Record record, const Values &values)
{
    for (const auto &[field, value] : values)
        record.set(*field, value);
    return record;
}

Result<RecordId> adding(Ledger &ledger, const Record &record, const QString &source)
{
    return ledger.commit({.kind = u"set"_s}, [&](Commit &commit) { return commit.add(record, source); });
}

Result<RecordId> changing(Ledger &ledger, const Record &before, const Record &after)
{
    return ledger.commit({.kind = u"set"_s}, [&](Commit &commit) { return commit.change(before, after); });
}

Result<RecordId> retiring(Ledger &ledger, const Record &before, const QString &reason)
{
    return ledger.commit({.kind = u"retire"_s},
                         [&](Commit &commit) { return commit.retire(before, reason); });
}

Result<RecordId> restoring(Ledger &ledger, Record before)
{
    const Record retired = before;
    before.retired.reset();
    return ledger.commit({.kind = u"restore"_s},
                         [&](Commit &commit) { return commit.change(retired, before); });
}

void enableIds(Ledger &ledger)
{
    REQUIRE_OK(ledger.enable(worker::type, worker::residentId, u"六清摸底"_s, u"阜住建〔2023〕166号"_s));
    REQUIRE_OK(ledger.enable(worker::type, worker::mobile, u"六清摸底"_s, u"阜住建〔2023〕166号"_s));
}

} // namespace liuqing::test

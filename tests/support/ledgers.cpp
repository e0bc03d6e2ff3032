// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ledgers.h"

#include "tests/support/catch.h"

namespace liuqing::test {

Surroundings surroundings(const QString &at, const QString &who, uint64_t seed)
{
    const Clock clock = Clock::fixed(QDateTime::fromString(at, Qt::ISODate));
    return {.clock = clock, .actor = {who}, .ids = std::make_shared<IdSource>(clock, seed)};
}

ScratchLedger::ScratchLedger(const QString &code, const QString &name)
{
    auto made = Ledger::create(path(), {code, name}, QStringLiteral("fuxin-2023"), surroundings());
    REQUIRE_OK(made);
    m_ledger.emplace(std::move(*made));
}

void ScratchLedger::reopen(const QString &at)
{
    static uint64_t seed = 100;
    m_ledger.reset();
    auto opened = Ledger::open(path(), Ledger::Mode::write, surroundings(at, QStringLiteral("王办事"), ++seed));
    REQUIRE_OK(opened);
    m_ledger.emplace(std::move(*opened));
}

const Field &ScratchLedger::declare(const RecordType &type, const FieldDeclaration &declaration)
{
    REQUIRE_OK(ledger().declare(type, declaration));
    const Field *field = ledger().findField(type, declaration.key);
    REQUIRE(field != nullptr);
    return *field;
}

Record ScratchLedger::add(const RecordType &type, const std::vector<std::pair<const Field *, Value>> &values)
{
    Record record(type, ledger().ids().next());
    for (const auto &[field, value] : values)
        record.set(*field, value);
    const auto batch = ledger().commit({.kind = QStringLiteral("set")}, [&](Commit &commit) { return commit.add(record); });
    REQUIRE_OK(batch);
    return stored(record);
}

Record ScratchLedger::stored(const Record &record)
{
    const auto found = store::find(ledger(), record.type(), record.id);
    REQUIRE_OK(found);
    REQUIRE(found->has_value());
    return **found;
}

} // namespace liuqing::test

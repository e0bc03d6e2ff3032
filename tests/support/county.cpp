// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/county.h"

#include "tests/support/catch.h"
#include "tests/support/packs.h"

namespace liuqing::test {

const returns::Book &fuxinBook()
{
    static const returns::Book book = [] {
        auto loaded = returns::Book::load(fuxinPack());
        REQUIRE_OK(loaded);
        return *std::move(loaded);
    }();
    return book;
}

returns::Return fileOwn(Ledger &ledger, const Period &period)
{
    auto made = returns::build(ledger, fuxinBook(), QStringLiteral("LQ-01"), period);
    REQUIRE_OK(made);
    const auto filing = returns::asFiling(ledger, *made);
    REQUIRE_OK(filing);
    REQUIRE_OK(ledger.commit({.kind = QStringLiteral("return")}, [&](Commit &commit) -> Status {
        const auto stored = filings::store(commit, *filing, made->rows);
        return stored ? Status() : Status(failure(stored.error()));
    }));
    return *std::move(made);
}

qint64 receive(Ledger &county, Ledger &office, const returns::Return &made, const QString &state, int version)
{
    auto filing = returns::asFiling(office, made);
    REQUIRE_OK(filing);
    filing->own = false;
    filing->state = state;
    filing->version = version;
    filing->digest += county.ids().randomBytes(8);
    qint64 number = 0;
    REQUIRE_OK(county.commit({.kind = QStringLiteral("receive")}, [&](Commit &commit) -> Status {
        const auto stored = filings::store(commit, *filing, made.rows);
        if (!stored)
            return failure(stored.error());
        number = *stored;
        return {};
    }));
    return number;
}

returns::Compiled County::compiled(const Period &period)
{
    auto sheet = returns::compile(ledger(), fuxinBook(), QStringLiteral("LQ-01"), period);
    REQUIRE_OK(sheet);
    return *std::move(sheet);
}

} // namespace liuqing::test

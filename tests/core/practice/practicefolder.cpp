// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/practice/practicefolder.h"

#include "tests/support/catch.h"

#include "core/catalogue/catalogue.h"
#include "core/ledger/store.h"

using namespace Qt::StringLiterals;

namespace liuqing::test {

namespace {

std::unique_ptr<PracticeFolder> written()
{
    auto made = std::make_unique<PracticeFolder>();
    made->county = practice::makeCounty();
    const auto note = [&](Ledger &ledger, const practice::ReturnDue &due) -> Status {
        const auto proof = journal::verify(ledger.database());
        const auto grades = store::count(ledger, {.type = &grade::type});
        if (!proof || !grades)
            return failure(!proof ? proof.error() : grades.error());
        made->due.push_back({ledger.office().code, due.period, ledger.clock().today(), proof->rows, *grades});
        return {};
    };
    const auto paths = practice::writeLedgers(made->county, made->folder.path(), {.actor = {u"教员"_s}}, note);
    REQUIRE_OK(paths);
    made->ledgers = *paths;
    return made;
}

} // namespace

const PracticeFolder &practiceFolder()
{
    static const std::unique_ptr<PracticeFolder> folder = written();
    return *folder;
}

Surroundings practiceSurroundings()
{
    const Clock clock = Clock::fixed(QDateTime(QDate(2026, 11, 23), QTime(9, 0)));
    return {.clock = clock, .actor = {u"学员"_s}, .ids = std::make_shared<IdSource>(clock, 5)};
}

} // namespace liuqing::test

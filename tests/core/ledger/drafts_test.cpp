// SPDX-License-Identifier: GPL-3.0-or-later
// Records that were begun and could not be stored yet.
#include "core/ledger/batches.h"
#include "core/ledger/drafts.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/ledgers.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

Record found(const Ledger &ledger, const RecordType &type)
{
    const auto draft = drafts::find(ledger, type);
    REQUIRE_OK(draft);
    return *draft ? **draft : Record();
}

// Somebody else, or the same person another day
Ledger sitting(ScratchLedger &scratch, const QString &who, const QString &day = u"2026-10-12"_s)
{
    scratch.close();
    auto ledger = Ledger::open(scratch.path(), Ledger::Mode::write, surroundings(day + u"T09:00:00"_s, who));
    REQUIRE_OK(ledger);
    return std::move(*ledger);
}

Record begun(ScratchLedger &scratch)
{
    Record draft(project::type, {});
    draft.set(project::estate, scratch.add(estate::type, {{&estate::name, u"春江苑"_s}}).id);
    draft.set(project::from, u"2024-01"_s);
    draft.set(project::staffReported, qint64(9007199254740991));
    draft.extra.insert(u"x_note"_s, u"窗口"_s);
    return draft;
}

} // namespace

TEST_CASE("a record that was begun comes back as it was, with links, numbers and fields of the office's own", "[drafts]")
{
    ScratchLedger scratch;
    const Record draft = begun(scratch);
    REQUIRE_OK(drafts::keep(scratch.ledger(), draft));
    scratch.reopen();
    const Record back = found(scratch.ledger(), project::type);
    CHECK(back.sameFacts(draft));
    CHECK(back.revision == 0);
    CHECK(back.id.isNull());
    CHECK(found(scratch.ledger(), firm::type).isNull());
}

TEST_CASE("there is one for each kind and person: the last one, and none once it is dropped or empty", "[drafts]")
{
    ScratchLedger scratch;
    Record draft = begun(scratch);
    {
        Ledger mine = sitting(scratch, u"王办事"_s);
        REQUIRE_OK(drafts::keep(mine, draft));
        draft.set(project::from, u"2025-07"_s);
        REQUIRE_OK(drafts::keep(mine, draft));
        CHECK(found(mine, project::type).text(project::from) == u"2025-07"_s);
    }
    {
        Ledger others = sitting(scratch, u"李干事"_s);
        CHECK(found(others, project::type).isNull());
        REQUIRE_OK(drafts::keep(others, draft));
        REQUIRE_OK(drafts::drop(others, project::type));
        CHECK(found(others, project::type).isNull());
    }
    Ledger mine = sitting(scratch, u"王办事"_s);
    CHECK_FALSE(found(mine, project::type).isNull());
    REQUIRE_OK(drafts::keep(mine, Record(project::type, {})));
    CHECK(found(mine, project::type).isNull());
}

TEST_CASE("what nobody went on with is gone after a month, whoever began it", "[drafts]")
{
    ScratchLedger scratch;
    const Record draft = begun(scratch);
    Record other(firm::type, {});
    other.set(firm::contact, u"王"_s);
    const auto rows = [](const Ledger &ledger) { return ledger.database().scalar(u"SELECT count(*) FROM draft"_s)->toInt(); };
    {
        Ledger early = sitting(scratch, u"王办事"_s, u"2026-10-12"_s);
        REQUIRE_OK(drafts::keep(early, draft));
    }
    {
        Ledger later = sitting(scratch, u"李干事"_s, u"2026-11-11"_s);
        REQUIRE_OK(drafts::keep(later, other));
        CHECK(rows(later) == 2); // thirty days
    }
    Ledger late = sitting(scratch, u"李干事"_s, u"2026-11-12"_s);
    REQUIRE_OK(drafts::keep(late, other));
    CHECK(rows(late) == 1);
    CHECK_FALSE(found(late, firm::type).isNull());
}

TEST_CASE("a draft is no fact: no batch, no line of the journal, no record", "[drafts]")
{
    ScratchLedger scratch;
    const Record draft = begun(scratch);
    const auto facts = [&] {
        QStringList counts;
        for (const QString &table : {u"batch"_s, u"journal"_s, u"project"_s, u"left_out"_s})
            counts.append(scratch.ledger().database().scalar(u"SELECT count(*) FROM "_s + table)->toString());
        return counts;
    };
    const QStringList before = facts();
    REQUIRE_OK(drafts::keep(scratch.ledger(), draft));
    CHECK(facts() == before);
    REQUIRE_OK(drafts::drop(scratch.ledger(), project::type));
    CHECK(facts() == before);
}

TEST_CASE("what a draft says stands nowhere in the file as it was typed", "[drafts]")
{
    ScratchLedger scratch;
    Record draft(firm::type, {});
    draft.set(firm::legalRepresentative, u"欧阳不存在"_s);
    draft.set(firm::phone, u"13800009999"_s);
    REQUIRE_OK(drafts::keep(scratch.ledger(), draft));
    scratch.close();
    const QByteArray bytes = readFile(scratch.path());
    CHECK_FALSE(bytes.contains("欧阳不存在"));
    CHECK_FALSE(bytes.contains("13800009999"));
}

TEST_CASE("a draft that was tampered with, or is another one's, is refused and harms nothing", "[drafts]")
{
    ScratchLedger scratch;
    REQUIRE_OK(drafts::keep(scratch.ledger(), begun(scratch)));
    REQUIRE_OK(scratch.ledger().database().run(u"UPDATE draft SET type = 'firm'"_s)); // sealed for another kind
    CHECK(drafts::find(scratch.ledger(), firm::type).error().code == u"unreadable_seal"_s);
    REQUIRE_OK(drafts::drop(scratch.ledger(), firm::type));
    CHECK(found(scratch.ledger(), firm::type).isNull());
}

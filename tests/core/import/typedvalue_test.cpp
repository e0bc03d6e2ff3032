// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into a form is read as a cell of an office's sheet is.
#include "tests/support/catch.h"
#include "tests/support/ledgers.h"
#include "tests/support/packs.h"

#include "core/exchange/typedvalue.h"

using namespace liuqing;
using namespace Qt::StringLiterals;

namespace {

struct Form
{
    test::ScratchLedger scratch;
    Synonyms words = *Synonyms::read(test::fuxinPack());

    office::Typed type(const Record &record, const Field &field, const QString &text)
    {
        const auto typed = office::readTyped(scratch.ledger(), words, record, field, text);
        REQUIRE_OK(typed);
        return *typed;
    }
    office::Typed type(const RecordType &type, const Field &field, const QString &text)
    {
        return this->type(Record(type, RecordId()), field, text);
    }
};

Value said(const office::Typed &typed, const Field &field)
{
    const Assignment *found = sayingOf(field, typed.says);
    return found == nullptr ? Value() : found->value;
}

} // namespace

TEST_CASE("dates, numbers and words are typed as offices write them", "[import]")
{
    Form form;
    CHECK(textOf(said(form.type(project::type, project::from, u"2019.3"_s), project::from)) == u"2019-03"_s);
    CHECK(textOf(said(form.type(project::type, project::from, u"2021年6月5日"_s), project::from)) == u"2021-06-05"_s);
    CHECK(numberOf(said(form.type(estate::type, estate::households, u"1,234户"_s), estate::households)) == 1234);
    CHECK(numberOf(said(form.type(estate::type, estate::households, u"１２３"_s), estate::households)) == 123);
    CHECK(textOf(said(form.type(worker::type, worker::politicalStatus, u"中共党员"_s), worker::politicalStatus)) == u"full"_s);
    CHECK(textOf(said(form.type(firm::type, firm::uscc, u" 91210902ma0g4ct94u "_s), firm::uscc)) == u"91210902MA0G4CT94U"_s);
}

TEST_CASE("a word that says two things sets two fields", "[import]")
{
    Form form;
    const auto typed = form.type(worker::type, worker::politicalStatus, u"入党积极分子"_s);
    CHECK_FALSE(typed.problem);
    CHECK(textOf(said(typed, worker::politicalStatus)) == u"masses"_s);
    CHECK(textOf(said(typed, worker::developmentStage)) == u"activist"_s);
}

TEST_CASE("nothing typed clears the field", "[import]")
{
    Form form;
    for (const QString &blank : {u""_s, u"  "_s, u"/"_s}) {
        const auto typed = form.type(firm::type, firm::legalRepresentative, blank);
        CHECK_FALSE(typed.problem);
        REQUIRE(typed.says.size() == 1);
        CHECK_FALSE(isKnown(typed.says.front().value));
    }
}

TEST_CASE("what cannot be understood says nothing but why", "[import]")
{
    Form form;
    for (const auto &[type, field, text] : std::initializer_list<std::tuple<const RecordType *, const Field *, QString>>{
             {&firm::type, &firm::uscc, u"91210902MA0G4CT94X"_s},
             {&estate::type, &estate::households, u"很多"_s},
             {&project::type, &project::from, u"前年"_s},
             {&worker::type, &worker::politicalStatus, u"不知道什么"_s}}) {
        const auto typed = form.type(*type, *field, text);
        REQUIRE(typed.problem);
        CHECK_FALSE(typed.problem->message.text().isEmpty());
        CHECK(typed.says.empty());
    }
}

TEST_CASE("a link is typed by name; a name of two is no answer, and the firm tells which project is meant", "[import]")
{
    Form form;
    const Record one = form.scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    const Record other = form.scratch.add(firm::type, {{&firm::name, u"新禾物业"_s}});
    const Record estate = form.scratch.add(estate::type, {{&estate::name, u"春江苑"_s}});
    const Record project = form.scratch.add(project::type, {{&project::firm, one.id}, {&project::estate, estate.id}});
    form.scratch.add(project::type, {{&project::firm, other.id}, {&project::estate, estate.id}});
    CHECK(linkOf(said(form.type(worker::type, worker::firm, u"宏远 物业"_s), worker::firm)) == one.id);
    CHECK(form.type(worker::type, worker::firm, u"没有这家"_s).problem->code == "unknown_link"_ba);
    Record worker(worker::type, RecordId());
    worker.set(worker::firm, one.id);
    CHECK(linkOf(said(form.type(worker, worker::project, u"春江苑"_s), worker::project)) == project.id);
    const auto both = form.type(party_org::type, party_org::covers, u"宏远物业、新禾物业、宏远物业"_s);
    CHECK(listOf(said(both, party_org::covers)) == QStringList{one.id.toHex(), other.id.toHex()});
}

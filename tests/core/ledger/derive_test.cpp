// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ledger/records.h"
#include "tests/support/catch.h"

#include "core/ledger/derive.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

Record addProvider(ScratchLedger &scratch, const QString &name, const Value &provider, const Value &code = {},
                   const Value &uscc = {})
{
    return scratch.add(firm::type,
                       {{&firm::name, name},
                        {&firm::provider, provider},
                        {&firm::provisionalCode, code},
                        {&firm::uscc, uscc}});
}

QString codeOfFirm(const Record &firm)
{
    return firm.text(firm::provisionalCode);
}

} // namespace

TEST_CASE("an estate in a community's ledger lies in that community unless another is named", "[derive]")
{
    ScratchLedger scratch;
    const RecordId own = *derive::ownUnit(scratch.ledger());
    CHECK(scratch.add(estate::type, {{&estate::name, u"佳和家园"_s}}).value(estate::community) == Value(own));
    const Record west =
        scratch.add(unit::type, {{&unit::code, u"219901001002"_s}, {&unit::name, u"西苑社区"_s}});
    const Record there =
        scratch.add(estate::type, {{&estate::name, u"幸福里"_s}, {&estate::community, west.id}});
    CHECK(there.value(estate::community) == Value(west.id));
    CHECK(derive::fills(scratch.ledger(), estate::community));
}

TEST_CASE("a street or a county does not guess the community", "[derive]")
{
    for (const QString &code : {u"219901001000"_s, u"219901000000"_s}) {
        ScratchLedger scratch(code, u"上级"_s);
        CHECK_FALSE(derive::isCommunity(scratch.ledger().office()));
        CHECK_FALSE(derive::fills(scratch.ledger(), estate::community));
        CHECK_FALSE(
            isKnown(scratch.add(estate::type, {{&estate::name, u"佳和家园"_s}}).value(estate::community)));
    }
}

TEST_CASE("a provider that can have no credit code is given a provisional one, once and for ever", "[derive]")
{
    ScratchLedger scratch;
    const Record wang = addProvider(scratch, u"王师傅"_s, u"individual"_s);
    CHECK(codeOfFirm(wang) == u"LS219901001001-001"_s);
    CHECK(codeOfFirm(addProvider(scratch, u"东苑社区"_s, u"community"_s)) == u"LS219901001001-002"_s);
    REQUIRE_OK(retiring(scratch.ledger(), wang, u"误录"_s));
    CHECK(codeOfFirm(addProvider(scratch, u"李师傅"_s, u"individual"_s))
          == u"LS219901001001-003"_s); // 001 is not given again
    addProvider(scratch, u"赵师傅"_s, u"individual"_s, u"LS219901001001-120"_s);
    CHECK(codeOfFirm(addProvider(scratch, u"钱师傅"_s, u"individual"_s)) == u"LS219901001001-121"_s);
    addProvider(scratch, u"孙师傅"_s, u"individual"_s, u"LS219901001002-900"_s); // of another office
    CHECK(codeOfFirm(addProvider(scratch, u"周师傅"_s, u"individual"_s)) == u"LS219901001001-122"_s);
    CHECK(codeOfFirm(addProvider(scratch, u"甲物业"_s, u"company"_s)).isEmpty());
    CHECK(codeOfFirm(addProvider(scratch, u"乙物业"_s, {})).isEmpty());
    CHECK(codeOfFirm(addProvider(scratch, u"吴师傅"_s, u"individual"_s, {}, u"91210902MA0G4CT94U"_s))
              .isEmpty());
}

TEST_CASE("a firm that turns out to be a person gets its provisional code with the change", "[derive]")
{
    ScratchLedger scratch;
    const Record firm = addProvider(scratch, u"王师傅"_s, {});
    REQUIRE_OK(changing(scratch.ledger(), firm, with(firm, {{&firm::provider, u"individual"_s}})));
    const Record now = scratch.stored(firm);
    CHECK(codeOfFirm(now) == u"LS219901001001-001"_s);
    REQUIRE_OK(changing(scratch.ledger(), now, with(now, {{&firm::phone, u"13000000000"_s}})));
    CHECK(codeOfFirm(scratch.stored(firm)) == u"LS219901001001-001"_s);
    CHECK(derive::fills(scratch.ledger(), firm::provisionalCode));
    CHECK_FALSE(derive::fills(scratch.ledger(), firm::name));
}

TEST_CASE("a community known by name only gets a code under the office's street, none twice", "[derive]")
{
    ScratchLedger scratch(u"219901001000"_s, u"东街街道"_s);
    Ledger &ledger = scratch.ledger();
    CHECK(*derive::provisionalUnitCode(ledger, {}) == u"219901001900"_s);
    CHECK(*derive::provisionalUnitCode(ledger, {u"219901001900"_s, u"219901001902"_s}) == u"219901001901"_s);
    const Record first =
        scratch.add(unit::type, {{&unit::code, u"219901001900"_s}, {&unit::name, u"西苑社区"_s}});
    CHECK(*derive::provisionalUnitCode(ledger, {}) == u"219901001901"_s);
    REQUIRE_OK(retiring(ledger, first, u"误录"_s));
    CHECK(*derive::provisionalUnitCode(ledger, {}) == u"219901001901"_s); // a retired one is not given again
    QSet<QString> taken;
    for (int i = 0; i < 100; ++i)
        taken.insert(QString::number(219901001900 + i));
    CHECK(codeOf(derive::provisionalUnitCode(ledger, taken)) == u"no_code_left"_s);
}

TEST_CASE("provisional codes of communities are valid codes at every level of office", "[derive]")
{
    const std::pair<QString, QString> cases[] = {{u"219901001001"_s, u"219901001900"_s},
                                                 {u"219901001000"_s, u"219901001900"_s},
                                                 {u"219901000000"_s, u"219901599900"_s},
                                                 {u"219900000000"_s, u"219999599900"_s}};
    for (const auto &[office, wanted] : cases) {
        ScratchLedger scratch(office, u"某单位"_s);
        const auto code = derive::provisionalUnitCode(scratch.ledger(), {});
        INFO(office.toStdString());
        REQUIRE_OK(code);
        CHECK(*code == wanted);
        scratch.add(unit::type,
                    {{&unit::code, *code}, {&unit::name, u"某社区"_s}}); // and the ledger takes it
    }
}

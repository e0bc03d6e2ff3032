// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/packs.h"

#include "core/measure/measurepack.h"

using namespace liuqing;
using namespace liuqing::measure;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

Error refused(const QByteArray &measure)
{
    const ScratchPack pack(u"measures.json"_s, "{\"measures\":[" + measure + "]}");
    const auto loaded = MeasurePack::load(pack.open());
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().code == u"bad_pack"_s);
    CHECK(loaded.error().where.file.endsWith(u"measures.json"_s));
    return loaded.error();
}

QByteArray firmsWhere(const QByteArray &condition)
{
    return R"({"key":"a","label":{"en":"A","zh_CN":"甲"},"unit":"家","source":"firm","where":)" + condition
        + "}";
}

QString pathOf(const QByteArray &condition)
{
    return refused(firmsWhere(condition)).where.path;
}

} // namespace

TEST_CASE("the pack of the repository loads and names every figure in both languages", "[measure]")
{
    const auto pack = MeasurePack::load(fuxinPack());
    REQUIRE_OK(pack);
    CHECK(pack->all().size() > 40);
    for (const Measure &measure : pack->all()) {
        CHECK_FALSE(measure.label.en.isEmpty());
        CHECK_FALSE(measure.label.zh.isEmpty());
    }
    CHECK(pack->find(u"T04"_s)->bottom.has_value());
    CHECK(pack->find(u"T99"_s) == nullptr);
}

TEST_CASE("a wrong condition is refused with its place in the file", "[measure]")
{
    CHECK(pathOf(R"({"field":"colour","is":"red"})") == u"$.measures[0].where.field"_s);
    CHECK(pathOf(R"({"field":"local","is":"本地"})") == u"$.measures[0].where.is"_s);
    CHECK(pathOf(R"({"field":"local","in":["local","far"]})") == u"$.measures[0].where.in[1]"_s);
    CHECK(pathOf(R"({"all":[{"known":"uscc"},{"not":{"field":"covered","is":"yes"}}]})")
          == u"$.measures[0].where.all[1].not.is"_s);
    CHECK(pathOf(R"({"field":"members_full_here","at_least":"3"})") == u"$.measures[0].where.at_least"_s);
    CHECK(pathOf(R"({"field":"members_full_here","at_least":2.5})") == u"$.measures[0].where.at_least"_s);
    CHECK(pathOf(R"({"field":"local"})") == u"$.measures[0].where"_s);
    CHECK(pathOf(R"({"any":[]})") == u"$.measures[0].where.any"_s);
    CHECK(pathOf(R"("local")") == u"$.measures[0].where"_s);
    CHECK(pathOf(R"({"known":"' OR 1"})") == u"$.measures[0].where.known"_s);
}

TEST_CASE("a wrong measure is refused with its place in the file", "[measure]")
{
    CHECK(refused(R"({"key":"a"})").where.path == u"$.measures[0].label.en"_s);
    CHECK(refused(R"({"key":"a","label":{"en":"A","zh_CN":"甲"},"unit":"家","source":"planet"})").where.path
          == u"$.measures[0].source"_s);
    CHECK(refused(R"({"key":"a","label":{"en":"A","zh_CN":"甲"},"unit":"%","ratio":{"of":"b","to":"c"}})")
              .where.path
          == u"$.measures[0].ratio.of"_s);
    const QByteArray once = firmsWhere(R"({"known":"uscc"})");
    CHECK(refused(once + ',' + once).where.path == u"$.measures[1]"_s);
}

TEST_CASE("a quote in a pack stays text", "[measure]")
{
    const Source &source = *findSource(u"firm"_s);
    const PackNode node(QJsonObject{{u"field"_s, u"name"_s}, {u"is"_s, u"a' OR '1"_s}}, u"f"_s, u"$"_s);
    const auto condition = Condition::read(node, source);
    REQUIRE_OK(condition);
    CHECK(condition->sql() == u"(\"name\" IS 'a'' OR ''1')"_s);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Names that are alike, and what sets a name apart.
#include "tests/support/catch.h"

#include "core/base/likeness.h"
#include "core/base/text.h"

#include <random>

using namespace liuqing;
using namespace Qt::StringLiterals;

namespace {

QString one(std::mt19937 &random, const QStringList &words)
{
    return words[static_cast<qsizetype>(random() % static_cast<unsigned>(words.size()))];
}

// A name as offices write them: a place or none, what is its own, a trade and a legal form or none
QString anyName(std::mt19937 &random)
{
    return one(random, {QString(), u"云川市"_s, u"望河区"_s}) + one(random, {u"宏远"_s, u"恒信"_s, u"新禾嘉园"_s, u"安"_s, u"ABC"_s})
        + one(random, {QString(), u"物业"_s, u"物业服务"_s, u"物业管理"_s}) + one(random, {QString(), u"有限公司"_s, u"有限责任公司"_s, u"云川分公司"_s});
}

// Whether the signs of a text stand in the whole in this order
bool isLeftOf(const QString &part, const QString &whole)
{
    qsizetype at = 0;
    for (const QChar sign : whole)
        at += at < part.size() && part[at] == sign ? 1 : 0;
    return at == part.size();
}

} // namespace

TEST_CASE("likeness is the same from both sides, between nothing and all, and all for one name in two writings", "[base]")
{
    std::mt19937 random(71);
    for (int i = 0; i < 400; ++i) {
        const QString a = anyName(random);
        const QString b = anyName(random);
        INFO(a.toStdString() << " and " << b.toStdString());
        const int alike = text::likeness(a, b);
        CHECK(alike == text::likeness(b, a));
        CHECK((alike >= 0 && alike <= 100));
        CHECK(text::likeness(a, u"（ "_s + a + u" ）"_s) == text::likeness(a, u"("_s + a + u")"_s)); // the brackets of either keyboard
        CHECK(text::likeness(a, a) == 100);
        CHECK(text::areSimilar(a, b) == text::areSimilar(b, a));
        CHECK(text::areSimilar(a, a));
    }
    CHECK(text::likeness(u"宏远物业"_s, u"恒信保洁"_s) == 0);
    CHECK(text::likeness(u"甲"_s, u"乙"_s) == 0); // too short to have pairs
}

TEST_CASE("a place that is not known speaks against nothing", "[base]")
{
    CHECK(text::mayBeNear(QString(), u"和顺路12号"_s));
    CHECK(text::mayBeNear(u"和顺路12号"_s, QString()));
    CHECK(text::mayBeNear(u"云川区和顺路12号"_s, u"和顺路12号"_s));
    CHECK_FALSE(text::mayBeNear(u"和顺路12号"_s, u"矿工大街9号"_s));
}

TEST_CASE("what sets a name apart is found again in what was found, whatever trade and form stood behind it", "[base]")
{
    std::mt19937 random(72);
    for (int i = 0; i < 400; ++i) {
        const QString name = anyName(random);
        const QString core = text::nameCore(name);
        INFO(name.toStdString() << " has " << core.toStdString());
        CHECK_FALSE(core.isEmpty());
        CHECK(isLeftOf(core, text::normalizedName(name))); // nothing is made up
        CHECK(text::nameCore(core) == core);
    }
    for (const QString &own : {u"宏远"_s, u"新禾嘉园"_s}) {
        for (const QString &behind : {QString(), u"物业"_s, u"物业服务有限公司"_s, u"物业管理有限责任公司"_s, u"集团有限公司"_s})
            CHECK(text::nameCore(own + behind) == own);
    }
}

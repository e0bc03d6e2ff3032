// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/base/text.h"
#include "core/exchange/officewords.h"
#include "tests/core/officevalue/cells.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

QHash<QString, QString> words(const QList<std::pair<QString, QString>> &list)
{
    QHash<QString, QString> made;
    for (const auto &[word, code] : list)
        made.insert(text::normalizedName(word), code);
    return made;
}

QString chosen(const QString &text)
{
    static const auto known = words({{u"本地"_s, u"local"_s},
                                     {u"外地"_s, u"other"_s},
                                     {u"全委托"_s, u"full"_s},
                                     {u"专项委托(单项)"_s, u"single"_s}});
    const auto read = office::choice(textCell(text), known);
    return read.value.value_or(QString::fromLatin1(codeOf(read).c_str()));
}

} // namespace

TEST_CASE("yes is understood in every sign", "[office]")
{
    for (const QString &text : {u"是"_s,           u"√"_s,       u"✓"_s,       u"✔"_s,
                                u"✔\uFE0F"_s,      u"☑"_s,       u"有"_s,      u"Y"_s,
                                u"yes"_s,          u"TRUE"_s,    u"1"_s,       u"已"_s,
                                u"对"_s,           u"ｙ"_s,      u" 是 "_s,    u"是(2023年)"_s,
                                u"是（2023年）"_s, u"有，3名"_s, u"☑是 □否"_s, u"□否 √是"_s,
                                u"是☑ 否□"_s}) {
        INFO(text.toStdString());
        CHECK(office::yesNo(textCell(text)).value == true);
    }
    CHECK(office::yesNo(booleanCell(true)).value == true);
    CHECK(office::yesNo(numberCell(u"1.0"_s)).value == true);
}

TEST_CASE("no is understood in every sign", "[office]")
{
    for (const QString &text :
         {u"否"_s, u"×"_s, u"✗"_s, u"✘"_s, u"x"_s, u"X"_s, u"无"_s, u"N"_s, u"no"_s, u"FALSE"_s, u"0"_s,
          u"未"_s, u"没有"_s, u"否(拟2024年)"_s, u"□是 ☑否"_s, u"是□ 否√"_s}) {
        INFO(text.toStdString());
        CHECK(office::yesNo(textCell(text)).value == false);
    }
    CHECK(office::yesNo(booleanCell(false)).value == false);
    CHECK(office::yesNo(numberCell(u"0"_s)).value == false);
}

TEST_CASE("neither yes nor no is a problem, no answer is blank", "[office]")
{
    for (const QString &text :
         {u"○"_s, u"可能"_s, u"是否"_s, u"2"_s, u"有无"_s, u"☑是 ☑否"_s, u"已经成立"_s}) {
        INFO(text.toStdString());
        CHECK(codeOf(office::yesNo(textCell(text))) == "unknown_word");
    }
    CHECK(codeOf(office::yesNo(errorCell())) == "formula_error");
    CHECK(office::yesNo(textCell(u"/"_s)).isBlank());
    CHECK(office::yesNo(textCell(u"□是 □否"_s)).isBlank());
    CHECK(office::yesNo(Cell{}).isBlank());
}

TEST_CASE("choices are found behind remarks, numbering and ticked boxes", "[office]")
{
    for (const QString &text :
         {u"本地"_s, u" 本 地 "_s, u"本地(阜新)"_s, u"本地（阜新）"_s, u"1.本地"_s, u"1、本地"_s,
          u"(1)本地"_s, u"①本地"_s, u"A.本地"_s, u"☑本地 □外地"_s, u"□外地 ☑本地"_s, u"√本地 □外地"_s,
          u"本地☑ 外地□"_s, u"本地√"_s, u"■本地□外地"_s, u"☑1.本地 □2.外地"_s}) {
        INFO(text.toStdString());
        CHECK(chosen(text) == u"local"_s);
    }
    CHECK(chosen(u"全委托(包干制)"_s) == u"full"_s);
    CHECK(chosen(u"专项委托（单项）"_s) == u"single"_s);
}

TEST_CASE("a numbered code may itself be a known word", "[office]")
{
    const auto known = words({{u"1"_s, u"first"_s}, {u"2"_s, u"second"_s}});
    CHECK(office::choice(numberCell(u"1.0"_s), known).value == u"first"_s);
    CHECK(office::choice(textCell(u"2"_s), known).value == u"second"_s);
}

TEST_CASE("unknown words are named with the words known", "[office]")
{
    CHECK(chosen(u"国外"_s) == u"unknown_word"_s);
    CHECK(chosen(u"本地人"_s) == u"unknown_word"_s);
    CHECK(chosen(u"☑本地 ☑外地"_s) == u"several"_s);
    QList<std::pair<QString, QString>> many;
    for (int i = 10; i < 30; ++i)
        many.append({u"词%1"_s.arg(i), QString::number(i)});
    const auto read = office::choice(textCell(u"别的"_s), words(many));
    REQUIRE(read.problem);
    const QString sentence = read.problem->message.text();
    CHECK(sentence.contains(u"\"别的\""));
    CHECK(sentence.contains(u"词10、词11"));
    CHECK(sentence.contains(u"词17…"));
    CHECK_FALSE(sentence.contains(u"词18"));
}

TEST_CASE("no choice is blank, and a known word for none wins", "[office]")
{
    const auto known = words({{u"无"_s, u"none"_s}});
    CHECK(office::choice(textCell(u"无"_s), known).value == u"none"_s);
    CHECK(office::choice(textCell(u"无"_s), {}).isBlank());
    CHECK(office::choice(textCell(u"□本地 □外地"_s), {}).isBlank());
    CHECK(office::choice(textCell(u"—"_s), known).isBlank());
    CHECK(codeOf(office::choice(errorCell(), known)) == "formula_error");
}

TEST_CASE("headings give up their unit, marks and line breaks", "[office]")
{
    using office::Heading;
    CHECK(office::normalizedHeading(u"户数(户)") == Heading{u"户数"_s, u"户"_s});
    CHECK(office::normalizedHeading(u"建筑面积\n(万㎡)") == Heading{u"建筑面积"_s, u"万㎡"_s});
    CHECK(office::normalizedHeading(u"建筑面积（m²）：") == Heading{u"建筑面积"_s, u"㎡"_s});
    CHECK(office::normalizedHeading(u"*企业名称") == Heading{u"企业名称"_s, QString()});
    CHECK(office::normalizedHeading(u"企业名称（必填）") == Heading{u"企业名称"_s, QString()});
    CHECK(office::normalizedHeading(u"企业名称*：") == Heading{u"企业名称"_s, QString()});
    CHECK(office::normalizedHeading(u"姓　　名") == Heading{u"姓名"_s, QString()});
    CHECK(office::normalizedHeading(u"收费率【%】") == Heading{u"收费率"_s, u"%"_s});
    CHECK(office::normalizedHeading(u"物业费（单位：万元）") == Heading{u"物业费"_s, u"万元"_s});
}

TEST_CASE("brackets without a unit stay in the heading", "[office]")
{
    CHECK(office::normalizedHeading(u"面积(使用)").name == u"面积(使用)"_s);
    CHECK(office::normalizedHeading(u"(户)").name == u"(户)"_s);
    CHECK(office::normalizedHeading(u"").name.isEmpty());
    CHECK(office::normalizedHeading(u"**").name.isEmpty());
}

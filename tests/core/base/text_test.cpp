// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/base/result.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QTranslator>

#include <random>

using namespace liuqing;
using namespace Qt::StringLiterals;

namespace {

// Answers in capitals, so that a test sees which sentences and contexts were asked for
class Shouting : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return QString::fromLatin1(context).toUpper() + u": "_s + QString::fromUtf8(source).toUpper();
    }
};

// What clerks type between and around the characters of a name
QString scattered(const QString &name, std::mt19937 &random)
{
    static const QStringList between{u""_s,   u""_s,   u""_s,       u" "_s,      u"　"_s,
                                     u"\n"_s, u"\t"_s, u"\u00A0"_s, u"\u200B"_s, u"\uFEFF"_s};
    const auto any = [&] {
        return between[static_cast<qsizetype>(random() % static_cast<size_t>(between.size()))];
    };
    QString out = any();
    for (const QChar c : name)
        out += c + any();
    return out;
}

Status tenTimes(int wanted)
{
    LIUQING_TRY(wanted > 9 ? Status()
                           : Status(failure("small", Message("too small: %1", {QString::number(wanted)}),
                                            {.row = 7})));
    return {};
}

} // namespace

TEST_CASE("a name is found however its blanks and brackets were typed", "[base]")
{
    std::mt19937 random(5);
    for (const QString &name :
         {u"阜新宏远物业（集团）有限公司"_s, u"佳和家园A区"_s, u"Ａ－3号院"_s, u"马梅"_s}) {
        for (int i = 0; i < 200; ++i) {
            const QString typed = scattered(name, random);
            INFO(typed.toStdString());
            REQUIRE(text::normalizedName(typed) == text::normalizedName(name));
            REQUIRE(text::normalizedName(text::tidy(typed)) == text::normalizedName(typed));
        }
    }
}

TEST_CASE("names that differ in more than writing stay different", "[base]")
{
    const QStringList names{u"佳和家园"_s, u"佳和家园一期"_s, u"佳和家园二期"_s, u"佳和花园"_s, u"嘉和家园"_s,
                            u"A区"_s,      u"B区"_s,          u"1号院"_s,        u"11号院"_s};
    QSet<QString> normalized;
    for (const QString &name : names)
        normalized.insert(text::normalizedName(name));
    CHECK(normalized.size() == names.size());
}

TEST_CASE("writings of one name meet", "[base]")
{
    const std::pair<QString, QString> pairs[] = {
        {u"甲物业（集团）"_s, u"甲物业(集团)"_s},
        {u"甲·乙物业"_s, u"甲乙物业"_s},
        {u"“红星”物业"_s, u"红星物业"_s},
        {u"ａｂｃ物业"_s, u"ABC物业"_s},
        {u"①号楼"_s, u"1号楼"_s},
        {u"甲－乙"_s, u"甲-乙"_s},
        {u"甲、乙物业"_s, u"甲乙物业"_s},
        {u"㈱甲"_s, u"(株)甲"_s},
    };
    for (const auto &[one, other] : pairs) {
        INFO(one.toStdString() << " and " << other.toStdString());
        CHECK(text::normalizedName(one) == text::normalizedName(other));
    }
    CHECK(text::normalizedName(u"……") == text::normalizedName(u"……"));
    CHECK_FALSE(text::normalizedName(u"（）").isEmpty()); // a name of brackets alone keeps them
    CHECK(text::normalizedName(u"  ").isEmpty());
}

TEST_CASE("tidying leaves one space for any blanks and drops what cannot be seen", "[base]")
{
    const std::pair<QString, QString> cases[] = {
        {u"a"_s, u"a"_s},
        {u"  a  b  "_s, u"a b"_s},
        {u"a\r\n\tb"_s, u"a b"_s},
        {u"a　b"_s, u"a b"_s},
        {u"a\uFEFFb"_s, u"a b"_s},
        {u"a\u200Bb"_s, u"a b"_s},
        {u"a\u0007b"_s, u"ab"_s},
        {u"a\u200Eb"_s, u"ab"_s},
        {u"１２３"_s, u"123"_s},
        {u""_s, u""_s},
        {u"\n"_s, u""_s},
        {u"A-1 (二)"_s, u"A-1 (二)"_s},
        {u"𠮷野 家"_s, u"𠮷野 家"_s},
    };
    for (const auto &[raw, wanted] : cases) {
        INFO(raw.toStdString());
        CHECK(text::tidy(raw) == wanted);
        CHECK(text::tidy(text::tidy(raw)) == wanted);
        CHECK(text::withoutSpaces(raw) == QString(wanted).remove(u' '));
    }
    CHECK(text::isHan(u'阜'));
    CHECK_FALSE(text::isHan(u'A'));
    CHECK_FALSE(text::isHan(u'，'));
}

TEST_CASE("arguments go into a sentence once and are never read as places themselves", "[base]")
{
    CHECK(Message("%1 of %2", {u"%2"_s, u"%1"_s}).text() == u"%2 of %1"_s);
    CHECK(Message("%2%1%2", {u"a"_s, u"b"_s}).text() == u"bab"_s);
    CHECK(Message("%1 %2 %3", {u"a"_s}).text() == u"a %2 %3"_s);
    CHECK(Message("100% %0 %", {u"a"_s}).text() == u"100% %0 %"_s);
    CHECK(Message("%1%", {u"99.5"_s}).text() == u"99.5%"_s);
    CHECK(Message("%1", {u""_s}).text().isEmpty());
    CHECK(Message().text().isEmpty());
    CHECK(Message().isEmpty());
    CHECK_FALSE(Message("x").isEmpty());
}

TEST_CASE("a sentence kept for a while is shown in the language of whoever reads it", "[base]")
{
    const Message message("%1 is missing", {u"Name"_s});
    CHECK(message.text() == u"Name is missing"_s);
    {
        Shouting shouting;
        QCoreApplication::installTranslator(&shouting);
        CHECK(message.text() == u"CORE: Name IS MISSING"_s);
        CHECK(label("Firm") == u"CATALOGUE: FIRM"_s);
        CHECK(label(nullptr).isEmpty());
        QCoreApplication::removeTranslator(&shouting);
    }
    CHECK(message.text() == u"Name is missing"_s);
    CHECK(label("Firm") == u"Firm"_s);
}

TEST_CASE("an error passed on keeps its code, its words and its place", "[base]")
{
    REQUIRE(tenTimes(10));
    const Status refused = tenTimes(3);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == u"small"_s);
    CHECK(refused.error().text() == u"too small: 3"_s);
    CHECK(refused.error().where == Where{.row = 7});
}

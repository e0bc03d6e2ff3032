// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/base/digest.h"
#include "core/exchange/checkcode.h"

#include <set>

using namespace liuqing;
using namespace Qt::StringLiterals;

namespace {

constexpr QStringView alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

QString codeOf(int number)
{
    return checkcode::of(digest::of(QByteArray::number(number)));
}

bool accepted(const QString &typed)
{
    return checkcode::parse(typed).has_value();
}

} // namespace

TEST_CASE("a check code has twelve characters that cannot be mistaken for others", "[checkcode]")
{
    for (int i = 0; i < 200; ++i) {
        const QString code = codeOf(i);
        REQUIRE(code.size() == 12);
        for (const QChar c : code)
            REQUIRE(alphabet.contains(c));
        REQUIRE(checkcode::parse(code) == code);
    }
    CHECK(codeOf(1) == codeOf(1));
    CHECK(checkcode::of(QByteArray(32, '\0')) == u"000000000000"_s);
    CHECK(checkcode::of(QByteArray(32, '\xFF')).startsWith(u"ZZZZZZZZZZZ"_s));
}

TEST_CASE("codes of different digests differ, and every one of 55 bits tells", "[checkcode]")
{
    std::set<QString> seen;
    const QByteArray digest = digest::of("package");
    seen.insert(checkcode::of(digest));
    for (int bit = 0; bit < 55; ++bit) {
        QByteArray other = digest;
        other[bit / 8] = static_cast<char>(other[bit / 8] ^ (0x80 >> bit % 8));
        seen.insert(checkcode::of(other));
    }
    CHECK(seen.size() == 56);
}

TEST_CASE("every single mistyped character of a check code is found", "[checkcode]")
{
    for (int i = 0; i < 60; ++i) {
        const QString code = codeOf(i);
        for (qsizetype at = 0; at < code.size(); ++at) {
            for (const QChar c : alphabet) {
                QString typed = code;
                typed[at] = c;
                REQUIRE(accepted(typed) == (c == code[at]));
            }
        }
    }
}

TEST_CASE("every swap of two characters of a check code is found, next to each other or not", "[checkcode]")
{
    for (int i = 0; i < 60; ++i) {
        const QString code = codeOf(i);
        for (qsizetype a = 0; a < code.size(); ++a) {
            for (qsizetype b = a + 1; b < code.size(); ++b) {
                QString typed = code;
                typed[a] = code[b];
                typed[b] = code[a];
                REQUIRE(accepted(typed) == (code[a] == code[b]));
            }
        }
    }
}

TEST_CASE("every pair of characters in every two neighbouring places is told from its swap", "[checkcode]")
{
    // the check is linear, so a swap is found for all codes when it is found over a zero code
    for (qsizetype at = 0; at + 1 < 11; ++at) {
        for (qsizetype a = 0; a < 32; ++a) {
            for (qsizetype b = 0; b < a; ++b) {
                quint64 bits = quint64(a) << (59 - 5 * at) | quint64(b) << (54 - 5 * at);
                QByteArray digest;
                for (int byte = 7; byte >= 0; --byte)
                    digest += static_cast<char>(bits >> (8 * byte));
                QString typed = checkcode::of(digest);
                REQUIRE(typed[at] == alphabet[a]);
                REQUIRE(typed[at + 1] == alphabet[b]);
                typed[at] = alphabet[b];
                typed[at + 1] = alphabet[a];
                REQUIRE_FALSE(accepted(typed));
            }
        }
    }
}

TEST_CASE("a check code is taken as people type it", "[checkcode]")
{
    QString code;
    for (int i = 0; !(code.contains(u'0') && code.contains(u'1')); ++i)
        code = codeOf(i);
    const QString grouped = checkcode::grouped(code);
    CHECK(grouped.size() == 14);
    CHECK(grouped[4] == u'-');
    CHECK(grouped[9] == u'-');
    const auto same = [&](const QString &typed) { return checkcode::parse(typed) == code; };
    CHECK(same(grouped));
    CHECK(same(grouped.toLower()));
    CHECK(same(u"  "_s + QString(grouped).replace(u'-', u' ') + u"\n"_s));
    CHECK(same(QString(grouped).replace(u'-', u'—')));
    CHECK(same(QString(grouped).replace(u'-', u'－')));
    CHECK(same(QString(code).replace(u'0', u'O').replace(u'1', u'l')));
    CHECK(same(QString(code).replace(u'0', u'o').replace(u'1', u'I')));
    QString fullWidth;
    for (const QChar c : code)
        fullWidth += QChar(c.unicode() + 0xFEE0);
    CHECK(same(fullWidth));
}

TEST_CASE("what is no check code is refused with the way to type one", "[checkcode]")
{
    for (const QString &typed : {u""_s, u"1234"_s, u"0000-0000-000U"_s, u"0000-0000-0000-0"_s, u"校验码"_s, u"00000000000😀"_s}) {
        const auto parsed = checkcode::parse(typed);
        REQUIRE_FALSE(parsed);
        CHECK(parsed.error().code == u"bad_check_code"_s);
        CHECK(parsed.error().text().contains(u"12"_s));
    }
    const auto mistyped = checkcode::parse(u"0000-0000-0001"_s);
    REQUIRE_FALSE(mistyped);
    CHECK(mistyped.error().text().contains(u"mistyped"_s));
}

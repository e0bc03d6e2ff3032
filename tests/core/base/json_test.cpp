// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/base/digest.h"
#include "core/base/json.h"

#include <QRegularExpression>

#include <random>

using namespace liuqing;
using namespace Qt::StringLiterals;

namespace {

// Characters that have made trouble in one writer or another
const QList<char32_t> awkward{0x00,    0x01,    0x07,     0x08,   0x09,   0x0A,   0x0B,   0x0C,   0x0D,
                              0x1F,    0x20,    0x22,     0x27,   0x2F,   0x5C,   0x7F,   0x80,   0x85,
                              0xA0,    0xE9,    0x3000,   0x2028, 0x2029, 0x4E2D, 0x6587, 0xFEFF, 0xFFFD,
                              0x1F600, 0x20BB7, 0x10FFFF, u'a',   u'z',   u'{',   u'<'};

QString awkwardText(std::mt19937 &random)
{
    QString text;
    for (auto left = random() % 12; left > 0; --left) {
        const char32_t character =
            awkward[static_cast<qsizetype>(random() % static_cast<size_t>(awkward.size()))];
        text += QString::fromUcs4(&character, 1);
    }
    return text;
}

QByteArray appended(const QString &text)
{
    QByteArray out;
    json::appendString(out, text);
    return out;
}

} // namespace

TEST_CASE("keys stand in code-unit order, whatever the order of writing", "[base]")
{
    const QStringList keys{u"b"_s, u"a"_s, u"B"_s,  u"a1"_s, u"_"_s, u"中"_s,
                           u"é"_s, u"😀"_s, u"～"_s, u""_s,   u"ab"_s};
    QStringList sorted = keys;
    std::sort(sorted.begin(), sorted.end(), [](const QString &left, const QString &right) {
        return std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end(),
                                            [](QChar a, QChar b) { return a.unicode() < b.unicode(); });
    });
    QByteArray wanted = "{";
    for (const QString &key : sorted)
        wanted += (wanted.size() > 1 ? "," : "") + appended(key) + ":0";
    std::mt19937 random(1);
    for (int round = 0; round < 20; ++round) {
        QStringList order = keys;
        std::shuffle(order.begin(), order.end(), random);
        QJsonObject object;
        for (const QString &key : order)
            object.insert(key, 0);
        REQUIRE(json::canonical(object) == wanted + "}");
    }
}

TEST_CASE("a string appended by hand has the bytes of canonical JSON", "[base]")
{
    std::mt19937 random(2);
    for (int i = 0; i < 3000; ++i) {
        const QString text = awkwardText(random);
        REQUIRE(QByteArray("[" + appended(text) + "]") == json::canonical(QJsonArray{text}));
    }
}

TEST_CASE("control characters, quotes and backslashes are escaped, nothing else is", "[base]")
{
    CHECK(appended(u"\"\\/"_s) == QByteArray(R"("\"\\/")"));
    CHECK(appended(u"\b\f\n\r\t"_s) == QByteArray(R"("\b\f\n\r\t")"));
    CHECK(appended(QString(QChar(0))) == QByteArray(R"("\u0000")"));
    CHECK(appended(QString(QChar(0x1F))) == QByteArray(R"("\u001f")"));
    CHECK(appended(QString(QChar(0x7F))) == QByteArray("\"\x7f\""));
    CHECK(appended(u"中文😀"_s) == u"\"中文😀\""_s.toUtf8());
    CHECK(appended(u""_s) == QByteArray(R"("")"));
}

TEST_CASE("canonical JSON reads back as what was written, and writes the same bytes again", "[base]")
{
    std::mt19937 random(3);
    for (int i = 0; i < 300; ++i) {
        QJsonObject object;
        for (auto left = random() % 6; left > 0; --left)
            object.insert(awkwardText(random).remove(QRegularExpression(u"[\\x{10000}-\\x{10FFFF}]"_s)),
                          QJsonArray{awkwardText(random), static_cast<qint64>(random()), QJsonValue()});
        const QByteArray bytes = json::canonical(object);
        const auto back = json::parseObject(bytes, u"part"_s);
        REQUIRE_OK(back);
        REQUIRE(*back == object);
        REQUIRE(json::canonical(*back) == bytes);
    }
}

TEST_CASE("whole numbers keep every digit", "[base]")
{
    for (const qint64 number : {qint64(0), qint64(-1), qint64(9'007'199'254'740'993),
                                std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min() + 1}) {
        const QByteArray bytes = json::canonical(QJsonObject{{u"n"_s, number}});
        CHECK(bytes == "{\"n\":" + QByteArray::number(number) + "}");
        CHECK(json::parseObject(bytes, u"part"_s)->value(u"n"_s).toInteger() == number);
    }
}

TEST_CASE("nothing but an object is taken, and the error names the file", "[base]")
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("[]"), QByteArray("3"), QByteArray("null"), QByteArray("{"),
          QByteArray("{\"a\":}"), QByteArray("{\"a\":1,}"), QByteArray("{} {}"), QByteArray("{'a':1}"),
          QByteArray("\xff\xfe{\0}\0", 6), QByteArray(5000, '[')}) {
        const auto parsed = json::parseObject(bytes, u"forms/lq-01.json"_s);
        INFO(bytes.left(20).toStdString());
        REQUIRE_FALSE(parsed);
        CHECK(parsed.error().code == u"bad_json"_s);
        CHECK(parsed.error().where.file == u"forms/lq-01.json"_s);
        CHECK(parsed.error().text().contains(u"forms/lq-01.json"_s));
    }
    CHECK(json::parseObject("{\"a\":!}", u"x"_s).error().message.arguments().value(1).toInt() > 0);
}

TEST_CASE("a digest in pieces is that of the whole, however it is cut", "[base]")
{
    std::mt19937 random(4);
    QByteArray whole(3000, Qt::Uninitialized);
    for (char &byte : whole)
        byte = static_cast<char>(random());
    for (int round = 0; round < 50; ++round) {
        digest::Stream stream;
        for (qsizetype at = 0; at < whole.size();) {
            const qsizetype length =
                std::min<qsizetype>(static_cast<qsizetype>(random() % 700), whole.size() - at);
            stream.add(QByteArrayView(whole).sliced(at, length));
            at += length;
        }
        REQUIRE(stream.finish() == digest::of(whole));
    }
    CHECK(digest::of({}).size() == digest::size);
}

TEST_CASE("no two ways of cutting a text into parts share a digest", "[base]")
{
    const QByteArray text = "abcdef";
    QSet<QByteArray> seen{digest::of(text)};
    for (qsizetype first = 0; first <= text.size(); ++first) {
        for (qsizetype second = first; second <= text.size(); ++second)
            seen.insert(digest::ofParts(
                {text.first(first), text.sliced(first, second - first), text.sliced(second)}));
    }
    CHECK(seen.size() == 29); // 28 ways, and the plain digest
    CHECK(digest::ofParts({"a"}) != digest::ofParts({"a", ""}));
}

TEST_CASE("a keyed digest needs its key and has the length that was asked for", "[base]")
{
    const QByteArray key(32, 'k');
    CHECK(digest::keyed(key, "text") != digest::of("text"));
    CHECK(digest::keyed(key, "text") != digest::keyed(QByteArray(32, 'l'), "text"));
    CHECK(digest::keyed(key, "text", 16).size() == 16);
    CHECK(digest::keyed(key, "text", 16) != digest::keyed(key, "text").first(16));
    CHECK(digest::keyed(key, "text") == digest::keyed(key, "text"));
}

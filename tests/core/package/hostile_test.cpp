// SPDX-License-Identifier: GPL-3.0-or-later
// Files that somebody changed, cut, lengthened or made up. None of them may be used, whatever seal they carry.
#include "tests/core/package/packages.h"
#include "tests/support/catch.h"

#include "core/base/json.h"
#include "core/exchange/manifest.h"

#include <QtEndian>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray withoutComment(QByteArray bytes)
{
    bytes.chop(164);
    bytes[bytes.size() - 1] = 0;
    bytes[bytes.size() - 2] = 0;
    return bytes;
}

// Puts a seal on bytes that were changed after packing
QByteArray resealed(const QByteArray &bytes)
{
    return package::stamped(withoutComment(bytes), community());
}

void put16(QByteArray &bytes, qsizetype at, quint16 value)
{
    qToLittleEndian<quint16>(value, bytes.data() + at);
}

QString pathOfRefusal(const QByteArray &bytes)
{
    const auto read = package::readPackage(bytes, u"a.lqp"_s);
    return read ? QString() : read.error().where.path;
}

// The honest manifest with one member replaced
QString codeWith(const QString &member, const QJsonValue &value)
{
    QJsonObject manifest = honestManifest();
    manifest[member] = value;
    return codeOfReading(forged(manifest, honestEntries()));
}

QString codeWithSender(const QString &member, const QJsonValue &value)
{
    QJsonObject sender = honestManifest()[u"sender"_s].toObject();
    sender[member] = value;
    return codeWith(u"sender"_s, sender);
}

} // namespace

TEST_CASE("the pieces of forged packages make an honest one when nothing is forged", "[package]")
{
    CHECK(forged(honestManifest(), honestEntries()) == smallPackage());
    CHECK(resealed(smallPackage()) == smallPackage());
    CHECK(codeOfReading(smallPackage()).isEmpty());
}

TEST_CASE("a package with any one byte changed is refused", "[package]")
{
    const QByteArray whole = smallPackage();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        for (const int mask : {0x01, 0x20, 0x80}) { // 0x20 turns capitals into small letters
            QByteArray changed = whole;
            changed[i] = static_cast<char>(changed[i] ^ mask);
            INFO("byte " << i << " mask " << mask);
            REQUIRE_FALSE(package::readPackage(changed, u"a.lqp"_s));
        }
    }
}

TEST_CASE("a package with a byte too few, too many or a part cut off is refused", "[package]")
{
    const QByteArray whole = smallPackage();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        INFO("byte " << i);
        REQUIRE_FALSE(package::readPackage(QByteArray(whole).remove(i, 1), u"a.lqp"_s));
        REQUIRE_FALSE(package::readPackage(QByteArray(whole).insert(i, whole[i]), u"a.lqp"_s));
        REQUIRE_FALSE(package::readPackage(QByteArray(whole).insert(i, '\0'), u"a.lqp"_s));
        REQUIRE_FALSE(package::readPackage(whole.first(i), u"a.lqp"_s));
        REQUIRE_FALSE(package::readPackage(whole.sliced(i + 1), u"a.lqp"_s));
    }
    for (const QByteArray &more : {QByteArray(1, '\0'), QByteArray("\n"), QByteArray("P"), QByteArray(70'000, 'x')})
        CHECK(codeOfReading(QByteArray(whole + more)) == u"altered"_s);
    CHECK_FALSE(package::readPackage(QByteArray(whole + "PK\5\6"), u"a.lqp"_s));
    CHECK(codeOfReading(QByteArray(whole + whole)) == u"altered"_s);
}

TEST_CASE("a package cut off anywhere says that its end is missing", "[package]")
{
    const QByteArray whole = smallPackage();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        INFO("first " << i << " bytes");
        REQUIRE(codeOfReading(whole.first(i)) == u"truncated"_s);
    }
}

TEST_CASE("files of other kinds are no package", "[package]")
{
    CHECK(codeOfReading("This is a letter to the street office.") == u"not_a_package"_s);
    CHECK(codeOfReading("SQLite format 3") == u"not_a_package"_s);
    CHECK(codeOfReading(withoutComment(smallPackage())) == u"not_a_package"_s);
    CHECK(codeOfReading(QByteArray("\0\0\0\0", 4)) == u"not_a_package"_s);
    QByteArray commented = withoutComment(smallPackage());
    put16(commented, commented.size() - 2, 5);
    CHECK(codeOfReading(QByteArray(commented + "hello")) == u"not_a_package"_s);
}

TEST_CASE("a sentence about a bad package names the file and what to do", "[package]")
{
    const auto read = package::readPackage(smallPackage().chopped(1), u"C:/U盘/上报.lqp"_s);
    REQUIRE_FALSE(read);
    CHECK(read.error().text().startsWith(u"上报.lqp is incomplete"_s));
    CHECK(read.error().where.file == u"C:/U盘/上报.lqp"_s);
}

TEST_CASE("a seal of another office on the sender's package is refused", "[package]")
{
    CHECK(codeOfReading(package::stamped(withoutComment(smallPackage()), county())) == u"altered"_s);
    QJsonObject manifest = honestManifest();
    QJsonObject sender = manifest[u"sender"_s].toObject();
    sender[u"public_key"_s] = QString::fromLatin1(county().publicKey.toHex());
    manifest[u"sender"_s] = sender;
    CHECK(codeOfReading(forged(manifest, honestEntries())) == u"bad_manifest"_s);
    sender[u"key_id"_s] = QString::fromLatin1(package::keyIdOf(county().publicKey).toHex());
    manifest[u"sender"_s] = sender;
    CHECK(codeOfReading(forged(manifest, honestEntries())) == u"altered"_s);
}

TEST_CASE("a package replaced whole by another sender reads as that sender's", "[package]")
{
    const auto made = package::makePackage(smallReturn(), county().secretKey, u"a.lqp"_s);
    REQUIRE_OK(made);
    const auto read = package::readPackage(made->bytes, u"a.lqp"_s);
    REQUIRE_OK(read);
    CHECK(read->manifest.sender.publicKey == county().publicKey);
    CHECK(read->digest != package::readPackage(smallPackage(), u"a.lqp"_s)->digest);
}

TEST_CASE("entries and the list in the manifest must be the same", "[package]")
{
    const QJsonObject manifest = honestManifest();
    const auto entries = honestEntries();
    auto fewer = entries;
    fewer.pop_back();
    CHECK(codeOfReading(forged(manifest, fewer)) == u"bad_manifest"_s);
    auto more = entries;
    more.push_back({u"records/zebra.jsonl"_s, ""});
    CHECK(codeOfReading(forged(manifest, more)) == u"bad_manifest"_s);
    auto changed = entries;
    changed.front().bytes = QByteArray(changed.front().bytes.size(), 'x');
    CHECK(pathOfRefusal(forged(manifest, changed)) == changed.front().name);
    changed = entries;
    changed[1].bytes = QByteArray(changed[1].bytes.size(), 'x');
    CHECK(pathOfRefusal(forged(manifest, changed)) == u"forms/six-clears.json"_s);
    auto swapped = entries;
    std::swap(swapped.front(), swapped.back());
    CHECK(codeOfReading(forged(manifest, swapped)) == u"bad_manifest"_s);
}

TEST_CASE("names that could become paths, and names twice, are refused under any seal", "[package]")
{
    for (const QString &name : {u"../../autostart.bat"_s, u"/etc/passwd"_s, u"C:\\x"_s, u"records/../x.jsonl"_s, u"forms/con/x.json"_s,
                                u"records/firm.jsonl/"_s, u"files/"_s, u"Manifest.json"_s}) {
        QJsonObject manifest = honestManifest();
        manifest[u"parts"_s] = QJsonArray{listed(name, "x")};
        INFO(name.toStdString());
        CHECK(codeOfReading(forged(manifest, {{name, "x"}})) == u"bad_manifest"_s);
    }
    CHECK_FALSE(package::readPackage(forged(honestManifest(), {{u"records/𠮷.jsonl"_s, "x"}}), u"a.lqp"_s));
    // libzip will not write a name twice, so one of two names of equal length is overwritten
    QByteArray bytes = forged(honestManifest(), {{u"records/aaaa.jsonl"_s, "x"}, {u"records/bbbb.jsonl"_s, "x"}});
    bytes.replace("bbbb", "aaaa");
    CHECK_FALSE(package::readPackage(resealed(bytes), u"a.lqp"_s));
    QJsonObject twice = honestManifest();
    twice[u"parts"_s] = QJsonArray{listed(u"records/aaaa.jsonl"_s, "x"), listed(u"records/aaaa.jsonl"_s, "x")};
    bytes = forged(twice, {{u"records/aaaa.jsonl"_s, "x"}, {u"records/bbbb.jsonl"_s, "x"}});
    bytes.replace("bbbb", "aaaa");
    CHECK(codeOfReading(resealed(bytes)) == u"bad_manifest"_s);
}

TEST_CASE("an attachment under a name that is not its content's is refused", "[package]")
{
    const QString name = package::fileNameFor("one photo");
    QJsonObject manifest = honestManifest();
    manifest[u"parts"_s] = QJsonArray{listed(name, "another photo")};
    CHECK(pathOfRefusal(forged(manifest, {{name, "another photo"}})) == name);
}

TEST_CASE("a manifest that is missing, not first, or not in canonical form is refused", "[package]")
{
    const auto zip = package::zipped({{u"retired.jsonl"_s, ""}});
    CHECK(codeOfReading(package::stamped(*zip, community())) == u"bad_manifest"_s);
    CHECK(codeOfReading(package::stamped(*package::zipped({}), community())) == u"not_a_package"_s);
    const QByteArray honest = json::canonical(honestManifest());
    CHECK(codeOfReading(forged(QByteArray(honest + "\n"), honestEntries())) == u"bad_manifest"_s);
    CHECK(codeOfReading(forged(QByteArray(honest).replace(":1,", ": 1,"), honestEntries())) == u"bad_manifest"_s);
    CHECK(codeOfReading(forged(QByteArray(honest).replace(":1,", ":1.0,"), honestEntries())) == u"bad_manifest"_s);
    CHECK(codeOfReading(forged(QByteArray(honest).replace("{\"details\"", "{\"a\":1,\"a\":1,\"details\""), honestEntries()))
          == u"bad_manifest"_s);
    CHECK(codeOfReading(forged(QByteArray("[]"), honestEntries())) == u"bad_manifest"_s);
    CHECK(codeOfReading(forged(QByteArray(200'000, '['), honestEntries())) == u"bad_manifest"_s);
}

TEST_CASE("every member of the manifest is checked for its kind", "[package]")
{
    CHECK(codeWith(u"kind"_s, u"Return!"_s) == u"bad_manifest"_s);
    CHECK(codeWith(u"kind"_s, QJsonValue()) == u"bad_manifest"_s);
    CHECK(codeWith(u"format"_s, 0) == u"bad_manifest"_s);
    CHECK(codeWith(u"format"_s, u"1"_s) == u"bad_manifest"_s);
    CHECK(codeWith(u"suites"_s, QJsonObject{{u"digest"_s, u"sm3"_s}, {u"signature"_s, u"sm2"_s}}) == u"bad_manifest"_s);
    CHECK(codeWith(u"receivers"_s, QJsonArray{1}) == u"bad_manifest"_s);
    CHECK(codeWith(u"receivers"_s, u"219901000000"_s) == u"bad_manifest"_s);
    CHECK(codeWith(u"period"_s, QString(1000, u'9')) == u"bad_manifest"_s);
    CHECK(codeWith(u"journal_head"_s, u"ABCD"_s) == u"bad_manifest"_s);
    CHECK(codeWith(u"details"_s, 7) == u"bad_manifest"_s);
    CHECK(codeWith(u"parts"_s, QJsonObject()) == u"bad_manifest"_s);
    CHECK(codeWith(u"parts"_s, QJsonArray{5}) == u"bad_manifest"_s);
    CHECK(codeWith(u"sender"_s, QJsonValue()) == u"bad_manifest"_s);
    CHECK(codeWithSender(u"unit"_s, u""_s) == u"bad_manifest"_s);
    CHECK(codeWithSender(u"name"_s, 3) == u"bad_manifest"_s);
    CHECK(codeWithSender(u"public_key"_s, u"00"_s) == u"bad_manifest"_s);
    CHECK(codeWithSender(u"key_id"_s, QString(32, u'0')) == u"bad_manifest"_s);
    CHECK(codeWith(u"added_later"_s, u"kept"_s).isEmpty());
}

TEST_CASE("a refusal of the manifest names the member", "[package]")
{
    QJsonObject manifest = honestManifest();
    manifest[u"period"_s] = 4;
    CHECK(pathOfRefusal(forged(manifest, honestEntries())) == u"period"_s);
    manifest = honestManifest();
    QJsonArray parts = manifest[u"parts"_s].toArray();
    QJsonObject part = parts[1].toObject();
    part[u"size"_s] = -1;
    parts[1] = part;
    manifest[u"parts"_s] = parts;
    CHECK(pathOfRefusal(forged(manifest, honestEntries())) == u"parts[1].size"_s);
}

TEST_CASE("a package of a newer program asks for an update", "[package]")
{
    CHECK(codeWith(u"format"_s, 2) == u"newer_format"_s);
    QJsonObject manifest = honestManifest();
    manifest = {{u"format"_s, 7}, {u"quite"_s, u"different"_s}};
    CHECK(codeOfReading(forged(manifest, {})) == u"newer_format"_s);
    QByteArray other = withoutComment(smallPackage());
    put16(other, other.size() - 2, 12);
    CHECK(codeOfReading(QByteArray(other + "LQP2 whatever").chopped(1)) == u"newer_format"_s);
}

TEST_CASE("a part that unpacks to far more than it weighs is refused before it is unpacked", "[package]")
{
    const QByteArray zeros(48 << 20, '0');
    QJsonObject manifest = honestManifest();
    manifest[u"parts"_s] = QJsonArray{listed(u"retired.jsonl"_s, zeros)};
    CHECK(codeOfReading(forged(manifest, {{u"retired.jsonl"_s, zeros}})) == u"too_large"_s);
}

TEST_CASE("many parts that together unpack to too much are refused", "[package]")
{
    std::vector<package::NamedBytes> entries;
    const QByteArray part(4 << 20, '0');
    for (int i = 0; i < 66; ++i)
        entries.push_back({u"records/r%1.jsonl"_s.arg(i, 3, 10, QLatin1Char('0')), part});
    CHECK(codeOfReading(forged(honestManifest(), entries)) == u"too_large"_s);
}

TEST_CASE("more parts than a package may have are refused", "[package]")
{
    std::vector<package::NamedBytes> entries;
    for (int i = 0; i < 10'001; ++i)
        entries.push_back({u"records/r%1.jsonl"_s.arg(i, 5, 10, QLatin1Char('0')), {}});
    CHECK(codeOfReading(forged(honestManifest(), entries)) == u"too_large"_s);
}

TEST_CASE("a container with anything that a ZIP may have and a package may not is refused under any seal", "[package]")
{
    const QByteArray whole = smallPackage();
    const qsizetype central = whole.indexOf("PK\1\2");
    const qsizetype end = whole.size() - 164 - 22;
    struct Case
    {
        const char *what;
        std::vector<qsizetype> at;
        quint16 value;
    };
    const std::vector<Case> cases{{"encrypted", {6, central + 8}, 1},     {"sizes behind the data", {6, central + 8}, 8},
                                  {"another method", {8, central + 10}, 12}, {"extra field", {28, central + 30}, 1},
                                  {"comment of a part", {central + 32}, 1},  {"second disk", {central + 34}, 1},
                                  {"offset", {central + 42}, 1},             {"disk of the end", {end + 4}, 1},
                                  {"disk of the directory", {end + 6}, 1},   {"parts on this disk", {end + 8}, 4},
                                  {"parts", {end + 8, end + 10}, 4},         {"no parts", {end + 8, end + 10}, 0},
                                  {"as in ZIP64", {end + 8, end + 10}, 0xFFFF}, {"length of the directory", {end + 12}, 1},
                                  {"place of the directory", {end + 16}, 1}, {"size told twice", {18}, 1},
                                  {"check sum", {14, central + 16}, 7},      {"unpacked size", {22, central + 24}, 9}};
    for (const Case &one : cases) {
        QByteArray changed = whole;
        for (const qsizetype at : one.at)
            put16(changed, at, one.value);
        INFO(one.what);
        const QString code = codeOfReading(resealed(changed));
        CHECK((code == u"altered"_s || code == u"too_large"_s));
    }
}

TEST_CASE("bytes before, between and behind the entries are refused under any seal", "[package]")
{
    const QByteArray plain = withoutComment(smallPackage());
    const qsizetype central = plain.indexOf("PK\1\2");
    const qsizetype second = plain.indexOf("PK\3\4", 4);
    for (const qsizetype at : {qsizetype(0), second, central, plain.size() - 22}) {
        QByteArray longer = plain;
        longer.insert(at, "hidden");
        // the end tells the directory's true place, as a careful forger would
        qToLittleEndian<quint32>(static_cast<quint32>(central + (at <= central ? 6 : 0)), longer.data() + longer.size() - 6);
        INFO("at " << at);
        CHECK_FALSE(package::readPackage(package::stamped(longer, community()), u"a.lqp"_s));
    }
}

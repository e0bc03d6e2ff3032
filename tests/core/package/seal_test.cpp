// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/package/packages.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include "core/base/digest.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

package::Written sealedReturn(const package::Draft &from = smallReturn())
{
    package::Draft draft = from;
    draft.receiverPublicKey = county().publicKey;
    const auto made = package::makePackage(draft, community().secretKey, u"a.lqp"_s);
    REQUIRE_OK(made);
    return *made;
}

// Does not compress, so that the sealed file has several chunks
package::Draft largeReturn()
{
    package::Draft draft = smallReturn();
    QByteArray photo;
    while (photo.size() < 200'000)
        photo += digest::of(QByteArray::number(photo.size()));
    draft.parts.emplace(package::fileNameFor(photo), photo);
    return draft;
}

} // namespace

TEST_CASE("a sealed package is opened by its receiver and known by the same digest", "[package]")
{
    for (const package::Draft &draft : {smallReturn(), largeReturn()}) {
        const package::Written made = sealedReturn(draft);
        const auto read = package::readPackage(made.bytes, u"a.lqp"_s, {community(), county()});
        REQUIRE_OK(read);
        CHECK(read->sealed);
        CHECK(read->digest == made.digest);
        CHECK(read->parts == draft.parts);
        const auto open = package::makePackage(draft, community().secretKey, u"a.lqp"_s);
        CHECK(open->digest == made.digest);
    }
}

TEST_CASE("a sealed package shows nothing of what it carries", "[package]")
{
    const package::Written made = sealedReturn();
    CHECK_FALSE(made.bytes.contains("PK\3\4"));
    CHECK_FALSE(made.bytes.contains("firm"));
    CHECK(made.bytes != sealedReturn().bytes);
}

TEST_CASE("another office is told that a sealed package is not for it", "[package]")
{
    const QByteArray bytes = sealedReturn().bytes;
    CHECK(codeOfReading(bytes, {community()}) == u"not_for_this_office"_s);
    CHECK(codeOfReading(bytes) == u"sealed"_s);
    const auto read = package::readPackage(bytes, u"上报.lqp"_s, {community()});
    CHECK(read.error().text().contains(u"another office"_s));
}

TEST_CASE("a receiver who no longer holds the seal of then cannot open, and one who kept it can", "[package]")
{
    const package::Keys renewed = package::keysFromSeed("county, renewed");
    const QByteArray bytes = sealedReturn().bytes;
    CHECK(codeOfReading(bytes, {renewed}) == u"not_for_this_office"_s);
    CHECK(codeOfReading(bytes, {renewed, county()}).isEmpty());
}

TEST_CASE("open and sealed packages are told apart by content", "[package]")
{
    CHECK(codeOfReading(smallPackage(), {county()}).isEmpty());
    CHECK_FALSE(package::readPackage(smallPackage(), u"a.lqp"_s, {county()})->sealed);
    CHECK(package::openSealed(smallPackage(), {county()}, u"a.lqp"_s).error().code == u"not_a_package"_s);
}

TEST_CASE("a sealed package with any one byte changed, missing or added is refused", "[package]")
{
    const QByteArray whole = sealedReturn().bytes;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        INFO("byte " << i);
        QByteArray changed = whole;
        changed[i] = static_cast<char>(changed[i] ^ 0x01);
        REQUIRE_FALSE(package::readPackage(changed, u"a.lqp"_s, {county()}));
        if (i % 7 == 0) {
            REQUIRE_FALSE(package::readPackage(QByteArray(whole).remove(i, 1), u"a.lqp"_s, {county()}));
            REQUIRE_FALSE(package::readPackage(QByteArray(whole).insert(i, 'x'), u"a.lqp"_s, {county()}));
            REQUIRE_FALSE(package::readPackage(whole.first(i), u"a.lqp"_s, {county()}));
        }
    }
    CHECK_FALSE(package::readPackage(QByteArray(whole + "x"), u"a.lqp"_s, {county()}));
}

TEST_CASE("a large sealed package that lost or changed whole pieces is refused", "[package]")
{
    const QByteArray whole = sealedReturn(largeReturn()).bytes;
    const qsizetype chunk = 65536 + 17;
    const qsizetype first = 5 + 16 + 80 + 24;
    REQUIRE(whole.size() > first + 3 * chunk);
    CHECK(codeOfReading(whole.first(first + chunk), {county()}) == u"truncated"_s);
    // the seal itself finds it, before anything inside is looked at
    CHECK(package::openSealed(whole.first(first + chunk), {county()}, u"a.lqp"_s).error().code == u"truncated"_s);
    CHECK(codeOfReading(whole.first(first), {county()}) == u"truncated"_s);
    CHECK(codeOfReading(QByteArray(whole).remove(first, chunk), {county()}) == u"altered"_s);
    const QByteArray swapped = whole.first(first) + whole.sliced(first + chunk, chunk) + whole.sliced(first, chunk)
        + whole.sliced(first + 2 * chunk);
    CHECK(codeOfReading(swapped, {county()}) == u"altered"_s);
    CHECK(codeOfReading(QByteArray(whole + whole.last(chunk)), {county()}) == u"altered"_s);
    for (qsizetype at = 4096; at < whole.size(); at += 4096) {
        INFO("first " << at << " bytes");
        CHECK_FALSE(package::readPackage(whole.first(at), u"a.lqp"_s, {county()}));
    }
}

TEST_CASE("a forged package stays refused inside a seal", "[package]")
{
    QByteArray inner = smallPackage();
    inner[50] = static_cast<char>(inner[50] ^ 1);
    const auto closed = package::sealed(inner, county().publicKey);
    REQUIRE_OK(closed);
    CHECK(codeOfReading(*closed, {county()}) == u"altered"_s);
    const auto twice = package::sealed(sealedReturn().bytes, county().publicKey);
    CHECK(codeOfReading(*twice, {county()}) == u"not_a_package"_s);
    CHECK(codeOfReading(*package::sealed({}, county().publicKey), {county()}) == u"truncated"_s);
}

TEST_CASE("a seal of a newer kind asks for an update", "[package]")
{
    QByteArray bytes = sealedReturn().bytes;
    bytes[4] = '2';
    CHECK(codeOfReading(bytes, {county()}) == u"newer_format"_s);
}

TEST_CASE("a receiver whose seal on file is none is refused before anything is written", "[package]")
{
    QTemporaryDir folder;
    package::Draft draft = smallReturn();
    for (const QByteArray &publicKey : {QByteArray("short"), QByteArray(32, '\0'), QByteArray(32, '\xFF')}) {
        draft.receiverPublicKey = publicKey;
        const auto written = package::writePackage(folder.filePath(u"a.lqp"_s), draft, community().secretKey);
        REQUIRE_FALSE(written);
        CHECK(written.error().code == u"cannot_seal"_s);
    }
    CHECK_FALSE(QFile::exists(folder.filePath(u"a.lqp"_s)));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/base/ids.h"

#include <QSet>

#include <random>

using namespace liuqing;
using namespace Qt::StringLiterals;

namespace {

const auto canonical = u"01934f2a-7c00-7abc-8def-0123456789ab"_s;

Clock at(int second)
{
    return Clock::fixed(QDateTime(QDate(2026, 11, 23), QTime(9, 0, second), Qt::UTC));
}

QByteArray randomSixteen(std::mt19937 &random)
{
    QByteArray bytes(16, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(random());
    return bytes;
}

} // namespace

TEST_CASE("an id starts with its millisecond and says that it is version 7", "[base]")
{
    const Clock clock = at(30);
    IdSource ids(clock, 5);
    for (int i = 0; i < 200; ++i) {
        const QByteArray bytes = ids.next().toBytes();
        qint64 milliseconds = 0;
        for (int b = 0; b < 6; ++b)
            milliseconds = milliseconds << 8 | static_cast<quint8>(bytes[b]);
        REQUIRE(milliseconds == clock.milliseconds());
        REQUIRE((static_cast<quint8>(bytes[6]) >> 4) == 7);
        REQUIRE((static_cast<quint8>(bytes[8]) >> 6) == 2); // the variant of RFC 9562
    }
}

TEST_CASE("what was made later sorts later, whoever made it", "[base]")
{
    IdSource early(at(1), 900);
    IdSource late(at(2), 1);
    RecordId newest;
    for (int i = 0; i < 100; ++i)
        newest = early.next();
    CHECK(newest < late.next());
}

TEST_CASE("ids borrow from the next millisecond and never run into those of another kind", "[base]")
{
    IdSource ids(at(1), 2);
    RecordId last = ids.next();
    for (int i = 0; i < 9000; ++i) { // more than two milliseconds hold
        const RecordId next = ids.next();
        REQUIRE(last < next);
        REQUIRE((static_cast<quint8>(next.toBytes()[6]) >> 4) == 7);
        last = next;
    }
    const QByteArray bytes = last.toBytes();
    CHECK(bytes.first(6) != IdSource(at(1), 2).next().toBytes().first(6));
}

TEST_CASE("an id is read in its two written forms and in no other", "[base]")
{
    const auto id = RecordId::fromString(canonical);
    REQUIRE(id);
    CHECK(RecordId::fromString(canonical.toUpper()) == id);
    CHECK(RecordId::fromString(QString(canonical).remove(u'-')) == id);
    for (const QString &text :
         {u""_s, u"01934f2a"_s, u"{01934f2a-7c00-7abc-8def-0123456789ab}"_s,
          u" 01934f2a-7c00-7abc-8def-0123456789ab"_s, u"01934f2a-7c00-7abc-8def-0123456789a"_s,
          u"01934f2a-7c00-7abc-8def-0123456789abc"_s, u"01934f2a-7c00-7abc-8def-0123456789ag"_s,
          u"01934f2a7c00-7abc-8def-0123456789ab"_s, u"0193-4f2a7c00-7abc-8def-0123456789ab"_s,
          u"01934f2a7c007abc8def0123456789a-b"_s, u"-----01934f2a7c007abc8def0123456789ab"_s,
          u"０1934f2a7c007abc8def0123456789ab"_s, u"01934f2a 7c00 7abc 8def 0123456789ab"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(RecordId::fromString(text));
    }
}

TEST_CASE("bytes, text and digits of an id hold the same, in the same order", "[base]")
{
    std::mt19937 random(11);
    for (int i = 0; i < 500; ++i) {
        const RecordId one = RecordId::fromBytes(randomSixteen(random));
        const RecordId other = RecordId::fromBytes(randomSixteen(random));
        REQUIRE(RecordId::fromBytes(one.toBytes()) == one);
        REQUIRE(RecordId::fromString(one.toString()) == one);
        REQUIRE(RecordId::fromString(one.toHex()) == one);
        REQUIRE(one.toHex() == QString(one.toString()).remove(u'-'));
        REQUIRE((one < other) == (one.toHex() < other.toHex()));
        REQUIRE((one < other) == (one.toString() < other.toString()));
        REQUIRE((one < other) == (one.toBytes() < other.toBytes()));
    }
}

TEST_CASE("bytes that are no id make a null one", "[base]")
{
    CHECK(RecordId::fromBytes({}).isNull());
    CHECK(RecordId::fromBytes(QByteArray(15, 'a')).isNull());
    CHECK(RecordId::fromBytes(QByteArray(17, 'a')).isNull());
    CHECK_FALSE(RecordId::fromBytes(QByteArray(16, 'a')).isNull());
    CHECK(RecordId().toHex() == QString(32, u'0'));
}

TEST_CASE("sources of different seeds and of the system do not repeat each other", "[base]")
{
    QSet<RecordId> seen;
    QSet<QByteArray> drawn;
    for (uint64_t seed = 0; seed < 40; ++seed) {
        IdSource ids(at(1), seed);
        seen.insert(ids.next());
        drawn.insert(ids.randomBytes(24));
    }
    IdSource fromSystem(at(1));
    for (int i = 0; i < 1000; ++i) {
        seen.insert(fromSystem.next());
        drawn.insert(fromSystem.randomBytes(24));
    }
    CHECK(seen.size() == 1040);
    CHECK(drawn.size() == 1040);
}

TEST_CASE("as many random bytes come as were asked for", "[base]")
{
    IdSource seeded(at(1), 1);
    IdSource fromSystem(at(1));
    for (const int count : {0, 1, 16, 4095, 4096, 4097, 10'000}) {
        CHECK(seeded.randomBytes(count).size() == count);
        CHECK(fromSystem.randomBytes(count).size() == count);
    }
}

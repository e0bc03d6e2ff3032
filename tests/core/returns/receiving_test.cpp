// SPDX-License-Identifier: GPL-3.0-or-later
// Returns come in: in any order, any number of times, mixed with what should stay out.
#include "tests/core/returns/post.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include "core/base/json.h"
#include "core/exchange/packagefile.h"
#include "core/ledger/senders.h"

#include <QDir>

#include <random>

using namespace liuqing;
using namespace liuqing::returns;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

struct CountyOffice : Sketch
{
    CountyOffice() : Sketch({}, u"219901000000"_s, u"某县"_s) { }
};

// Two communities that share a firm; the first sent its third quarter twice
struct Mailbag
{
    Mailbag()
    {
        post.send(east.ledger(), u"东一.lqp"_s);
        east.draw(u"estate 新 service_mode=self"_s);
        post.send(east.ledger(), u"东二.lqp"_s);
        post.send(west.ledger(), u"西一.lqp"_s);
        post.send(west.ledger(), u"西二季度.lqp"_s, {.period = secondQuarter});
    }

    Post post;
    Sketch east{
        u"firm 甲 uscc=91210902MA0G4CT94U local=local|estate 佳 service_mode=full|worker 张 post=order"_s};
    Sketch west{
        u"firm 甲 name=甲公司 uscc=91210902MA0G4CT94U local=local|firm 乙 local=outside|worker 李 post=other"_s,
        u"219901001002"_s, u"西苑社区"_s};
};

} // namespace

TEST_CASE("returns may come in any order, one by one or together: the sheet is the same", "[returns]")
{
    Mailbag bag;
    QStringList order{u"东一.lqp"_s, u"东二.lqp"_s, u"西一.lqp"_s, u"西二季度.lqp"_s};
    order.sort();
    QString sheet;
    std::mt19937 random(7);
    do {
        INFO(order.join(u' ').toStdString());
        CountyOffice county;
        const auto together = 1 + static_cast<qsizetype>(random() % 4); // files in the first drop
        CHECK(statesOf(bag.post.take(county.ledger(), order.mid(0, together))).count(u"accepted"_s)
              == together);
        for (const QString &one : order.mid(together))
            CHECK(statesOf(bag.post.take(county.ledger(), {one, one})) == u"accepted same"_s);
        if (sheet.isEmpty())
            sheet = sheetText(county.ledger());
        CHECK(sheetText(county.ledger()) == sheet);
        CHECK(filingsOf(county.ledger()).size() == 4);
        const qint64 rows = journalRows(county.ledger());
        CHECK(statesOf(bag.post.take(county.ledger(), order)) == u"same same same same"_s);
        CHECK(journalRows(county.ledger()) == rows);
    } while (std::next_permutation(order.begin(), order.end()));
    CHECK(sheet.contains(u"219901001001 v2 estates_total=2"_s));
    CHECK(sheet.contains(u"total firms_total=2"_s));
    CHECK(sheet.contains(u"summed firms_total=3"_s));
}

TEST_CASE("a bad file is named in its place, and the others are taken in", "[returns]")
{
    Mailbag bag;
    CountyOffice county;
    QByteArray altered = readFile(bag.post.path(u"东二.lqp"_s));
    altered[altered.size() / 2] = char(altered[altered.size() / 2] ^ 0x40);
    writeFile(bag.post.path(u"改过(1).lqp"_s), altered);
    writeFile(bag.post.path(u"半截.lqp"_s), readFile(bag.post.path(u"东二.lqp"_s)).left(900));
    writeFile(bag.post.path(u"空.lqp"_s), {});
    writeFile(bag.post.path(u"文章.lqp"_s), "这是一篇文章");
    const auto received = bag.post.take(county.ledger(),
                                        {u"改过(1).lqp"_s, u"东一.lqp"_s, u"半截.lqp"_s, u"空.lqp"_s,
                                         u"文章.lqp"_s, u"没有.lqp"_s, u"西一.lqp"_s});
    const QStringList states = statesOf(received).split(u' ');
    CHECK(states[0] == u"altered"_s);
    CHECK(states[1] == u"accepted"_s);
    CHECK((states[2] == u"truncated"_s || states[2] == u"not_a_package"_s));
    CHECK(states[4] == u"not_a_package"_s);
    CHECK(states[5] == u"not_found"_s);
    CHECK(states[6] == u"accepted"_s);
    CHECK(filingsOf(county.ledger()).size() == 2);
    for (size_t i = 0; i < received.size(); ++i) {
        INFO(received[i].file.toStdString());
        CHECK(received[i].file.startsWith(bag.post.path({})));
        if (received[i].state == Receipt::accepted)
            CHECK(received[i].filing.number > 0);
        else
            CHECK(received[i].message.text().size() > 20); // a sentence
    }
    const qint64 rows = journalRows(county.ledger());
    bag.post.take(county.ledger(), {u"改过(1).lqp"_s, u"没有.lqp"_s, u"东一.lqp"_s});
    CHECK(journalRows(county.ledger()) == rows); // nothing taken in leaves no trace
}

TEST_CASE("no single byte of a package can be changed unnoticed", "[returns]")
{
    Mailbag bag;
    CountyOffice county;
    const QByteArray honest = readFile(bag.post.path(u"东一.lqp"_s));
    std::mt19937 random(11);
    QStringList names;
    for (int i = 0; i < 60; ++i) {
        QByteArray bytes = honest;
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(honest.size()));
        bytes[at] = char(bytes[at] ^ (1 << (random() % 8)));
        names.append(u"%1.lqp"_s.arg(i));
        writeFile(bag.post.path(names.last()), bytes);
    }
    for (const Received &each : bag.post.take(county.ledger(), names))
        CHECK(each.state == Receipt::refused);
    CHECK(filingsOf(county.ledger()).empty());
    CHECK(senders::all(county.ledger())->empty());
}

TEST_CASE("a replay never changes a state: what was sent back stays so, what is newer stays newest",
          "[returns]")
{
    Mailbag bag;
    CountyOffice county;
    const auto first = bag.post.take(county.ledger(), {u"东一.lqp"_s});
    REQUIRE_OK(county.ledger().commit({.kind = u"send-back"_s}, [&](Commit &commit) {
        return filings::setState(commit, first.front().filing.number, u"sent_back"_s, u"重报"_s);
    }));
    CHECK(statesOf(bag.post.take(county.ledger(), {u"东一.lqp"_s})) == u"same"_s);
    CHECK(filingsOf(county.ledger()).front().state == u"sent_back"_s);
    CHECK(county.ledger().office().code == u"219901000000"_s);
    CHECK_FALSE(sheetText(county.ledger()).contains(u"219901001001"_s));
    CHECK(statesOf(bag.post.take(county.ledger(), {u"东二.lqp"_s})) == u"accepted"_s);
    CHECK(statesOf(bag.post.take(county.ledger(), {u"东一.lqp"_s, u"东二.lqp"_s})) == u"same same"_s);
    CHECK(sheetText(county.ledger()).contains(u"219901001001 v2 "_s));
}

TEST_CASE("who is not known is refused until somebody trusts, and known from then on", "[returns]")
{
    Mailbag bag;
    CountyOffice county;
    const qint64 rows = journalRows(county.ledger());
    CHECK(statesOf(bag.post.take(county.ledger(), {u"东一.lqp"_s, u"西一.lqp"_s}, false))
          == u"unknown_sender unknown_sender"_s);
    CHECK(journalRows(county.ledger()) == rows);
    CHECK(statesOf(bag.post.take(county.ledger(), {u"东一.lqp"_s}, true)) == u"accepted"_s);
    CHECK(statesOf(bag.post.take(county.ledger(), {u"东二.lqp"_s, u"西一.lqp"_s}, false))
          == u"accepted unknown_sender"_s);
    const auto known = senders::all(county.ledger());
    REQUIRE_OK(known);
    REQUIRE(known->size() == 1);
    CHECK(known->front().unit == u"219901001001"_s);
    CHECK(known->front().name == u"东苑社区"_s);
    const auto history = journal::history(county.ledger().database(), {}, {});
    CHECK(std::count_if(history->begin(), history->end(),
                        [](const auto &row) { return row.entry.action == u"trust"; })
          == 1);
}

TEST_CASE("another ledger in the name of a known office is refused, trusted or not", "[returns]")
{
    Mailbag bag;
    Sketch impostor(u"firm 假 local=local"_s); // same code and name, another key
    bag.post.send(impostor.ledger(), u"假.lqp"_s);
    CountyOffice county;
    CHECK(statesOf(bag.post.take(county.ledger(), {u"东一.lqp"_s, u"假.lqp"_s}))
          == u"accepted other_sender"_s); // in one drop
    CHECK(statesOf(bag.post.take(county.ledger(), {u"假.lqp"_s})) == u"other_sender"_s);
    CHECK(statesOf(bag.post.take(county.ledger(), {u"假.lqp"_s}, false)) == u"other_sender"_s);
    // a known key that signs for another office
    bag.post.forge(bag.east.ledger(), u"东二.lqp"_s, u"冒名.lqp"_s,
                   [](package::Draft &draft) { draft.manifest.sender.unit = u"219901001009"_s; });
    CHECK(statesOf(bag.post.take(county.ledger(), {u"冒名.lqp"_s})) == u"other_sender"_s);
    CHECK(senders::all(county.ledger())->size() == 1);
    CHECK(filingsOf(county.ledger()).size() == 1);
}

TEST_CASE("what is not for this office, not a return, or its own is refused by name", "[returns]")
{
    Mailbag bag;
    CountyOffice county;
    const auto forge = [&](const QString &name, const std::function<void(package::Draft &)> &change) {
        bag.post.forge(bag.east.ledger(), u"东一.lqp"_s, name, change);
    };
    forge(u"邻县.lqp"_s, [](package::Draft &draft) { draft.manifest.receivers = {u"219902000000"_s}; });
    forge(u"两家.lqp"_s, [](package::Draft &draft) {
        draft.manifest.receivers = {u"219902000000"_s, u"219901000000"_s};
    });
    forge(u"回执.lqp"_s, [](package::Draft &draft) { draft.manifest.kind = u"receipt"_s; });
    CHECK(statesOf(bag.post.take(county.ledger(), {u"邻县.lqp"_s, u"两家.lqp"_s, u"回执.lqp"_s}))
          == u"not_for_this_office accepted not_a_return"_s);
    CHECK(statesOf(bag.post.take(bag.east.ledger(), {u"东一.lqp"_s})) == u"own_return"_s);
    CHECK(statesOf(bag.post.take(bag.east.ledger(), {u"西一.lqp"_s}))
          == u"accepted"_s); // a neighbour's may be read
}

TEST_CASE("a package of a newer format is refused, one of another pack version is counted by ours",
          "[returns]")
{
    Mailbag bag;
    CountyOffice county;
    const package::Package honest = bag.post.opened(u"东一.lqp"_s);
    QJsonObject manifest = *json::parseObject(honest.manifest.canonical(), {});
    manifest[u"format"_s] = 2;
    std::vector<package::NamedBytes> entries{{u"manifest.json"_s, json::canonical(manifest)}};
    for (const auto &[name, bytes] : honest.parts)
        entries.push_back({name, bytes});
    const auto keys = package::keysFromSecret(*bag.east.ledger().secret(u"sign_secret"_s));
    writeFile(bag.post.path(u"新格式.lqp"_s), package::stamped(*package::zipped(entries), *keys));
    bag.post.forge(bag.east.ledger(), u"东一.lqp"_s, u"别的包.lqp"_s,
                   [](package::Draft &draft) { draft.manifest.pack = u"fuxin-2023 2031.1.1"_s; });
    CHECK(statesOf(bag.post.take(county.ledger(), {u"新格式.lqp"_s, u"别的包.lqp"_s}))
          == u"newer_format accepted"_s);
    REQUIRE(filingsOf(county.ledger()).size() == 1);
    CHECK(filingsOf(county.ledger()).front().manifest.contains("2031.1.1")); // it stays written
    CHECK(sheetText(county.ledger()).contains(u"219901001001 v1 firms_total=1"_s));
}

TEST_CASE("a signed package with nonsense inside is refused, a line of nonsense with its place", "[returns]")
{
    const auto firms = u"records/firm.jsonl"_s;
    const QByteArray start =
        R"({"id":"00000000000070000000000000000001","unit":"219901001001","match":"name:x","name":"乙")";
    const std::vector<std::pair<QByteArray, QString>> lines{
        {start + "}", {}},
        {start + R"(,"movement":"new","x_later":"unknown fields are left alone"})", {}},
        {"no json", u"bad_record"_s},
        {"{}", u"bad_record"_s},
        {R"({"id":"7","unit":"219901001001","match":"name:x","name":"乙"})", u"bad_record"_s},
        {R"({"id":"00000000000070000000000000000001","unit":"2199","match":"name:x","name":"乙"})",
         u"bad_record"_s},
        {R"({"id":"00000000000070000000000000000001","unit":"219901001001","name":"乙"})",
         u"bad_record"_s}, // no key
        {start + R"(,"movement":"sideways"})", u"bad_record"_s},
        {start + R"(,"local":"moon"})", u"bad_record"_s},
        {start + R"(,"since":"2026-13"})", u"bad_record"_s},
        {start + R"(,"uscc":"91210902MA0G4CT94X"})", u"bad_record"_s},
        {start + R"(,"party_members_reported":"many"})", u"bad_record"_s},
    };
    Mailbag bag;
    for (const auto &[text, code] : lines) {
        INFO(text.toStdString());
        CountyOffice county;
        bag.post.forge(bag.east.ledger(), u"东一.lqp"_s, u"x.lqp"_s,
                       [&](package::Draft &draft) { draft.parts[firms] += text + '\n'; });
        const auto received = bag.post.take(county.ledger(), {u"x.lqp"_s, u"西一.lqp"_s});
        CHECK(received.front().code == code);
        CHECK(received.back().state == Receipt::accepted);
        if (!code.isEmpty()) {
            CHECK(received.front().message.arguments() == QStringList{firms, u"2"_s});
            CHECK(filingsOf(county.ledger()).size() == 1);
        }
    }
    const std::vector<std::function<void(package::Draft &)>> whole{
        [](package::Draft &draft) { draft.parts.erase(u"forms/return.json"_s); },
        [](package::Draft &draft) { draft.parts[u"forms/return.json"_s] = "[]"; },
        [](package::Draft &draft) { draft.manifest.period = u"去年"_s; },
    };
    for (const auto &change : whole) {
        CountyOffice county;
        bag.post.forge(bag.east.ledger(), u"东一.lqp"_s, u"x.lqp"_s, change);
        CHECK(statesOf(bag.post.take(county.ledger(), {u"x.lqp"_s, u"西一.lqp"_s}))
              == u"bad_return accepted"_s);
    }
}

TEST_CASE("taking in can be called off, and then nothing was taken in", "[returns]")
{
    Mailbag bag;
    CountyOffice county;
    const qint64 rows = journalRows(county.ledger());
    QList<int> seen;
    const QStringList files{bag.post.path(u"东一.lqp"_s), bag.post.path(u"东二.lqp"_s),
                            bag.post.path(u"西一.lqp"_s)};
    const auto received = receive(county.ledger(), {.files = files, .trust = true, .progress = [&](int read) {
                                                        seen.append(read);
                                                        return read < 2;
                                                    }});
    REQUIRE_FALSE(received);
    CHECK(received.error().code == u"cancelled"_s);
    CHECK(seen == QList<int>{1, 2});
    CHECK(journalRows(county.ledger()) == rows);
    CHECK(filingsOf(county.ledger()).empty());
    CHECK(senders::all(county.ledger())->empty());
    const auto none = receive(county.ledger(), {.files = {}, .trust = true});
    REQUIRE_OK(none);
    CHECK(none->empty());
}

TEST_CASE("what an office explained comes along and stays with its return", "[returns]")
{
    Post post;
    Sketch office(u"worker 张"_s); // a post is unknown: R05
    CountyOffice county;
    post.send(office.ledger(), u"a.lqp"_s, {.explanation = u"岗位待定"_s});
    post.take(county.ledger(), {u"a.lqp"_s});
    const auto filed = filingsOf(county.ledger());
    REQUIRE(filed.size() == 1);
    CHECK_FALSE(filed.front().own);
    CHECK(filed.front().state == u"accepted"_s);
    CHECK(filed.front().unitName == u"东苑社区"_s);
    CHECK(filed.front().cutOff == QDate(2026, 9, 30));
    CHECK(filed.front().filedAt.startsWith(u"2026-10-12"_s)); // when it came in
    const QJsonArray findings = filed.front().findings;
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [](const QJsonValue &each) { return each[u"rule"_s] == u"R05"_s; });
    REQUIRE(found != findings.end());
    CHECK((*found)[u"note"_s] == u"岗位待定"_s);
    CHECK((*found)[u"severity"_s] == u"hard"_s);
}

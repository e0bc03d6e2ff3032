// SPDX-License-Identifier: GPL-3.0-or-later
// A return goes up: what makes a version, what keeps it back, what the package says and what it must not say.
#include "tests/core/returns/post.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include "core/base/json.h"
#include "core/exchange/checkcode.h"
#include "core/ledger/notes.h"
#include "core/ledger/senders.h"
#include "core/returns/filedlines.h"

#include <QFileInfo>

using namespace liuqing;
using namespace liuqing::returns;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

const auto community = uR"(
    firm 甲 uscc=91210902MA0G4CT94U local=local contact=李四 phone=13000000000 since=2020
    estate 佳 service_mode=full
    project 甲佳 firm=@甲 estate=@佳 from=2020
    worker 张一 project=@甲佳 post=order political_status=full relation_held=here
    worker 张二 project=@甲佳 post=manager political_status=masses)"_s;

const rules::Finding *findingOf(const Return &made, const QString &rule)
{
    const auto found = std::find_if(made.findings.begin(), made.findings.end(),
                                    [&](const rules::Finding &each) { return each.rule == rule; });
    return found == made.findings.end() ? nullptr : &*found;
}

QJsonObject contentOf(const package::Package &package)
{
    const auto content = json::parseObject(package.parts.at(u"forms/return.json"_s), {});
    REQUIRE_OK(content);
    return *content;
}

} // namespace

TEST_CASE("the same facts sent again are the same bytes and no new version", "[returns]")
{
    Post post;
    Sketch office(community);
    const Sent first = post.send(office.ledger(), u"一.lqp"_s);
    CHECK(first.filing.version == 1);
    CHECK_FALSE(first.repeated);
    const qint64 rows = journalRows(office.ledger());
    for (const QString &day :
         {u"2026-10-12T17:59:00"_s, u"2026-10-13T09:00:00"_s, u"2026-10-20T09:00:00"_s}) {
        office.scratch.reopen(day);
        const Sent again = post.send(office.ledger(), u"再 发.lqp"_s);
        CHECK(again.repeated);
        CHECK(again.filing.version == 1);
        CHECK(again.filing.digest == first.filing.digest);
        CHECK(again.filing.checkCode == first.filing.checkCode);
        CHECK(readFile(post.path(u"再 发.lqp"_s)) == readFile(post.path(u"一.lqp"_s)));
        CHECK(journalRows(office.ledger()) == rows);
        CHECK(filingsOf(office.ledger()).size() == 1);
    }
}

TEST_CASE("what does not travel makes no new version, what is reported does", "[returns]")
{
    struct Edit
    {
        QString lines;
        bool reported;
    };
    Post post;
    for (const Edit &edit : std::vector<Edit>{
             {u"甲 contact=王五 phone=13000000001 remark=电话打不通"_s, false},
             {u"张一 name=张三一"_s, false}, // staff goes as numbers
             {u"grade 等 project=@甲佳 year=2026 grade=优秀"_s, false},
             {u"甲 name=甲物业"_s, true},
             {u"张一 political_status=probationary"_s, true},
             {u"张一 left=2026-09-30"_s, true},
             {u"张一 left=2026-10-01"_s, false}, // after the cut-off
             {u"estate 福"_s, true},
             {u"estate 福 since=2026-10-01"_s, false},
             {u"甲 retired"_s, true},
         }) {
        INFO(edit.lines.toStdString());
        Sketch office(community);
        const Sent first = post.send(office.ledger(), u"一.lqp"_s);
        office.draw(edit.lines);
        const Sent next = post.send(office.ledger(), u"二.lqp"_s);
        CHECK(next.repeated != edit.reported);
        CHECK(next.filing.version == (edit.reported ? 2 : 1));
        CHECK((next.filing.digest != first.filing.digest) == edit.reported);
        CHECK((readFile(post.path(u"一.lqp"_s)) != readFile(post.path(u"二.lqp"_s))) == edit.reported);
    }
}

TEST_CASE("versions go on from the last one, also back to earlier facts, and each period has its own",
          "[returns]")
{
    Post post;
    Sketch office(community);
    QSet<QByteArray> digests;
    const auto sentNow = [&](const Period &period) {
        const Sent sent = post.send(office.ledger(), u"a.lqp"_s, {.period = period});
        digests.insert(sent.filing.digest);
        return sent.filing.version;
    };
    CHECK(sentNow(thirdQuarter) == 1);
    office.draw(u"佳 service_mode=single"_s);
    CHECK(sentNow(thirdQuarter) == 2);
    office.draw(u"佳 service_mode=full"_s);
    CHECK(sentNow(thirdQuarter) == 3);
    CHECK(sentNow(thirdQuarter) == 3);
    CHECK(sentNow(*Period::fromText(u"2026Q4")) == 1);
    CHECK(digests.size() == 4);
}

TEST_CASE("hard findings keep a return back until each is explained, by a note or for all", "[returns]")
{
    Post post;
    Sketch office(community);
    office.draw(u"张一 post=|firm 乙"_s); // R05: a post is unknown; R01: at home nowhere
    const qint64 rows = journalRows(office.ledger());
    const auto codeOf = [&](const QString &explanation) {
        const auto sent = post.trySend(office.ledger(), u"a.lqp"_s, {.explanation = explanation});
        return sent ? u"sent"_s : sent.error().code;
    };
    CHECK(codeOf({}) == u"open_findings"_s);
    CHECK(codeOf(u"  "_s) == u"open_findings"_s);
    CHECK_FALSE(QFileInfo::exists(post.path(u"a.lqp"_s)));
    CHECK(journalRows(office.ledger()) == rows);
    const auto made = build(office.ledger(), fuxinBook(), u"LQ-01"_s, thirdQuarter);
    REQUIRE_OK(made);
    REQUIRE_OK(
        notes::write(office.ledger(), u"R05"_s, findingOf(*made, u"R05"_s)->subject, u"一人岗位待定"_s));
    CHECK(codeOf({}) == u"open_findings"_s); // R01 is still open
    const Sent sent = post.send(office.ledger(), u"a.lqp"_s, {.explanation = u"属地待查"_s});
    CHECK(sent.withErrors);
    CHECK(findingOf(sent.made, u"R05"_s)->note == u"一人岗位待定"_s);
    CHECK(findingOf(sent.made, u"R01"_s)->note == u"属地待查"_s);
    REQUIRE_OK(notes::write(office.ledger(), u"R01"_s, findingOf(*made, u"R01"_s)->subject, u"属地待查"_s));
    CHECK(codeOf({}) == u"sent"_s); // all are explained in the ledger
    const package::Package package = post.opened(u"a.lqp"_s);
    CHECK(package.manifest.details[u"with_errors"_s].toBool()); // 带错上报 all the same
    CHECK(contentOf(package)[u"findings"_s].toArray().size() == int(sent.made.findings.size()));
}

TEST_CASE("soft findings and notices go along unexplained, and the return is not marked", "[returns]")
{
    Post post;
    Sketch office(community);
    office.draw(u"甲佳 staff_reported=9|甲 provisional=yes"_s);
    const auto sent = post.trySend(office.ledger(), u"a.lqp"_s);
    REQUIRE_OK(sent);
    CHECK_FALSE(sent->withErrors);
    REQUIRE(findingOf(sent->made, u"workers_differ"_s) != nullptr);
    CHECK(findingOf(sent->made, u"workers_differ"_s)->note.isEmpty());
    REQUIRE(findingOf(sent->made, u"provisional_firm"_s) != nullptr);
    CHECK_FALSE(post.opened(u"a.lqp"_s).manifest.details[u"with_errors"_s].toBool());
    const Sent explained = post.send(office.ledger(), u"b.lqp"_s); // an explanation for hard findings only
    CHECK(explained.repeated);
}

TEST_CASE("a file that cannot be written leaves nothing filed", "[returns]")
{
    Post post;
    Sketch office(community);
    const qint64 rows = journalRows(office.ledger());
    const auto sent = post.trySend(office.ledger(), u"没有/这个/文件夹/a.lqp"_s);
    REQUIRE_FALSE(sent);
    CHECK(sent.error().code == u"io"_s);
    CHECK(sent.error().where.file == post.path(u"没有/这个/文件夹/a.lqp"_s));
    CHECK(journalRows(office.ledger()) == rows);
    CHECK(filingsOf(office.ledger()).empty());
    CHECK(post.send(office.ledger(), u"a.lqp"_s).filing.version == 1);
}

TEST_CASE("the package says who, what, when and from which state of the ledger", "[returns]")
{
    Post post;
    Sketch office(community);
    const auto head = journal::head(office.ledger().database());
    REQUIRE_OK(head);
    const Sent sent = post.send(office.ledger(), u"a.lqp"_s);
    const package::Package package = post.opened(u"a.lqp"_s);
    CHECK(package.manifest.kind == u"return"_s);
    CHECK(package.manifest.sender.unit == u"219901001001"_s);
    CHECK(package.manifest.sender.name == u"东苑社区"_s);
    CHECK(package.manifest.receivers.isEmpty());
    CHECK(package.manifest.form == u"LQ-01"_s);
    CHECK(package.manifest.period == u"2026Q3"_s);
    CHECK(package.manifest.pack == fuxinBook().pack().id() + u' ' + fuxinBook().pack().version());
    CHECK(package.manifest.journalHead == *head);
    CHECK(package.manifest.details[u"cut_off"_s] == u"2026-09-30"_s);
    CHECK(package.manifest.details[u"version"_s] == 1);
    CHECK(package.digest == sent.filing.digest);
    CHECK(sent.filing.checkCode == checkcode::of(package.digest));
    CHECK(cellsFrom(contentOf(package)[u"cells"_s].toObject()) == sent.made.cells);
    CHECK(contentOf(package)[u"form_version"_s] == u"1"_s);
    const auto rows = rowsFrom(package.parts, office.ledger().clock().today());
    REQUIRE_OK(rows);
    CHECK(rows->size() == sent.made.rows.size());
    const auto filed = filingsOf(office.ledger());
    REQUIRE(filed.size() == 1);
    CHECK(filed.front().state == u"filed"_s);
    CHECK(filed.front().manifest == package.manifest.canonical());
    CHECK(cellsFrom(filed.front().cells) == sent.made.cells);
}

TEST_CASE("no name, number or remark of a person is in a package, unpacked or not", "[returns]")
{
    Post post;
    Sketch office(community);
    REQUIRE_OK(
        office.ledger().enable(worker::type, worker::residentId, u"六清摸底"_s, u"阜住建〔2023〕166号"_s));
    REQUIRE_OK(office.ledger().enable(worker::type, worker::mobile, u"六清摸底"_s, u"阜住建〔2023〕166号"_s));
    office.draw(
        u"张一 resident_id=210999197003101133 mobile=15400001111 remark=张一患病|甲 "
        u"legal_representative=钱老板 remark=找孙会计|"
        "instructor 赵老师 post=街道 firms=@甲|party_org 支 kind=branch secretary=周书记 covers=@甲|佳 remark=吴大爷举报"_s);
    post.send(office.ledger(), u"a.lqp"_s);
    QByteArray all = readFile(post.path(u"a.lqp"_s));
    for (const auto &[name, bytes] : post.opened(u"a.lqp"_s).parts)
        all += bytes;
    for (const QString &word :
         {u"张一"_s, u"张二"_s, u"210999197003101133"_s, u"15400001111"_s, u"患病"_s, u"钱老板"_s,
          u"孙会计"_s, u"李四"_s, u"13000000000"_s, u"赵老师"_s, u"周书记"_s, u"吴大爷"_s, u"王办事"_s}) {
        INFO(word.toStdString());
        CHECK_FALSE(all.contains(word.toUtf8()));
    }
    CHECK(all.contains(u"91210902MA0G4CT94U"_s.toUtf8())); // it was looked into
}

TEST_CASE("a return for one known office is sealed: it opens there and nowhere else", "[returns]")
{
    Post post;
    Sketch office(community);
    Sketch county({}, u"219901000000"_s, u"某县"_s);
    Sketch other({}, u"219902000000"_s, u"邻县"_s);
    const Mailing wish{.receivers = {u"219901000000"_s}};
    post.send(office.ledger(), u"open.lqp"_s, wish);
    CHECK_FALSE(post.opened(u"open.lqp"_s).sealed); // its key is not known yet
    const auto keys = package::keysFromSecret(*county.ledger().secret(u"sign_secret"_s));
    const senders::Sender known{.keyId = QString::fromLatin1(package::keyIdOf(keys->publicKey).toHex()),
                                .unit = u"219901000000"_s,
                                .name = u"某县"_s,
                                .publicKey = keys->publicKey,
                                .since = {}};
    REQUIRE_OK(office.ledger().commit({.kind = u"trust"_s}, [&](Commit &commit) {
        return senders::trust(commit, office.ledger(), known);
    }));
    const Sent sealed = post.send(office.ledger(), u"sealed.lqp"_s, wish);
    CHECK(sealed.repeated); // the content is on file already
    CHECK(package::readPackageFile(post.path(u"sealed.lqp"_s)).error().code == u"sealed"_s);
    CHECK_FALSE(readFile(post.path(u"sealed.lqp"_s)).contains("91210902MA0G4CT94U"));
    CHECK(statesOf(post.take(other.ledger(), {u"sealed.lqp"_s})) == u"not_for_this_office"_s);
    CHECK(statesOf(post.take(county.ledger(), {u"sealed.lqp"_s, u"open.lqp"_s})) == u"accepted same"_s);
    CHECK(filingsOf(county.ledger()).front().digest == sealed.filing.digest);
    const Sent two =
        post.send(office.ledger(), u"two.lqp"_s, {.receivers = {u"219901000000"_s, u"219902000000"_s}});
    CHECK(two.filing.version == 2); // addressed differently
    CHECK(statesOf(post.take(other.ledger(), {u"two.lqp"_s})) == u"accepted"_s);
}

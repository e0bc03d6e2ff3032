// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ledger/records.h"
#include "tests/core/schema/randomvalues.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include "core/ledger/backup.h"
#include "core/ledger/rollback.h"

#include <QDirIterator>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

// Every file of the folder that holds the text, in UTF-8 or UTF-16, as it is or in base 64
QStringList filesWith(const QString &folder, const QString &secret)
{
    const QByteArray utf16(reinterpret_cast<const char *>(secret.utf16()), secret.size() * 2);
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray bytes = readFile(files.next());
        if (bytes.contains(secret.toUtf8()) || bytes.contains(utf16)
            || bytes.contains(secret.toUtf8().toBase64().chopped(4)))
            found.append(files.fileName());
    }
    return found;
}

QByteArray columnOf(const Ledger &ledger, const Record &record, const QString &column)
{
    const auto bytes = ledger.database().scalar(u"SELECT \"%1\" FROM worker WHERE id = ?"_s.arg(column),
                                                {record.id.toBytes()});
    REQUIRE_OK(bytes);
    return bytes->toByteArray();
}

void put(const Ledger &ledger, const Record &record, const QString &column, const QByteArray &bytes)
{
    REQUIRE_OK(ledger.database().run(u"UPDATE worker SET \"%1\" = ? WHERE id = ?"_s.arg(column),
                                     {bytes, record.id.toBytes()}));
}

} // namespace

TEST_CASE("whatever happens to a sealed value, it never lies readable in the office's folder", "[sealed]")
{
    ScratchLedger scratch;
    Ledger &ledger = scratch.ledger();
    enableIds(ledger);
    RandomCodes codes(61);
    QStringList secrets;
    const auto secret = [&](const QString &text) {
        secrets.append(text);
        return text;
    };
    std::vector<Record> people;
    for (int i = 0; i < 20; ++i)
        people.push_back(scratch.add(
            worker::type, {{&worker::name, u"张三"_s}, {&worker::residentId, secret(codes.residentId())}}));
    for (size_t i = 0; i < 10; ++i)
        REQUIRE_OK(changing(ledger, people[i],
                            with(people[i], {{&worker::residentId, secret(codes.residentId())}})));
    for (size_t i = 5; i < 15; ++i)
        REQUIRE_OK(retiring(ledger, scratch.stored(people[i]), u"误录"_s));
    const auto import = ledger.commit({.kind = u"import"_s}, [&](Commit &commit) -> Status {
        for (size_t i = 15; i < 20; ++i)
            LIUQING_TRY(commit.change(people[i],
                                      with(people[i], {{&worker::residentId, secret(codes.residentId())}})));
        return commit.leaveOut(people[0].id, worker::type, worker::mobile, 7, u"mobile"_s,
                               secret(u"电话1300000"_s));
    });
    REQUIRE_OK(import);
    CHECK(rollback::undo(ledger, *import, u"导错了"_s)->undone == 5);
    REQUIRE_OK(backup::into(scratch.path(), scratch.folder() + u"/备份"_s, ledger.clock()));
    CHECK(
        store::select(ledger, {.type = &worker::type, .where = {{&worker::residentId, secrets[17]}}})->size()
        == 1);
    scratch.close();
    for (const QString &each : secrets)
        CHECK(filesWith(scratch.folder(), each).isEmpty());
    CHECK_FALSE(filesWith(scratch.folder(), u"张三"_s).isEmpty()); // the looking finds what is there
}

TEST_CASE("a sealed value moved to another record or field is noticed, not shown", "[sealed]")
{
    ScratchLedger scratch;
    Ledger &ledger = scratch.ledger();
    enableIds(ledger);
    RandomCodes codes(62);
    const auto person = [&](const QString &mobile) {
        return scratch.add(worker::type,
                           {{&worker::name, u"张三"_s},
                            {&worker::residentId, codes.residentId()},
                            {&worker::mobile, mobile}});
    };
    const Record one = person(u"13000000001"_s);
    const Record other = person(u"13000000002"_s);
    const QByteArray own = columnOf(ledger, one, u"resident_id"_s);
    const QByteArray nonce = own.first(24);
    QByteArray flipped = own;
    flipped[own.size() - 1] = static_cast<char>(flipped[own.size() - 1] ^ 1);
    for (const QByteArray &foreign :
         {columnOf(ledger, other, u"resident_id"_s), columnOf(ledger, one, u"mobile"_s), flipped,
          own.chopped(1), nonce, QByteArray("x"), madeUpId.toUtf8()}) {
        put(ledger, one, u"resident_id"_s, foreign);
        const auto read = store::find(ledger, worker::type, one.id);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == u"unreadable_seal"_s);
        CHECK_FALSE(store::select(ledger, {.type = &worker::type}));
    }
    put(ledger, one, u"resident_id"_s, own);
    CHECK(scratch.stored(one).sameFacts(one));
    REQUIRE_OK(store::find(ledger, worker::type, other.id));
}

TEST_CASE("equal values are sealed to different bytes, so that nothing can be counted", "[sealed]")
{
    ScratchLedger scratch;
    Ledger &ledger = scratch.ledger();
    enableIds(ledger);
    QSet<QByteArray> sealed;
    for (int i = 0; i < 20; ++i)
        sealed.insert(columnOf(
            ledger,
            scratch.add(worker::type, {{&worker::name, u"张三"_s}, {&worker::mobile, u"13000000000"_s}}),
            u"mobile"_s));
    CHECK(sealed.size() == 20);
    const auto journal =
        ledger.database().scalar(u"SELECT count(DISTINCT personal) FROM journal WHERE type = 'worker'"_s);
    CHECK(journal->toInt() == 20);
}

TEST_CASE("the blind index follows the value and tells nothing outside its field and ledger", "[sealed]")
{
    ScratchLedger scratch;
    Ledger &ledger = scratch.ledger();
    enableIds(ledger);
    const auto blind = u"blind_mobile"_s;
    const Record person =
        scratch.add(worker::type, {{&worker::name, u"张三"_s}, {&worker::mobile, u"13000000000"_s}});
    const QByteArray first = columnOf(ledger, person, blind);
    CHECK(first.size() == 16);
    REQUIRE_OK(changing(ledger, person, with(person, {{&worker::mobile, u"13100000001"_s}})));
    CHECK(columnOf(ledger, person, blind) != first);
    const auto foundBy = [&](const Field &field, const Value &value) {
        return store::select(ledger, {.type = &worker::type, .where = {{&field, value}}})->size();
    };
    CHECK(foundBy(worker::mobile, u"13000000000"_s) == 0);
    CHECK(foundBy(worker::mobile, u"13100000001"_s) == 1);
    CHECK(foundBy(worker::residentId, u"13100000001"_s) == 0);
    CHECK(foundBy(worker::residentId, {}) == 1);
    REQUIRE_OK(
        changing(ledger, scratch.stored(person), with(scratch.stored(person), {{&worker::mobile, Value()}})));
    CHECK(columnOf(ledger, person, blind).isNull());
    CHECK(columnOf(ledger, person, u"mobile"_s).isNull());

    const Seal &own = ledger.seal();
    const Seal other(Seal::newKey());
    const QByteArray mobile = Seal::fieldContext(worker::type, worker::mobile);
    CHECK(own.blind(u"13000000000"_s, mobile) == first);
    CHECK(other.blind(u"13000000000"_s, mobile) != first);
    CHECK(own.blind(u"13000000000"_s, Seal::fieldContext(worker::type, worker::residentId)) != first);
}

TEST_CASE("a seal opens with its own key and context only, whatever the text", "[sealed]")
{
    const Seal seal(Seal::newKey());
    const Seal other(Seal::newKey());
    RandomValues random(63);
    for (int i = 0; i < 200; ++i) {
        const RecordId id = random.id();
        const QString plain = random.text(100);
        const QByteArray context = Seal::context(worker::type, worker::mobile, id);
        const QByteArray sealed = seal.seal(plain, context);
        REQUIRE(seal.open(sealed, context).value() == plain);
        CHECK_FALSE(other.open(sealed, context));
        CHECK_FALSE(seal.open(sealed, Seal::context(worker::type, worker::mobile, random.id())));
        CHECK_FALSE(seal.open(sealed, Seal::context(worker::type, worker::residentId, id)));
        CHECK_FALSE(seal.open(sealed, Seal::context(firm::type, worker::mobile, id)));
        CHECK_FALSE(seal.open(sealed.first(random.below(static_cast<int>(sealed.size()))), context));
    }
}

TEST_CASE("ledgers do not share keys", "[sealed]")
{
    ScratchLedger one;
    ScratchLedger other;
    for (const QString &key : {u"ledger_key"_s, u"sign_secret"_s, u"sign_public"_s}) {
        CHECK_FALSE(one.ledger().secret(key)->isEmpty());
        CHECK(*one.ledger().secret(key) != *other.ledger().secret(key));
    }
    const QByteArray key = *one.ledger().secret(u"ledger_key"_s);
    one.reopen();
    CHECK(*one.ledger().secret(u"ledger_key"_s) == key);
    CHECK(one.ledger().secret(u"no_such_key"_s)->isEmpty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/ledger/repeated.h"

#include <QTemporaryDir>

using namespace liuqing;
using namespace Qt::StringLiterals;

namespace {

struct Table
{
    QTemporaryDir folder;
    Database database = *Database::open(folder.filePath(u"t.liuqing"_s), Database::Access::create);

    explicit Table(const QString &columns) { REQUIRE_OK(database.run(u"CREATE TABLE t (%1)"_s.arg(columns))); }

    QStringList rows(const QString &expression)
    {
        QStringList out;
        auto found = database.select(u"SELECT %1 FROM t ORDER BY rowid"_s.arg(expression));
        REQUIRE_OK(found);
        while (found->next())
            out.append(found->value(0).toString());
        return out;
    }
};

} // namespace

TEST_CASE("a place keeps its value from row to row until it is bound to another", "[ledger]")
{
    Table table(u"a, b"_s);
    auto insert = RepeatedStatement::prepare(table.database, u"INSERT INTO t VALUES (?, ?)"_s);
    REQUIRE_OK(insert);
    insert->bind(0, u"甲"_s);
    for (const QVariant &value : {QVariant(1), QVariant(), QVariant(u"1"_s), QVariant(QByteArray("1")), QVariant(1)}) {
        insert->bind(1, value);
        REQUIRE_OK(insert->run());
    }
    CHECK(table.rows(u"a"_s) == QStringList(5, u"甲"_s));
    CHECK(table.rows(u"typeof(b)"_s) == QStringList{u"integer"_s, u"null"_s, u"text"_s, u"blob"_s, u"integer"_s});
}

TEST_CASE("rows written several at once are those written one by one, in their order", "[ledger]")
{
    Table many(u"a, b"_s);
    Table single(u"a, b"_s);
    auto bulk = BulkInsert::prepare(many.database, u"t (a, b)"_s, u"(?, CAST(? AS TEXT))"_s);
    REQUIRE_OK(bulk);
    auto insert = RepeatedStatement::prepare(single.database, u"INSERT INTO t VALUES (?, CAST(? AS TEXT))"_s);
    REQUIRE_OK(insert);
    for (int i = 0; i < 101; ++i) {
        const QVariant a = i % 3 == 0 ? QVariant() : QVariant(i / 4);
        const QVariant b = i % 7 == 0 ? QVariant() : QVariant(QByteArray::number(i % 5));
        bulk->bind(0, a);
        bulk->bind(1, b);
        REQUIRE_OK(bulk->add());
        insert->bind(0, a);
        insert->bind(1, b);
        REQUIRE_OK(insert->run());
        if (i == 50)
            REQUIRE_OK(bulk->flush()); // in the middle of a statement
    }
    REQUIRE_OK(bulk->flush());
    REQUIRE_OK(bulk->flush()); // nothing waits any more
    const QString all = u"quote(a) || ' ' || quote(b)"_s;
    CHECK(many.rows(all).size() == 101);
    CHECK(many.rows(all) == single.rows(all));
}

TEST_CASE("a row that does not fit is told when its statement is written", "[ledger]")
{
    Table table(u"a UNIQUE"_s);
    auto bulk = BulkInsert::prepare(table.database, u"t (a)"_s, u"(?)"_s);
    REQUIRE_OK(bulk);
    const Status kept = table.database.transaction([&]() -> Status {
        for (const int number : {1, 2, 1}) {
            bulk->bind(0, number);
            LIUQING_TRY(bulk->add());
        }
        return bulk->flush();
    });
    REQUIRE_FALSE(kept);
    CHECK(kept.error().message.arguments().join(u' ').contains(u"t.a"_s));
    CHECK(table.rows(u"a"_s).isEmpty());
}

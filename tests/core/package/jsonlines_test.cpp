// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/exchange/jsonlines.h"

using namespace liuqing;
using namespace Qt::StringLiterals;

namespace {

// "1:name 2:! …" — the lines as handed over, "!" for one that is no record
QString linesOf(const QByteArray &part)
{
    QStringList seen;
    package::forEachLine(part, u"records/firm.jsonl"_s, [&](int line, const Result<QJsonObject> &record) {
        seen.append(u"%1:%2"_s.arg(line).arg(record ? (*record)[u"n"_s].toString() : u"!"_s));
        return true;
    });
    return seen.join(u' ');
}

} // namespace

TEST_CASE("lines come in order, whether or not the last one is closed", "[package]")
{
    CHECK(linesOf("{\"n\":\"甲\"}\n{\"n\":\"乙\"}\n") == u"1:甲 2:乙"_s);
    CHECK(linesOf("{\"n\":\"甲\"}\n{\"n\":\"乙\"}") == u"1:甲 2:乙"_s);
    CHECK(linesOf("").isEmpty());
}

TEST_CASE("a line that is no record does not stop the others", "[package]")
{
    CHECK(linesOf("{\"n\":\"a\"}\n\n{\"n\":\"b\"}\n") == u"1:a 2:! 3:b"_s);
    CHECK(linesOf("[1]\n7\nnull\n{\"n\":\n{\"n\":\"b\"} x\n{\"n\":\"c\"}\n") == u"1:! 2:! 3:! 4:! 5:! 6:c"_s);
    CHECK(linesOf("{\"n\":\"\xFF\"}\n{\"n\":\"c\"}\n").endsWith(u"2:c"_s));
}

TEST_CASE("a bad line is named by part and number", "[package]")
{
    package::forEachLine("{}\nbroken\n", u"records/firm.jsonl"_s, [](int line, const Result<QJsonObject> &record) {
        CHECK(record.has_value() == (line == 1));
        if (!record) {
            CHECK(record.error().code == u"bad_line"_s);
            CHECK(record.error().where.row == 2);
            CHECK(record.error().where.path == u"records/firm.jsonl"_s);
            CHECK(record.error().text().startsWith(u"Line 2 of records/firm.jsonl"_s));
        }
        return true;
    });
}

TEST_CASE("a line beyond a megabyte is put aside unread", "[package]")
{
    const QByteArray fits = "{\"n\":\"" + QByteArray(package::maximumLine - 8, 'x') + "\"}";
    REQUIRE(fits.size() == package::maximumLine);
    CHECK(linesOf(fits).size() > 1000);
    CHECK(linesOf(QByteArray(fits + " \n{\"n\":\"b\"}")) == u"1:! 2:b"_s);
}

TEST_CASE("reading stops when the reader has enough", "[package]")
{
    int seen = 0;
    package::forEachLine("{}\n{}\n{}\n", {}, [&](int, const auto &) { return ++seen < 2; });
    CHECK(seen == 2);
}

TEST_CASE("written lines are read back, line breaks inside values included", "[package]")
{
    QByteArray part;
    package::appendLine(part, {{u"n"_s, u"一\n二"_s}});
    package::appendLine(part, {{u"n"_s, u"三"_s}});
    CHECK(part.count('\n') == 2);
    CHECK(linesOf(part) == u"1:一\n二 2:三"_s);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Finding records by what is typed: words, initials of the pinyin, and filters above columns.
#include "core/base/initials.h"
#include "core/ledger/attachments.h"
#include "core/ledger/migrations.h"
#include "tests/support/catch.h"
#include "tests/support/ledgers.h"

#include <random>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

QStringList titles(const Result<std::vector<Record>> &records)
{
    REQUIRE_OK(records);
    QStringList names;
    for (const Record &record : *records)
        names.append(record.text(*record.type().title));
    return names;
}

QStringList found(ScratchLedger &scratch, const RecordType &type, const QString &words)
{
    return titles(store::select(scratch.ledger(), {.type = &type, .words = words}));
}

QStringList filtered(ScratchLedger &scratch, const RecordType &type, const Field &field, const QString &typed)
{
    return titles(store::select(scratch.ledger(), {.type = &type, .filters = {{&field, typed}}}));
}

} // namespace

TEST_CASE("a firm is found by the initials of its name", "[search]")
{
    ScratchLedger scratch;
    scratch.add(firm::type, {{&firm::name, u"阜新宏远物业管理有限公司"_s}});
    scratch.add(firm::type, {{&firm::name, u"新禾（重庆）物业"_s}});
    scratch.add(firm::type, {{&firm::name, u"A8生活服务"_s}, {&firm::contact, u"解晓东"_s}});
    CHECK(found(scratch, firm::type, u"hywy"_s) == QStringList{u"阜新宏远物业管理有限公司"_s});
    CHECK(found(scratch, firm::type, u"HYWY"_s) == QStringList{u"阜新宏远物业管理有限公司"_s});
    CHECK(found(scratch, firm::type, u"xhcq"_s) == QStringList{u"新禾（重庆）物业"_s}); // brackets are not typed
    CHECK(found(scratch, firm::type, u"xhzq"_s) == QStringList{u"新禾（重庆）物业"_s}); // every reading of 重
    CHECK(found(scratch, firm::type, u"a8sh"_s) == QStringList{u"A8生活服务"_s});
    CHECK(found(scratch, firm::type, u"xxd"_s) == QStringList{u"A8生活服务"_s}); // its contact
    CHECK(found(scratch, firm::type, u"jxd"_s) == QStringList{u"A8生活服务"_s}); // read jie, too
    CHECK(found(scratch, firm::type, u"hwy"_s).isEmpty());
}

TEST_CASE("initials follow a change of the name", "[search]")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    REQUIRE_OK(scratch.ledger().commit({.kind = u"set"_s}, [&](Commit &commit) {
        Record after = firm;
        after.set(firm::name, u"新禾物业"_s);
        return commit.change(firm, after);
    }));
    CHECK(found(scratch, firm::type, u"hywy"_s).isEmpty());
    CHECK(found(scratch, firm::type, u"xhwy"_s) == QStringList{u"新禾物业"_s});
}

TEST_CASE("any choice of readings finds the name, and no other letters do", "[search]")
{
    const QString names[] = {u"重庆行知长乐物业"_s, u"曾解单"_s, u"厦门宏远"_s, u"龙潭区朝阳里"_s, u"㐂来登"_s, u"𠮷祥家园"_s};
    const std::map<QChar, QString> readings{{u'重', u"zc"_s}, {u'行', u"xh"_s}, {u'长', u"cz"_s}, {u'乐', u"ly"_s}, {u'曾', u"zc"_s},
                                            {u'解', u"jx"_s}, {u'单', u"dsc"_s}, {u'厦', u"xs"_s}, {u'朝', u"cz"_s}};
    std::mt19937 dice(20261125);
    for (const QString &name : names) {
        const QString signs = initials::of(name);
        for (int i = 0; i < 50; ++i) {
            QString typed;
            for (const QChar each : name) {
                const auto several = readings.find(each);
                if (several != readings.end())
                    typed += several->second[static_cast<qsizetype>(dice() % several->second.size())];
                else if (initials::of(QString(each)).size() == 1 && initials::of(QString(each))[0].isLower())
                    typed += initials::of(QString(each));
                else
                    typed += u'?';
            }
            if (typed.contains(u'?'))
                continue;
            ScratchLedger scratch;
            const auto matches = [&](const QString &letters) {
                return scratch.ledger().database().scalar(u"SELECT ? GLOB ?"_s, {signs, initials::pattern(letters)})->toBool();
            };
            INFO(typed.toStdString());
            CHECK(matches(typed));
            CHECK(matches(typed.mid(1)));
            CHECK_FALSE(matches(typed + u'q'));
            break;
        }
    }
    CHECK(initials::pattern(u"宏远"_s).isEmpty());
    CHECK(initials::pattern(u"h*"_s).isEmpty()); // no sign of GLOB comes in
    CHECK(initials::pattern(u"h]"_s).isEmpty());
}

TEST_CASE("two Chinese characters are enough, and several words are all meant", "[search]")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}, {&firm::uscc, u"91210902MA0G4CT94U"_s}, {&firm::local, u"local"_s}});
    scratch.add(firm::type, {{&firm::name, u"新禾物业"_s}, {&firm::local, u"outside"_s}});
    const Record estate = scratch.add(estate::type, {{&estate::name, u"春江苑"_s}, {&estate::builtYear, qint64(1998)}});
    scratch.add(estate::type, {{&estate::name, u"朝阳里"_s}});
    scratch.add(worker::type, {{&worker::name, u"张三"_s}, {&worker::firm, firm.id}});
    CHECK(found(scratch, firm::type, u"远物"_s) == QStringList{u"宏远物业"_s});
    CHECK(found(scratch, firm::type, u"物业 94U"_s) == QStringList{u"宏远物业"_s});
    CHECK(found(scratch, firm::type, u"物业 outside"_s) == QStringList{u"新禾物业"_s}); // a word of a choice, as it is shown
    CHECK(found(scratch, estate::type, u"1998"_s) == QStringList{u"春江苑"_s});
    CHECK(found(scratch, worker::type, u"宏远"_s) == QStringList{u"张三"_s}); // what it is linked to
    CHECK(found(scratch, worker::type, u"hy"_s) == QStringList{u"张三"_s});
    CHECK(found(scratch, firm::type, u"100%"_s).isEmpty()); // signs of LIKE are what they are
    CHECK(found(scratch, firm::type, u"_"_s).isEmpty());
    CHECK(found(scratch, firm::type, u"  "_s).size() == 2);
}

TEST_CASE("a record is found by the names of its files, and not by what they are kept under", "[search]")
{
    ScratchLedger scratch;
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    REQUIRE_OK(attachments::attach(scratch.ledger(), firm::type, firm.id, {{u"执照.pdf"_s, "a paper"}, {u"Scan_18.pdf"_s, "another"}}));
    const auto found = [&](const QString &words) { return store::select(scratch.ledger(), {.type = &firm::type, .words = words})->size(); };
    for (const QString &word : {u"执照"_s, u"scan"_s, u"18"_s, u"_18"_s, u".pdf"_s})
        CHECK(found(word) == 1);
    const QString digest = QString::fromLatin1(attachments::of(*store::find(scratch.ledger(), firm::type, firm.id).value()).front().digest.toHex());
    for (int i = 0; i + 4 <= digest.size(); i += 4)
        CHECK(found(digest.mid(i, 4)) == 0);
    CHECK(found(u"[\""_s) == 0);
}

TEST_CASE("a mobile that is masked in the list is found only as a whole", "[search]")
{
    ScratchLedger scratch;
    REQUIRE_OK(scratch.ledger().enable(worker::type, worker::mobile, u"联系"_s, u"劳动合同"_s));
    const Record firm = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    scratch.add(worker::type, {{&worker::name, u"张三"_s}, {&worker::firm, firm.id}, {&worker::mobile, u"13000000000"_s}});
    CHECK(found(scratch, worker::type, u"13000000000"_s) == QStringList{u"张三"_s});
    CHECK(found(scratch, worker::type, u"1300000"_s).isEmpty());
}

TEST_CASE("what is typed above a column narrows the list down by that column", "[search]")
{
    ScratchLedger scratch;
    const auto add = [&](const QString &name, Value households, Value year, Value mode, Value red) {
        scratch.add(estate::type, {{&estate::name, name}, {&estate::households, households}, {&estate::builtYear, year}, {&estate::serviceMode, mode}, {&estate::redCertifiedOn, red}});
    };
    add(u"甲园"_s, qint64(5), qint64(1998), u"full"_s, u"2024"_s);
    add(u"乙园"_s, qint64(50), qint64(2005), u"self"_s, u"2024-03"_s);
    add(u"丙园"_s, qint64(500), {}, {}, u"2024-03-15"_s);
    add(u"丁园"_s, {}, qint64(2005), u"full"_s, u"2025-01-01"_s);
    const auto by = [&](const Field &field, const QString &typed) { return filtered(scratch, estate::type, field, typed).join(QString()).remove(u'园'); };
    CHECK(by(estate::households, u"50"_s) == u"乙"_s);
    CHECK(by(estate::households, u">50"_s) == u"丙"_s);
    CHECK(by(estate::households, u"≥50"_s) == u"乙丙"_s);
    CHECK(by(estate::households, u"< 50"_s) == u"甲"_s);
    CHECK(by(estate::households, u"5-50"_s) == u"甲乙"_s);
    CHECK(by(estate::households, u"5～50"_s) == u"甲乙"_s);
    CHECK(by(estate::households, u"="_s) == u"丁"_s);
    CHECK(by(estate::households, u"*"_s) == u"甲乙丙"_s);
    CHECK(by(estate::builtYear, u"2005"_s) == u"乙丁"_s);
    CHECK(by(estate::serviceMode, u"full"_s) == u"甲丁"_s);
    CHECK(by(estate::redCertifiedOn, u"2024"_s) == u"甲乙丙"_s);
    CHECK(by(estate::redCertifiedOn, u"2024-3"_s) == u"乙丙"_s);
    CHECK(by(estate::redCertifiedOn, u">2024-03"_s) == u"丁"_s);
    CHECK(by(estate::redCertifiedOn, u"2024-03-10~2025"_s) == u"丙丁"_s);
    CHECK(by(estate::name, u"甲"_s) == u"甲"_s);
    CHECK(by(estate::name, u"jy"_s) == u"甲"_s);
    const auto bad = store::count(scratch.ledger(), {.type = &estate::type, .filters = {{&estate::households, u"很多"_s}}});
    REQUIRE_FALSE(bad.has_value());
    CHECK(bad.error().code == u"bad_filter"_s);
    CHECK(bad.error().text().contains(u"很多"_s));
}

TEST_CASE("lists are ordered by several columns, each up or down", "[search]")
{
    ScratchLedger scratch;
    for (const auto &[name, households, year] : {std::tuple{u"甲"_s, 5, 1998}, {u"乙"_s, 9, 1998}, {u"丙"_s, 7, 2005}})
        scratch.add(estate::type, {{&estate::name, name}, {&estate::households, qint64(households)}, {&estate::builtYear, qint64(year)}});
    const auto ordered = titles(store::select(scratch.ledger(), {.type = &estate::type, .orderBy = {{&estate::builtYear, true}, {&estate::households, true}}}));
    CHECK(ordered == QStringList{u"丙"_s, u"乙"_s, u"甲"_s});
}

TEST_CASE("records of an older ledger are found by initials once it is migrated", "[search]")
{
    ScratchLedger scratch;
    scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    const Database &database = scratch.ledger().database();
    for (const RecordType *type : catalogue::types()) {
        for (const QString &column : {u"initials"_s, u"attachments"_s})
            REQUIRE_OK(database.run(u"ALTER TABLE \"%1\" DROP COLUMN %2"_s.arg(QString::fromLatin1(type->key.data(), static_cast<qsizetype>(type->key.size())), column)));
    }
    REQUIRE_OK(database.run(u"DROP TABLE draft"_s));
    REQUIRE_OK(database.run(u"PRAGMA user_version=3"_s));
    scratch.reopen();
    CHECK(found(scratch, firm::type, u"hywy"_s) == QStringList{u"宏远物业"_s});
}

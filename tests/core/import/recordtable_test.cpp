// SPDX-License-Identifier: GPL-3.0-or-later
// What a ledger gives out as a table comes back as the same records; what it refused comes back when corrected.
#include "tests/core/import/importing.h"
#include "tests/core/officesheet/sheetreading.h"
#include "tests/support/catch.h"
#include "tests/support/chinese.h"

#include "core/base/text.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/recordtable.h"
#include "core/exchange/sheetwriter.h"
#include "core/identifiers/creditcode.h"
#include "core/ledger/entry.h"

#include <random>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

// Records that are right but odd: every kind of value, texts with everything a format could stumble over
class OddRecords
{
public:
    OddRecords(Importing &office, uint32_t seed)
        : m_office(office)
        , m_engine(seed)
    {
    }

    Record of(const RecordType &type)
    {
        Record record(type, m_office.ledger().ids().next());
        ++m_number;
        for (const Field *field : type.fields) {
            if (!m_office.ledger().isStored(type, *field))
                continue;
            const bool key = field == type.title || field->required || field->unique;
            if (key || below(3) > 0)
                record.set(*field, std::visit(Maker{*this, *field}, field->kind));
        }
        return record;
    }

private:
    struct Maker
    {
        OddRecords &odd;
        const Field &field;

        Value operator()(const kind::Text &rules) const
        {
            static const QStringList free{u"员工流动性大，党员关系未转入；"_s, u"“引号”,逗号\"直引号\""_s, u"约300户（含商户）"_s, u"=1+1"_s, u"-待核"_s, u"@甲"_s, u"+86"_s, u"0012"_s, u"1.50"_s};
            static const QStringList names{u"甲(东苑)"_s, u"乙·买买提"_s, u"丙(南)"_s, u"丁101"_s};
            const QString word = odd.one(rules.script == kind::Script::name ? names : free);
            const bool key = &field == &party_org::approvalNo || field.unique;
            return QString(key ? u"K%1号"_s.arg(odd.m_number) : word + QString::number(odd.m_number)).left(rules.max);
        }
        Value operator()(const kind::Integer &rules) const { return qint64(odd.between(rules.min, qMin<int64_t>(rules.max, 5000))); }
        Value operator()(const kind::Year &) const { return qint64(odd.between(1950, 2026)); }
        Value operator()(const kind::Scaled &rules) const { return qint64(odd.between(rules.min, qMin<int64_t>(rules.max, 90'00))); }
        Value operator()(const kind::YesNo &) const { return odd.one({u"yes"_s, u"no"_s}); }
        Value operator()(const kind::Date &) const { return odd.one({u"2019"_s, u"2019-03"_s, u"2019-03-05"_s, u"2021-12-31"_s}); }
        Value operator()(const kind::Choice &rules) const { return odd.code(*rules.from); }
        Value operator()(const kind::Choices &rules) const
        {
            QStringList codes{odd.code(*rules.from), odd.code(*rules.from)};
            codes.removeDuplicates();
            return codes;
        }
        Value operator()(const kind::Link &) const { return odd.linked(*entry::linkTargets(field).front()); }
        Value operator()(const kind::Links &) const { return QStringList{odd.linked(*entry::linkTargets(field).front()).toHex()}; }
        Value operator()(const kind::Files &) const { return {}; } // the names alone are in a sheet, and none is read from there
        Value operator()(const kind::Identifier &rules) const
        {
            switch (rules.form) {
            case identifiers::Kind::creditCode:
                return creditCode(odd.m_number);
            case identifiers::Kind::divisionCode:
                return u"2199020010"_s + QString::number(10 + odd.m_number % 90);
            case identifiers::Kind::residentId:
                return residentId(odd.m_number);
            case identifiers::Kind::mobile:
                return u"138000000"_s + QString::number(10 + odd.m_number % 90);
            case identifiers::Kind::landline:
                return u"0418-2152771"_s;
            case identifiers::Kind::phone:
                return odd.one({u"0418-2152771"_s, u"13800000001"_s});
            }
            return {};
        }
    };

    int below(int count) { return static_cast<int>(m_engine() % static_cast<uint32_t>(count)); }
    int64_t between(int64_t from, int64_t to) { return from + static_cast<int64_t>(m_engine() % static_cast<uint64_t>(to - from + 1)); }
    QString one(const QStringList &words) { return words[below(static_cast<int>(words.size()))]; }
    QString code(const Vocabulary &from) { return QString::fromLatin1(from.terms[static_cast<size_t>(below(static_cast<int>(from.terms.size())))].code.data()); }
    RecordId linked(const RecordType &type)
    {
        const auto records = m_office.live(type);
        REQUIRE_FALSE(records.empty());
        return records[static_cast<size_t>(below(static_cast<int>(records.size())))].id;
    }

    Importing &m_office;
    std::mt19937 m_engine;
    int m_number = 0;
};

// Firms, estates, projects and a worker of distinct names that the others may link to
void addGround(Importing &office)
{
    const Record firm = office.scratch.add(firm::type, {{&firm::name, u"甲物业"_s}});
    const Record other = office.scratch.add(firm::type, {{&firm::name, u"乙物业"_s}});
    const Record estate = office.scratch.add(estate::type, {{&estate::name, u"和平小区"_s}});
    office.scratch.add(project::type, {{&project::firm, firm.id}, {&project::estate, estate.id}});
    office.scratch.add(worker::type, {{&worker::name, u"张伟"_s}, {&worker::firm, other.id}});
}

SheetTable tableOf(Importing &office, const RecordType &type)
{
    auto table = recordTable(office.ledger(), {.type = &type}, ExportScope::inside);
    REQUIRE_OK(table);
    return std::move(*table);
}

QString written(Importing &office, const SheetTable &table, bool xlsx)
{
    const QString path = office.scratch.folder() + (xlsx ? u"/out.xlsx"_s : u"/out.csv"_s);
    if (xlsx)
        REQUIRE_OK(writeXlsx(path, {table}, QDateTime(QDate(2026, 10, 12), QTime(9, 0))));
    else
        REQUIRE_OK(writeCsv(path, table));
    return path;
}

} // namespace

TEST_CASE("what is given out as a table and taken in again changes nothing, whatever the type", "[import][export]")
{
    const Chinese words;
    // projects, workers and counts are told apart by links alone that a table shows by name
    for (const RecordType *type : {&firm::type, &estate::type, &unit::type, &party_org::type, &instructor::type, &former_name::type}) {
        for (uint32_t seed = 1; seed <= 4; ++seed) {
            Importing office;
            addGround(office);
            OddRecords odd(office, seed);
            for (int i = 0; i < 6; ++i) {
                const Record record = odd.of(*type);
                INFO(type->key << " seed " << seed);
                REQUIRE_OK(office.ledger().commit({.kind = u"set"_s}, [&](Commit &commit) { return commit.add(record); }));
            }
            const QStringList before = office.state();
            for (const bool xlsx : {true, false}) {
                const Taken taken = office.take(*type, written(office, tableOf(office, *type), xlsx));
                INFO(type->key << " seed " << seed << (xlsx ? " xlsx " : " csv ") << shown(taken.plan.problems()).join(u", "_s).toStdString());
                INFO(office.written(taken.batch).toStdString());
                CHECK(taken.plan.problems().empty());
                for (const QString &heading : taken.plan.layout().unmapped())
                    CHECK((heading == u"起始日期" || heading == u"终止日期" || heading == u"附件")); // of the record in general: not taken for 进驻时间; files are not read from sheets
                CHECK(taken.plan.counts().same == static_cast<int>(office.live(*type).size()));
                CHECK(taken.batch.isNull());
                CHECK((office.state() == before));
            }
        }
    }
}

TEST_CASE("every word that a choice is shown by is a word that a sheet may use for it", "[import][export]")
{
    const Chinese words;
    for (const Vocabulary *vocabulary : catalogue::vocabularies()) {
        for (const Term &term : vocabulary->terms) {
            INFO(vocabulary->key << "." << term.code << " " << label(term.label).toStdString());
            const auto &known = packWords().words(*vocabulary);
            if (!known.isEmpty())
                CHECK(known.value(text::normalizedName(label(term.label))) == QString::fromLatin1(term.code.data()));
        }
    }
}

TEST_CASE("numbers of persons leave masked, and outside not at all", "[import][export]")
{
    Importing office;
    office.enable(worker::residentId);
    office.scratch.add(worker::type, {{&worker::name, u"欧阳春兰"_s}, {&worker::residentId, residentId(1)}});
    const auto text = [&](ExportScope scope) {
        const auto table = recordTable(office.ledger(), {.type = &worker::type}, scope);
        REQUIRE_OK(table);
        return QString::fromUtf8(csvOf(*table));
    };
    const QString inside = text(ExportScope::inside);
    CHECK(inside.contains(u"欧阳春兰"));
    CHECK(inside.contains(u"Resident ID"));
    CHECK_FALSE(inside.contains(residentId(1)));
    CHECK(inside.contains(residentId(1).left(4)));
    const QString outside = text(ExportScope::outside);
    CHECK_FALSE(outside.contains(u"欧阳春兰"));
    CHECK_FALSE(outside.contains(u"Resident ID"));
    CHECK_FALSE(outside.contains(residentId(1).left(6)));
}

TEST_CASE("a field that is off is no column of a table", "[import][export]")
{
    Importing office;
    const auto off = recordTable(office.ledger(), {.type = &worker::type}, ExportScope::inside);
    office.enable(worker::residentId);
    const auto on = recordTable(office.ledger(), {.type = &worker::type}, ExportScope::inside);
    REQUIRE_OK(off);
    REQUIRE_OK(on);
    CHECK(on->columns.size() == off->columns.size() + 1);
}

namespace {

QStringList shownRow(const SheetTable &table, size_t row)
{
    QStringList texts;
    for (size_t i = 0; i < table.columns.size(); ++i)
        texts.append(shown(table.columns[i], table.rows[row][i]));
    return texts;
}

} // namespace

TEST_CASE("the rejects table shows the rows as they stood, each with all its reasons", "[import][export]")
{
    Importing office;
    const auto plan = office.plan(firm::type, office.sheet(u"序号,企业名称,统一社会信用代码,联系电话,别的\n"
                                                           "1,甲物业,123,12,x\n2,乙物业,,,\n3,,,0418-2152771,y\n"_s));
    REQUIRE_OK(plan);
    const SheetTable table = rejectTable(*plan);
    REQUIRE(table.rows.size() == 2);
    QStringList headings;
    for (const TableColumn &column : table.columns)
        headings.append(column.heading);
    CHECK(headings.mid(1, 5) == QStringList{u"序号"_s, u"企业名称"_s, u"统一社会信用代码"_s, u"联系电话"_s, u"别的"_s});
    const QStringList first = shownRow(table, 0);
    CHECK(first.mid(0, 6) == QStringList{u"2"_s, u"1"_s, u"甲物业"_s, u"123"_s, u"12"_s, u"x"_s});
    CHECK(first.last().count(u'\n') == 1);
    CHECK(first.last().contains(u"C: "));
    CHECK(first.last().contains(u"D: "));
    CHECK(shownRow(table, 1).first() == u"4");
    CHECK_FALSE(shownRow(table, 1).last().isEmpty());
}

TEST_CASE("a day in a rejected row is shown as a day", "[import][export]")
{
    Importing office;
    SheetTable sheet{.name = u"企业"_s};
    sheet.columns = {{.heading = u"企业名称"_s}, {.heading = u"成立日期"_s, .kind = TableColumn::Kind::date}, {.heading = u"联系电话"_s}};
    sheet.rows = {{QString(u"甲物业"_s), *BusinessDate::fromParts(2015, 3, 2), QString(u"12"_s)}};
    const auto plan = office.plan(firm::type, written(office, sheet, true));
    REQUIRE_OK(plan);
    REQUIRE(plan->rejected().size() == 1);
    CHECK(shownRow(rejectTable(*plan), 0).contains(u"2015-03-02"_s));
}

TEST_CASE("a corrected rejects workbook is taken in like the sheet it came from", "[import][export]")
{
    Importing office;
    const Taken first = office.takeText(firm::type, u"企业名称,统一社会信用代码,联系人\n甲物业,123,王一\n乙物业,,李二\n"_s);
    CHECK(first.plan.counts().rejected == 1);
    SheetTable table = rejectTable(first.plan);
    const auto bad = std::find_if(table.columns.begin(), table.columns.end(), [](const TableColumn &column) { return column.heading == u"统一社会信用代码"; });
    REQUIRE(bad != table.columns.end());
    table.rows[0][static_cast<size_t>(bad - table.columns.begin())] = creditCode(7);
    const Taken again = office.take(firm::type, written(office, table, true));
    CHECK(shown(again.plan.counts()) == u"new 1, changed 0, same 0, rejected 0, skipped 0");
    CHECK(office.named(firm::type, u"甲物业"_s).text(firm::uscc) == creditCode(7));
    CHECK(office.named(firm::type, u"甲物业"_s).text(firm::contact) == u"王一");
}

TEST_CASE("ten thousand rejected rows make a table at once", "[import][export]")
{
    Importing office;
    QString text = u"企业名称,联系电话\n"_s;
    for (int i = 0; i < 10000; ++i)
        text += u"第%1物业,12\n"_s.arg(i);
    const auto plan = office.plan(firm::type, office.sheet(text));
    REQUIRE_OK(plan);
    const SheetTable table = rejectTable(*plan);
    REQUIRE(table.rows.size() == 10000);
    CHECK(shownRow(table, 9999).first() == u"10001");
    CHECK_FALSE(shownRow(table, 9999).last().contains(u'\n'));
}

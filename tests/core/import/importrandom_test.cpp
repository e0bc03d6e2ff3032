// SPDX-License-Identifier: GPL-3.0-or-later
// Random tables with everything that offices get wrong: imported, imported again, taken back. Small pools of
// words make names, codes and persons meet again and again.
#include "tests/core/import/importing.h"
#include "tests/support/catch.h"

#include "core/ledger/rollback.h"

#include <random>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

class Tables
{
public:
    explicit Tables(uint32_t seed)
        : m_engine(seed)
    {
    }

    int below(int count) { return static_cast<int>(m_engine() % static_cast<uint32_t>(count)); }
    bool perhaps() { return below(2) == 0; }

    QString of(const RecordType &type, int rows)
    {
        QString text = headOf(type) + u'\n';
        for (int i = 0; i < rows; ++i)
            text += rowOf(type).join(u',') + u'\n';
        return text;
    }

private:
    static QString headOf(const RecordType &type)
    {
        if (&type == &firm::type)
            return u"企业名称,统一社会信用代码,联系人,联系电话,备注"_s;
        if (&type == &estate::type)
            return u"小区名称,小区编码,所属社区,户数,建成年份,备注"_s;
        if (&type == &unit::type)
            return u"单位名称,单位代码,上级单位,承接单位,名录年份"_s;
        if (&type == &party_org::type)
            return u"党组织名称,党组织代码,批复文号,上级党组织,书记"_s;
        if (&type == &project::type)
            return u"服务企业,服务小区,合同起始日期,服务星级,备注"_s;
        return u"姓名,所在企业,身份证号,手机号码,岗位"_s;
    }
    QString one(const QStringList &words) { return words[below(static_cast<int>(words.size()))]; }
    QString name(const QString &kind) { return one({u"甲"_s, u"乙"_s, u"丙"_s, u"丁 "_s, u"（甲）"_s}) + kind; }
    QString rarely(const QString &bad, const QString &good)
    {
        const int dice = below(10);
        return dice == 0 ? bad : dice < 5 ? QString() : good;
    }

    QStringList rowOf(const RecordType &type)
    {
        const QString remark = rarely(u"待核"_s, one({u"好"_s, u"老"_s}));
        if (&type == &firm::type) {
            return {rarely(name(u"公司"_s), name(u"物业"_s)), rarely(u"123"_s, creditCode(below(4))), one({u"王一"_s, u"李二"_s, {}}),
                    rarely(u"12"_s, u"0418-2152771"_s), remark};
        }
        if (&type == &estate::type) {
            return {rarely(QString(), name(u"小区"_s)), rarely(QString(), one({u"E1"_s, u"E2"_s})),
                    rarely(u"东苑社区"_s, one({u"西苑社区"_s, u"北苑社区"_s})), rarely(u"很多"_s, QString::number(below(3) * 100)),
                    rarely(u"3005"_s, u"1999"_s), remark};
        }
        if (&type == &unit::type) {
            return {name(u"社区"_s), rarely(u"2199"_s, u"21990100100"_s + QString::number(2 + below(5))), rarely(u"东苑社区"_s, name(u"社区"_s)),
                    rarely({}, name(u"社区"_s)), rarely(u"去年"_s, u"202"_s + QString::number(below(3)))};
        }
        if (&type == &party_org::type) {
            return {rarely(name(u"总支"_s), name(u"支部"_s)), rarely({}, one({u"D1"_s, u"D2"_s})), rarely({}, one({u"阜1号"_s, u"阜2号"_s})),
                    rarely({}, one({u"东党委"_s, u"西党委"_s})), rarely({}, one({u"王一"_s, u"李二"_s}))};
        }
        if (&type == &project::type) {
            return {rarely({}, name(u"物业"_s)), rarely(name(u"小区"_s), u"甲小区"_s), rarely(u"年初"_s, one({u"2021-01-01"_s, u"2024-01"_s})),
                    rarely(u"9"_s, QString::number(3 + below(2))), remark};
        }
        return {one({u"张伟"_s, u"李娜"_s, u"王芳"_s, u"张伟"_s}), rarely(QString(), name(u"物业"_s)), rarely(u"210999"_s, residentId(below(4) * 2 + 1)),
                rarely(u"139"_s, u"1380000000"_s + QString::number(below(3))), rarely(u"宇航员"_s, one({u"保安"_s, u"保洁"_s}))};
    }

    std::mt19937 m_engine;
};

const RecordType &typeOf(int which)
{
    static const RecordType *types[] = {&firm::type, &estate::type, &worker::type, &unit::type, &party_org::type, &project::type};
    return *types[which];
}

int blankRows(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    return static_cast<int>(std::count_if(lines.begin(), lines.end(), [](const QString &line) { return !line.isEmpty() && line.count(u',') == line.size(); }));
}

// What every import promises, whatever the sheet
void checkOneSheet(Importing &office, Tables &tables)
{
    const RecordType &type = typeOf(tables.below(6));
    const int rows = 1 + tables.below(12);
    const Options options{.createLinks = tables.perhaps(), .leaveOut = tables.perhaps(), .blankClears = tables.below(4) == 0};
    const QString text = tables.of(type, rows);
    INFO(type.key << " create " << options.createLinks << " leave out " << options.leaveOut << " clear " << options.blankClears << "\n" << text.toStdString());
    const QStringList before = office.state();
    INFO(before.filter(QString::fromLatin1(type.key.data()) + u' ').join(u'\n').toStdString());
    const QString file = office.sheet(text);
    const Taken first = office.take(type, file, options);
    INFO(shown(first.plan.counts()).toStdString() << " " << shown(first.plan.problems()).join(u", "_s).toStdString());
    CHECK(first.plan.counts().read() <= rows);
    CHECK(first.plan.counts().read() + blankRows(text) >= rows);
    const QByteArray written = office.bytes();
    const Taken again = office.take(type, file, options);
    INFO("again " << shown(again.plan.counts()).toStdString() << " " << shown(again.plan.problems()).join(u", "_s).toStdString());
    INFO(office.written(again.batch).toStdString());
    CHECK(again.batch.isNull());
    CHECK(again.plan.counts().added + again.plan.counts().changed == 0);
    CHECK((office.bytes() == written));
    if (first.batch.isNull()) {
        CHECK(office.state() == before);
        return;
    }
    if (tables.perhaps())
        return; // the next sheet meets these records
    const auto undone = rollback::undo(office.ledger(), first.batch, u"试"_s);
    REQUIRE_OK(undone);
    CHECK(undone->kept.empty());
    CHECK(office.state() == before);
}

} // namespace

TEST_CASE("random sheets imported twice change nothing the second time, and taken back they were never there", "[import][random]")
{
    const int wanted = qEnvironmentVariableIntValue("LIUQING_IMPORT_SEEDS"); // more for a long run
    const auto last = static_cast<uint32_t>(wanted > 0 ? wanted : 40);
    for (uint32_t seed = 1; seed <= last; ++seed) {
        Importing office;
        office.enable(worker::residentId);
        office.enable(worker::mobile);
        Tables tables(seed);
        for (int sheet = 0; sheet < 8; ++sheet) {
            INFO("seed " << seed << " sheet " << sheet);
            checkOneSheet(office, tables);
        }
        CHECK(journal::verify(office.ledger().database())->valid);
    }
}

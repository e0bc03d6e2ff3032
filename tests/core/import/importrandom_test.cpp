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
            return u"小区名称,所属社区,户数,建成年份,备注"_s;
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
            return {rarely(QString(), name(u"小区"_s)), rarely(u"东苑社区"_s, one({u"西苑社区"_s, u"北苑社区"_s})),
                    rarely(u"很多"_s, QString::number(below(3) * 100)), rarely(u"3005"_s, u"1999"_s), remark};
        }
        return {one({u"张伟"_s, u"李娜"_s, u"王芳"_s, u"张伟"_s}), rarely(QString(), name(u"物业"_s)), rarely(u"210999"_s, residentId(below(4) * 2 + 1)),
                rarely(u"139"_s, u"1380000000"_s + QString::number(below(3))), rarely(u"宇航员"_s, one({u"保安"_s, u"保洁"_s}))};
    }

    std::mt19937 m_engine;
};

const RecordType &typeOf(int which)
{
    static const RecordType *types[] = {&firm::type, &estate::type, &worker::type};
    return *types[which];
}

// What every import promises, whatever the sheet
void checkOneSheet(Importing &office, Tables &tables)
{
    const RecordType &type = typeOf(tables.below(3));
    const int rows = 1 + tables.below(12);
    const Options options{.createLinks = tables.perhaps(), .leaveOut = tables.perhaps()};
    const QString text = tables.of(type, rows);
    INFO(type.key << " create " << options.createLinks << " leave out " << options.leaveOut << "\n" << text.toStdString());
    const QStringList before = office.state();
    INFO(before.filter(QString::fromLatin1(type.key.data()) + u' ').join(u'\n').toStdString());
    const QString file = office.sheet(text);
    const Taken first = office.take(type, file, options);
    INFO(shown(first.plan.counts()).toStdString() << " " << shown(first.plan.problems()).join(u", "_s).toStdString());
    CHECK(first.plan.counts().read() <= rows);
    CHECK(first.plan.counts().read() + static_cast<int>(text.count(u"\n,,,,\n"_s)) >= rows);
    const QByteArray written = office.bytes();
    const Taken again = office.take(type, file, options);
    INFO("again " << shown(again.plan.counts()).toStdString());
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

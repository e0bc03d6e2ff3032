// SPDX-License-Identifier: GPL-3.0-or-later
// Every wording of the pack is found as an office might write it, and a heading that means something else is not.
#include "tests/core/officesheet/sheetreading.h"
#include "tests/support/catch.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"

using namespace liuqing;
using namespace liuqing::test;
using namespace liuqing::office;
using namespace Qt::StringLiterals;

namespace {

HeaderCell cellOf(int column, const QStringList &path)
{
    return {.column = column, .path = path, .groupIsOwn = path.size() == 1};
}

const Field *fieldOf(const RecordType &type, const QStringList &path)
{
    return matchHeader({cellOf(1, path)}, type, packWords(), {}).columns.front().field;
}

bool means(const RecordType &type, const QString &wording, const Field *field)
{
    const auto &meanings = packWords().meanings(type, text::normalizedName(wording));
    return std::any_of(meanings.begin(), meanings.end(), [&](const HeadingMeaning &each) { return each.field == field; });
}

QString spaced(const QString &wording)
{
    QString out;
    for (const QChar c : wording)
        out += QString(c) + u' ';
    return out;
}

// The ways a heading is dressed up
QStringList dressed(const QString &wording)
{
    QStringList ways{wording,        u"*"_s + wording,        wording + u"："_s,     u"★"_s + wording, wording + u"（必填）"_s,
                     spaced(wording), wording + u"\n"_s, u"　"_s + wording};
    if (wording.size() > 2) {
        ways.append(wording.left(2) + u'\n' + wording.mid(2));
        ways.append({u"3、"_s + wording, u"（2）"_s + wording, u"1."_s + wording});
    }
    return ways;
}

const std::vector<const RecordType *> &types()
{
    static const std::vector<const RecordType *> all = [] {
        std::vector<const RecordType *> found;
        for (const RecordType *type : catalogue::types()) {
            if (!packWords().label(*type).isEmpty())
                found.push_back(type);
        }
        return found;
    }();
    return all;
}

} // namespace

TEST_CASE("every wording of the pack leads to its field, however it is dressed up", "[officesheet]")
{
    int wordings = 0;
    for (const RecordType *type : types()) {
        for (const Field *field : type->fields) {
            for (const QString &wording : packWords().headings(*type, *field)) {
                const QStringList path = wording.contains(u'/') ? wording.split(u'/') : QStringList{wording};
                if (path.size() > 1)
                    continue;
                ++wordings;
                for (const QString &way : dressed(wording)) {
                    INFO(type->key << "." << field->key << " " << way.toStdString());
                    const Field *found = fieldOf(*type, {way});
                    CHECK(found != nullptr);
                    CHECK((found == nullptr || means(*type, wording, found)));
                }
            }
        }
    }
    CHECK(wordings > 1000);
}

TEST_CASE("a wording of group and heading is found in two rows as well as in one", "[officesheet]")
{
    for (const RecordType *type : types()) {
        for (const Field *field : type->fields) {
            for (const QString &wording : packWords().headings(*type, *field)) {
                const QStringList path = wording.split(u'/');
                if (path.size() != 2 || path.contains(QString()) || wording.contains(u'('))
                    continue;
                INFO(type->key << "." << field->key << " " << wording.toStdString());
                CHECK(fieldOf(*type, path) == fieldOf(*type, {wording}));
            }
        }
    }
}

TEST_CASE("the label of a field is its own best wording", "[officesheet]")
{
    for (const RecordType *type : types()) {
        for (const Field *field : type->fields) {
            const QString label = packWords().label(*type, *field);
            if (label.isEmpty())
                continue;
            INFO(type->key << "." << field->key << " " << label.toStdString());
            CHECK(fieldOf(*type, {label}) == field);
        }
    }
}

TEST_CASE("a sheet with all labels as headings is mapped whole, each column to its field", "[officesheet]")
{
    for (const RecordType *type : types()) {
        std::vector<HeaderCell> cells;
        std::vector<const Field *> fields;
        for (const Field *field : type->fields) {
            if (packWords().label(*type, *field).isEmpty())
                continue;
            fields.push_back(field);
            cells.push_back(cellOf(static_cast<int>(fields.size()), {packWords().label(*type, *field)}));
        }
        const HeaderMatch match = matchHeader(cells, *type, packWords(), {});
        CHECK(match.isHeader());
        for (size_t i = 0; i < fields.size(); ++i) {
            INFO(type->key << "." << fields[i]->key);
            CHECK(match.columns[i].field == fields[i]);
        }
    }
}

TEST_CASE("what belongs to another group is not taken for the record's own", "[officesheet]")
{
    CHECK(fieldOf(firm::type, {u"项目经理"_s, u"电话"_s}) == nullptr);
    CHECK(fieldOf(firm::type, {u"党支部书记"_s, u"姓名"_s}) == nullptr);
    CHECK(fieldOf(worker::type, {u"紧急联系人"_s, u"姓名"_s}) == nullptr);
    CHECK(fieldOf(estate::type, {u"业委会"_s, u"名称"_s}) == nullptr);
    CHECK(fieldOf(firm::type, {u"法定代表人"_s, u"姓名"_s}) == &firm::legalRepresentative);
}

TEST_CASE("the total below a group is what the group alone would be", "[officesheet]")
{
    for (const QString &total : {u"合计"_s, u"总数"_s, u"总计"_s, u"小计"_s, u"合计（个）"_s})
        CHECK(fieldOf(estate::type, {u"停车位"_s, total}) == &estate::parking);
    CHECK(fieldOf(estate::type, {u"停车位"_s, u"地上"_s}) == nullptr);
}

TEST_CASE("words of a choice below its name are columns to be ticked, two or more of them", "[officesheet]")
{
    const auto matched = [](const std::vector<QStringList> &paths) {
        std::vector<HeaderCell> cells;
        for (const QStringList &path : paths)
            cells.push_back(cellOf(static_cast<int>(cells.size()) + 1, path));
        return matchHeader(cells, estate::type, packWords(), {});
    };
    const HeaderMatch two = matched({{u"小区名称"_s}, {u"服务模式"_s, u"市场化"_s}, {u"服务模式"_s, u"弃管"_s}, {u"服务模式"_s, u"说不清"_s}});
    CHECK(two.columns[1].field == &estate::serviceMode);
    CHECK(two.columns[1].yes == u"full");
    CHECK(two.columns[2].yes == u"abandoned");
    CHECK(two.columns[3].field == nullptr);
    CHECK(two.mapped == 2);
    const HeaderMatch own = matched({{u"小区名称"_s}, {u"管理模式"_s}, {u"服务模式"_s, u"市场化"_s}, {u"服务模式"_s, u"弃管"_s}});
    CHECK(own.columns[1].field == &estate::serviceMode); // a column of its own says it better
    CHECK(own.columns[2].field == nullptr);
}

TEST_CASE("a column is described by its heading and unit, wherever the unit stands", "[officesheet]")
{
    CHECK(describedColumn(cellOf(3, {u"建筑面积\n（万㎡）"_s})).unit == u"万㎡");
    CHECK(describedColumn(cellOf(3, {u"面积（万㎡）"_s, u"住宅"_s})).unit == u"万㎡");
    CHECK(describedColumn(cellOf(3, {u"户数（户）"_s})).unit == u"户");
    CHECK(describedColumn(cellOf(3, {u"备注（如实填写）"_s})).unit.isEmpty());
    const SheetColumn column = describedColumn(cellOf(28, {u" 法定代表人 "_s, u"姓\n名"_s}));
    CHECK(column.letters == u"AB");
    CHECK(column.header == u"法定代表人/姓 名");
}

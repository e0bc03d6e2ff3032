// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/sheetwords.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"

using namespace Qt::StringLiterals;

namespace liuqing::practice::sheetwords {

namespace {

struct Spellings
{
    std::string_view vocabulary;
    std::string_view code;
    std::u16string_view words; // parted by |
};

// One line, one word: the table stays unwrapped.
// clang-format off
constexpr Spellings table[] = {
    {"provider", "company", u"企业|物业公司"}, {"provider", "individual", u"个人|个体"}, {"provider", "community", u"社区|社区自管"},
    {"local", "local", u"本地|是"}, {"local", "outside", u"外地|否"},
    {"ownership", "state", u"国有|国企"}, {"ownership", "private", u"民营|私营企业"}, {"ownership", "mixed", u"混合所有制|股份制"},
    {"estate_kind", "commodity", u"商品房|商品住宅"}, {"estate_kind", "affordable", u"保障房|回迁房"},
    {"estate_kind", "work_unit", u"单位房|家属院"}, {"estate_kind", "mixed", u"混合|商住"},
    {"service_mode", "full", u"市场化物业|专业化物业|全委托"}, {"service_mode", "single", u"单项服务|菜单式"},
    {"service_mode", "public", u"公益性物业|社区托管|兜底"}, {"service_mode", "self", u"业主自管|自治"},
    {"service_mode", "abandoned", u"弃管|无物业|失管"}, {"service_mode", "unverified", u"待核实|不详"},
    {"service", "cleaning", u"保洁"}, {"service", "order", u"秩序维护"}, {"service", "repair", u"维修"},
    {"service", "greening", u"绿化"}, {"service", "lifts", u"电梯维保"},
    {"project_state", "preliminary", u"前期物业"}, {"project_state", "formal", u"正式合同|履约中"},
    {"project_state", "run_on", u"合同到期未续签"}, {"project_state", "left", u"已退出"},
    {"fee_basis", "per_m2", u"按建筑面积"}, {"fee_basis", "per_class", u"按户"},
    {"selected_by", "tender", u"公开招标"}, {"selected_by", "agreement", u"协议选聘"}, {"selected_by", "recommendation", u"社区推荐"},
    {"sex", "male", u"男"}, {"sex", "female", u"女"},
    {"post", "manager", u"管理人员|项目主管|客服"}, {"post", "cleaning", u"保洁|保洁员|清洁工"},
    {"post", "order", u"秩序维护|保安|门卫"}, {"post", "engineering", u"工程维修|维修工|水电工"},
    {"post", "greening", u"绿化|绿化工|花工"}, {"post", "other", u"其他|司机|杂工"},
    {"political_status", "full", u"中共党员|党员|正式党员"}, {"political_status", "probationary", u"中共预备党员|预备党员"},
    {"political_status", "league", u"共青团员|团员"}, {"political_status", "minmeng", u"民盟盟员|民盟"}, {"political_status", "masses", u"群众|普通群众"},
    {"relation_held", "here", u"本企业|公司党支部"}, {"relation_held", "community", u"居住地社区|社区"},
    {"relation_held", "elsewhere", u"外单位|户籍地"}, {"relation_held", "unknown", u"不详"},
    {"org_kind", "branch", u"党支部|独立党支部"}, {"org_kind", "joint_branch", u"联合党支部"},
    {"formed", "alone", u"单独组建|单建"}, {"formed", "area", u"区域联建|联建"}, {"formed", "industry", u"行业共建|行业联建"},
    {"venue", "own", u"独立"}, {"venue", "shared", u"与社区共用"},
    {"grade_source", "own", u"社区评价|自评"}, {"grade_source", "published", u"住建局公布|公布名单"},
};
// clang-format on

} // namespace

QString of(const Field &field, const QString &code, int spelling)
{
    const Vocabulary *words = nullptr;
    if (const auto *choice = std::get_if<kind::Choice>(&field.kind))
        words = choice->from;
    else if (const auto *choices = std::get_if<kind::Choices>(&field.kind))
        words = choices->from;
    for (const Spellings &each : table) {
        if (words == nullptr || each.vocabulary != words->key || text::fromKey(each.code) != code)
            continue;
        const QStringList list = QStringView(each.words).toString().split(u'|');
        return list[spelling % list.size()];
    }
    return {};
}

QString of(const Record &record, const Field &field, int spelling)
{
    return of(field, record.text(field), spelling);
}

QString of(const QStringList &codes, const Field &field)
{
    QStringList words;
    for (const QString &code : codes)
        words.append(of(field, code));
    return words.join(u'、');
}

BookCell number(const Record &record, const Field &field, double step)
{
    if (!isKnown(record.value(field)))
        return {};
    return static_cast<double>(numberOf(record.value(field))) / step;
}

QString tick(const Record &record, const Field &field, const QString &yes, const QString &no)
{
    const QString answer = record.text(field);
    return answer.isEmpty() ? QString() : answer == u"yes"_s ? yes : no;
}

Column text(const QString &heading, const Field &field)
{
    return {heading, [&field](const Record &record) { return BookCell(record.text(field)); }};
}

Column word(const QString &heading, const Field &field, int spelling)
{
    return {heading, [&field, spelling](const Record &record) { return BookCell(of(record, field, spelling)); }};
}

Column figure(const QString &heading, const Field &field, double step)
{
    return {heading, [&field, step](const Record &record) { return number(record, field, step); }};
}

QStringList headings(const std::vector<Column> &columns)
{
    QStringList all{u"序号"_s};
    for (const Column &column : columns)
        all.append(column.heading);
    return all;
}

BookRow row(int serial, const Record &record, const std::vector<Column> &columns)
{
    BookRow cells{static_cast<double>(serial)};
    for (const Column &column : columns)
        cells.push_back(column.cell(record));
    return cells;
}

} // namespace liuqing::practice::sheetwords

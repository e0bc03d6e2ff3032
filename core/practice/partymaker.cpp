// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/makers.h"

#include "core/practice/names.h"

using namespace Qt::StringLiterals;

namespace liuqing::practice {

namespace {

constexpr int membersForBranch = 3;
constexpr qsizetype firmsPerInstructor = 3;

// How the same joint branch is called by the three communities that lead it together
constexpr std::u16string_view jointNames[] = {u"滨河片区物业企业联合党支部", u"滨河片区物业联合支部委员会", u"滨河片联物业企业党支部"};

QString yesNo(Dice &dice, int percent)
{
    return dice.chance(percent) ? u"yes"_s : u"no"_s;
}

void sixHaves(Desk &desk, Record &organization, bool shared)
{
    for (const Field *field : {&party_org::hasPlace, &party_org::hasFacilities, &party_org::hasSign, &party_org::hasFlag,
                               &party_org::hasPress, &party_org::hasRules})
        organization.set(*field, yesNo(desk.dice, 84));
    organization.set(party_org::venue, shared ? u"shared"_s : u"own"_s);
}

void term(Desk &desk, Record &organization)
{
    const QDate from = QDate(2024, 3, 1).addDays(desk.dice.between(0, 700)); // three years: none ends in 2026
    const QDate approved = from.addYears(-desk.dice.between(0, 1) * 3).addDays(-desk.dice.between(6, 30));
    organization.set(party_org::approvedOn, approved.toString(Qt::ISODate));
    organization.set(party_org::establishedOn, approved.addDays(5).toString(Qt::ISODate));
    organization.set(party_org::termFrom, from.toString(Qt::ISODate));
    organization.set(party_org::termTo, from.addYears(3).addDays(-1).toString(Qt::ISODate));
}

Record organization(Desk &desk, const QString &name, const QString &kind, const QString &formed)
{
    Record made = desk.fresh(party_org::type);
    made.set(party_org::name, name);
    made.set(party_org::kind, kind);
    made.set(party_org::formed, formed);
    made.set(party_org::superior, QString(u"中共"_s + desk.office().name + u"委员会"_s));
    made.set(party_org::ledBy, desk.office().unit);
    made.set(party_org::secretary, desk.inventor.personName(desk.dice, desk.dice.chance(60)));
    term(desk, made);
    sixHaves(desk, made, kind != u"branch"_s || desk.dice.chance(30));
    return made;
}

void ownBranch(Desk &desk, size_t at, int held)
{
    const FirmFacts &facts = desk.firmFacts[at];
    Record made = organization(desk, facts.name + u"党支部"_s, u"branch"_s, u"alone"_s);
    made.set(party_org::masterCode, facts.masterCode);
    made.set(party_org::covers, QStringList{desk.firms[at].id.toHex()});
    made.set(party_org::approvalNo, u"云%1党组〔%2〕%3号"_s.arg(desk.community < 6 ? u"望"_s : u"松"_s)
                                        .arg(made.text(party_org::approvedOn).left(4)).arg(20 + desk.community * 12 + static_cast<int>(at)));
    made.set(party_org::membersFull, qint64(held));
    made.set(party_org::membersProbationary, qint64(desk.dice.between(0, 1)));
    desk.organizations.push_back(std::move(made));
}

void jointBranch(Desk &desk, const QStringList &covered)
{
    const bool three = desk.community < 3;
    const QString name = three ? QStringView(jointNames[desk.community]).toString()
                               : QString(desk.office().name.chopped(2) + u"片区物业联合党支部"_s);
    Record made = organization(desk, name, u"joint_branch"_s, u"area"_s);
    made.set(party_org::covers, covered);
    made.set(party_org::membersFull, qint64(desk.dice.between(3, 7)));
    if (three) {
        made.set(party_org::secretary, u"程国梁"_s);
        made.set(party_org::membersFull, qint64(6));
        for (const auto &[field, day] : {std::pair{&party_org::approvedOn, u"2024-05-15"_s}, {&party_org::establishedOn, u"2024-05-20"_s},
                                         {&party_org::termFrom, u"2024-05-20"_s}, {&party_org::termTo, u"2027-05-19"_s}})
            made.set(*field, day);
        desk.note("joint_branch_three_times", made, name);
    } else {
        made.set(party_org::masterCode, u"DZ2199%1"_s.arg(810'000 + desk.community));
    }
    desk.organizations.push_back(std::move(made));
}

void industryBranch(Desk &desk, const QStringList &covered)
{
    Record made = organization(desk, desk.community == 6 ? u"云川区物业行业第一联合党支部"_s : u"云川区物业行业第二联合党支部"_s,
                               u"joint_branch"_s, u"industry"_s);
    made.set(party_org::superior, u"中共云川区物业行业委员会"_s);
    made.set(party_org::masterCode, u"DZ2199%1"_s.arg(800'000 + desk.community));
    made.set(party_org::covers, covered);
    made.set(party_org::membersFull, qint64(desk.dice.between(4, 9)));
    desk.organizations.push_back(std::move(made));
}

void growthPlan(Desk &desk, const QString &firmId)
{
    static constexpr std::u16string_view reasons[] = {u"正式党员不足3名", u"员工流动性大，党员关系未转入", u"企业进驻时间短"};
    static constexpr std::u16string_view progress[] = {u"已谈心谈话2次", u"正在动员党员转接组织关系", u"已确定入党积极分子1名"};
    static constexpr const char *measures[] = {"recruit", "transfer", "develop", "instructor"};
    Record made = desk.fresh(growth::type);
    made.set(growth::firm, *RecordId::fromString(firmId));
    made.set(growth::reason, desk.dice.word(reasons));
    made.set(growth::measure, QString::fromLatin1(measures[desk.dice.between(0, 3)]));
    made.set(growth::progress, desk.dice.word(progress));
    made.set(growth::targetDate, u"2027-0%1"_s.arg(desk.dice.between(1, 9)));
    made.set(common::since, u"2026-03"_s);
    desk.growths.push_back(std::move(made));
}

void instruct(Desk &desk, const QStringList &firms)
{
    static constexpr std::u16string_view departments[] = {u"区住建局四级主任科员", u"街道党群办干部", u"区市场监管局科员", u"社区党委委员"};
    for (qsizetype from = 0; from < firms.size(); from += firmsPerInstructor) {
        const QStringList linked = firms.mid(from, firmsPerInstructor);
        Record made = desk.fresh(instructor::type);
        made.set(instructor::name, desk.inventor.personName(desk.dice, desk.dice.chance(50)));
        made.set(instructor::post, desk.dice.word(departments));
        made.set(instructor::firms, linked);
        made.set(instructor::sentOn, QDate(2025, 9, 1).addDays(desk.dice.between(0, 120)).toString(Qt::ISODate));
        made.set(instructor::until, u"2027-12-31"_s);
        desk.instructors.push_back(std::move(made));
        for (const QString &firm : linked)
            growthPlan(desk, firm);
    }
}

} // namespace

void makeParty(Desk &desk)
{
    QStringList rest;
    for (size_t i = 0; i < desk.firms.size(); ++i) {
        if (desk.firmFacts[i].provider != u"company"_s)
            continue;
        const int held = membersHeldHere(desk, desk.firms[i]);
        if (held >= membersForBranch)
            ownBranch(desk, i, held);
        else
            rest.append(desk.firms[i].id.toHex());
    }
    const qsizetype jointly = qMin<qsizetype>(rest.size(), desk.community < 3 ? 2 : (rest.size() + 1) / 2);
    if (jointly > 0 && (desk.community == 6 || desk.community == 9))
        industryBranch(desk, rest.mid(0, jointly));
    else if (jointly > 0 || desk.community < 3)
        jointBranch(desk, rest.mid(0, jointly));
    instruct(desk, rest.mid(jointly));
}

} // namespace liuqing::practice

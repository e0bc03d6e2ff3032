// SPDX-License-Identifier: GPL-3.0-or-later
// Returns of made-up communities, written as they travel without a ledger behind each: what is measured is
// taking them in. Firms are shared between communities, and so are a few joint organizations.
#include "tests/bench/data.h"

#include "core/base/digest.h"
#include "core/base/json.h"
#include "core/catalogue/catalogue.h"
#include "core/returns/filedlines.h"
#include "tests/bench/madeup.h"

using namespace Qt::StringLiterals;

namespace liuqing::bench {

namespace {

using filings::FiledRow;

constexpr int firmsEach = 14;
constexpr int estatesEach = 30;
constexpr int projectsEach = 40;
constexpr int orgsEach = 8;
constexpr int instructorsEach = 4;
constexpr int staffEach = 254;

class CommunityReturn
{
public:
    explicit CommunityReturn(int number)
        : code(u"219901%1%2"_s.arg(1 + number / 10, 3, 10, QLatin1Char('0')).arg(1 + number % 10, 3, 10, QLatin1Char('0')))
        , name(u"第%1社区"_s.arg(number + 1))
        , m_madeUp(static_cast<uint32_t>(1000 + number))
        , m_ids(Clock::fixed(QDateTime(QDate(2026, 9, 30), QTime(9, 0))), static_cast<uint64_t>(5000 + number))
    {
        addFirms(number);
        addEstates();
        addProjects();
        addOrganizations(number);
        addInstructors();
        addStaff();
    }

    QString code;
    QString name;
    std::vector<FiledRow> rows;

private:
    using Values = std::vector<std::pair<const Field *, Value>>;

    RecordId add(const RecordType &type, const QString &match, const Values &values, const QString &movement = {})
    {
        return addRow(QString::fromLatin1(type.key.data(), static_cast<qsizetype>(type.key.size())), match, values, movement);
    }

    RecordId addRow(const QString &type, const QString &match, const Values &values, const QString &movement)
    {
        const auto &fields = filings::fieldsOf(type);
        FiledRow row{.type = type, .id = m_ids.next(), .unit = code, .match = match, .movement = movement, .values = {}};
        row.values.resize(fields.size());
        for (const auto &[field, value] : values)
            row.values[static_cast<size_t>(std::find(fields.begin(), fields.end(), field) - fields.begin())] = value;
        rows.push_back(std::move(row));
        return rows.back().id;
    }

    Value perhaps(int percent, const QString &text) { return m_madeUp.chance(percent) ? Value(text) : Value(); }

    void addFirms(int number)
    {
        static const QStringList movements{{}, {}, {}, {}, {}, {}, u"new"_s, u"in"_s, u"left"_s, u"out"_s};
        for (int i = 0; i < firmsEach; ++i) {
            const int shared = (number * 7 + i * 13) % sharedFirms;
            const bool known = m_madeUp.chance(90);
            const QString match = known ? QString(u"uscc:"_s + MadeUp::creditCode(shared)) : QString(u"name:"_s + code + u'|' + MadeUp::firmName(shared));
            m_firms.push_back(add(firm::type, match,
                                  {{&firm::name, MadeUp::firmName(shared)},
                                   {&firm::uscc, known ? Value(MadeUp::creditCode(shared)) : Value()},
                                   {&firm::provider, u"company"_s},
                                   {&firm::local, perhaps(95, m_madeUp.chance(70) ? u"local"_s : u"outside"_s)},
                                   {&firm::ownership, u"private"_s},
                                   {&common::since, m_madeUp.day(2010, 15)},
                                   {&common::verifiedOn, u"2026-09-15"_s}},
                                  m_madeUp.oneOf(movements)));
            m_firmMatches.append(match);
        }
    }

    void addEstates()
    {
        static const QStringList modes{u"full"_s, u"full"_s, u"single"_s, u"public"_s, u"self"_s, u"abandoned"_s, u"unverified"_s};
        for (int i = 0; i < estatesEach; ++i) {
            const QString called = u"幸福家园%1期"_s.arg(i + 1);
            const QString match = u"place:"_s + code + u'|' + called;
            m_estates.push_back(add(estate::type, match,
                                    {{&estate::name, called},
                                     {&estate::address, u"和平路%1号"_s.arg(i + 1)},
                                     {&estate::builtYear, qint64(1980 + i)},
                                     {&estate::old, m_madeUp.chance(40) ? u"yes"_s : u"no"_s},
                                     {&estate::households, qint64(100 + m_madeUp.below(900))},
                                     {&estate::privateFloorArea, qint64(1'000'000 + m_madeUp.below(9'000'000))},
                                     {&estate::serviceMode, perhaps(95, m_madeUp.oneOf(modes))},
                                     {&common::verifiedOn, u"2026-09-15"_s}}));
            m_estateMatches.append(match);
        }
    }

    void addProjects()
    {
        for (int i = 0; i < projectsEach; ++i) {
            const auto firm = static_cast<size_t>(m_madeUp.below(firmsEach));
            const auto estate = static_cast<size_t>(i % estatesEach);
            const QString from = m_madeUp.day(2018, 8);
            m_projects.push_back({add(project::type,
                                      m_firmMatches[static_cast<qsizetype>(firm)] + u'|' + m_estateMatches[static_cast<qsizetype>(estate)] + u'|' + from,
                                      {{&project::firm, m_firms[firm]},
                                       {&project::estate, m_estates[estate]},
                                       {&project::services, QStringList{u"cleaning"_s, u"order"_s}},
                                       {&project::state, u"formal"_s},
                                       {&project::from, from},
                                       {&project::fee, qint64(80 + m_madeUp.below(200))},
                                       {&project::staffReported, qint64(5 + m_madeUp.below(30))}}),
                                  m_firms[firm]});
        }
    }

    void addOrganizations(int number)
    {
        static const QStringList formed{u"alone"_s, u"area"_s, u"industry"_s};
        for (int i = 0; i < orgsEach; ++i) {
            const bool joint = i == 0; // ten communities report one joint branch
            const QString master = u"M%1-%2"_s.arg(joint ? number / 10 : number).arg(i);
            const auto yes = [&] { return m_madeUp.chance(85) ? u"yes"_s : u"no"_s; };
            QStringList covers{m_firms[static_cast<size_t>(m_madeUp.below(firmsEach))].toHex()};
            covers.append(m_projects[static_cast<size_t>(m_madeUp.below(projectsEach))].first.toHex());
            add(party_org::type, u"master:"_s + master,
                {{&party_org::name, u"第%1党支部"_s.arg(master)},
                 {&party_org::masterCode, master},
                 {&party_org::kind, joint ? u"joint_branch"_s : u"branch"_s},
                 {&party_org::formed, joint ? u"area"_s : m_madeUp.oneOf(formed)},
                 {&party_org::covers, covers},
                 {&party_org::establishedOn, m_madeUp.day(2015, 10)},
                 {&party_org::hasPlace, yes()},
                 {&party_org::hasFacilities, yes()},
                 {&party_org::hasSign, yes()},
                 {&party_org::hasFlag, yes()},
                 {&party_org::hasPress, yes()},
                 {&party_org::hasRules, yes()}});
        }
    }

    void addInstructors()
    {
        for (int i = 0; i < instructorsEach; ++i) {
            const QString person = QString::fromLatin1(digest::of(u"%1-%2"_s.arg(code).arg(i).toUtf8()).left(16).toHex());
            add(instructor::type, u"person:"_s + person,
                {{&instructor::post, u"街道党建办"_s},
                 {&instructor::firms, QStringList{m_firms[static_cast<size_t>(m_madeUp.below(firmsEach))].toHex()}},
                 {&instructor::sentOn, u"2026-03"_s}});
        }
    }

    void addStaff()
    {
        static const QStringList posts{u"manager"_s, u"cleaning"_s, u"order"_s, u"engineering"_s, u"greening"_s, u"other"_s};
        static const QStringList statuses{u"masses"_s, u"masses"_s, u"full"_s, u"probationary"_s, u"league"_s};
        static const QStringList relations{u"here"_s, u"community"_s, u"elsewhere"_s, u"unknown"_s};
        for (int i = 0; i < staffEach; ++i) {
            const auto &[projectId, firmId] = m_projects[static_cast<size_t>(i % projectsEach)];
            const QString &status = m_madeUp.oneOf(statuses);
            const bool member = status == u"full" || status == u"probationary";
            addRow(u"staff"_s, {},
                   {{&worker::firm, firmId},
                    {&worker::project, projectId},
                    {&staff_count::post, perhaps(95, m_madeUp.oneOf(posts))},
                    {&staff_count::politicalStatus, status},
                    {&staff_count::relationHeld, member ? Value(m_madeUp.oneOf(relations)) : Value()},
                    {&staff_count::number, qint64(1 + m_madeUp.below(4))}},
                   {});
        }
    }

    MadeUp m_madeUp;
    IdSource m_ids;
    std::vector<RecordId> m_firms;
    std::vector<RecordId> m_estates;
    std::vector<std::pair<RecordId, RecordId>> m_projects; // with their firms
    QStringList m_firmMatches;
    QStringList m_estateMatches;
};

package::Draft draftOf(const CommunityReturn &made)
{
    package::Draft draft;
    draft.manifest.kind = u"return"_s;
    draft.manifest.sender.unit = made.code;
    draft.manifest.sender.name = made.name;
    draft.manifest.receivers = QStringList{u"219901000000"_s};
    draft.manifest.period = u"2026Q3"_s;
    draft.manifest.form = u"LQ-01"_s;
    draft.manifest.pack = u"fuxin-2023 1"_s;
    draft.manifest.journalHead = digest::of(made.code.toUtf8());
    draft.manifest.details = {{u"version"_s, 1}, {u"cut_off"_s, u"2026-09-30"_s}};
    draft.parts = returns::partsOf(made.rows);
    draft.parts[u"forms/return.json"_s] = json::canonical(QJsonObject{{u"form"_s, u"LQ-01"_s}, {u"period"_s, u"2026Q3"_s},
                                                                      {u"cells"_s, QJsonObject()}, {u"findings"_s, QJsonArray()}});
    return draft;
}

} // namespace

Status writePackages(const QDir &folder, int communities)
{
    folder.mkpath(u"."_s);
    for (int number = 0; number < communities; ++number) {
        const QString path = folder.filePath(u"%1.lqp"_s.arg(number + 1, 4, 10, QLatin1Char('0')));
        if (QFile::exists(path))
            continue;
        const CommunityReturn made(number);
        const auto written = package::writePackage(path, draftOf(made), package::keysFromSeed(made.code.toUtf8()).secretKey);
        if (!written)
            return failure(written.error());
    }
    return {};
}

} // namespace liuqing::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/suspects.h"

#include "core/base/likeness.h"
#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/ledger/sameness.h"
#include "core/ledger/store.h"

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace liuqing::returns {

namespace {

using filings::FiledRow;

struct Reported
{
    qint64 filing;
    FiledRow row;
};

// Rows that have something in common, and what
struct Bucket
{
    const char *why;
    std::function<bool(const FiledRow &, const FiledRow &)> alsoAlike; // empty: enough
    std::map<QString, std::vector<size_t>> rows; // by what they have in common
};

class Search
{
public:
    Search(const Ledger &ledger, const std::vector<filings::Filing> &reports) : m_ledger(ledger)
    {
        for (const filings::Filing &filing : reports) {
            m_numbers.push_back(filing.number);
            m_offices.insert(filing.number, {filing.unit, filing.unitName});
        }
    }

    Result<std::vector<Suspect>> run()
    {
        auto groups = sameness::groups(m_ledger);
        if (!groups)
            return failure(groups.error());
        auto decisions = sameness::decisions(m_ledger);
        if (!decisions)
            return failure(decisions.error());
        m_groups = *std::move(groups);
        m_decisions = *std::move(decisions);
        LIUQING_TRY(readKeys());
        LIUQING_TRY(firms());
        LIUQING_TRY(estates());
        LIUQING_TRY(organizations());
        std::stable_sort(m_found.begin(), m_found.end(), [](const Suspect &a, const Suspect &b) {
            return !a.same.has_value() && b.same.has_value();
        });
        return std::move(m_found);
    }

private:
    Status read(const QString &type, std::vector<Reported> &rows) const
    {
        return filings::eachRow(m_ledger, m_numbers, type, [&](qint64 filing, FiledRow row) {
            if (row.movement != u"left" && row.movement != u"out")
                rows.push_back({filing, std::move(row)});
        });
    }

    // The firm behind what an organization covers, by key, so that offices can be compared
    Status readKeys()
    {
        std::vector<Reported> rows;
        LIUQING_TRY(read(u"firm"_s, rows));
        for (const Reported &each : rows)
            m_firmKeys.insert({each.filing, each.row.id.toHex()},
                              m_groups.groupOf(each.row.type, each.row.match));
        rows.clear();
        LIUQING_TRY(read(u"project"_s, rows));
        for (const Reported &each : rows) {
            const QString firm = linkOf(each.row.value(project::firm)).toHex();
            m_firmKeys.insert({each.filing, each.row.id.toHex()}, m_firmKeys.value({each.filing, firm}));
        }
        return {};
    }

    QString coveredFirms(const Reported &organization) const
    {
        QStringList keys;
        for (const QString &target : listOf(organization.row.value(party_org::covers))) {
            const QString key = m_firmKeys.value({organization.filing, target});
            if (!key.isEmpty() && !keys.contains(key))
                keys.append(key);
        }
        keys.sort();
        return keys.join(u'|');
    }

    Status firms()
    {
        std::vector<Reported> rows;
        LIUQING_TRY(read(u"firm"_s, rows));
        Bucket names{
            QT_TRANSLATE_NOOP("core", "The firms have the same name, but not the same credit code."), {}, {}};
        for (size_t i = 0; i < rows.size(); ++i)
            names.rows[text::normalizedName(textOf(rows[i].row.value(firm::name)))].push_back(i);
        pair(rows, names, firm::name);
        return {};
    }

    Status estates()
    {
        std::vector<Reported> rows;
        LIUQING_TRY(read(u"estate"_s, rows));
        Bucket names{
            QT_TRANSLATE_NOOP("core",
                              "The estates have the same name, and their addresses do not speak against it."),
            [](const FiledRow &a, const FiledRow &b) {
                return text::mayBeNear(textOf(a.value(estate::address)), textOf(b.value(estate::address)));
            },
            {}};
        for (size_t i = 0; i < rows.size(); ++i)
            names.rows[text::normalizedName(textOf(rows[i].row.value(estate::name)))].push_back(i);
        pair(rows, names, estate::name);
        return {};
    }

    Status organizations()
    {
        std::vector<Reported> rows;
        LIUQING_TRY(read(u"party_org"_s, rows));
        Bucket names{QT_TRANSLATE_NOOP("core", "The organizations have the same name."), {}, {}};
        Bucket approvals{
            QT_TRANSLATE_NOOP("core", "The organizations have the same approval number."), {}, {}};
        Bucket covers{
            QT_TRANSLATE_NOOP("core", "Both joint branches cover the same firms and have similar names."),
            [](const FiledRow &a, const FiledRow &b) {
                return text::areSimilar(textOf(a.value(party_org::name)), textOf(b.value(party_org::name)));
            },
            {}};
        Bucket days{
            QT_TRANSLATE_NOOP("core", "Both joint branches were founded on one day and have similar names."),
            covers.alsoAlike,
            {}};
        for (size_t i = 0; i < rows.size(); ++i) {
            const FiledRow &row = rows[i].row;
            names.rows[text::normalizedName(textOf(row.value(party_org::name)))].push_back(i);
            if (isKnown(row.value(party_org::approvalNo)))
                approvals.rows[text::normalizedName(textOf(row.value(party_org::approvalNo)))].push_back(i);
            if (textOf(row.value(party_org::kind)) != u"joint_branch")
                continue;
            covers.rows[coveredFirms(rows[i])].push_back(i);
            if (const QString day = textOf(row.value(party_org::establishedOn)); day.size() == 10)
                days.rows[day].push_back(i); // known to the day
        }
        for (const Bucket *bucket : {&names, &approvals, &covers, &days})
            pair(rows, *bucket, party_org::name);
        return {};
    }

    void pair(const std::vector<Reported> &rows, const Bucket &bucket, const Field &title)
    {
        for (const auto &[common, members] : bucket.rows) {
            if (common.isEmpty())
                continue;
            std::map<QString, size_t> byMatch; // one report of each key is enough
            for (const size_t i : members)
                byMatch.emplace(rows[i].row.match, i);
            for (auto a = byMatch.begin(); a != byMatch.end(); ++a) {
                for (auto b = std::next(a); b != byMatch.end(); ++b)
                    consider(rows[a->second], rows[b->second], bucket, title);
            }
        }
    }

    void consider(const Reported &a, const Reported &b, const Bucket &bucket, const Field &title)
    {
        if (m_offices.value(a.filing).first == m_offices.value(b.filing).first)
            return;
        if (bucket.alsoAlike && !bucket.alsoAlike(a.row, b.row))
            return;
        const auto seen = std::make_tuple(a.row.type, a.row.match, b.row.match);
        if (!m_seen.insert(seen).second)
            return;
        m_found.push_back({.type = a.row.type,
                           .a = sideOf(a, title),
                           .b = sideOf(b, title),
                           .why = Message(bucket.why),
                           .same = decided(a.row, b.row)});
    }

    SuspectSide sideOf(const Reported &each, const Field &title) const
    {
        const auto office = m_offices.value(each.filing);
        return {each.filing, office.first,   office.second,
                each.row.id, each.row.match, textOf(each.row.value(title))};
    }

    std::optional<bool> decided(const FiledRow &a, const FiledRow &b) const
    {
        if (m_groups.groupOf(a.type, a.match) == m_groups.groupOf(b.type, b.match))
            return true;
        for (const sameness::Decision &decision : m_decisions) {
            if (decision.type == a.type && decision.a == std::min(a.match, b.match)
                && decision.b == std::max(a.match, b.match))
                return decision.same;
        }
        return std::nullopt;
    }

    const Ledger &m_ledger;
    std::vector<qint64> m_numbers;
    QHash<qint64, std::pair<QString, QString>> m_offices;
    sameness::Groups m_groups;
    std::vector<sameness::Decision> m_decisions;
    QHash<std::pair<qint64, QString>, QString> m_firmKeys;
    std::set<std::tuple<QString, QString, QString>> m_seen;
    std::vector<Suspect> m_found;
};

struct Subject
{
    QString type;
    QString key;
    bool own = false;
};

Result<Subject> subjectOf(const Ledger &ledger, const RecordId &id)
{
    const auto own = store::find(ledger, id);
    if (!own)
        return failure(own.error());
    if (*own)
        return Subject{text::fromKey((*own)->type().key), sameness::ownKey(id), true};
    const auto filed = filings::newestRow(ledger, id);
    if (!filed)
        return failure(filed.error());
    if (!*filed) {
        return failure(
            "unknown_record",
            Message(QT_TRANSLATE_NOOP("core", "There is no record %1 in this ledger or its returns."),
                    {id.toString()}),
            {.record = id.toString()});
    }
    return Subject{(*filed)->type, (*filed)->match, false};
}

} // namespace

Result<std::vector<Suspect>> suspects(const Ledger &ledger, const QString &form, const Period &period)
{
    const auto reports = filings::newestAccepted(ledger, form, period.text());
    if (!reports)
        return failure(reports.error());
    return Search(ledger, *reports).run();
}

Status decide(Ledger &ledger, const RecordId &a, const RecordId &b, bool same, const QString &reason)
{
    const auto first = subjectOf(ledger, a);
    if (!first)
        return failure(first.error());
    const auto second = subjectOf(ledger, b);
    if (!second)
        return failure(second.error());
    if (first->type != second->type || first->own != second->own) {
        return failure(
            "not_comparable",
            Message(QT_TRANSLATE_NOOP(
                "core",
                "Only two records of one kind can be the same, both reported or both of this ledger.")));
    }
    return sameness::decide(ledger, first->type, first->key, second->key, same, reason);
}

} // namespace liuqing::returns

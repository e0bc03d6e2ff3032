// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/sameness.h"

using namespace Qt::StringLiterals;

namespace liuqing::sameness {

namespace {

const auto sameWord = u"same"_s;
const auto differentWord = u"different"_s;

// The first decision that the others, taken together, contradict
const Decision *contradicted(const std::vector<Decision> &all)
{
    const Groups groups(all);
    for (const Decision &decision : all) {
        if (!decision.same
            && groups.groupOf(decision.type, decision.a) == groups.groupOf(decision.type, decision.b))
            return &decision;
    }
    return nullptr;
}

// Which earlier decision to change before the last of all can stand: the one that it contradicts, or one
// without which the two things would not be the same
const Decision &inTheWay(const std::vector<Decision> &all, const Decision &contradicting)
{
    const Decision &last = all.back();
    if (&contradicting != &last)
        return contradicting;
    const Groups groups(all);
    const Decision *named = nullptr;
    for (const Decision &each : all) {
        if (!each.same || groups.groupOf(each.type, each.a) != groups.groupOf(last.type, last.a))
            continue;
        std::vector<Decision> without;
        std::copy_if(all.begin(), all.end(), std::back_inserter(without),
                     [&](const Decision &other) { return &other != &each; });
        named = named == nullptr ? &each : named;
        if (contradicted(without) == nullptr)
            return each;
    }
    return named == nullptr ? last : *named;
}

Status storeDecision(const Database &database, const Decision &decision)
{
    return database.run(
        u"INSERT OR REPLACE INTO sameness (type, a, b, decision, reason, actor, at) VALUES (?,?,?,?,?,?,?)"_s,
        {decision.type, decision.a, decision.b, decision.same ? sameWord : differentWord, decision.reason,
         decision.actor, decision.at});
}

Status checkDecision(const std::vector<Decision> &earlier, const Decision &decision)
{
    if (decision.a == decision.b) {
        return failure(
            "same_key",
            Message(QT_TRANSLATE_NOOP(
                "core", "Both carry the same key and count once already; there is nothing to decide.")));
    }
    if (decision.reason.trimmed().isEmpty()) {
        return failure(
            "reason_missing",
            Message(QT_TRANSLATE_NOOP(
                "core", "Say in a few words how you know; the decision is kept with its reason.")));
    }
    std::vector<Decision> all;
    for (const Decision &each : earlier) {
        if (each.type != decision.type || each.a != decision.a || each.b != decision.b)
            all.push_back(each);
    }
    all.push_back(decision);
    if (const Decision *found = contradicted(all)) {
        const Decision &other = inTheWay(all, *found);
        return failure("contradiction",
                       Message(QT_TRANSLATE_NOOP("core",
                                                 "This contradicts earlier decisions, among them the one of "
                                                 "%1 on %2 (%3). Change that one first."),
                               {other.actor, other.at.left(10), other.reason}));
    }
    return {};
}

} // namespace

Result<std::vector<Decision>> decisions(const Ledger &ledger)
{
    auto rows = ledger.database().select(
        u"SELECT type, a, b, decision, reason, actor, at FROM sameness ORDER BY type, a, b"_s);
    if (!rows)
        return failure(rows.error());
    std::vector<Decision> out;
    while (rows->next()) {
        out.push_back({.type = rows->value(0).toString(),
                       .a = rows->value(1).toString(),
                       .b = rows->value(2).toString(),
                       .same = rows->value(3).toString() == sameWord,
                       .reason = rows->value(4).toString(),
                       .actor = rows->value(5).toString(),
                       .at = rows->value(6).toString()});
    }
    return out;
}

Groups::Groups(const std::vector<Decision> &decisions)
{
    for (const Decision &decision : decisions) {
        if (!decision.same)
            continue;
        const QString a = groupOf(decision.type, decision.a);
        const QString b = groupOf(decision.type, decision.b);
        if (a == b)
            continue;
        const QString root = std::min(a, b);
        m_parents.insert({decision.type, std::max(a, b)}, root);
        m_parents.insert({decision.type, root}, root);
    }
}

QString Groups::groupOf(const QString &type, const QString &match) const
{
    QString at = match;
    for (auto found = m_parents.constFind({type, at}); found != m_parents.constEnd() && *found != at;
         found = m_parents.constFind({type, at}))
        at = *found;
    return at;
}

std::vector<Groups::Member> Groups::members() const
{
    std::vector<Member> out;
    for (auto each = m_parents.keyBegin(); each != m_parents.keyEnd(); ++each)
        out.push_back({each->first, each->second, groupOf(each->first, each->second)});
    std::sort(out.begin(), out.end(), [](const Member &left, const Member &right) {
        return std::tie(left.type, left.match) < std::tie(right.type, right.match);
    });
    return out;
}

Result<Groups> groups(const Ledger &ledger)
{
    const auto all = decisions(ledger);
    if (!all)
        return failure(all.error());
    return Groups(*all);
}

QString ownKey(const RecordId &id)
{
    return u"id:"_s + id.toHex();
}

Status decide(Ledger &ledger, const QString &type, const QString &a, const QString &b, bool same,
              const QString &reason)
{
    const auto earlier = decisions(ledger);
    if (!earlier)
        return failure(earlier.error());
    const Decision decision{.type = type,
                            .a = std::min(a, b),
                            .b = std::max(a, b),
                            .same = same,
                            .reason = reason,
                            .actor = ledger.actor().name,
                            .at = ledger.clock().now().toString(Qt::ISODate)};
    LIUQING_TRY(checkDecision(*earlier, decision));
    const auto batch =
        ledger.commit({.kind = same ? sameWord : differentWord, .reason = reason}, [&](Commit &commit) {
            const QJsonObject fact{{u"type"_s, type},
                                   {u"a"_s, decision.a},
                                   {u"b"_s, decision.b},
                                   {u"same"_s, same},
                                   {u"reason"_s, reason}};
            return commit.event(u"decide"_s, u"sameness"_s, fact,
                                [&](const Database &database) { return storeDecision(database, decision); });
        });
    return batch ? Status() : Status(failure(batch.error()));
}

} // namespace liuqing::sameness

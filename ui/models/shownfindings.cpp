// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shownfindings.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/ledger/entry.h"
#include "core/ledger/store.h"
#include "core/rules/recordrules.h"

#include <QCoreApplication>

#include <numeric>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

FindingGroup groupOf(const clears::State &state)
{
    FindingGroup group{FindingGroup::Kind::clear, state.clear, state.label.text(), {}, state.denominator == 0 && state.missing.empty()};
    for (const clears::Missing &missing : state.missing) {
        for (qsizetype i = 0; i < missing.keys.size(); ++i) {
            const QString &key = missing.keys[i];
            group.findings.push_back({.type = missing.type,
                                      .id = missing.id,
                                      .title = missing.title,
                                      .field = clears::fieldOf(key),
                                      .what = missing.why[static_cast<size_t>(i)],
                                      .unverified = key == u"not_verified"_s});
        }
    }
    return group;
}

Result<QString> titleOf(const Ledger &ledger, const RecordType &type, const RecordId &id)
{
    const auto record = store::find(ledger, type, id);
    if (!record)
        return failure(record.error());
    return *record ? entry::shownTitle(ledger, **record) : Result<QString>(QString());
}

FindingGroup &groupOf(std::vector<FindingGroup> &groups, const QString &rule, const rules::AuditPack &audit)
{
    for (FindingGroup &group : groups) {
        if (group.kind == FindingGroup::Kind::rule && group.key == rule)
            return group;
    }
    groups.push_back({FindingGroup::Kind::rule, rule, audit.labelOf(rule), {}});
    return groups.back();
}

} // namespace

int FindingGroup::open() const
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(), [](const ShownFinding &each) { return !each.isExplained(); }));
}

int openIn(const std::vector<FindingGroup> &groups)
{
    return std::accumulate(groups.begin(), groups.end(), 0, [](int open, const FindingGroup &group) { return open + group.open(); });
}

int sameNotes(const std::vector<FindingGroup> &groups, const ShownFinding &finding, const QString &note)
{
    int same = 0;
    for (const FindingGroup &group : groups) {
        same += static_cast<int>(std::count_if(group.findings.begin(), group.findings.end(),
                                               [&](const ShownFinding &each) { return &each != &finding && each.note == note; }));
    }
    return same;
}

Result<std::vector<FindingGroup>> shownFindings(const Ledger &ledger, const returns::Book &book, QDate asOf)
{
    const auto states = clears::evaluate(ledger, book.clears(), {measure::OwnRecords{}, asOf});
    if (!states)
        return failure(states.error());
    const auto found = rules::recordFindings(ledger, book.audit(), asOf);
    if (!found)
        return failure(found.error());
    std::vector<FindingGroup> groups;
    for (const clears::State &state : *states)
        groups.push_back(groupOf(state));
    for (const rules::Finding &finding : *found) {
        auto title = titleOf(ledger, *catalogue::find(finding.type), finding.record);
        if (!title)
            return failure(title.error());
        groupOf(groups, finding.rule, book.audit())
            .findings.push_back({.severity = finding.severity,
                                 .type = finding.type,
                                 .id = finding.record,
                                 .title = *std::move(title),
                                 .field = finding.field.section(u'.', 1),
                                 .what = finding.message,
                                 .rule = finding.rule,
                                 .subject = finding.subject,
                                 .note = finding.note,
                                 .other = finding.other});
    }
    return groups;
}

Result<FindingGroup> shownSuspects(const Ledger &ledger)
{
    const auto pairs = duplicates::suspected(ledger);
    if (!pairs)
        return failure(pairs.error());
    FindingGroup group{FindingGroup::Kind::pairs, suspectsKey, QCoreApplication::translate("ui", "Suspected the same"), {}};
    for (const duplicates::Pair &pair : *pairs) {
        const auto one = titleOf(ledger, *pair.type, pair.a);
        const auto other = one ? titleOf(ledger, *pair.type, pair.b) : one;
        if (!other)
            return failure(other.error());
        group.findings.push_back({.type = text::fromKey(pair.type->key),
                                  .id = pair.a,
                                  .title = QCoreApplication::translate("ui", "%1 / %2", "two records that may be one").arg(*one, *other),
                                  .field = {},
                                  .what = pair.why,
                                  .other = pair.b});
    }
    return group;
}

Result<std::vector<FindingGroup>> allFindings(const Ledger &ledger, const returns::Book &book, QDate asOf)
{
    auto groups = shownFindings(ledger, book, asOf);
    auto pairs = groups ? shownSuspects(ledger) : Result<FindingGroup>(failure(groups.error()));
    if (!pairs)
        return failure(pairs.error());
    if (!pairs->findings.empty())
        groups->push_back(*std::move(pairs));
    return groups;
}

} // namespace liuqing

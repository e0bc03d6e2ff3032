// SPDX-License-Identifier: GPL-3.0-or-later
// What people decided about pairs that look the same: one thing or two. Owns the table of decisions and the
// groups that follow from them. Rows of returns are named by their match key, records of the own ledger by
// "id:" and their id; a decision can be revoked by its opposite, and never contradicts another one.
#pragma once

#include "core/ledger/ledger.h"

namespace liuqing::sameness {

struct Decision
{
    QString type; // firm, estate, party_org …
    QString a; // a < b
    QString b;
    bool same = false;
    QString reason;
    QString actor;
    QString at;
};

Result<std::vector<Decision>> decisions(const Ledger &ledger);

// Which group a match key belongs to, after all decisions
class Groups
{
public:
    Groups() = default;
    explicit Groups(const std::vector<Decision> &decisions);

    // The key of the group; the match itself when nobody decided anything about it
    QString groupOf(const QString &type, const QString &match) const;
    struct Member
    {
        QString type;
        QString match;
        QString group;
    };
    std::vector<Member> members() const; // of groups of more than one

private:
    QHash<std::pair<QString, QString>, QString> m_parents;
};

Result<Groups> groups(const Ledger &ledger);

QString ownKey(const RecordId &id); // "id:…", for two records of the own ledger

// Errors: "same_key" (nothing to decide), "contradiction" (an earlier decision says the opposite through
// other pairs: revoke that one first), "reason_missing"
Status decide(Ledger &ledger, const QString &type, const QString &a, const QString &b, bool same,
              const QString &reason);

} // namespace liuqing::sameness

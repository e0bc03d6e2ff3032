// SPDX-License-Identifier: GPL-3.0-or-later
// All that is missing and wrong in the own ledger, as the page about it shows it: by clear, by rule, and what may be
// entered twice; each with the record it is about and the field it is mended in. Made where the ledger is.
#pragma once

#include "core/clears/clears.h"
#include "core/ledger/duplicates.h"
#include "core/returns/book.h"

namespace liuqing {

struct ShownFinding
{
    rules::Severity severity = rules::Severity::hard;
    QString type;
    RecordId id;
    QString title; // of the record, masked where it is a person
    QString field; // key; empty when it is mended elsewhere
    Message what;
    QString rule = {}; // of findings that can be explained
    QString subject = {};
    QString note = {};
    RecordId other = {}; // of a pair that may be one
    bool unverified = false; // right as it stands, perhaps: saying so is enough

    bool isExplained() const { return !note.isEmpty(); }
};

struct FindingGroup
{
    enum class Kind { clear, rule, pairs };

    Kind kind = Kind::clear;
    QString key;
    QString name;
    std::vector<ShownFinding> findings;
    bool isEmpty = false; // of a clear: nothing is entered that it could be asked of

    int open() const; // those that nobody explained
};

inline const QString suspectsKey = QStringLiteral("suspects"); // of the group of pairs

int openIn(const std::vector<FindingGroup> &groups);
// How many other findings carry the same words
int sameNotes(const std::vector<FindingGroup> &groups, const ShownFinding &finding, const QString &note);

// Clears first, in the order of the pack, then rules that found something
Result<std::vector<FindingGroup>> shownFindings(const Ledger &ledger, const returns::Book &book, QDate asOf);

// The group of pairs that may be one
Result<FindingGroup> shownSuspects(const Ledger &ledger);
// Those findings, then that group where there is a pair
Result<std::vector<FindingGroup>> allFindings(const Ledger &ledger, const returns::Book &book, QDate asOf);

} // namespace liuqing

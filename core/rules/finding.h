// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule found: where, how grave, in a sentence, and the note with which somebody explained it. Nothing
// here blocks anything; a return with hard findings is sent with an explanation of each.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/ledger/notes.h"

#include <QJsonArray>

namespace liuqing::rules {

enum class Severity {
    hard, // 强制性: wrong unless explained
    soft, // 核实性: asks for a note
    notice, // 提示
};

QString severityName(Severity severity); // "hard", "soft", "notice"

struct Finding
{
    QString rule;
    Severity severity = Severity::soft;
    QString type = {}; // of the record
    RecordId record = {};
    RecordId other = {}; // of two that may be one
    QString field = {}; // "firm.uscc"
    QStringList cells = {};
    Message message = {};
    QString subject = {}; // what a note on it is written under (core/ledger/notes)
    QString note = {};

    bool isOpen() const { return severity != Severity::notice && note.isEmpty(); }
};

QJsonObject toJson(const Finding &finding);
QJsonArray toJson(const std::vector<Finding> &findings);

// Puts the notes of the ledger beside the findings they explain
Status attachNotes(const Ledger &ledger, std::vector<Finding> &findings);

} // namespace liuqing::rules

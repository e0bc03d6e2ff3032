// SPDX-License-Identifier: GPL-3.0-or-later
// Filings: returns as they were sent or received, immutable, version beside version. A filing keeps the rows
// its figures were counted from, so that old figures re-count for ever; one journal row per filing.
#pragma once

#include "core/ledger/ledger.h"

#include <QDateTime>
#include <QJsonArray>

namespace liuqing::filings {

struct Filing
{
    qint64 number = 0; // given by store()
    QByteArray digest = {}; // identity; of the package it travelled in
    QString unit; // 12-digit code of the reporting office
    QString unitName;
    QString form;
    QString period;
    int version = 1;
    QString state; // received, accepted, sent_back; own ones: filed
    bool own = false;
    QDate cutOff;
    QString filedAt; // ISO date-time: when it was written into this ledger
    QString checkCode = {};
    QByteArray manifest = "{}"; // canonical JSON
    QJsonObject cells = {};
    QJsonArray findings = {};
};

// When the office sent it, as its signed manifest says; of own ones, and where it does not say, when it was filed
QDateTime sentAt(const Filing &filing);

// The key of the rows that carry staff as numbers; every other key is that of a record type that travels
inline constexpr std::string_view staff = "staff";

struct FiledRow
{
    QString type;
    RecordId id;
    QString unit;
    QString match = {}; // what the same thing is known by in every office; empty for staff
    QString movement = {}; // new, in, left, out; empty: was there before and still is
    std::vector<Value> values = {}; // in the order of fieldsOf(type)

    const Value &value(const Field &field) const; // unknown for a field that does not travel
};

// The types whose rows are filed, in the order of their tables, staff last
std::vector<QString> types();
// The fields that travel with rows of the type; empty for a type that does not travel
const std::vector<const Field *> &fieldsOf(const QString &type);

Result<qint64> store(Commit &commit, const Filing &filing, const std::vector<FiledRow> &rows);
// Errors: "unknown_filing"
Status setState(Commit &commit, qint64 number, const QString &state, const QString &reason);

Result<std::optional<Filing>> find(const Ledger &ledger, qint64 number);
// Whether a package with this digest is on file
Result<bool> isFiled(const Ledger &ledger, const QByteArray &digest);
// Oldest first; empty form or period: any
Result<std::vector<Filing>> all(const Ledger &ledger, const QString &form = {}, const QString &period = {});
// The last return of the own office whose cut-off lies before the day
Result<std::optional<Filing>> lastOwnBefore(const Ledger &ledger, const QString &form, QDate cutOff);
// Per office the accepted filing of the highest version, in the order of office codes
Result<std::vector<Filing>> newestAccepted(const Ledger &ledger, const QString &form, const QString &period);

// The rows of filings in order of filing and id; an empty type asks for all
Status eachRow(const Ledger &ledger, const std::vector<qint64> &numbers, const QString &type,
               const std::function<void(qint64, FiledRow)> &row);
// Only what rows of a type are known by and called: match, movement and the field, in the same order
Status eachMatch(const Ledger &ledger, const std::vector<qint64> &numbers, const QString &type, const Field &called,
                 const std::function<void(qint64 filing, const QString &match, const QString &movement, const QString &name)> &row);
// The newest report of a record in any filing, staff not looked at
Result<std::optional<FiledRow>> newestRow(const Ledger &ledger, const RecordId &id);
Result<std::vector<FiledRow>> rows(const Ledger &ledger, qint64 number, const QString &type = {});

} // namespace liuqing::filings

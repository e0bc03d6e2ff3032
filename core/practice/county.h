// SPDX-License-Identifier: GPL-3.0-or-later
// The practice county as plain data: its offices, and for every office what is entered when. Nothing here is in
// a file yet; writeLedgers() and writeWorkbooks() turn it into what a clerk can open. Two makings from the same
// seed are equal fact by fact, ids included.
#pragma once

#include "core/practice/mistakes.h"
#include "core/schema/value.h"

#include <QDateTime>

namespace liuqing::practice {

inline constexpr uint64_t defaultSeed = 20260630;
inline constexpr QStringView packName = u"fuxin-2023";

struct Edit
{
    const RecordType *type = nullptr;
    RecordId record;
    std::vector<std::pair<const Field *, Value>> values = {};
};

// What a clerk enters in one sitting: one commit
struct Step
{
    QDateTime at;
    QString reason;
    std::vector<Record> adds = {};
    std::vector<Edit> edits = {};
};

struct Office
{
    QString code;
    QString name;
    QString level; // county, street, community
    QString clerk;
    RecordId unit; // stands for the office's own record, whose id its ledger chooses
    bool keepsPersonalNumbers = false; // resident ID and mobile are switched on
    std::vector<Step> steps = {};

    QString fileName() const; // "219901001001-东苑社区.liuqing"
};

// A seeded mistake as it was made
struct MistakeMade
{
    const Mistake *mistake = nullptr;
    QString unit; // code of the community
    const RecordType *type = nullptr;
    RecordId record;
    QString subject; // what the record is called
};

// A staff list that a firm handed in and nobody has entered yet
struct StaffList
{
    QString unit;
    QString firm;
    QString estate;
    std::vector<Record> workers;
};

// A return that an office made on the way: when the ledger stood as it stood then
struct ReturnDue
{
    QString period; // "2026Q2"
    QDateTime at;
};

struct County
{
    uint64_t seed = 0;
    std::vector<Office> offices; // the county, then each street with its communities
    std::vector<MistakeMade> mistakes = {};
    std::vector<StaffList> staffLists = {};
    std::vector<ReturnDue> returns = {}; // of every community

    const Office *find(const QString &code) const;
};

County makeCounty(uint64_t seed = defaultSeed);

// All facts an office enters of one type, in order of entry, edits not applied
std::vector<Record> enteredRecords(const Office &office, const RecordType &type);

} // namespace liuqing::practice

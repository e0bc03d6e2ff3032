// SPDX-License-Identifier: GPL-3.0-or-later
// The figures that the pictures show: those of the own records as of today, or, in an office that others
// report to, those of the newest period whose returns were accepted. A rise is measured against an earlier
// figure, the base. Made where the ledger is.
#pragma once

#include "core/measure/engine.h"
#include "core/returns/book.h"

namespace liuqing {

// What the figures are counted from
struct Counting
{
    measure::Scope scope;
    std::optional<Period> period = {}; // of returns; none: records, as of the day of the scope
    int offices = 0; // whose returns they are; 0: the own records

    bool isCompiled() const { return offices > 0; }
    QString key() const; // the period, or the day
};

struct ShownClear
{
    QString key;
    measure::Label label;
    qint64 clear = 0;
    qint64 all = 0;
};

struct ShownCoverage
{
    QString key; // of the measure
    measure::Label label;
    int scale = 0; // decimals of all figures below, which are percent
    measure::Amount of;
    std::optional<qint64> now; // none: nothing to be covered
    std::optional<qint64> base;
    std::optional<qint64> inPoints; // base + rise percentage points
    std::optional<qint64> ofItself; // base × (100 + rise) %
};

struct ShownCount
{
    QString key; // of the measure
    measure::Label label;
    QString unit;
    qint64 number = 0;
};

struct ShownParts
{
    qint64 all = 0;
    std::vector<ShownCount> each;

    qint64 unknown() const; // what no part counts
};

struct ShownPictures
{
    Counting now;
    std::vector<Counting> bases; // earlier figures that this ledger knows, newest first
    int base = -1; // the one that is used; -1: none
    int rise = 0; // percent
    std::vector<ShownClear> clears; // none when counted from returns, which do not carry them
    std::vector<ShownCoverage> coverage;
    ShownParts modes;
    ShownParts forms;

    bool hasClears() const; // anything that could be clear
    bool hasCoverage() const; // anything that could be covered
    QString nameOf(const QString &key) const; // of a measure or a clear
};

// base: the key of the one a person chose; otherwise the last return up to the end of the year before, else
// the oldest return, else the records as of the end of the year before
Result<ShownPictures> shownPictures(const Ledger &ledger, const returns::Book &book, const QString &form,
                                    const QString &base);

} // namespace liuqing

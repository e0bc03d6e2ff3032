// SPDX-License-Identifier: GPL-3.0-or-later
// A return form as the pack declares it (forms/lq-01.json): title, head, columns in groups, foot and notes.
// Every cell is a count of the measure pack and is called like it.
#pragma once

#include "core/measure/measurepack.h"

namespace liuqing::returns {

struct FormLine
{
    QString key;
    measure::Label label;
    QString value = {}; // printed as it is; empty: filled from the return, or by hand
};

struct FormGroup
{
    QString key;
    measure::Label label;
    QStringList cells;
};

struct Form
{
    QString key; // "LQ-01"
    QString version;
    measure::Label title;
    measure::Label unit; // of measure
    std::vector<FormLine> head;
    std::vector<FormGroup> groups;
    std::vector<FormLine> foot;
    std::vector<measure::Label> notes;

    QStringList cells() const;

    // Errors: "unknown_form", "bad_pack" with file and JSON path
    static Result<Form> load(const PackFolder &pack, const QString &key,
                             const measure::MeasurePack &measures);
};

} // namespace liuqing::returns

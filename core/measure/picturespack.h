// SPDX-License-Identifier: GPL-3.0-or-later
// Which figures of the pack are drawn (pictures.json): coverages beside the rise that is asked of them, and
// counts beside the count they are parts of.
#pragma once

#include "core/measure/measurepack.h"

namespace liuqing::measure {

// "+10 %" can be read in two ways, and the policy does not say which is meant: both are shown
struct Rise
{
    int percent = 0;

    qint64 inPoints(qint64 base, int scale) const; // 62.50 → 72.50
    qint64 ofItself(qint64 base) const; // 62.50 → 68.75, rounded half up
};

struct Parts
{
    const Measure *all = nullptr;
    std::vector<const Measure *> each;
};

struct PicturesPack
{
    Rise rise;
    std::vector<const Measure *> coverage; // ratios
    Parts modes;
    Parts forms;

    // Points into measures. Errors: those of PackFolder, "bad_pack" with file and JSON path
    static Result<PicturesPack> load(const PackFolder &pack, const MeasurePack &measures);
};

} // namespace liuqing::measure

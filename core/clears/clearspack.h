// SPDX-License-Identifier: GPL-3.0-or-later
// The six clears as the pack declares them (clears.json): of which rows a clear is made, and what each row
// needs to be clear. The sentences that say what is missing are the program's, so that they are translated.
#pragma once

#include "core/measure/measurepack.h"

namespace liuqing::clears {

struct Need
{
    QString why; // key of the sentence
    measure::Condition condition;
};

struct Part
{
    QString source;
    measure::Condition where;
    std::vector<Need> needs;
};

struct Clear
{
    QString key;
    measure::Label label;
    std::vector<Part> parts;
};

class ClearsPack
{
public:
    // Errors: those of PackFolder, "bad_pack" with file and JSON path
    static Result<ClearsPack> load(const PackFolder &pack);

    const std::vector<Clear> &all() const { return m_clears; }

private:
    std::vector<Clear> m_clears;
};

// The sentence of a need; empty for an unknown key
Message whyOf(const QString &key);
// The key of the field by which the need is met in the record itself; empty when it is met elsewhere
QString fieldOf(const QString &key);

} // namespace liuqing::clears

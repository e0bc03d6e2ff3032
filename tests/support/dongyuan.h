// SPDX-License-Identifier: GPL-3.0-or-later
// The community Dongyuan, worked out by hand: a small ledger in which every rule of the six clears and every
// figure of LQ-01 has a case. The comments in dongyuan.cpp say what counts on 2026-09-30 and why.
#pragma once

#include "tests/support/ledgers.h"

namespace liuqing::test {

struct Dongyuan
{
    Dongyuan();

    Ledger &ledger() { return scratch.ledger(); }
    // Changes one field of a stored record
    void set(const Record &record, const Field &field, const Value &value);
    void retire(const Record &record);

    ScratchLedger scratch;
    Record jia, yi, wang, ding, wu, retired; // firms
    Record jiahe, xingfu, ziguan, qiguan, laojie, gongyi; // estates
    Record full, single, ending, over; // projects
    Record branch, joint, teacher; // organizations, instructor
    std::vector<Record> workers;
};

} // namespace liuqing::test

// SPDX-License-Identifier: GPL-3.0-or-later
// What a row below the headings is: data, or one of the lines with which offices round off a sheet. A firm
// whose name merely contains 合计 is data.
#pragma once

#include "core/exchange/headerblock.h"
#include "core/exchange/sheethead.h"

namespace liuqing::office {

enum class RowKind {
    data,
    header,
    subtotal, // 小计, 总 计, 东苑社区合计
    note, // 注:, 填表说明
    signature, // 单位负责人: 审核人:, 填报单位(盖章)
    title, // the title again, 附件2, 续表
    section, // 二、联建党组织
    example, // 示例
    numbers, // 1 2 3
    empty, // only a serial number
};

struct RowContext
{
    const std::vector<SheetColumn> &columns;
    const Merges &merges;
    const SheetHead &head;
    bool afterNote = false; // notes go on over several rows
};

RowKind kindOfRow(const SheetRow &row, const RowContext &context);
Message whySkipped(RowKind kind); // empty for data and headings

} // namespace liuqing::office

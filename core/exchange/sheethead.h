// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above the headings of an office sheet: the title, who filled it in and when, and perhaps one
// unit for all areas. Suggestions for the person who imports, never facts.
#pragma once

#include "core/base/businessdate.h"
#include "core/exchange/sheet.h"

#include <span>

namespace liuqing::office {

struct SheetHead
{
    QString title;
    QString unitName; // 填报单位(盖章):东苑社区
    std::optional<BusinessDate> filledOn;
    QString areaUnit; // 单位:万平方米
};

// rows: those above the first heading row
SheetHead readHead(std::span<const SheetRow> rows);

} // namespace liuqing::office

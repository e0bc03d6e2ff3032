// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheettable.h"

#include "core/base/scaled.h"

namespace liuqing {

namespace {

QString numberShown(const TableColumn &column, int64_t number)
{
    switch (column.kind) {
    case TableColumn::Kind::decimal:
        return scaled::format(number, column.scale);
    case TableColumn::Kind::percent:
        return scaled::format(number, column.scale) + u'%';
    case TableColumn::Kind::text:
    case TableColumn::Kind::integer:
    case TableColumn::Kind::date:
        break;
    }
    return QString::number(number);
}

} // namespace

QString shown(const TableColumn &column, const TableCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *number = std::get_if<int64_t>(&cell))
        return numberShown(column, *number);
    if (const auto *date = std::get_if<BusinessDate>(&cell))
        return date->stored();
    return {};
}

} // namespace liuqing

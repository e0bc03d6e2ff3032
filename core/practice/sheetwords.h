// SPDX-License-Identifier: GPL-3.0-or-later
// How offices write what the ledger keeps as codes: a few spellings of each, so that no two sheets agree.
#pragma once

#include "core/practice/officebook.h"
#include "core/schema/value.h"

#include <functional>

namespace liuqing::practice::sheetwords {

// spelling 0, 1, 2 …: taken modulo what there is; an unknown code is an empty cell
QString of(const Field &field, const QString &code, int spelling = 0);
QString of(const Record &record, const Field &field, int spelling = 0);
QString of(const QStringList &codes, const Field &field); // "保洁、秩序维护"

BookCell number(const Record &record, const Field &field, double step = 1);
QString tick(const Record &record, const Field &field, const QString &yes, const QString &no);

// A column of a sheet: its heading, and what stands in it
struct Column
{
    QString heading;
    std::function<BookCell(const Record &)> cell;
};

Column text(const QString &heading, const Field &field);
Column word(const QString &heading, const Field &field, int spelling = 0);
Column figure(const QString &heading, const Field &field, double step = 1);
QStringList headings(const std::vector<Column> &columns); // after 序号
BookRow row(int serial, const Record &record, const std::vector<Column> &columns);

} // namespace liuqing::practice::sheetwords

// SPDX-License-Identifier: GPL-3.0-or-later
// What a person made of a list (hidden columns, their order, sorting, filters) as a value that can be kept under a name.
#pragma once

#include <QJsonObject>

class QTableView;

namespace liuqing {

class FilterHeader;
class RecordsModel;

namespace listview {

QJsonObject of(const RecordsModel &model, const QTableView &table, const FilterHeader &header);
// What the list no longer has is left out; an empty one: every column, unsorted, not narrowed down
void set(const QJsonObject &view, RecordsModel &model, QTableView &table, FilterHeader &header);

} // namespace listview

} // namespace liuqing

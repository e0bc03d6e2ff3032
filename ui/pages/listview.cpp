// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listview.h"

#include "core/base/text.h"
#include "ui/models/recordsmodel.h"
#include "ui/widgets/filterheader.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace liuqing::listview {

QJsonObject of(const RecordsModel &model, const QTableView &table, const FilterHeader &header)
{
    QJsonArray hidden;
    QJsonArray orders;
    QJsonObject filters;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString key = text::fromKey(model.fields()[static_cast<size_t>(column)]->key);
        if (table.isColumnHidden(column))
            hidden.append(key);
        if (!model.filterOf(column).isEmpty())
            filters.insert(key, model.filterOf(column));
    }
    for (const store::Order &order : model.query().orderBy) {
        if (order.field != nullptr)
            orders.append(QJsonObject{{u"field"_s, text::fromKey(order.field->key)}, {u"down"_s, order.descending}});
    }
    QJsonArray columns; // as they stand from left to right
    for (int place = 0; place < header.count(); ++place)
        columns.append(text::fromKey(model.fields()[static_cast<size_t>(header.logicalIndex(place))]->key));
    return {{u"columns"_s, columns}, {u"hidden"_s, hidden}, {u"order"_s, orders}, {u"filters"_s, filters}, {u"filtering"_s, header.areFiltersVisible()}};
}

namespace {

// Those that the view names in its order, what came since behind them
void setPlaces(const QJsonArray &wanted, const RecordsModel &model, FilterHeader &header)
{
    QStringList keys;
    for (const Field *field : model.fields())
        keys.append(text::fromKey(field->key));
    int place = 0;
    const auto put = [&](int column) {
        if (column >= 0)
            header.moveSection(header.visualIndex(column), place++);
    };
    put(0); // what a record is called stays first
    for (const QJsonValue &key : wanted) {
        if (const auto column = static_cast<int>(keys.indexOf(key.toString())); column != 0)
            put(column);
    }
    for (int column = 1; wanted.isEmpty() && column < model.columnCount(); ++column)
        put(column);
}

} // namespace

void set(const QJsonObject &view, RecordsModel &model, QTableView &table, FilterHeader &header)
{
    setPlaces(view.value(u"columns"_s).toArray(), model, header);
    const QJsonArray hidden = view.value(u"hidden"_s).toArray();
    const QJsonObject filters = view.value(u"filters"_s).toObject();
    header.setFiltersVisible(view.value(u"filtering"_s).toBool());
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString key = text::fromKey(model.fields()[static_cast<size_t>(column)]->key);
        table.setColumnHidden(column, column != 0 && hidden.contains(key));
        header.line(column)->setText(filters.value(key).toString());
        model.filter(column, filters.value(key).toString());
    }
    std::vector<store::Order> orders;
    for (const QJsonValue &each : view.value(u"order"_s).toArray()) {
        const auto field = std::find_if(model.fields().begin(), model.fields().end(),
                                        [&](const Field *known) { return text::fromKey(known->key) == each[u"field"_s].toString(); });
        if (field != model.fields().end())
            orders.push_back({*field, each[u"down"_s].toBool()});
    }
    const bool same = orders.empty() && model.query().orderBy.empty();
    if (!same)
        model.setOrder(std::move(orders));
}

} // namespace liuqing::listview

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/countedlist.h"

#include "core/catalogue/catalogue.h"
#include "ui/models/textsmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tables.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QTreeView>
#include <QVBoxLayout>

namespace liuqing {

namespace {

enum Column { kindColumn, recordColumn, addsColumn, officeColumn, columns };

QString textOf(const CountedRecord &record, int column)
{
    switch (static_cast<Column>(column)) {
    case kindColumn: {
        const RecordType *type = catalogue::find(record.type);
        return type == nullptr ? record.type : label(type->label);
    }
    case recordColumn:
        return record.title;
    case addsColumn:
        return QLocale().toString(record.number);
    case officeColumn:
        return record.office;
    case columns:
        break;
    }
    return {};
}

} // namespace

CountedList::CountedList(QWidget *parent)
    : QWidget(parent)
    , m_title(boldLabel(this))
    , m_model(new TextsModel(columns, addsColumn, this))
    , m_list(madeList(m_model, recordColumn, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const CountedRecord &record = m_records[static_cast<size_t>(index.row())];
        if (record.office.isEmpty())
            Q_EMIT opened(record.type, record.id);
    });
    setTexts();
    clear();
}

void CountedList::clear()
{
    show(tr("Choose a figure to see its records"), {});
}

void CountedList::show(const QString &title, std::vector<CountedRecord> records)
{
    m_records = std::move(records);
    m_title->setText(title);
    m_model->show(static_cast<int>(m_records.size()), [this](int row, int column) { return textOf(m_records[static_cast<size_t>(row)], column); });
    const bool others = std::any_of(m_records.begin(), m_records.end(), [](const CountedRecord &each) { return !each.office.isEmpty(); });
    m_list->setColumnHidden(officeColumn, !others);
}

void CountedList::setTexts()
{
    m_model->setHeads({tr("Kind"), tr("Record"), tr("Adds"), tr("Reported by")});
    m_list->setAccessibleName(tr("Records behind the figure"));
}

void CountedList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setTexts();
    clear();
}

} // namespace liuqing

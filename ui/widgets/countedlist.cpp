// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/countedlist.h"

#include "core/catalogue/catalogue.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tables.h"

#include <QEvent>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace liuqing {

namespace {

enum Column { kindColumn, recordColumn, addsColumn, officeColumn, columns };

}

CountedList::CountedList(QWidget *parent)
    : QWidget(parent)
    , m_title(boldLabel(this))
    , m_list(madeList(columns, recordColumn, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const CountedRecord &record = m_records[static_cast<size_t>(m_list->indexOfTopLevelItem(item))];
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

void CountedList::show(const QString &title, const std::vector<CountedRecord> &records)
{
    m_records = records;
    m_title->setText(title);
    m_list->clear();
    bool others = false;
    for (const CountedRecord &each : records) {
        const RecordType *type = catalogue::find(each.type);
        auto *item = new QTreeWidgetItem(m_list, {type == nullptr ? each.type : label(type->label), each.title, QLocale().toString(each.number), each.office});
        item->setTextAlignment(addsColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(recordColumn, each.title);
        others = others || !each.office.isEmpty();
    }
    m_list->setColumnHidden(officeColumn, !others);
}

void CountedList::setTexts()
{
    m_list->setHeaderLabels({tr("Kind"), tr("Record"), tr("Adds"), tr("Reported by")});
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

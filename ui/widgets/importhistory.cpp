// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/importhistory.h"

#include "core/catalogue/catalogue.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

QString typeOf(const batches::Batch &batch)
{
    const RecordType *type = catalogue::find(batch.details.value(u"type"_s).toString());
    return type == nullptr ? QString() : label(type->label);
}

QString number(const batches::Batch &batch, const QString &key)
{
    return QString::number(batch.details.value(key).toInt());
}

} // namespace

ImportHistory::ImportHistory(QWidget *parent)
    : TitledList(8, 1, parent)
    , m_undo(new QPushButton(this))
{
    m_undo->setProperty("quiet", true);
    below().addWidget(m_undo, 0, Qt::AlignLeft);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        m_undo->setEnabled(m_undoable && chosen() != nullptr && chosen()->undoneBy.isNull());
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (chosen() != nullptr)
            Q_EMIT undoAsked(chosen()->id);
    });
    refill();
}

void ImportHistory::show(std::vector<batches::Batch> imports)
{
    m_imports = std::move(imports);
    fill();
}

void ImportHistory::setUndoable(bool undoable)
{
    m_undoable = undoable;
}

const batches::Batch *ImportHistory::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &m_imports[static_cast<size_t>(row)];
}

void ImportHistory::fill()
{
    const int kept = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    for (const batches::Batch &batch : m_imports) {
        const QDateTime at = QDateTime::fromString(batch.at, Qt::ISODate);
        const QString state = batch.undoneBy.isNull() ? QString() : tr("taken back");
        auto *item = new QTreeWidgetItem(m_list, {at.toString(u"yyyy-MM-dd hh:mm"_s), batch.file, typeOf(batch), number(batch, u"new"_s),
                                                  number(batch, u"changed"_s), number(batch, u"rejected"_s), batch.actor, state});
        for (const int column : {3, 4, 5})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(1, batch.file);
    }
    m_undo->setEnabled(false);
    if (kept >= 0)
        m_list->setCurrentItem(m_list->topLevelItem(kept));
    setVisible(!m_imports.empty());
}

void ImportHistory::setTexts()
{
    m_title->setText(tr("Imported before"));
    m_list->setAccessibleName(m_title->text());
    m_list->setHeaderLabels({tr("When"), tr("Workbook"), tr("Records"), tr("New"), tr("Changed"), tr("Not taken"), tr("By"), tr("State")});
    m_undo->setText(tr("Take this import back"));
}

} // namespace liuqing

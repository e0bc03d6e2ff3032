// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/comparisonlist.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tables.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr int keepRow = 0;
constexpr int usesRow = 1;
constexpr int firstField = 2;
constexpr int firstSide = 1; // column of the left record
constexpr int nameWidth = 200;

QString marked(bool chosen, const QString &text)
{
    return (chosen ? u"● "_s : u"○ "_s) + text;
}

} // namespace

ComparisonList::ComparisonList(QWidget *parent)
    : QTreeWidget(parent)
{
    setUpList(*this, 3, firstSide);
    header()->setSectionResizeMode(0, QHeaderView::Interactive);
    header()->setSectionResizeMode(firstSide + 1, QHeaderView::Stretch);
    header()->resizeSection(0, nameWidth);
}

void ComparisonList::show(const ShownComparison &comparison)
{
    m_shown = comparison;
    m_kept = comparison.better;
    m_chosen.clear();
    clear();
    new QTreeWidgetItem(this);
    new QTreeWidgetItem(this);
    for (const ComparedField &field : m_shown.fields)
        addField(field);
    setTexts();
    setCurrentItem(topLevelItem(keepRow));
}

void ComparisonList::addField(const ComparedField &field)
{
    auto *item = new QTreeWidgetItem(this);
    for (int side = 0; side < 2; ++side) {
        const QString text = field.texts[static_cast<size_t>(side)];
        item->setText(firstSide + side, text.isEmpty() ? u"—"_s : text);
        item->setToolTip(firstSide + side, text);
    }
    item->setToolTip(0, field.name);
    if (field.state != ComparedField::State::differ)
        return;
    QFont bold = theme::body();
    bold.setWeight(QFont::DemiBold);
    item->setFont(0, bold);
}

int ComparisonList::chosenSide(size_t field) const
{
    return m_chosen.value(m_shown.fields[field].key, m_kept);
}

QSet<QString> ComparisonList::fromOther() const
{
    QSet<QString> keys;
    for (size_t i = 0; i < m_shown.fields.size(); ++i) {
        if (m_shown.fields[i].state == ComparedField::State::differ && chosenSide(i) != m_kept)
            keys.insert(m_shown.fields[i].key);
    }
    return keys;
}

void ComparisonList::keep(int side)
{
    m_kept = side;
    mark();
}

void ComparisonList::choose(const QTreeWidgetItem *item, int side)
{
    const int row = indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(item));
    if (row == keepRow)
        return keep(side);
    const size_t field = static_cast<size_t>(row - firstField);
    if (row < firstField || m_shown.fields[field].state != ComparedField::State::differ)
        return;
    m_chosen.insert(m_shown.fields[field].key, side);
    mark();
}

// What is chosen where, in signs that a screen reader says as well
void ComparisonList::mark()
{
    if (topLevelItemCount() < firstField)
        return;
    topLevelItem(keepRow)->setText(firstSide, marked(m_kept == 0, tr("Keep the left")));
    topLevelItem(keepRow)->setText(firstSide + 1, marked(m_kept == 1, tr("Keep the right")));
    for (size_t i = 0; i < m_shown.fields.size(); ++i) {
        const ComparedField &field = m_shown.fields[i];
        QTreeWidgetItem *item = topLevelItem(firstField + static_cast<int>(i));
        const bool differs = field.state == ComparedField::State::differ;
        item->setText(0, differs ? tr("≠ %1").arg(field.name) : field.name);
        for (int side = 0; differs && side < 2; ++side)
            item->setText(firstSide + side, marked(chosenSide(i) == side, field.texts[static_cast<size_t>(side)]));
    }
}

void ComparisonList::setTexts()
{
    setHeaderLabels({tr("Field"), tr("Left: %1").arg(m_shown.sides[0].title), tr("Right: %1").arg(m_shown.sides[1].title)});
    setAccessibleName(tr("Both records, field by field"));
    setAccessibleDescription(tr("Left and right arrow choose the record that is kept and the values that differ."));
    if (topLevelItemCount() < firstField)
        return;
    topLevelItem(keepRow)->setText(0, tr("Which one to keep"));
    topLevelItem(usesRow)->setText(0, tr("What belongs to it"));
    for (int side = 0; side < 2; ++side) {
        const QString uses = m_shown.sides[static_cast<size_t>(side)].uses;
        topLevelItem(usesRow)->setText(firstSide + side, uses.isEmpty() ? tr("nothing") : uses);
        topLevelItem(usesRow)->setToolTip(firstSide + side, uses);
    }
    mark();
}

void ComparisonList::keyPressEvent(QKeyEvent *event)
{
    if (currentItem() != nullptr && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        choose(currentItem(), event->key() == Qt::Key_Left ? 0 : 1);
    else
        QTreeWidget::keyPressEvent(event);
}

void ComparisonList::mousePressEvent(QMouseEvent *event)
{
    QTreeWidget::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index.column() >= firstSide)
        choose(itemFromIndex(index), index.column() - firstSide);
}

void ComparisonList::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/unitboard.h"

#include "core/exchange/checkcode.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuqing {

UnitBoard::UnitBoard(QWidget *parent)
    : TitledList(7, 1, parent)
    , m_copy(new QPushButton(this))
{
    m_copy->setProperty("quiet", true);
    below().addWidget(m_copy, 0, Qt::AlignLeft);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(reminder()); });
    refill();
}

void UnitBoard::show(std::vector<returns::BoardRow> board, QDate due)
{
    m_board = std::move(board);
    m_due = due;
    fill();
}

QString UnitBoard::stateOf(const returns::BoardRow &row) const
{
    if (!row.newest)
        return tr("– not yet");
    if (row.newest->state == u"sent_back"_s)
        return tr("↩ sent back");
    return row.errors > 0 ? tr("! with errors, explained") : tr("✓ in");
}

QString UnitBoard::lateness(const returns::BoardRow &row) const
{
    if (!row.newest)
        return {};
    const QDate made = QDateTime::fromString(row.newest->filedAt, Qt::ISODate).date();
    const int late = static_cast<int>(m_due.daysTo(made));
    return late <= 0 ? tr("in time") : tr("%n day(s) late", nullptr, late);
}

void UnitBoard::fill()
{
    m_list->clear();
    int in = 0;
    for (const returns::BoardRow &row : m_board) {
        const bool has = row.newest.has_value();
        new QTreeWidgetItem(m_list, {row.unit, row.name, stateOf(row), has ? QString::number(row.newest->version) : QString(),
                                     has ? row.newest->filedAt.left(10) : QString(), lateness(row), has ? checkcode::grouped(row.newest->checkCode) : QString()});
        in += has ? 1 : 0;
    }
    m_title->setText(m_board.empty() ? tr("No office below this one is known yet") : tr("%1 of %2 offices have reported, due by %3").arg(in).arg(m_board.size()).arg(m_due.toString(Qt::ISODate)));
    m_copy->setEnabled(in < static_cast<int>(m_board.size()));
}

QString UnitBoard::reminder() const
{
    QStringList names;
    for (const returns::BoardRow &row : m_board) {
        if (!row.newest)
            names.append(row.name);
    }
    return names.isEmpty() ? QString() : tr("Not reported yet (due by %1): %2").arg(m_due.toString(Qt::ISODate), names.join(tr(", ")));
}

void UnitBoard::setTexts()
{
    m_list->setHeaderLabels({tr("Code"), tr("Office"), tr("State"), tr("Version"), tr("Made on"), tr("In time"), tr("Check code")});
    m_list->setAccessibleName(tr("Offices and their returns"));
    m_copy->setText(tr("Copy who has not reported yet"));
}

} // namespace liuqing

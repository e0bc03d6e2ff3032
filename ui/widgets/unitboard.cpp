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

namespace {

enum Column { office, state, version, sent, inTime, cameIn, checkCode, code, columns };
constexpr qsizetype mostRemarks = 5; // lines; the return itself has them all

} // namespace

UnitBoard::UnitBoard(QWidget *parent)
    : TitledList(columns, office, parent)
    , m_remarks(new QLabel(this))
    , m_copyRemarks(new QPushButton(this))
    , m_copy(new QPushButton(this))
{
    m_remarks->setWordWrap(true);
    m_remarks->setTextInteractionFlags(Qt::TextSelectableByMouse);
    below().addWidget(m_remarks);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_copy, m_copyRemarks}) {
        button->setProperty("quiet", true);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    below().addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(reminder()); });
    connect(m_copyRemarks, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(message()); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &UnitBoard::tell);
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
    if (row.errors == 0)
        return tr("✓ in");
    return row.unexplained == 0 ? tr("! with errors, explained") : tr("! with errors, %n not explained", nullptr, row.unexplained);
}

QString UnitBoard::lateness(const returns::BoardRow &row) const
{
    if (!row.newest)
        return {};
    const int late = static_cast<int>(m_due.daysTo(row.sentOn));
    return late <= 0 ? tr("in time") : tr("%n day(s) late", nullptr, late);
}

QStringList UnitBoard::cellsOf(const returns::BoardRow &row) const
{
    QStringList cells(columns);
    cells[office] = row.name;
    cells[state] = stateOf(row);
    cells[code] = row.unit;
    if (row.newest) {
        cells[version] = QString::number(row.newest->version);
        cells[sent] = row.sentOn.toString(Qt::ISODate);
        cells[inTime] = lateness(row);
        cells[cameIn] = row.newest->filedAt.left(10);
        cells[checkCode] = checkcode::grouped(row.newest->checkCode);
    }
    return cells;
}

void UnitBoard::fill()
{
    const int kept = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    int in = 0;
    for (const returns::BoardRow &row : m_board) {
        new QTreeWidgetItem(m_list, cellsOf(row));
        in += row.newest ? 1 : 0;
    }
    m_title->setText(m_board.empty() ? tr("No office below this one is known yet") : tr("%1 of %2 offices have reported, due by %3").arg(in).arg(m_board.size()).arg(m_due.toString(Qt::ISODate)));
    m_list->setCurrentItem(m_list->topLevelItem(kept));
    tell();
    m_copy->setVisible(in < static_cast<int>(m_board.size()));
}

QString UnitBoard::remarks() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || !m_board[static_cast<size_t>(row)].newest)
        return {};
    QStringList lines;
    for (const QJsonValue &each : m_board[static_cast<size_t>(row)].newest->findings) {
        const QString said = each[u"message"_s].toString();
        const QString note = each[u"note"_s].toString();
        if (said.isEmpty() || each[u"severity"_s] == u"notice"_s)
            continue;
        lines.append(note.isEmpty() ? tr("! %1 Not explained.").arg(said) : tr("! %1 Explained: %2").arg(said, note));
    }
    const qsizetype more = lines.size() - mostRemarks;
    return QStringList(lines.mid(0, mostRemarks) + (more > 0 ? QStringList(tr("and %n more", nullptr, static_cast<int>(more))) : QStringList())).join(u'\n');
}

void UnitBoard::tell()
{
    m_remarks->setText(remarks());
    m_remarks->setVisible(!m_remarks->text().isEmpty());
    m_copyRemarks->setVisible(!m_remarks->text().isEmpty());
}

QString UnitBoard::message() const
{
    const QTreeWidgetItem *chosen = m_list->currentItem();
    return chosen == nullptr ? QString() : tr("%1:").arg(chosen->text(office)) + u'\n' + remarks();
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
    m_list->setHeaderLabels({tr("Office"), tr("State"), tr("Version"), tr("Sent on"), tr("In time"), tr("Came in on"), tr("Check code"), tr("Code")});
    m_list->setAccessibleName(tr("Offices and their returns"));
    m_copy->setText(tr("Copy who has not reported yet"));
    m_copyRemarks->setText(tr("Copy these questions"));
    m_copyRemarks->setToolTip(tr("As text for a message to the office"));
}

} // namespace liuqing

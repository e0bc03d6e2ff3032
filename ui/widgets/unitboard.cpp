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

constexpr qsizetype mostRemarks = 5; // lines; the return itself has them all

} // namespace

UnitBoard::UnitBoard(QWidget *parent)
    : TitledList(7, 1, parent)
    , m_remarks(new QLabel(this))
    , m_copy(new QPushButton(this))
{
    m_remarks->setWordWrap(true);
    m_remarks->setTextInteractionFlags(Qt::TextSelectableByMouse);
    below().addWidget(m_remarks);
    m_copy->setProperty("quiet", true);
    below().addWidget(m_copy, 0, Qt::AlignLeft);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(reminder()); });
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
    const int kept = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    int in = 0;
    for (const returns::BoardRow &row : m_board) {
        const bool has = row.newest.has_value();
        new QTreeWidgetItem(m_list, {row.unit, row.name, stateOf(row), has ? QString::number(row.newest->version) : QString(),
                                     has ? row.newest->filedAt.left(10) : QString(), lateness(row), has ? checkcode::grouped(row.newest->checkCode) : QString()});
        in += has ? 1 : 0;
    }
    m_title->setText(m_board.empty() ? tr("No office below this one is known yet") : tr("%1 of %2 offices have reported, due by %3").arg(in).arg(m_board.size()).arg(m_due.toString(Qt::ISODate)));
    m_list->setCurrentItem(m_list->topLevelItem(kept));
    tell();
    m_copy->setEnabled(in < static_cast<int>(m_board.size()));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/receiptlist.h"

#include "core/exchange/checkcode.h"
#include "ui/widgets/periodbox.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuqing {

ReceiptList::ReceiptList(QWidget *parent)
    : TitledList(3, 2, parent)
    , m_trust(new QPushButton(this))
{
    m_trust->setProperty("quiet", true);
    below().addWidget(m_trust, 0, Qt::AlignLeft);
    connect(m_trust, &QPushButton::clicked, this, &ReceiptList::trustAsked);
    refill();
}

void ReceiptList::show(std::vector<returns::Received> received)
{
    m_received = std::move(received);
    fill();
}

QStringList ReceiptList::strangers() const
{
    QStringList files;
    for (const returns::Received &each : m_received) {
        if (each.code == u"unknown_sender"_s)
            files.append(each.file);
    }
    return files;
}

void ReceiptList::fill()
{
    m_list->clear();
    int accepted = 0;
    for (const returns::Received &each : m_received) {
        const bool refused = each.state == returns::Receipt::refused;
        const QString state = refused ? tr("✕ refused") : each.state == returns::Receipt::same ? tr("= same again") : tr("✓ accepted");
        const auto period = Period::fromText(each.filing.period);
        const QString what = refused ? each.message.text() : tr("%1, %2 version %3, check code %4").arg(each.filing.unitName, period ? PeriodBox::nameOf(*period) : each.filing.period).arg(each.filing.version).arg(checkcode::grouped(each.filing.checkCode));
        auto *item = new QTreeWidgetItem(m_list, {state, QFileInfo(each.file).fileName(), what});
        item->setToolTip(2, what);
        accepted += each.state == returns::Receipt::accepted ? 1 : 0;
    }
    const int strangers = static_cast<int>(this->strangers().size());
    m_trust->setVisible(strangers > 0);
    m_trust->setText(tr("Register these %n office(s) and accept", nullptr, strangers));
    m_title->setText(m_received.empty() ? tr("Drop packages or a folder of packages into this window") : tr("%1 of %2 packages accepted").arg(accepted).arg(m_received.size()));
}

void ReceiptList::setTexts()
{
    m_list->setHeaderLabels({tr("State"), tr("File"), tr("What it is, or why not")});
    m_list->setAccessibleName(tr("Packages that came in"));
}

} // namespace liuqing

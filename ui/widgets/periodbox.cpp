// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/periodbox.h"

#include <QEvent>

namespace liuqing {

namespace {

constexpr int periodsOffered = 6;
constexpr int lettersWide = 10;

} // namespace

PeriodBox::PeriodBox(QDate today, QWidget *parent)
    : ChoiceBox(parent)
    , m_today(today)
    , m_period(Period::quarterOf(today).previous())
{
    setMinimumContentsLength(lettersWide);
    fill();
    connect(this, &QComboBox::activated, this, [this](int index) {
        if (const auto period = Period::fromText(itemData(index).toString())) {
            m_period = *period;
            Q_EMIT periodChosen();
        }
    });
}

void PeriodBox::choose(const Period &period)
{
    m_period = period;
    fill();
}

QString PeriodBox::nameOf(const Period &quarter)
{
    return tr("%1, quarter %2").arg(quarter.first().year()).arg((quarter.first().month() + 2) / 3);
}

void PeriodBox::fill()
{
    clear();
    Period period = Period::quarterOf(m_today);
    for (int i = 0; i < periodsOffered; ++i) {
        addItem(nameOf(period), period.text());
        period = period.previous();
    }
    setCurrentIndex(findData(m_period.text()));
}

void PeriodBox::changeEvent(QEvent *event)
{
    ChoiceBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace liuqing

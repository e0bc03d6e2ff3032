// SPDX-License-Identifier: GPL-3.0-or-later
// A box to choose a reporting period from: the quarter that has ended is chosen, the running one and some before it
// stand beside it.
#pragma once

#include "core/base/period.h"
#include "ui/widgets/choicebox.h"

namespace liuqing {

class PeriodBox : public ChoiceBox
{
    Q_OBJECT

public:
    explicit PeriodBox(QDate today, QWidget *parent = nullptr);

    const Period &period() const { return m_period; }
    void choose(const Period &period);
    static QString nameOf(const Period &quarter);

Q_SIGNALS:
    void periodChosen(); // by the person

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QDate m_today;
    Period m_period;
};

} // namespace liuqing

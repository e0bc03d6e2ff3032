// SPDX-License-Identifier: GPL-3.0-or-later
// How far one has come: a small round for every step, ticked when it is done, with its number when it is not, the open
// one filled.
#pragma once

#include <QWidget>

namespace liuqing {

class StepMarks : public QWidget
{
    Q_OBJECT

public:
    explicit StepMarks(QWidget *parent = nullptr);

    void show(int done, int all);
    int done() const { return m_done; } // so many are ticked

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_done = 0;
    int m_all = 0;
};

} // namespace liuqing

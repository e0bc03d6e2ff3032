// SPDX-License-Identifier: GPL-3.0-or-later
// A box to choose a word from. The wheel scrolls the page below it and never changes what was chosen.
#pragma once

#include <QComboBox>

namespace liuqing {

class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace liuqing

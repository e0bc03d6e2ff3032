// SPDX-License-Identifier: GPL-3.0-or-later
// A box to tick, in the colors of the theme: a frame that is seen on light and dark, and a tick, not color alone.
#pragma once

#include <QCheckBox>

namespace liuqing {

class CheckBox : public QCheckBox
{
    Q_OBJECT

public:
    using QCheckBox::QCheckBox;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace liuqing

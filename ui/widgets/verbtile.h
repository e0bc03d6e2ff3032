// SPDX-License-Identifier: GPL-3.0-or-later
// One of the things that can be done from the first screen, and how matters stand with it.
#pragma once

#include "ui/widgets/cardbutton.h"

namespace liuqing {

class VerbTile : public CardButton
{
    Q_OBJECT

public:
    using CardButton::CardButton;

    // urgent: state is worth looking at first; never said by color alone
    void show(const QString &verb, const QString &state, bool urgent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {150, sizeHint().height()}; }

protected:
    void paintContent(QPainter &painter, QRect inside) override;

private:
    QString m_state;
    bool m_urgent = false;
};

} // namespace liuqing

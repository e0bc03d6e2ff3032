// SPDX-License-Identifier: GPL-3.0-or-later
// One of the six clears on the first screen: its name, how many of how many are clear, a bar, and how many
// are missing. A click, Enter or Space opens what is missing.
#pragma once

#include "ui/widgets/cardbutton.h"

namespace liuqing {

class ClearTile : public CardButton
{
    Q_OBJECT

public:
    struct Content
    {
        QString name;
        qint64 clear = 0;
        qint64 all = 0; // 0: shown as a dash
        QString missing; // the sentence below the bar
        bool complete = false;
    };

    using CardButton::CardButton;

    void show(const Content &content);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintContent(QPainter &painter, QRect inside) override;

private:
    Content m_content;
};

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/saying.h"

#include "ui/theme/theme.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace liuqing {

Saying::Saying(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    color();
}

void Saying::tell(const QString &sentence)
{
    m_isWrong = false;
    setText(sentence);
    color();
}

void Saying::refuse(const QString &sentence)
{
    m_isWrong = true;
    setText(u"✕ "_s + sentence);
    color();
}

void Saying::color()
{
    const QPalette around = parentWidget() == nullptr ? QPalette() : parentWidget()->palette();
    const theme::Colors colors = theme::colors(around);
    QPalette set = around;
    set.setColor(QPalette::WindowText, m_isWrong ? colors.wrong : colors.text);
    setPalette(set);
}

void Saying::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && palette().color(QPalette::Window) != parentWidget()->palette().color(QPalette::Window))
        color();
}

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/verbtile.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextOption>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr int stateLines = 2;

QFont verbFont()
{
    QFont font = theme::body();
    font.setPointSizeF(font.pointSizeF() + 4);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

void VerbTile::show(const QString &verb, const QString &state, bool urgent)
{
    m_state = urgent ? u"! "_s + state : state;
    m_urgent = urgent;
    setText(verb);
    setAccessibleName(verb);
    setAccessibleDescription(state);
    setToolTip(state);
    updateGeometry();
    update();
}

QSize VerbTile::sizeHint() const
{
    return {200, QFontMetrics(verbFont()).height() + stateLines * QFontMetrics(theme::caption()).height() + theme::gap / 2 + 2 * theme::space};
}

void VerbTile::paintContent(QPainter &painter, QRect inside)
{
    const theme::Colors set = theme::colors(palette());
    inside.setTop(inside.top() + drawLine(painter, inside, verbFont(), set.accent, text()) + theme::gap / 2);
    painter.setFont(theme::caption());
    painter.setPen(m_urgent ? set.missing : set.quiet);
    QTextOption wrapping(Qt::AlignLeft | Qt::AlignTop);
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    painter.drawText(QRectF(inside), m_state, wrapping);
}

} // namespace liuqing

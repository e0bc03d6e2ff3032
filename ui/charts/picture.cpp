// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/picture.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr int leastWidth = 280;
constexpr int usualWidth = 420;

} // namespace

Picture::Picture(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
}

void Picture::setParts(const QString &name, std::vector<Part> parts)
{
    m_name = name;
    m_parts = std::move(parts);
    m_current = qBound(0, m_current, qMax(0, static_cast<int>(m_parts.size()) - 1));
    m_hovered = -1;
    QStringList sentences;
    for (const Part &part : m_parts)
        sentences.append(part.sentence);
    setAccessibleDescription(sentences.join(u'\n'));
    tellName();
    setMinimumHeight(qCeil(heightFor(width())));
    updateGeometry();
    update();
}

void Picture::choose(const QString &key)
{
    m_chosen = key;
    update();
}

int Picture::partOf(const QString &key) const
{
    const auto found =
        std::find_if(m_parts.begin(), m_parts.end(), [&](const Part &part) { return part.key == key; });
    return found == m_parts.end() ? -1 : static_cast<int>(found - m_parts.begin());
}

QSize Picture::sizeHint() const
{
    return {usualWidth, qCeil(heightFor(usualWidth))};
}

QSize Picture::minimumSizeHint() const
{
    return {leastWidth, minimumHeight()};
}

int Picture::partAt(const QPointF &point) const
{
    for (int i = 0; i < static_cast<int>(m_parts.size()); ++i) {
        if (placeOf(i).contains(point))
            return i;
    }
    return -1;
}

// A screen reader that follows the focus reads the part that the arrow keys have come to
void Picture::tellName()
{
    const bool onPart = hasFocus() && !m_parts.empty();
    setAccessibleName(onPart ? u"%1. %2"_s.arg(m_name, m_parts[static_cast<size_t>(m_current)].sentence)
                             : m_name);
}

void Picture::go(int part)
{
    m_current = qBound(0, part, static_cast<int>(m_parts.size()) - 1);
    tellName();
    update();
    Q_EMIT moved(placeOf(m_current).toAlignedRect());
}

void Picture::hover(int part)
{
    if (part == m_hovered)
        return;
    m_hovered = part;
    setCursor(part < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

bool Picture::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int part = partAt(help->pos());
    QToolTip::showText(help->globalPos(), part < 0 ? QString() : m_parts[static_cast<size_t>(part)].sentence,
                       this);
    return true;
}

void Picture::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

void Picture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter, size(), theme::colors(palette()),
         {.current = hasFocus() ? m_current : -1, .hovered = m_hovered, .chosen = partOf(m_chosen)});
}

void Picture::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(qCeil(heightFor(width())));
}

void Picture::keyPressEvent(QKeyEvent *event)
{
    if (m_parts.empty())
        return QWidget::keyPressEvent(event);
    const int last = static_cast<int>(m_parts.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return go(m_current == 0 ? last : m_current - 1);
    case Qt::Key_Right:
    case Qt::Key_Down:
        return go(m_current == last ? 0 : m_current + 1);
    case Qt::Key_Home:
        return go(0);
    case Qt::Key_End:
        return go(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return Q_EMIT opened(m_current, true);
    default:
        QWidget::keyPressEvent(event);
    }
}

void Picture::mouseMoveEvent(QMouseEvent *event)
{
    hover(partAt(event->position()));
}

void Picture::mousePressEvent(QMouseEvent *event)
{
    const int part = partAt(event->position());
    if (event->button() != Qt::LeftButton || part < 0)
        return QWidget::mousePressEvent(event);
    go(part);
    Q_EMIT opened(part, false);
}

void Picture::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    hover(-1);
}

void Picture::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    tellName();
}

void Picture::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    tellName();
}

} // namespace liuqing

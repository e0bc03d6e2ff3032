// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagestack.h"

#include <QLayout>
#include <QStackedWidget>

namespace liuqing {

namespace {

// As small as the page that is shown may be, not as the largest of all
class Pages : public QStackedWidget
{
public:
    explicit Pages(QWidget *parent)
        : QStackedWidget(parent)
    {
        connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
    }

    QSize minimumSizeHint() const override { return currentWidget() == nullptr ? QSize() : currentWidget()->minimumSizeHint(); }
    QSize sizeHint() const override { return minimumSizeHint(); }
};

} // namespace

PageStack::PageStack(QWidget *parent)
    : QScrollArea(parent)
    , m_pages(new Pages(this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_pages);
}

void PageStack::addPage(QWidget *page)
{
    m_pages->addWidget(page);
}

void PageStack::setMargin(int margin)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        QLayout *layout = m_pages->widget(i)->layout();
        if (layout->contentsMargins() != QMargins())
            layout->setContentsMargins(margin, margin, margin, margin);
    }
}

QWidget *PageStack::current() const
{
    return m_pages->currentWidget();
}

void PageStack::show(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    ensureVisible(0, 0);
}

} // namespace liuqing

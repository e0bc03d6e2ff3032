// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace liuqing {

namespace {

constexpr int tileWidth = 220;
constexpr int usualWidth = 1100; // before the window knows its own
constexpr int leastList = 200; // height

QString nameOf(const clears::State &state)
{
    return state.label.text();
}

} // namespace

OverviewPage::OverviewPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_grid(new QGridLayout)
    , m_missing(new MissingList(this))
{
    m_title->setFont(theme::title());
    m_subtitle->setFont(theme::body());
    m_grid->setSpacing(theme::space);
    m_missing->setMinimumHeight(leastList);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::space);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addLayout(m_grid);
    layout->addWidget(m_missing, 1);
    auto *scroll = new QScrollArea(this); // on a small screen the tiles alone fill the page
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(m_missing, &MissingList::opened, this, &OverviewPage::opened);
}

void OverviewPage::show(const Office &office, QDate asOf, std::vector<clears::State> states)
{
    m_office = office;
    m_asOf = asOf;
    m_states = std::move(states);
    while (m_tiles.size() < m_states.size()) {
        auto *tile = new ClearTile(m_title->parentWidget());
        const int index = static_cast<int>(m_tiles.size());
        connect(tile, &ClearTile::clicked, this, [this, index] { choose(index); });
        m_tiles.push_back(tile);
    }
    m_columns = 0;
    arrange();
    fill();
}

void OverviewPage::choose(int index)
{
    m_chosen = index;
    m_tiles[static_cast<size_t>(index)]->setChecked(true);
    const clears::State &state = m_states[static_cast<size_t>(index)];
    m_missing->show(state, nameOf(state));
}

void OverviewPage::arrange()
{
    const int room = (isVisible() ? width() : usualWidth) - 2 * theme::margin;
    const int columns = qBound(1, room / tileWidth, 3);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (size_t i = 0; i < m_tiles.size(); ++i)
        m_grid->addWidget(m_tiles[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
}

ClearTile::Content OverviewPage::contentOf(const clears::State &state) const
{
    ClearTile::Content content{.name = nameOf(state), .clear = state.numerator, .all = state.denominator, .missing = {}, .complete = false};
    content.complete = state.denominator > 0 && state.missing.empty();
    if (state.denominator == 0)
        content.missing = tr("nothing entered yet");
    else if (content.complete)
        content.missing = tr("✓ all clear");
    else
        content.missing = tr("! %n still missing", nullptr, static_cast<int>(state.missing.size()));
    return content;
}

void OverviewPage::fill()
{
    m_title->setText(m_office.name);
    m_subtitle->setText(tr("The six clears as of %1").arg(QLocale().toString(m_asOf, QLocale::LongFormat)));
    for (size_t i = 0; i < m_states.size(); ++i)
        m_tiles[i]->show(contentOf(m_states[i]));
    if (!m_states.empty())
        choose(qMin(m_chosen, static_cast<int>(m_states.size()) - 1));
}

void OverviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include "ui/theme/theme.h"
#include "ui/widgets/periodbox.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr int tileWidth = 220;
constexpr int usualWidth = 1100; // before the window knows its own
constexpr int littleRoom = 700;
constexpr int leastDue = 150; // height
constexpr int besideEachOther = 800; // width from which coverage and what is due share a row

} // namespace

OverviewPage::OverviewPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_grid(new QGridLayout)
    , m_below(new QGridLayout)
    , m_coverage(new CoverageCard(this))
    , m_due(new DueList(this))
{
    m_title->setFont(theme::title());
    m_subtitle->setFont(theme::body());
    m_grid->setSpacing(theme::space);
    m_below->setSpacing(theme::space);
    m_due->setMinimumHeight(leastDue);
    for (VerbTile *&verb : m_verbs)
        verb = new VerbTile(this);
    auto *scroll = new QScrollArea(this); // on a small screen the tiles alone fill the page
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content());
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connectAll();
}

QWidget *OverviewPage::content()
{
    auto *content = new QWidget;
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space);
    for (VerbTile *verb : m_verbs)
        row->addWidget(verb, 1);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::space);
    layout->addWidget(m_title);
    layout->addLayout(row);
    layout->addWidget(m_subtitle);
    layout->addLayout(m_grid);
    layout->addLayout(m_below, 1);
    return content;
}

void OverviewPage::connectAll()
{
    connect(&verb(Verb::import), &VerbTile::clicked, this, &OverviewPage::importAsked);
    connect(&verb(Verb::check), &VerbTile::clicked, this, [this] { Q_EMIT checkAsked({}); });
    connect(&verb(Verb::send), &VerbTile::clicked, this, [this] { Q_EMIT sendAsked({}); });
    connect(&verb(Verb::due), &VerbTile::clicked, this, [this] { m_due->list().setFocus(); });
    connect(m_coverage, &CoverageCard::opened, this, &OverviewPage::picturesAsked);
    connect(m_due, &DueList::opened, this, [this](const rules::Due &due) {
        if (due.kind == rules::DueKind::sendReturn)
            Q_EMIT sendAsked(due.title);
        else
            Q_EMIT opened(due.type, due.record);
    });
}

void OverviewPage::show(const Office &office, QDate asOf, ShownStart shown)
{
    m_office = office;
    m_asOf = asOf;
    m_shown = std::move(shown);
    while (m_tiles.size() < m_shown.clears.size()) {
        auto *tile = new ClearTile(m_title->parentWidget());
        const size_t index = m_tiles.size();
        connect(tile, &ClearTile::clicked, this, [this, index] { Q_EMIT checkAsked(m_shown.clears[index].clear); });
        m_tiles.push_back(tile);
    }
    m_columns = 0;
    arrange();
    fill();
}

void OverviewPage::arrange()
{
    const int all = isVisible() ? width() : usualWidth;
    const int margin = all < littleRoom ? theme::smallMargin : theme::margin;
    m_title->parentWidget()->layout()->setContentsMargins(margin, margin, margin, margin);
    const int room = all - 2 * margin;
    const bool beside = room >= besideEachOther;
    m_below->addWidget(m_coverage, 0, 0);
    m_below->addWidget(m_due, beside ? 0 : 1, beside ? 1 : 0);
    for (const int column : {0, 1})
        m_below->setColumnStretch(column, beside || column == 0 ? 1 : 0);
    const int columns = qBound(1, room / tileWidth, 3);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (size_t i = 0; i < m_tiles.size(); ++i)
        m_grid->addWidget(m_tiles[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
}

namespace {

// As many as the list of what is missing has entries
int missingIn(const clears::State &state)
{
    int missing = 0;
    for (const clears::Missing &record : state.missing)
        missing += static_cast<int>(record.keys.size());
    return missing;
}

} // namespace

ClearTile::Content OverviewPage::contentOf(const clears::State &state) const
{
    ClearTile::Content content{.name = state.label.text(), .clear = state.numerator, .all = state.denominator, .missing = {}, .complete = false};
    content.complete = state.denominator > 0 && state.missing.empty();
    if (state.denominator == 0)
        content.missing = tr("nothing entered yet");
    else if (content.complete)
        content.missing = tr("✓ all clear");
    else
        content.missing = tr("! %n still missing", nullptr, missingIn(state));
    return content;
}

QString OverviewPage::sendState() const
{
    for (const rules::Due &due : m_shown.due) {
        if (due.kind == rules::DueKind::sendReturn)
            return tr("%1 is open, by %2").arg(PeriodBox::nameOf(*Period::fromText(due.title)), due.by.toString(Qt::ISODate));
    }
    if (!m_shown.lastSent)
        return tr("Nothing has been sent yet");
    const auto period = Period::fromText(m_shown.lastSent->period);
    return tr("%1 went out on %2").arg(period ? PeriodBox::nameOf(*period) : m_shown.lastSent->period, m_shown.lastSent->filedAt.left(10));
}

void OverviewPage::fillVerbs()
{
    const bool sendDue = std::any_of(m_shown.due.begin(), m_shown.due.end(), [](const rules::Due &due) { return due.kind == rules::DueKind::sendReturn; });
    int missing = m_shown.questions;
    qint64 entered = 0;
    for (const clears::State &state : m_shown.clears) {
        missing += missingIn(state);
        entered += state.denominator;
    }
    verb(Verb::import).show(tr("Import"), m_shown.lastImport ? tr("Last: %1, %2").arg(m_shown.lastImport->at.left(10), m_shown.lastImport->file)
                                                                       : tr("Firms, estates, staff from Excel or WPS"), false);
    verb(Verb::check).show(tr("What is missing"), entered == 0 ? tr("Nothing is entered yet")
                                                      : missing == 0 ? tr("✓ Nothing is missing")
                                                                     : tr("%n open", nullptr, missing), missing > 0);
    verb(Verb::send).show(tr("Send"), sendState(), sendDue);
    const auto within = [this](int days) {
        return static_cast<int>(std::count_if(m_shown.due.begin(), m_shown.due.end(), [&](const rules::Due &due) { return due.by <= m_asOf.addDays(days); }));
    };
    const int over = within(0);
    verb(Verb::due).show(tr("What is due"), over > 0         ? tr("%n due now", nullptr, over)
                                            : within(30) > 0 ? tr("%n due within 30 days", nullptr, within(30))
                                                             : tr("Nothing is due within 30 days"), over > 0);
}

void OverviewPage::fill()
{
    m_title->setText(m_office.name);
    m_subtitle->setText(tr("The six clears as of %1").arg(QLocale().toString(m_asOf, tr("MMMM d, yyyy"))));
    fillVerbs();
    for (size_t i = 0; i < m_shown.clears.size(); ++i)
        m_tiles[i]->show(contentOf(m_shown.clears[i]));
    m_due->show(m_shown.due, m_asOf);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/picturespage.h"

#include "ui/charts/barspicture.h"
#include "ui/charts/behindlist.h"
#include "ui/charts/coveragepicture.h"
#include "ui/charts/picturecard.h"
#include "ui/charts/radarpicture.h"
#include "ui/pages/picturewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicebox.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr int cardWidth = 370; // the least that two columns are made for
constexpr int twoColumns = 2 * cardWidth + 2 * theme::space; // with the scroll bar
constexpr int leastList = 300; // width
constexpr int widestList = 460; // when it opens
constexpr int widePage = twoColumns + theme::space + leastList + 2 * theme::margin; // the list stands beside

} // namespace

PicturesPage::PicturesPage(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_form(u"LQ-01"_s)
{
    makeWidgets();
    lay();
    connectAll();
    setTexts();
}

void PicturesPage::makeWidgets()
{
    m_title = new QLabel(this);
    m_title->setFont(theme::title());
    m_state = new QLabel(this);
    m_told = new QLabel(this);
    m_state->setWordWrap(true);
    m_told->setWordWrap(true);
    m_told->hide();
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    m_scroll->setWidget(content);
    m_grid = new QGridLayout(content);
    m_radar = new RadarPicture;
    m_coverages = new CoveragePicture;
    m_modeBars = new BarsPicture;
    m_formBars = new BarsPicture;
    m_clears = new PictureCard(m_radar, content);
    m_coverage = new PictureCard(m_coverages, content);
    m_modes = new PictureCard(m_modeBars, content);
    m_forms = new PictureCard(m_formBars, content);
    m_basesLabel = new QLabel;
    m_bases = new ChoiceBox;
    m_behind = new BehindList(this);
    m_behind->hide();
}

void PicturesPage::lay()
{
    m_coverage->addChoice(m_basesLabel, m_bases);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(theme::space);
    m_splitter = new QSplitter(this);
    m_splitter->setHandleWidth(theme::space);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_scroll);
    m_splitter->addWidget(m_behind);
    m_splitter->setStretchFactor(0, 1); // a larger window is for the pictures
    m_scroll->viewport()->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::space);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_title);
    layout->addWidget(m_state);
    layout->addWidget(m_told);
    layout->addWidget(m_splitter, 1);
}

void PicturesPage::connectAll()
{
    connect(&m_desk, &Desk::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_bases, &QComboBox::activated, this, [this](int index) {
        m_base = m_bases->itemData(index).toString();
        refresh();
    });
    for (PictureCard *card : cards()) {
        connect(&card->picture(), &Picture::opened, this,
                [this, card](int part, bool byKey) { open(*card, part, byKey); });
        connect(&card->picture(), &Picture::moved, this,
                [this, card](const QRect &place) { reveal(card->picture(), place); });
        connect(card, &PictureCard::failed, this, &PicturesPage::failed);
        connect(card, &PictureCard::told, this, [this](const QString &sentence) {
            m_told->setText(sentence);
            m_told->show();
        });
    }
    connect(m_behind, &BehindList::opened, this, &PicturesPage::opened);
    connect(m_behind, &BehindList::closed, this, &PicturesPage::closeList);
}

void PicturesPage::refresh()
{
    m_told->hide();
    const int question = ++m_question;
    m_desk.ask(
        this,
        [book = &m_desk.book(), form = m_form, base = m_base](const Ledger &ledger) {
            return shownPictures(ledger, *book, form, base);
        },
        [this, question](Result<ShownPictures> shown) {
            if (question != m_question)
                return;
            if (shown)
                take(*std::move(shown));
            else
                Q_EMIT failed(shown.error().text());
        });
}

void PicturesPage::take(ShownPictures shown)
{
    m_shown = std::move(shown);
    m_state->setText(PictureWords(m_shown, m_desk.office().name).source());
    fillBases();
    draw();
    caption();
    arrange();
    if (m_openCard != nullptr && !m_openCard->emptySentence().isEmpty())
        closeList(); // there is nothing behind it any more
    else if (m_openCard != nullptr)
        list(false);
}

void PicturesPage::draw()
{
    std::vector<RadarPicture::Axis> axes;
    for (const ShownClear &each : m_shown.clears)
        axes.push_back({each.key, each.label.text(), each.clear, each.all});
    m_radar->show(tr("The six clears"), std::move(axes));
    m_coverages->show(tr("Coverage and its target"), m_shown.rise, coverageBars(m_shown));
    const auto show = [](BarsPicture &picture, const QString &name, const ShownParts &parts) {
        std::vector<BarsPicture::Bar> counts;
        for (const ShownCount &each : parts.each)
            counts.push_back({each.key, each.label.text(), each.number});
        picture.show(name, std::move(counts));
    };
    show(*m_modeBars, tr("How estates are served"), m_shown.modes);
    show(*m_formBars, tr("How Party organizations were founded"), m_shown.forms);
}

void PicturesPage::caption()
{
    const PictureWords words(m_shown, m_desk.office().name);
    const auto tell = [&](PictureCard &card, const QString &title, const QString &note) {
        card.setCaption({title, note, words.source()},
                        u"%1-%2-%3"_s.arg(m_desk.office().name, title, m_shown.now.key()));
    };
    tell(*m_clears, tr("The six clears"),
         tr("The share that is clear, from none in the middle to all at the edge."));
    tell(*m_coverage, tr("Coverage and its target"), words.baseNote());
    tell(*m_modes, tr("How estates are served"), words.modesNote());
    tell(*m_forms, tr("How Party organizations were founded"), words.formsNote());
    m_clears->setEmpty(words.noClears());
    m_coverage->setEmpty(words.noCoverage());
    m_modes->setEmpty(words.noModes());
    m_forms->setEmpty(words.noForms());
}

void PicturesPage::fillBases()
{
    m_bases->clear();
    const PictureWords words(m_shown, m_desk.office().name);
    for (const Counting &base : m_shown.bases)
        m_bases->addItem(words.nameOf(base), base.key());
    m_bases->setCurrentIndex(m_shown.base);
    m_coverage->showChoice(m_shown.base >= 0 && m_shown.hasCoverage());
}

void PicturesPage::open(PictureCard &card, int part, bool byKey)
{
    m_openCard = &card;
    m_openPart = card.picture().parts()[static_cast<size_t>(part)].key;
    for (PictureCard *each : cards())
        each->picture().choose(each == &card ? m_openPart : QString());
    list(byKey);
}

void PicturesPage::list(bool byKey)
{
    const auto question = [book = &m_desk.book(), scope = m_shown.now.scope, key = m_openPart,
                           isClear = m_openCard == m_clears](const Ledger &ledger) {
        return isClear ? behindClear(ledger, *book, scope, key) : behindMeasure(ledger, *book, scope, key);
    };
    m_desk.ask(this, question,
               [this, byKey, card = m_openCard, key = m_openPart](const Result<Behind> &behind) {
                   if (card != m_openCard || key != m_openPart) // something else was opened meanwhile
                       return;
                   if (!behind)
                       return Q_EMIT failed(behind.error().text());
                   m_behind->fill(m_shown.nameOf(key), *behind, card == m_clears || card == m_coverage);
                   showList();
                   if (byKey)
                       m_behind->setFocus();
               });
}

void PicturesPage::showList()
{
    if (m_behind->isVisible())
        return;
    m_behind->show();
    const bool isBeside = m_splitter->orientation() == Qt::Horizontal;
    const int room = isBeside ? m_splitter->width() : m_splitter->height();
    const int list = isBeside ? qMin(widestList, room - twoColumns - theme::space) : room * 2 / 5;
    m_splitter->setSizes({room - list, list});
    QTimer::singleShot(0, this, [this] { // when the pictures have found their places beside it
        if (m_openCard != nullptr) {
            const Picture &picture = m_openCard->picture();
            reveal(picture, picture.placeOf(qMax(0, picture.partOf(m_openPart))).toAlignedRect());
        }
    });
}

void PicturesPage::closeList()
{
    m_behind->hide();
    m_openCard->picture().choose({});
    m_openCard->picture().setFocus();
    m_openCard = nullptr;
}

void PicturesPage::reveal(const Picture &picture, const QRect &place)
{
    const QPoint middle = picture.mapTo(m_scroll->widget(), place.center());
    m_scroll->ensureVisible(middle.x(), middle.y(), place.width() / 2, place.height() / 2 + theme::gap);
}

// The list stands beside the pictures where there is room, otherwise below them; what says nothing comes last
void PicturesPage::arrange()
{
    const Qt::Orientation side = width() >= widePage ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() != side)
        m_splitter->setOrientation(side);
    const int columns = m_scroll->viewport()->width() >= 2 * cardWidth + theme::space ? 2 : 1;
    auto order = cards();
    std::stable_partition(order.begin(), order.end(),
                          [](const PictureCard *card) { return card->emptySentence().isEmpty(); });
    for (int i = 0; i < static_cast<int>(order.size()); ++i)
        m_grid->addWidget(order[static_cast<size_t>(i)], i / columns, i % columns);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns - 1);
}

bool PicturesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void PicturesPage::setTexts()
{
    m_title->setText(tr("Pictures"));
    m_basesLabel->setText(tr("Base"));
    m_bases->setAccessibleName(tr("Base that a rise is measured against"));
}

void PicturesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setTexts();
        refresh();
    }
}

} // namespace liuqing

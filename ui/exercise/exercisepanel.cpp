// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exercise/exercisepanel.h"

#include "ui/exercise/stepmarks.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tables.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr int lowWindow = 640; // below it, pages need the room
constexpr int usualLines = 2;
constexpr int lowLines = 3;

int linesHigh(const QFont &font, int lines)
{
    return QFontMetrics(font).lineSpacing() * lines;
}

} // namespace

ExercisePanel::ExercisePanel(MainWindow &window, Desk &desk)
    : QFrame(&window)
    , m_exercise(new exercise::Exercise(window, desk))
    , m_marks(new StepMarks(this))
    , m_title(boldLabel(this))
    , m_what(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_why(new QLabel(this))
    , m_where(new QPushButton(this))
    , m_again(new QPushButton(this))
    , m_leave(new QPushButton(this))
{
    setObjectName(u"exercise"_s);
    for (QPushButton *button : {m_where, m_again, m_leave})
        button->setProperty("quiet", true);
    lay();
    color();
    connect(m_where, &QPushButton::clicked, m_exercise, &exercise::Exercise::show);
    connect(m_again, &QPushButton::clicked, m_exercise, &exercise::Exercise::beginAgain);
    connect(m_leave, &QPushButton::clicked, this, &ExercisePanel::close);
    connect(m_exercise, &exercise::Exercise::changed, this, &ExercisePanel::refresh);
    connect(m_exercise, &exercise::Exercise::failed, this, &ExercisePanel::failed);
    refresh();
    hide();
}

void ExercisePanel::lay()
{
    for (QLabel *label : {m_what, m_hint, m_why}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse); // what is to be typed can be copied
    }
    for (QLabel *label : {m_title, m_what, m_hint, m_why}) {
        label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        label->setMinimumWidth(1); // no text makes the window wider
    }
    m_why->setFont(theme::caption());
    m_hint->setFont(theme::caption());
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::space);
    head->addWidget(m_marks);
    head->addWidget(m_title, 1);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(theme::gap / 2);
    texts->addLayout(head);
    texts->addWidget(m_what);
    texts->addWidget(m_hint);
    texts->addWidget(m_why);
    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(theme::gap);
    layout->addLayout(texts, 1);
    layout->addSpacing(theme::space);
    for (QPushButton *button : {m_where, m_again, m_leave})
        layout->addWidget(button, 0, Qt::AlignTop);
    window()->installEventFilter(this);
}

bool ExercisePanel::isLow() const
{
    return window()->height() < lowWindow;
}

// Of the same height from step to step, so that the page above does not move
void ExercisePanel::fit()
{
    m_isLow = isLow();
    const int border = m_isLow ? 0 : theme::gap;
    layout()->setContentsMargins(theme::margin, border, theme::margin, border);
    m_what->setFont(m_isLow ? theme::caption() : theme::body());
    const int most = linesHigh(m_what->font(), m_isLow ? lowLines : usualLines);
    const int needed = QFontMetrics(m_what->font()).boundingRect(0, 0, m_what->width(), most, Qt::TextWordWrap, m_what->text()).height();
    const int spared = m_isLow ? 0 : qMax(0, most - needed); // stands below the last line
    m_what->setFixedHeight(most - spared);
    m_hint->setFixedHeight(linesHigh(m_hint->font(), m_isLow ? lowLines : 1) + spared);
    m_why->setFixedHeight(linesHigh(m_why->font(), m_exercise->isDone() ? lowLines : 1) + spared);
    const bool end = m_exercise->isDone();
    const bool left = !end && !m_exercise->hint().isEmpty();
    const std::pair<QWidget *, bool> shown[] = {{m_marks, !m_isLow}, {m_title, !m_isLow}, {m_again, !m_isLow || end}, {m_where, !end},
                                                {m_hint, left}, {m_what, !m_isLow || !(left || end)}, {m_why, m_isLow ? end : !left}};
    for (const bool visible : {false, true}) { // room is made before it is taken: the window is never pushed larger
        for (const auto &[widget, wanted] : shown) {
            if (wanted == visible)
                widget->setVisible(visible);
        }
    }
}

bool ExercisePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &ExercisePanel::refresh, Qt::QueuedConnection); // once it has its width
    return QFrame::eventFilter(watched, event);
}

void ExercisePanel::open()
{
    fit();
    show();
    m_exercise->open();
}

void ExercisePanel::close()
{
    m_exercise->close();
    hide();
}

void ExercisePanel::refresh()
{
    const int all = static_cast<int>(exercise::steps().size());
    m_marks->show(static_cast<int>(m_exercise->place()), all);
    m_where->setText(tr("Show me where"));
    m_again->setText(tr("Start again"));
    m_leave->setText(tr("Close"));
    m_leave->setToolTip(tr("It is opened again in the menu below your name, at the step where you were."));
    setAccessibleName(tr("Exercise"));
    m_where->setEnabled(m_exercise->isReady());
    m_exercise->isDone() ? tellEnd() : tellStep();
    for (QLabel *label : {m_title, m_what, m_hint, m_why})
        label->setToolTip(label->text());
    m_what->setAccessibleName(m_title->text() + u". "_s + m_what->text());
    fit();
}

void ExercisePanel::tellStep()
{
    const exercise::Step &step = m_exercise->step();
    m_title->setText(tr("Step %1: %2").arg(m_exercise->place() + 1).arg(Message(step.title).text()));
    const QString place = isLow() ? u"%1/%2  "_s.arg(m_exercise->place() + 1).arg(exercise::steps().size()) : QString(); // the title gives way
    m_what->setText(m_exercise->isReady() ? QString(place + exercise::said(step.what, m_exercise->facts()).text()) : QString());
    m_why->setText(Message(step.why).text());
    m_hint->setText(m_exercise->hint().isEmpty() ? QString() : QString(u"! "_s + m_exercise->hint().text()));
}

void ExercisePanel::tellEnd()
{
    m_title->setText(tr("✓ Done"));
    m_what->setText(tr("You have found, imported, completed, filled down, taken back, explained and sent: that is a whole quarter. "
                       "What you made here stays among the made-up data."));
    m_why->setText((isLow() ? m_title->text() + u"  "_s : QString())
                   + tr("Your own ledger: close the program and start it again; enter the name and the code of your office under “A new ledger”, "
                      "or open the file you were given. Then import the workbook of your firms first."));
    m_hint->clear();
}

QString ExercisePanel::title() const
{
    return m_title->text();
}

QString ExercisePanel::told() const
{
    return m_hint->text().isEmpty() ? m_what->text() : QString(m_what->text() + u'\n' + m_hint->text());
}

void ExercisePanel::color()
{
    const theme::Colors set = theme::colors(palette());
    for (const auto &[label, tone] : {std::pair{m_why, set.quiet}, {m_hint, set.missing}}) {
        QPalette colored = label->palette();
        colored.setColor(QPalette::WindowText, tone);
        label->setPalette(colored);
    }
}

void ExercisePanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        color();
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace liuqing

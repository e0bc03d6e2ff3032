// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exercise/exercise.h"

#include "core/base/digest.h"
#include "ui/desk/desk.h"
#include "ui/mainwindow.h"

#include <QFileInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace liuqing::exercise {

namespace {

constexpr int glanceEvery = 200; // ms
constexpr size_t firstStored = 2; // the step that imports the estates of the round

QString keyOf(const QString &ledger)
{
    return u"exercise-"_s + QString::fromLatin1(digest::of(ledger.toUtf8()).toHex().left(16));
}

} // namespace

Exercise::Exercise(MainWindow &window, Desk &desk)
    : QObject(&window)
    , m_window(window)
    , m_desk(desk)
    , m_preferences(desk.person())
    , m_key(keyOf(QFileInfo(desk.path()).absoluteFilePath()))
    , m_glance(new QTimer(this))
{
    m_glance->setInterval(glanceEvery);
    connect(m_glance, &QTimer::timeout, this, &Exercise::lookAtWindow);
    connect(&desk, &Desk::changed, this, &Exercise::lookIntoLedger);
}

bool Exercise::wasBegun() const
{
    return !m_preferences.object(m_key).isEmpty();
}

bool Exercise::wasOpen() const
{
    return m_preferences.object(m_key).value(u"open"_s).toBool();
}

void Exercise::open()
{
    if (m_isOpen)
        return;
    m_isOpen = true;
    const QJsonObject kept = m_preferences.object(m_key);
    m_place = qMin(static_cast<size_t>(qMax(0, kept.value(u"step"_s).toInt())), steps().size());
    begin(kept.value(u"round"_s).toInt());
}

void Exercise::close()
{
    m_isOpen = false;
    m_glance->stop();
    keep();
    Q_EMIT changed();
}

void Exercise::beginAgain()
{
    m_isOpen = true;
    m_place = 0;
    begin(0);
}

void Exercise::begin(int round)
{
    m_glance->stop();
    m_facts.reset();
    const int question = ++m_question;
    const Begun wish{.round = round, .place = m_place, .facts = {.book = {}, .folder = QFileInfo(m_desk.path()).absolutePath(), .firm = {}, .initials = {}}};
    m_desk.ask(this, [wish](const Ledger &ledger) { return prepare(ledger, wish); },
               [this, question](Result<Begun> begun) {
                   if (question != m_question)
                       return;
                   if (!begun) {
                       m_isOpen = false;
                       Q_EMIT failed(begun.error().text());
                       return Q_EMIT changed();
                   }
                   m_round = begun->round;
                   m_facts = std::move(begun->facts);
                   openStep(begun->place);
               });
    Q_EMIT changed();
}

// A ledger that was made anew under the same name knows nothing of the round: then it is begun anew as well
Result<Exercise::Begun> Exercise::prepare(const Ledger &ledger, Begun begun)
{
    const auto held = practice::holdsRound(ledger, qMax(1, begun.round));
    const auto next = practice::nextRound(ledger);
    if (!held || !next)
        return failure(!held ? held.error() : next.error());
    if (begun.round == 0 || (!*held && begun.place > firstStored))
        begun = {.round = *next, .place = 0, .facts = begun.facts};
    LIUQING_TRY(practice::writeExerciseBook(begun.round, begun.facts.folder));
    auto facts = factsOf(ledger, begun.round, begun.facts.folder);
    if (!facts)
        return failure(facts.error());
    begun.facts = std::move(*facts);
    return begun;
}

void Exercise::openStep(size_t place)
{
    m_place = place;
    m_hint = Message();
    m_wasUndone = false;
    keep();
    m_glance->stop();
    Q_EMIT changed();
    if (isDone())
        return;
    if (step().inWindow == nullptr)
        return lookIntoLedger();
    lookAtWindow();
    m_glance->start();
}

void Exercise::lookIntoLedger()
{
    if (!m_isOpen || !m_facts || isDone() || step().inLedger == nullptr)
        return;
    const int question = ++m_question;
    m_desk.ask(this, [look = step().inLedger, facts = *m_facts](const Ledger &ledger) { return look(ledger, facts); },
               [this, question](const Result<Looked> &looked) {
                   if (question != m_question || !m_isOpen)
                       return;
                   if (!looked)
                       return Q_EMIT failed(looked.error().text());
                   if (looked->done)
                       return openStep(m_place + 1);
                   m_hint = looked->hint;
                   Q_EMIT changed();
               });
}

// What is there already when the step begins was not done for it
void Exercise::lookAtWindow()
{
    if (!m_isOpen || !m_facts || isDone() || step().inWindow == nullptr)
        return;
    const bool done = step().inWindow(m_window, *m_facts);
    if (done && m_wasUndone)
        openStep(m_place + 1);
    m_wasUndone = m_wasUndone || !done;
}

void Exercise::show()
{
    if (m_facts && !isDone())
        step().show(m_window, *m_facts);
}

void Exercise::keep()
{
    m_preferences.keep(m_key, QJsonObject{{u"step"_s, static_cast<int>(m_place)}, {u"round"_s, m_round}, {u"open"_s, m_isOpen}});
}

} // namespace liuqing::exercise

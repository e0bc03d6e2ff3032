// SPDX-License-Identifier: GPL-3.0-or-later
// One person's way through the exercise in one practice ledger: which step is open, whether it was done, and the
// workbook of the round. What is kept is how far they came, with their preferences; whether a step was done is never
// kept but looked up.
#pragma once

#include "ui/desk/preferences.h"
#include "ui/exercise/steps.h"

#include <QObject>

class QTimer;

namespace liuqing {

class Desk;

namespace exercise {

class Exercise : public QObject
{
    Q_OBJECT

public:
    Exercise(MainWindow &window, Desk &desk);

    bool wasBegun() const; // by this person
    bool wasOpen() const; // when the ledger was closed last
    void open(); // where the person was, else at the beginning
    void close();
    void beginAgain();
    void show(); // the page of the step
    void goTo(size_t place) { openStep(place); } // for whoever wants to look at it

    bool isReady() const { return m_facts.has_value(); } // what the steps speak of is known
    size_t place() const { return m_place; } // of the open step, as many are done; all: the end
    bool isDone() const { return m_place >= steps().size(); }
    const Step &step() const { return steps()[m_place]; }
    const Facts &facts() const { return *m_facts; }
    const Message &hint() const { return m_hint; } // what is left of the step

Q_SIGNALS:
    void changed();
    void failed(const QString &sentence);

private:
    struct Begun
    {
        int round = 0; // 0: the next one
        size_t place = 0;
        Facts facts;
    };

    void begin(int round);
    static Result<Begun> prepare(const Ledger &ledger, Begun begun);
    void openStep(size_t place);
    void lookIntoLedger();
    void lookAtWindow();
    void keep();

    MainWindow &m_window;
    Desk &m_desk;
    Preferences m_preferences;
    QString m_key;
    QTimer *m_glance;
    std::optional<Facts> m_facts;
    Message m_hint;
    size_t m_place = 0;
    int m_round = 0;
    int m_question = 0; // answers to an earlier one are dropped
    bool m_isOpen = false;
    bool m_wasUndone = false; // what is looked for in the window was seen not to be there first
};

} // namespace exercise
} // namespace liuqing

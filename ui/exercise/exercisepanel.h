// SPDX-License-Identifier: GPL-3.0-or-later
// The guided exercise below the pages: the open step in its words, the ticks of those that are done, and at the end what
// was learnt and how to begin with one's own ledger. Always of the same height, and a few lines where the window is low.
#pragma once

#include "ui/exercise/exercise.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace liuqing {

class StepMarks;

class ExercisePanel : public QFrame
{
    Q_OBJECT

public:
    ExercisePanel(MainWindow &window, Desk &desk);

    void open(); // where the person was
    void close();
    exercise::Exercise &exercise() { return *m_exercise; }
    StepMarks &marks() { return *m_marks; }
    QPushButton &where() { return *m_where; }
    QPushButton &again() { return *m_again; }
    QPushButton &leave() { return *m_leave; }
    QString title() const;
    QString told() const; // the sentences of the step, with what is left of it

Q_SIGNALS:
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; // of the window: how high it is

private:
    void lay();
    void fit();
    bool isLow() const; // the window leaves little room
    void refresh();
    void tellStep();
    void tellEnd();
    void color();

    exercise::Exercise *m_exercise;
    StepMarks *m_marks;
    QLabel *m_title;
    QLabel *m_what;
    QLabel *m_hint; // what is left of the step
    QLabel *m_why;
    QPushButton *m_where;
    QPushButton *m_again;
    QPushButton *m_leave;
    bool m_isLow = false; // there is room for the sentences alone
};

} // namespace liuqing

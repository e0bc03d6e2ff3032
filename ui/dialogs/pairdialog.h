// SPDX-License-Identifier: GPL-3.0-or-later
// Two records that may be one, side by side, until a person says: one, two, or later. Offers the next pair as soon as
// one is settled. Ctrl+Z in the window takes a merge back.
#pragma once

#include "ui/desk/desk.h"
#include "ui/models/showncomparison.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace liuqing {

class ComparisonList;

class PairDialog : public QDialog
{
    Q_OBJECT

public:
    // byRule: a rule found the first pair, and goes on finding it however it is decided; it is made one or mended
    PairDialog(Desk &desk, duplicates::Pair first, bool byRule, QWidget *parent = nullptr);

    ComparisonList &list() { return *m_list; }
    QPushButton &merge() { return *m_merge; }
    QPushButton &two() { return *m_two; }
    QPushButton &later() { return *m_later; }
    QLineEdit &reason() { return *m_reason; }
    const duplicates::Pair &pair() const { return m_pair; }
    QString told() const;

private:
    void lay();
    void connectAll();
    void read(); // the pair that is shown
    void take(const Result<ShownComparison> &comparison);
    void mergeThem();
    void askReason();
    void keepTwo();
    void goOn(); // to the next pair that was not put off
    void offer(const Result<std::vector<duplicates::Pair>> &pairs);
    void enable(bool decidable);
    void tell(const QString &sentence);

    Desk &m_desk;
    duplicates::Pair m_pair;
    bool m_byRule;
    ShownComparison m_shown;
    QSet<std::pair<RecordId, RecordId>> m_putOff;
    QString m_done; // what became of the last pair
    QLabel *m_why;
    ComparisonList *m_list;
    QLabel *m_told;
    QWidget *m_reasonLine;
    QLineEdit *m_reason;
    QPushButton *m_merge;
    QPushButton *m_two;
    QPushButton *m_later;
};

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
// Two records side by side, field by field. Which of the two is kept, and whose value is taken where they differ, is
// chosen with the mouse or with ← and →; a value that nobody chose is that of the kept record.
#pragma once

#include "ui/models/showncomparison.h"

#include <QTreeWidget>

namespace liuqing {

class ComparisonList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ComparisonList(QWidget *parent = nullptr);

    void show(const ShownComparison &comparison);
    int keptSide() const { return m_kept; } // 0: left, 1: right
    QSet<QString> fromOther() const; // fields whose value is not that of the kept record
    void keep(int side);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(const QTreeWidgetItem *item, int side);
    int chosenSide(size_t field) const;
    void addField(const ComparedField &field);
    void mark();
    void setTexts();

    ShownComparison m_shown;
    int m_kept = 0;
    QHash<QString, int> m_chosen; // by key of field; what was chosen by the person
};

} // namespace liuqing

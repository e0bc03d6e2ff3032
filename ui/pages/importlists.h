// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of a workbook with what was recognized painted over it, beside what cannot be taken and what to do about
// it. Choosing a problem shows its cells, choosing a row what becomes of it; the head of a column is corrected by
// choosing another field.
#pragma once

#include "ui/models/problemsmodel.h"
#include "ui/models/sheetmodel.h"
#include "ui/pages/importjob.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QTableView;

namespace liuqing {

class ImportLists : public QWidget
{
    Q_OBJECT

public:
    explicit ImportLists(Desk &desk, QWidget *parent = nullptr);

    void show(ImportJob *job);

    SheetModel &sheet() { return *m_sheet; }
    QTableView &sheetTable() { return *m_sheetTable; }
    ProblemsModel &problems() { return *m_problems; }
    QTableView &problemsTable() { return *m_problemsTable; }
    QPushButton &remedy() { return *m_remedy; }
    QString detail() const; // of the chosen problem or row
    // What a column of the sheet may be taken as; choosing plans anew
    QMenu *columnMenu(int column);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeWidgets();
    void connectAll();
    void clear();
    void spanWords();
    void showPlan(const ImportPlan &plan);
    void openColumnMenu(int column, const QPoint &at);
    void lookAtProblem(int entry);
    void offerRemedy(const ImportProblem &problem);
    void lookAtRow(int row);
    void tellChanges(int row, const std::vector<std::pair<QString, QString>> &changes);
    void paint();
    void setTexts();

    Desk &m_desk;
    QPointer<ImportJob> m_job;
    const ImportPlan *m_shown = nullptr; // never read, only compared
    int m_question = 0;

    SheetModel *m_sheet;
    QTableView *m_sheetTable;
    QWidget *m_side; // the problems; not there when there are none
    QLabel *m_problemsTitle;
    ProblemsModel *m_problems;
    QTableView *m_problemsTable;
    QLabel *m_detail;
    QPushButton *m_remedy; // what helps with the chosen problem
};

} // namespace liuqing

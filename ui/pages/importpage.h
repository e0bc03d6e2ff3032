// SPDX-License-Identifier: GPL-3.0-or-later
// Import: drop workbooks, see what was recognized and what each row becomes, correct columns, import, and take it back.
// Several files wait for each other.
#pragma once

#include "ui/models/problemsmodel.h"
#include "ui/pages/importjob.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTableWidget;

namespace liuqing {

class CheckBox;
class ChoiceBox;
class Figures;

class ImportPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPage(Desk &desk, QWidget *parent = nullptr);

    void take(const QStringList &files); // after those that wait already
    void choose(); // with the file dialog
    void import();
    void next(); // leaves this file, imported or not
    // The rejected rows with their reasons, as a workbook to be mended
    Status saveRejected(const QString &path) const;

    ImportJob *job() const { return m_job; } // nullptr: none
    ProblemsModel &problems() { return *m_problems; }
    ChoiceBox *fieldBox(const QString &letters) const; // of a column of the sheet

Q_SIGNALS:
    void imported(const liuqing::RecordId &batch);
    void undoAsked(const liuqing::RecordId &batch);
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeEmpty();
    QWidget *makePlan();
    void makeControls(QWidget *page);
    void connectPlan();
    void refresh(); // shows the job as it is
    void showPlan(const ImportPlan &plan);
    void showColumns(const ImportPlan &plan);
    void fillTypes();
    QString sentenceOf(const ImportPlan &plan) const;
    void askForRejects();
    void setTexts();

    Desk &m_desk;
    ImportJob *m_job = nullptr;
    QStringList m_waiting;
    RecordId m_told; // batch that was announced

    QStackedWidget *m_pages;
    QLabel *m_title;
    QLabel *m_hint; // of the empty page
    QLabel *m_kinds;
    QPushButton *m_choose;

    QLabel *m_file;
    QLabel *m_state;
    QLabel *m_typeLabel;
    ChoiceBox *m_type;
    CheckBox *m_createLinks;
    CheckBox *m_leaveOut;
    Figures *m_figures;
    QProgressBar *m_progress;
    QLabel *m_columnsTitle;
    QTableWidget *m_columns;
    QLabel *m_problemsTitle;
    ProblemsModel *m_problems;
    QTableView *m_problemsTable;
    QPushButton *m_import;
    QPushButton *m_undo;
    QPushButton *m_rejects;
    QPushButton *m_next;
};

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
// One workbook looked at before and after it is imported: what it is taken for, the counts, the sheet itself with its
// problems, and the buttons that import it, take it back and go on.
#pragma once

#include "ui/pages/importchoices.h"
#include "ui/pages/importlists.h"

class QProgressBar;

namespace liuqing {

class Figures;

class ImportView : public QWidget
{
    Q_OBJECT

public:
    explicit ImportView(Desk &desk, QWidget *parent = nullptr);

    // waiting: how many files come after it; nullptr: none is looked at
    void show(ImportJob *job, int waiting);

    ImportChoices &choices() { return *m_choices; }
    ImportLists &lists() { return *m_lists; }

Q_SIGNALS:
    void importAsked();
    void cancelAsked();
    void undoAsked();
    void rejectsAsked();
    void nextAsked();
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeWidgets();
    void lay();
    void connectAll();
    void refresh();
    void showButtons();
    void showCounts(const ImportCounts &counts);
    QString sentence() const;
    QString sentenceOf(const ImportPlan &plan) const;
    void setTexts();

    QPointer<ImportJob> m_job;
    int m_waiting = 0;
    QLabel *m_file;
    QLabel *m_state;
    QProgressBar *m_progress;
    ImportChoices *m_choices;
    Figures *m_figures;
    ImportLists *m_lists;
    QPushButton *m_import;
    QPushButton *m_undo;
    QPushButton *m_rejects;
    QPushButton *m_next;
};

} // namespace liuqing

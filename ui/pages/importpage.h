// SPDX-License-Identifier: GPL-3.0-or-later
// Import: drop workbooks, look at each, import it, take it back; several files wait for each other. With nothing to
// look at, the workbooks that were imported before.
#pragma once

#include "ui/pages/importview.h"

class QStackedWidget;

namespace liuqing {

class ImportHistory;

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
    void saveRejected(const QString &path);

    ImportJob *job() const { return m_job; } // nullptr: none
    ImportView &view() { return *m_view; }
    ImportHistory &history() { return *m_history; }

Q_SIGNALS:
    void imported(const liuqing::RecordId &batch);
    void undoAsked(const liuqing::RecordId &batch);
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeEmpty();
    void connectAll();
    void refresh(); // shows the job as it is
    void readHistory();
    void askForRejects();
    void setTexts();

    Desk &m_desk;
    ImportJob *m_job = nullptr;
    QStringList m_waiting;
    RecordId m_told; // batch that was announced

    QLabel *m_title;
    QStackedWidget *m_pages;
    QLabel *m_hint;
    QLabel *m_kinds;
    QPushButton *m_choose;
    ImportHistory *m_history;
    ImportView *m_view;
};

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
// Receive and compile, for offices that others report to: packages are dropped, each is accepted, the same, or refused
// with the reason; the sheet of the period, with the total in which each thing counts once; and pairs that look like one
// thing, to be decided.
#pragma once

#include "core/returns/receiving.h"
#include "core/returns/suspects.h"
#include "ui/desk/desk.h"
#include "ui/models/compiledmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;
class QTreeWidget;

namespace liuqing {

class PeriodBox;

class ReceivePage : public QWidget
{
    Q_OBJECT

public:
    explicit ReceivePage(Desk &desk, QWidget *parent = nullptr);

    // Packages, and folders with packages
    void take(const QStringList &paths);
    // Those of offices that are not known yet, once more: their keys are registered
    void trust();
    // The chosen pair
    void decide(bool same);
    void refresh();
    Status save(const QString &path) const; // the sheet as an office prints it

    CompiledModel &sheet() { return *m_sheet; }
    QTreeWidget &receipts() { return *m_receipts; }
    QTreeWidget &suspects() { return *m_suspects; }

Q_SIGNALS:
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeWidgets();
    void lay();
    void receive(const QStringList &files, bool trusting);
    void showReceipts(const std::vector<returns::Received> &received);
    void showSuspects(std::vector<returns::Suspect> suspects);
    void setTexts();

    Desk &m_desk;
    QString m_form;
    int m_question = 0;
    QStringList m_strangers; // files of offices that are not known yet
    std::vector<returns::Suspect> m_pairs;

    QLabel *m_title;
    QLabel *m_periodLabel;
    PeriodBox *m_period;
    QLabel *m_state;
    QPushButton *m_choose;
    QPushButton *m_trust;
    QPushButton *m_save;
    CompiledModel *m_sheet;
    QTableView *m_table;
    QLabel *m_receiptsTitle;
    QTreeWidget *m_receipts;
    QLabel *m_suspectsTitle;
    QTreeWidget *m_suspects;
    QPushButton *m_same;
    QPushButton *m_different;
};

} // namespace liuqing

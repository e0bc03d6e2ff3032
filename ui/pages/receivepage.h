// SPDX-License-Identifier: GPL-3.0-or-later
// Receive and compile, for offices that others report to: packages are dropped, each is accepted, the same, or refused
// with the reason; the sheet of the period, with the total in which each thing counts once; below it who has reported,
// which pairs look like one thing, and the records behind a chosen figure.
#pragma once

#include "core/exchange/sheettable.h"
#include "core/returns/board.h"
#include "core/returns/receiving.h"
#include "core/returns/suspects.h"
#include "ui/desk/desk.h"
#include "ui/models/compiledmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;
class QTableView;
class QTreeView;
class QTreeWidget;

namespace liuqing {

class CheckBox;
class CountedList;
class PeriodBox;
class PackageChooser;
class ReceiptList;
class SuspectList;
class UnitBoard;

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
    // The records behind a figure of the sheet
    void openCell(const QModelIndex &index);
    void refresh();
    Status save(const QString &path) const; // the sheet as an office prints it
    void print();

    CompiledModel &sheet() { return *m_sheet; }
    QTableView &table() { return *m_table; }
    UnitBoard &board() { return *m_board; }
    QTreeWidget &receipts();
    QTreeView &suspects();
    QTreeView &records();

Q_SIGNALS:
    void opened(const QString &type, const liuqing::RecordId &id);
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeWidgets();
    void lay();
    void connectAll();
    void receive(const QStringList &files, bool trusting);
    void readSheet();
    void readBoard();
    void readPairs();
    Result<SheetTable> printedSheet() const;
    void askForFile();
    void setTexts();

    Desk &m_desk;
    QString m_form;
    int m_question = 0;

    QLabel *m_title;
    QLabel *m_periodLabel;
    PeriodBox *m_period;
    QLabel *m_state;
    CheckBox *m_compare;
    PackageChooser *m_choose;
    QPushButton *m_save;
    QPushButton *m_print;
    CompiledModel *m_sheet;
    QTableView *m_table;
    QTabWidget *m_tabs;
    ReceiptList *m_receipts;
    UnitBoard *m_board;
    SuspectList *m_suspects;
    CountedList *m_records;
};

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
// Send: the return of a period as it stands, every figure beside the last one and opened by choosing it, what the rules
// ask about with a note for each, and the package that goes up.
#pragma once

#include "ui/desk/desk.h"
#include "ui/models/cellsmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTreeView;
class QTreeWidget;

namespace liuqing {

class CountedList;
class PeriodBox;
class ReturnFindings;

class SendPage : public QWidget
{
    Q_OBJECT

public:
    explicit SendPage(Desk &desk, QWidget *parent = nullptr);

    void show(const Period &period);
    void refresh() { read(); } // when the page comes into view
    // The records behind a cell
    void openCell(int row);
    // The sheet to be stamped, of the version that went out
    void printCover();
    // Writes the package; an explanation is needed when hard findings are open
    void send(const QString &file);

    CellsModel &cells() { return *m_cells; }
    QTreeWidget &findings();
    QTreeView &records();
    QLineEdit &explanation() { return *m_explanation; }
    QString told() const; // the sentence about what was sent, or why not
    QString written() const { return m_written; } // the package that was written last, while this window is open

Q_SIGNALS:
    void opened(const QString &type, const liuqing::RecordId &id);
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeWidgets();
    void lay();
    void connectAll();
    void read();
    void take(const ShownReturn &shown);
    QString stateOf(const ShownReturn &shown) const;
    void askForFile();
    void tellSent(const returns::Sent &sent);
    void setTexts();

    Desk &m_desk;
    QString m_form;
    Period m_period;
    int m_question = 0;
    std::optional<filings::Filing> m_sent; // the version of this period that went out
    QString m_written;
    bool m_isOfOthers = false; // nothing of its own to send, others have reported
    QString m_message; // to be pasted into a chat

    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_periodLabel;
    PeriodBox *m_periods;
    CellsModel *m_cells;
    QTableView *m_table;
    ReturnFindings *m_findings;
    CountedList *m_records;
    QLineEdit *m_explanation;
    QPushButton *m_send;
    QPushButton *m_cover;
    QPushButton *m_copy;
};

} // namespace liuqing

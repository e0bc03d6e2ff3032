// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of the program: shows the pages of one open ledger. Takes the ledger and the pack it works with;
// owns both.
#pragma once

#include "core/returns/book.h"
#include "ui/pages/overviewpage.h"

#include <QMainWindow>

namespace liuqing {

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Ledger ledger, returns::Book book);

    // Counts the clears again as of the ledger's day. Error: what to tell the user
    Status refresh();
    OverviewPage &overview() { return *m_overview; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void setTexts();

    Ledger m_ledger;
    returns::Book m_book;
    OverviewPage *m_overview;
};

} // namespace liuqing

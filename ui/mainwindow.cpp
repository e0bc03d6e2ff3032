// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include <QEvent>

namespace liuqing {

MainWindow::MainWindow(Ledger ledger, returns::Book book)
    : m_ledger(std::move(ledger))
    , m_book(std::move(book))
    , m_overview(new OverviewPage(this))
{
    setCentralWidget(m_overview);
    resize(1180, 760);
    setTexts();
}

Status MainWindow::refresh()
{
    const QDate today = m_ledger.clock().today();
    auto states = clears::evaluate(m_ledger, m_book.clears(), {measure::OwnRecords{}, today});
    if (!states)
        return failure(states.error());
    m_overview->show(m_ledger.office(), today, std::move(*states));
    return {};
}

void MainWindow::setTexts()
{
    setWindowTitle(tr("%1 – Liuqing six-clears ledger").arg(m_ledger.office().name));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

} // namespace liuqing

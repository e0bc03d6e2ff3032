// SPDX-License-Identifier: GPL-3.0-or-later
// Windows over real ledgers in scratch folders, and waiting until all answers have arrived.
#pragma once

#include "tests/support/ledgers.h"
#include "ui/mainwindow.h"

#include <QTest>

class QLineEdit;

namespace liuqing::test {

// The built-in pack
QString packOf(const QString &name);

std::unique_ptr<Desk> deskOn(const ScratchLedger &scratch, const QString &who = QStringLiteral("王办事"));

// Until nothing is asked any more and every answer was delivered
void settle(Desk &desk);

// A shown window over a ledger that nobody else holds open
class Sitting
{
public:
    explicit Sitting(ScratchLedger &scratch, const QString &who = QStringLiteral("王办事"));
    ~Sitting();

    MainWindow &window() { return *m_window; }
    RecordsPage &records() { return m_window->records(); }
    RecordForm &form() { return m_window->records().form(); }
    void settle() { test::settle(m_window->desk()); }
    void go(const RecordType &type);
    void open(const Record &record);
    // Keys and composed Chinese as a person enters them, into what has the focus
    void type(const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void close(); // what a person does with the cross
    void drop(); // as when somebody else sits down: the window goes without being closed

    // What the ledger holds, read past the window
    std::vector<Record> stored(const RecordType &type);

private:
    ScratchLedger &m_scratch;
    std::unique_ptr<MainWindow> m_window;
};

// The return of a made-up community with one firm, written into the folder
QString packageOf(const QTemporaryDir &folder, const QString &code, const QString &name, const QString &firmName, const QStringList &receivers = {});

// Where a field of the form is typed
QLineEdit *lineOf(RecordForm &form, const Field &field);

} // namespace liuqing::test

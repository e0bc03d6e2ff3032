// SPDX-License-Identifier: GPL-3.0-or-later
// The windows of the program, one a ledger: opens them, brings one forward that is open already, opens a window anew when
// somebody else sits down, hands a return to the window that receives it, and has them all keep what is being typed when
// the system ends the session or goes to sleep.
#pragma once

#include "resources/builtin.h"
#include "ui/dialogs/startdialog.h"
#include "ui/mainwindow.h"

#include <QAbstractNativeEventFilter>

namespace liuqing {

class LedgerWindows : public QObject, public QAbstractNativeEventFilter
{
public:
    explicit LedgerWindows(Languages &languages);
    ~LedgerWindows() override;

    // A ledger, or a return (.lqp) for the window of its office, else the one used last. False: nothing is open now and the person was told why
    bool openFile(const QString &path);
    // Asks which; false: none was chosen and none is open
    bool choose();
    // What a second start asks for
    void serve(const QStringList &files);
    // Of all windows, without a question
    void keepAll();

    bool nativeEventFilter(const QByteArray &eventType, void *message, qintptr *result) override;

private:
    MainWindow *windowOf(const QString &path) const;
    MainWindow *latest() const;
    MainWindow *open(const QString &path, const QString &who, const QByteArray &place = {});
    void connectWindow(MainWindow &window, const QString &path);
    void reopen(MainWindow &window, const QString &path, const QString &who);
    void drop(const MainWindow *window);
    bool openPackage(const QString &path);
    MainWindow *receiverOf(const QString &package) const;
    void openWaiting();
    void letGo();

    void moveLast(const QWindow *window);

    Languages &m_languages;
    QStringList m_waiting; // files that came while something was being asked
    std::vector<std::unique_ptr<MainWindow>> m_windows; // the one used last at the end
};

} // namespace liuqing

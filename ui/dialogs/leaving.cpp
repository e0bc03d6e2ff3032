// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/leaving.h"

#include "core/base/drive.h"
#include "ui/desk/desk.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QProgressDialog>
#include <QPushButton>
#include <QTimer>

namespace liuqing {

namespace {

constexpr int parts = 1000; // of the progress bar
constexpr int pauseBeforeShowing = 400; // milliseconds; mostly it is done by then
constexpr int pauseOfBar = 100;

// What the thread that writes, the bar that shows it and the loop that waits have in common; it outlives each of them
struct Course
{
    std::atomic<int> done = 0; // parts
    std::atomic<bool> goesOn = true;
    QPointer<QEventLoop> loop = {};
    std::optional<Status> end = {};
};

bool sessionEndsNow()
{
    return qApp->isSavingSession() || qApp->property(sessionEnds).toBool();
}

// Writing back to a slow drive shows how far it is, and can be cancelled
Status settleShown(Desk &desk, QWidget *window)
{
    QProgressDialog dialog(QApplication::translate("leaving", "Writing %1 back to %2…").arg(QFileInfo(desk.path()).fileName(), driveName(desk.path())),
                           {}, 0, parts, window);
    auto *cancel = new QPushButton(QApplication::translate("leaving", "Cancel"));
    theme::setQuiet(*cancel, true);
    dialog.setCancelButton(cancel);
    dialog.setObjectName(QStringLiteral("writingBack"));
    dialog.setWindowTitle(window->windowTitle());
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setMinimumDuration(pauseBeforeShowing);
    dialog.setAutoClose(false);
    dialog.setAutoReset(false);
    dialog.setValue(0); // from now on the pause counts
    QObject::disconnect(&dialog, SIGNAL(canceled()), &dialog, SLOT(cancel())); // it stays until the writing has ended
    const auto course = std::make_shared<Course>();
    QEventLoop loop;
    course->loop = &loop;
    QTimer bar;
    QObject::connect(&bar, &QTimer::timeout, &dialog, [&dialog, course] { dialog.setValue(course->done); });
    QObject::connect(&dialog, &QProgressDialog::canceled, &dialog, [cancel, course] {
        course->goesOn = false;
        cancel->setEnabled(false);
    });
    const auto going = [course](double share) {
        course->done = static_cast<int>(share * parts);
        return course->goesOn.load();
    };
    desk.settleLater(going, [course](const Status &settled) {
        course->end = settled;
        if (course->loop)
            course->loop->quit();
    });
    bar.start(pauseOfBar);
    if (!course->end)
        loop.exec();
    return course->end.value_or(Status()); // none: the program ends, and the desk with it
}

} // namespace

bool mayLeave(Desk &desk, QWidget *window)
{
    for (;;) {
        const Status settled = desk.isCopied() && !sessionEndsNow() ? settleShown(desk, window) : desk.settleDown();
        if (settled || sessionEndsNow())
            return true;
        QMessageBox question(QMessageBox::NoIcon, window->windowTitle(), settled.error().text(), QMessageBox::NoButton, window);
        question.setObjectName(QStringLiteral("leaving"));
        const auto *again = question.addButton(QApplication::translate("leaving", "Try again"), QMessageBox::AcceptRole);
        auto *leave = question.addButton(QApplication::translate("leaving", "Close; the work waits on this computer"), QMessageBox::DestructiveRole);
        theme::setQuiet(*leave, true);
        theme::setQuiet(*question.addButton(QMessageBox::Cancel), true);
        question.exec();
        if (question.clickedButton() == again)
            continue;
        if (question.clickedButton() != leave)
            return false;
        desk.leaveHere();
        return true;
    }
}

} // namespace liuqing

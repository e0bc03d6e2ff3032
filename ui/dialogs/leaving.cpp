// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/leaving.h"

#include "ui/desk/desk.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>

namespace liuqing {

bool mayLeave(Desk &desk, QWidget *window)
{
    for (;;) {
        const Status settled = desk.settleDown();
        if (settled || qApp->isSavingSession() || qApp->property(sessionEnds).toBool())
            return true;
        QMessageBox question(QMessageBox::NoIcon, window->windowTitle(), settled.error().text(), QMessageBox::NoButton, window);
        question.setObjectName(QStringLiteral("leaving"));
        const auto *again = question.addButton(QApplication::translate("leaving", "Try again"), QMessageBox::AcceptRole);
        auto *leave = question.addButton(QApplication::translate("leaving", "Close; the work waits on this computer"), QMessageBox::DestructiveRole);
        theme::setQuiet(*leave, true);
        theme::setQuiet(*question.addButton(QMessageBox::Cancel), true);
        question.exec();
        if (question.clickedButton() != again)
            return question.clickedButton() == leave;
    }
}

} // namespace liuqing

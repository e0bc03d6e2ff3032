// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/leaving.h"

#include "ui/desk/desk.h"

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
        QMessageBox question(QMessageBox::Warning, window->windowTitle(), settled.error().text(), QMessageBox::NoButton, window);
        question.setObjectName(QStringLiteral("leaving"));
        const auto *again = question.addButton(QApplication::translate("leaving", "Try again"), QMessageBox::AcceptRole);
        const auto *leave = question.addButton(QApplication::translate("leaving", "Close; the work waits on this computer"), QMessageBox::DestructiveRole);
        question.addButton(QMessageBox::Cancel);
        question.exec();
        if (question.clickedButton() != again)
            return question.clickedButton() == leave;
    }
}

} // namespace liuqing

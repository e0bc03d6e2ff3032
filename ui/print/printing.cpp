// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printing.h"

#include "ui/desk/preferences.h"
#include "ui/print/printdialog.h"

using namespace Qt::StringLiterals;

namespace liuqing::print {

void openDialog(std::unique_ptr<Document> document, const QString &person, const QString &kind, QWidget *parent)
{
    const QString key = u"print/"_s + kind;
    auto *dialog = new PrintDialog(std::move(document), Preferences(person).text(key), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, dialog, [dialog, person, key] { Preferences(person).keep(key, dialog->chosen()); });
    dialog->open();
}

} // namespace liuqing::print

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldhelp.h"

#include "core/ledger/revealing.h"
#include "ui/forms/newrecorddialog.h"
#include "ui/forms/recordform.h"

#include <QInputDialog>

namespace liuqing {

void offerNames(Desk &desk, FieldRow &row, const QString &text, bool withNew)
{
    const Field *field = &row.field();
    const QString name = lastPart(*field, text).second;
    desk.ask(&row, [field, name](const Ledger &ledger) { return namesFor(ledger, *field, name); },
             [shown = &row, field, name, withNew](const Result<QStringList> &names) {
                 const bool isKnown = !names || names->contains(name);
                 shown->editor().offer(names.value_or(QStringList()), isKnown || !withNew ? std::vector<NewOffer>() : newOffersFor(*field, name));
             });
}

void askForNew(Desk &desk, FieldRow &row, const NewOffer &offer, const std::function<void(const QString &, const LikelyRecord &)> &made)
{
    auto *dialog = new NewRecordDialog(desk, offer, &row);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString before = lastPart(row.field(), row.editor().text()).first;
    QObject::connect(dialog, &NewRecordDialog::made, &row, [dialog, before, made](const RecordId &id) { made(before, {id, dialog->form().name(), {}}); });
    dialog->open();
}

void askToReveal(Desk &desk, FieldRow &row, const Record &record, const std::function<bool()> &stillShown, const std::function<void(const QString &)> &failed)
{
    auto *dialog = new QInputDialog(&row);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(FieldRow::tr("Show it in full"));
    dialog->setLabelText(FieldRow::tr("What is it needed for? Who looked, when and why is written into the history."));
    const auto reveal = [desk = &desk, row = &row, type = &record.type(), id = record.id, stillShown, failed](const QString &reason) {
        desk->change(row, [type, id, field = &row->field(), reason](Ledger &ledger) { return liuqing::reveal(ledger, *type, id, *field, reason); },
                     [row, stillShown, failed](const Result<QString> &plain) {
                         if (!plain)
                             failed(plain.error().text());
                         else if (stillShown())
                             row->reveal(*plain);
                     });
    };
    QObject::connect(dialog, &QInputDialog::textValueSelected, &row, reveal);
    dialog->open();
}

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
// What a field asks the ledger for while it is being filled in: names that its link may mean, a new record for it, its
// value in full.
#pragma once

#include "ui/desk/desk.h"
#include "ui/forms/fieldrow.h"
#include "ui/forms/recordediting.h"

namespace liuqing {

// Below the line while a name is being typed; with "new…" where nothing is called so, if that is wanted
void offerNames(Desk &desk, FieldRow &row, const QString &text, bool withNew);

// Enters a new record for the link of a field; made gets the names that were typed before it and the record
void askForNew(Desk &desk, FieldRow &row, const NewOffer &offer, const std::function<void(const QString &before, const LikelyRecord &made)> &made);

// Asks what for, writes it into the history and shows the field of the record in full, should the row still show it then
// (stillShown); failed gets the sentence when that cannot be done
void askToReveal(Desk &desk, FieldRow &row, const Record &record, const std::function<bool()> &stillShown, const std::function<void(const QString &)> &failed);

} // namespace liuqing

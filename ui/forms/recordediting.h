// SPDX-License-Identifier: GPL-3.0-or-later
// What a form asks of the ledger, as functions that run in the desk's threads: reading a record as it is shown, and
// taking over what was entered into one of its fields.
#pragma once

#include "core/exchange/typedvalue.h"
#include "core/returns/book.h"
#include "ui/forms/fieldeditor.h"
#include "core/ledger/store.h"

#include <QHash>

namespace liuqing {

// What a person entered: text as typed, or the value that was chosen
struct Entered
{
    const Field *field = nullptr;
    std::optional<QString> text = {};
    Value value = {};
};

struct ShownForm
{
    Record record; // null: there is no such record any more
    QHash<const Field *, QString> texts;
    QString title;
};

// What became of it
struct Taken
{
    Record record; // with what was entered; revision 0 when it is still a draft
    RecordId batch; // null: nothing was stored
    std::optional<office::Problem> problem; // then nothing was taken
    Message doubt;
};

Result<ShownForm> shownForm(const Ledger &ledger, const Record &record);
Result<ShownForm> shownForm(const Ledger &ledger, const RecordType &type, const RecordId &id);

// shown: the record as the form has it. Someone may have changed other fields since; when it was this one, error
// "changed_meanwhile". A draft is stored as soon as all is known that its type requires; until then core/ledger/drafts
// has it.
// held: drafts wait for keepDraft
Result<Taken> takeOver(Ledger &ledger, const Synonyms &words, const Record &shown, const Entered &entered, bool held = false);

// Stores a draft, once all is known that its type requires; else it stays one
Result<Taken> keepDraft(Ledger &ledger, Record draft);

// What the type requires and the record does not know yet
std::vector<const Field *> missingIn(const Record &record);

// A record that the one being entered may be already
struct LikelyRecord
{
    RecordId id;
    QString title;
    QString more; // what else it is recognized by; may be empty
};

// While text is being typed into a field of a record: those that are called so, or have the same code; the first few
Result<std::vector<LikelyRecord>> likelySame(const Ledger &ledger, const Synonyms &words, Record record, const Field &field, const QString &text);
// What could be entered anew for a name that a link does not know: where the name alone says what it is
std::vector<NewOffer> newOffersFor(const Field &field, const QString &name);

// Whether a record is recognized by the field, so that asking is worth while
bool isRecognizedBy(const RecordType &type, const Field &field);

// What is said of a record's fields: sentences by field, those of no field under nullptr
Result<QHash<const Field *, QStringList>> findingsOf(const Ledger &ledger, const returns::Book &book, const Record &record);

// Names of live records that a link may mean, the first few that contain the text. Names of persons, which are masked
// elsewhere, only to whoever knows two signs of them
Result<QStringList> namesFor(const Ledger &ledger, const Field &field, const QString &text);

} // namespace liuqing

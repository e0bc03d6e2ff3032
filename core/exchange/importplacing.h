// SPDX-License-Identifier: GPL-3.0-or-later
// Which stored record each record of a sheet is, or that it is new: those the ledger knows already first,
// then the others in the order of the sheet; what one has taken no other takes.
#pragma once

#include "core/exchange/sheetrecords.h"

namespace liuqing {

class ImportPlacing
{
public:
    struct Place
    {
        enum class Kind { open, isNew, stored, joined, refused };
        Kind kind = Kind::open;
        RecordId record;
        int revision = 0; // of the stored record when it was placed
        bool changes = false; // the row would change the stored record
        bool looked = false; // record is the first choice, null for none
        size_t joined = 0; // turned out to be about the same stored record as this one of the sheet
        const Field *differing = nullptr; // … but says otherwise here
    };

    ImportPlacing(const Ledger &ledger, const RecordType &type, SheetRecords &records)
        : m_ledger(ledger), m_type(type), m_records(records), m_matcher(ledger)
    { }

    // As soon as the sheet brings a record, and says this of it: what the ledger has for it
    Status look(size_t index, const Record &incoming, const std::vector<Assignment> &said);
    // One more row is about it
    void lookAgain(size_t index) { m_places[index].looked = false; }
    // Once all rows are known
    Status decide();

    const Place &place(size_t index) const { return m_places[index]; }
    // A stored record that, once all is written, says all that the row says
    Result<std::optional<RecordId>> knows(const Record &incoming, const std::vector<Assignment> &said);

private:
    // A stored record that a row may be about
    struct Rival
    {
        Record stored;
        int changes = 0; // fields that the row would change
        int unmentioned = 0; // known facts that the row does not mention
    };

    Result<std::vector<Rival>> rivals(const Record &incoming, const std::vector<Assignment> &said);
    Result<Record> incomingOf(size_t index) const;
    Status choose(size_t index);
    void refuse(size_t index, size_t other, const Field *differing);
    std::optional<size_t> knownOtherwise(const Record &incoming, const Rival &rival) const;
    Status placeBeside(size_t index, const Record &incoming, const std::vector<Rival> &rivals);
    Record asWritten(const Record &stored) const;

    const Ledger &m_ledger;
    const RecordType &m_type;
    SheetRecords &m_records;
    store::Matcher m_matcher;
    std::vector<Place> m_places; // by the index of the sheet's records
    QHash<RecordId, std::vector<size_t>> m_taken; // stored records, by which of the sheet
    QMultiHash<RecordId, size_t>
        m_alsoKnown; // further stored records that say all that one of the sheet says
};

} // namespace liuqing

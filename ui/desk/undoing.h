// SPDX-License-Identifier: GPL-3.0-or-later
// Takes changes back and brings them again: the last one of this person, also one of yesterday, or a whole batch.
// Each is a change of its own in the journal; what was changed since stays as it is, and a sentence says so.
#pragma once

#include "core/ledger/rollback.h"
#include "ui/desk/desk.h"

namespace liuqing {

class Undoing : public QObject
{
    Q_OBJECT

public:
    explicit Undoing(Desk &desk)
        : m_desk(desk)
    {
    }

    void undo() { step(true); }
    // Brings back what was taken back last, unless something else was done since
    void redo() { step(false); }
    void undoBatch(const RecordId &batch);

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    void step(bool back);
    void tellKept(const Result<rollback::Outcome> &outcome);

    Desk &m_desk;
};

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be seen at the cells of a list besides their text: what the rules still ask of them, that they were just
// stored, that the program filled them in. Asked apart from the rows, which never wait for it.
#pragma once

#include "ui/desk/desk.h"

#include <QHash>
#include <QSet>

class QTimer;

namespace liuqing {

enum class CellMark { none, finding, stored, derived };

// By record and key of the field: what the rules ask
using CellFindings = QHash<std::pair<RecordId, QString>, QString>;

Result<CellFindings> cellFindings(const Ledger &ledger, const returns::Book &book, const RecordType &type);

class CellMarks : public QObject
{
    Q_OBJECT

public:
    explicit CellMarks(Desk &desk, QObject *parent = nullptr);

    void show(const RecordType &type);
    // The change of a cell is in the ledger; told for a moment
    void tellStored(const RecordId &record, const Field &field);

    CellMark at(const RecordId &record, const Field &field, bool known) const;
    QString findingAt(const RecordId &record, const Field &field) const; // empty: none

Q_SIGNALS:
    void changed(); // somewhere
    void failed(const QString &sentence);

private:
    void ask();

    Desk &m_desk;
    const RecordType *m_type = nullptr;
    CellFindings m_findings;
    QSet<std::pair<RecordId, const Field *>> m_stored;
    QSet<const Field *> m_derived;
    QTimer *m_pause; // after a change, so that many changes are one question
    QTimer *m_forgetting;
    bool m_isAsked = false;
    bool m_isStale = false;
};

} // namespace liuqing

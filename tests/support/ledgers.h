// SPDX-License-Identifier: GPL-3.0-or-later
// Ledgers for tests: real files in a scratch folder, with a fixed clock and seeded ids.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/ledger/store.h"

#include <QTemporaryDir>

namespace liuqing::test {

// 2026-10-12 09:00 unless told
Surroundings surroundings(const QString &at = QStringLiteral("2026-10-12T09:00:00"), const QString &who = QStringLiteral("王办事"),
                          uint64_t seed = 1);

// A ledger of the made-up community 219901001001 in a folder of its own
class ScratchLedger
{
public:
    explicit ScratchLedger(const QString &code = QStringLiteral("219901001001"),
                           const QString &name = QStringLiteral("东苑社区"));

    Ledger &ledger() { return *m_ledger; }
    QString path() const { return m_folder.filePath(QStringLiteral("ledger.liuqing")); }
    QString folder() const { return m_folder.path(); }
    void close() { m_ledger.reset(); }
    void reopen(const QString &at = QStringLiteral("2026-10-12T09:00:00"));

    // Declares a field of the office's own
    const Field &declare(const RecordType &type, const FieldDeclaration &declaration);
    // Adds a record and returns it as stored
    Record add(const RecordType &type, const std::vector<std::pair<const Field *, Value>> &values);
    Record stored(const Record &record);

private:
    QTemporaryDir m_folder;
    std::optional<Ledger> m_ledger;
};

} // namespace liuqing::test

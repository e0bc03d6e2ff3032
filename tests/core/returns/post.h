// SPDX-License-Identifier: GPL-3.0-or-later
// Returns on their real way: sent as package files by community ledgers, taken in by a county's ledger.
#pragma once

#include "tests/support/county.h"
#include "tests/support/sketch.h"

#include "core/exchange/package.h"
#include "core/returns/receiving.h"
#include "core/returns/sending.h"

namespace liuqing::test {

inline const Period secondQuarter = *Period::fromText(u"2026Q2");
inline const Period thirdQuarter = *Period::fromText(u"2026Q3");

struct Mailing
{
    Period period = thirdQuarter;
    QString explanation = QStringLiteral("资料待核实"); // of hard findings
    QStringList receivers = {};
};

// LQ-01 goes up
class Post
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    Result<returns::Sent> trySend(Ledger &office, const QString &name, const Mailing &mailing = {}) const;
    returns::Sent send(Ledger &office, const QString &name, const Mailing &mailing = {}) const;
    std::vector<returns::Received> take(Ledger &county, const QStringList &names, bool trust = true) const;

    package::Package opened(const QString &name) const;
    // A package of an office, with its true signature, whose content was made differently
    void forge(Ledger &office, const QString &from, const QString &to,
               const std::function<void(package::Draft &)> &change) const;

private:
    QTemporaryDir m_folder;
};

// "accepted", "same" or the code of the refusal, one word a file
QString statesOf(const std::vector<returns::Received> &received);
qint64 journalRows(Ledger &ledger);
std::vector<filings::Filing> filingsOf(Ledger &ledger);
// Everything that the county says about the third quarter but zeros, as one text
QString sheetText(Ledger &county);

} // namespace liuqing::test

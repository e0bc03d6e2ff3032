// SPDX-License-Identifier: GPL-3.0-or-later
// The data of the benchmark: a workbook of workers, packages of community returns, and ledgers of workers.
// What is there already is left as it is.
#pragma once

#include "core/ledger/ledger.h"

#include <QDir>

namespace liuqing::bench {

inline constexpr int sharedFirms = 200;

Surroundings surroundings(uint64_t seed);
// A ledger with the firms that workers belong to, resident IDs and mobiles switched on
Result<Ledger> officeLedger(const QString &path, std::vector<RecordId> *firms);

Status writeWorkerSheet(const QString &path, int rows);
Status writeWorkerLedger(const QString &path, int records);
// Packages 0001.lqp … into the folder, each with about 350 rows
Status writePackages(const QDir &folder, int communities);

} // namespace liuqing::bench

// SPDX-License-Identifier: GPL-3.0-or-later
// Returns come in: any number of files in any order, each proved before anything is used, all filed in one
// short transaction. A bad file is named and stays out; the same file again changes nothing.
#pragma once

#include "core/ledger/filings.h"

namespace liuqing::returns {

enum class Receipt { accepted, same, refused };

struct Received
{
    QString file;
    Receipt state = Receipt::refused;
    QString code; // of the refusal
    Message message;
    filings::Filing filing; // of accepted and same
};

struct ReceiveWish
{
    QStringList files;
    bool trust = false; // registers the key of an office that is not known yet
    std::function<bool(int filesRead)> progress = {}; // false cancels
};

// The files to receive: a folder stands for the packages in it, by name
QStringList packagesIn(const QStringList &paths);

// Errors: "cancelled", those of the ledger; problems of single files are in the list
Result<std::vector<Received>> receive(Ledger &ledger, const ReceiveWish &wish);

} // namespace liuqing::returns

// SPDX-License-Identifier: GPL-3.0-or-later
// The register of known senders: which office signs with which key. A package proves who wrote it only
// because its key was registered, once, by a person who knew where it came from.
#pragma once

#include "core/ledger/ledger.h"

namespace liuqing::senders {

struct Sender
{
    QString keyId; // hex
    QString unit;
    QString name;
    QByteArray publicKey;
    QString since; // ISO date-time
};

Result<std::vector<Sender>> all(const Ledger &ledger);
Result<std::vector<Sender>> ofUnit(const Ledger &ledger, const QString &unit);
Result<std::optional<Sender>> byKey(const Ledger &ledger, const QString &keyId);

// One journal row; keeps a registration that is there already
Status trust(Commit &commit, const Ledger &ledger, const Sender &sender);

} // namespace liuqing::senders

// SPDX-License-Identifier: GPL-3.0-or-later
// A signed package (.lqp): a manifest and its parts in one file of which every byte is accounted for, open or
// sealed for one receiver. Reading proves everything before anything is handed over; whether the sender is
// known and what the parts mean is the ledger's business. No name from a package ever becomes a path.
#pragma once

#include "core/exchange/manifest.h"
#include "core/exchange/packageseal.h"
#include "core/exchange/signing.h"

#include <map>

namespace liuqing::package {

using Parts = std::map<QString, QByteArray>;

// What is asked to be sent. The sender's keys and the list of parts are filled in.
struct Draft
{
    Manifest manifest;
    Parts parts = {};
    QByteArray receiverPublicKey = {}; // seals the package for its receiver; empty leaves it open
};

struct Package
{
    Manifest manifest;
    QByteArray digest; // of the canonical manifest: what the package is known by
    Parts parts;
    bool sealed = false;
};

struct Written
{
    QByteArray bytes;
    QByteArray digest;
    QString checkCode;
};

// The manifest a draft is sent with by the holder of these keys
Manifest completed(const Draft &draft, const Keys &keys);

// file is for the sentences. Errors: "bad_part", "bad_manifest", "too_large", "cannot_sign", "cannot_seal",
// "cannot_pack"
Result<Written> makePackage(const Draft &draft, const QByteArray &secretKey, const QString &file);
// As makePackage, and writes the file whole or not at all. Error: "io"
Result<Written> writePackage(const QString &path, const Draft &draft, const QByteArray &secretKey);

// file is for the sentences; own opens what is sealed. Errors: "not_a_package", "truncated", "altered",
// "too_large", "newer_format", "bad_manifest", "sealed" (no own keys given), "not_for_this_office"
Result<Package> readPackage(const QByteArray &bytes, const QString &file, const std::vector<Keys> &own = {});
// Errors: those of readPackage, "not_found", "io"
Result<Package> readPackageFile(const QString &path, const std::vector<Keys> &own = {});

} // namespace liuqing::package

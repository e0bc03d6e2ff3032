// SPDX-License-Identifier: GPL-3.0-or-later
// Whole files: written, their digest, a copy that is proved by reading it back, and why one cannot be opened.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <functional>

namespace liuqing::files {

// Files for others are written whole or not at all: a stick that is pulled leaves the old file or none. Errors: "busy", "io"
Status writeWhole(const QString &path, const QByteArray &bytes);

// BLAKE2b-256 of the bytes. Error: "io"
Result<QByteArray> digestOf(const QString &path);

// The share of a long work that is done, 0 to 1; false ends the work. Called in the thread that works
using Going = std::function<bool(double share)>;

// Writes beside the target, flushed to the drive, reads that back, and only then puts it in the target's place, so that
// the target is the old file or the new one at any moment. Gives the digest. Errors: "io", "disk_full", "cancelled"
Result<QByteArray> copyVerified(const QString &from, const QString &to, const Going &going = {});

// What copies to this file that were never ended left beside it; nobody may be copying to it meanwhile
void removeUnfinished(const QString &target);

enum class Use { reading, writing };

// Says so when another program (Excel, WPS) keeps a file from being read or written; only Windows lets it. Error: "busy"
std::optional<Error> heldByAnother(const QString &path, Use use);

// Why a file could not be read. Errors: "not_found", "busy", "io"
tl::unexpected<Error> notReadable(const QString &path);
// Why a file could not be written. Errors: "busy", "io"
tl::unexpected<Error> notWritable(const QString &path);

} // namespace liuqing::files

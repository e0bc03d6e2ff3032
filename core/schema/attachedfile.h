// SPDX-License-Identifier: GPL-3.0-or-later
// A file beside a record, as its field of kind Files holds it: the digest of its content and its name. The content lies
// in the ledger once, under its digest (core/ledger/attachments).
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace liuqing {

struct AttachedFile
{
    static constexpr int mostOfARecord = 40;
    static constexpr int longestName = 120;
    static constexpr int nameBegins = 66; // in stored(), the first sign being 1

    QByteArray digest; // BLAKE2b-256 of the content
    QString name; // without a folder

    // "<digest in hex> <name>"
    QString stored() const;
    static std::optional<AttachedFile> fromStored(const QString &text);

    bool operator==(const AttachedFile &) const = default;
};

// The name of a file as it is kept: without folder, signs that a file system would not take, and what is too long
QString tidiedFileName(const QString &name);

} // namespace liuqing

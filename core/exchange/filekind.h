// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is, by its content and never by its name: an office renames and mails files until the ending
// says nothing. Files that are no sheet are named in the error.
#pragma once

#include "core/exchange/sheet.h"

namespace liuqing {

class CompoundFile;
class ZipArchive;

enum class FileKind {
    zip,
    compound,
    biffStream, // an xls record stream without container
    html,
    spreadsheetml,
    text,
};

// Errors: "empty_file", "not_a_sheet"
Result<FileKind> fileKind(const QByteArray &head, const QString &name);
// Errors: "not_a_sheet", "encrypted"
Status checkZip(const ZipArchive &archive);
Status checkCompound(const CompoundFile &file, const QString &name);

} // namespace liuqing

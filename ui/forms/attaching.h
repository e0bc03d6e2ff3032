// SPDX-License-Identifier: GPL-3.0-or-later
// Files from disk and clipboard as they are put beside a record: photos turned upright, scaled and without the place
// where they were taken, papers as they are; everything else is refused. Reads files, so in a thread of the desk.
#pragma once

#include "core/ledger/attachments.h"

#include <QImage>

namespace liuqing::attaching {

inline constexpr int longestSide = 1600; // pixels of a kept photo

bool isPicture(const QString &name);
bool isTaken(const QString &name); // by the ending of its name
QString fileFilter(); // of the dialog that asks for files

// Errors: "not_taken", "too_large", "not_a_picture", "io"
Result<attachments::Content> fromFile(const QString &path);
Result<attachments::Content> fromPicture(const QImage &picture, const QString &name);
// No larger than the side; null when it cannot be read
QImage pictureFrom(const QByteArray &bytes, int side);

} // namespace liuqing::attaching

// SPDX-License-Identifier: GPL-3.0-or-later
// What only the system itself can do with a file, asked for in the same words on every system. Whoever copies or writes
// files goes through core/base/files.h.
#pragma once

#include "core/base/files.h"

#include <QByteArrayView>

namespace liuqing::nativefiles {

// Whether another program keeps it from being used so; only Windows lets it
bool isHeld(const QString &path, files::Use use);

// In the place of the target at once; the target's rights stay where the drive can keep them
bool renameOver(const QString &fresh, const QString &target);

// To the drive itself, with the name that it has now. False: the drive may not have it
bool flush(const QString &path);

// The bytes that the drive has, where the system can be kept from answering out of its memory, one piece after the other
// for as long as take goes on. False: they could not be read to the end
bool readFromDrive(const QString &path, const std::function<bool(QByteArrayView bytes)> &take);

} // namespace liuqing::nativefiles

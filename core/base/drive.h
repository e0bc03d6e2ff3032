// SPDX-License-Identifier: GPL-3.0-or-later
// What kind of drive a file lies on. Sticks are pulled out and networks go away in the middle of work: whoever
// writes there for long works on a copy on this computer (core/ledger/workingcopy.h).
#pragma once

#include <QString>

namespace liuqing {

enum class Drive { fixed, removable, network };

// Of a file or folder that need not exist yet. Windows: by the drive's letter, a hard disk that is connected by USB is
// removable, and every \\server\share is a network.
// Linux: by the file system, and what is mounted below /media or /run/media is removable.
Drive driveOf(const QString &path);

// "E:" or "\\server\share" or the mount point: how people call the drive
QString driveName(const QString &path);

// The Linux side of driveOf, of a mount point and its type of file system
Drive driveOfMount(const QString &root, const QString &fileSystem);

} // namespace liuqing

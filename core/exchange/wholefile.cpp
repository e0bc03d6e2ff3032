// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/wholefile.h"

#include "core/base/files.h"

#include <QFileInfo>
#include <QSaveFile>

namespace liuqing {

Status writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    if (const auto held = files::heldByAnother(path, files::Use::writing))
        return failure(*held);
    return failure("io",
                   Message(QT_TRANSLATE_NOOP("core", "%1 could not be written. Close it in other programs, and choose a folder that you may write in and that has room left."),
                           {QFileInfo(path).fileName()}),
                   {.file = path});
}

} // namespace liuqing

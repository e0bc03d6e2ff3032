// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/packageerrors.h"

#include "core/base/files.h"

#include <QFileInfo>

namespace liuqing::package {

namespace {

tl::unexpected<Error> about(const char *code, const char *sentence, const QString &file, const QString &path = {})
{
    QStringList arguments{QFileInfo(file).fileName()};
    if (!path.isEmpty())
        arguments.append(path);
    return failure(code, Message(sentence, arguments), {.file = file, .path = path});
}

} // namespace

tl::unexpected<Error> notAPackage(const QString &file)
{
    return about("not_a_package",
                 QT_TRANSLATE_NOOP("core", "%1 is not a package of this program. Choose the .lqp file that the office sent."), file);
}

tl::unexpected<Error> truncated(const QString &file)
{
    return about("truncated", QT_TRANSLATE_NOOP("core", "%1 is incomplete: its end is missing. Copy it once more from where it came, or ask the sender for it again."), file);
}

tl::unexpected<Error> altered(const QString &file, const QString &part)
{
    if (part.isEmpty())
        return about("altered", QT_TRANSLATE_NOOP("core", "%1 was altered or damaged after it left the sender; nothing of it was used. Ask the sender for it again."), file);
    return about("altered", QT_TRANSLATE_NOOP("core", "%2 inside %1 was altered or damaged after it left the sender; nothing of the package was used. Ask the sender for it again."), file, part);
}

tl::unexpected<Error> tooLarge(const QString &file, const QString &part)
{
    if (part.isEmpty())
        return about("too_large", QT_TRANSLATE_NOOP("core", "%1 is larger than a package may be. Send the attachments in packages of their own."), file);
    return about("too_large", QT_TRANSLATE_NOOP("core", "%2 inside %1 unpacks to more than a package may hold; nothing of the package was used. Ask the sender for it in smaller packages."), file, part);
}

tl::unexpected<Error> newerFormat(const QString &file)
{
    return about("newer_format", QT_TRANSLATE_NOOP("core", "%1 was written by a newer version of the program. Update this program, then read the package again."), file);
}

tl::unexpected<Error> badManifest(const QString &file, const QString &path)
{
    return about("bad_manifest", QT_TRANSLATE_NOOP("core", "The description inside %1 is wrong at %2, so nothing of the package was used. Ask the sender to write the package again with this program."), file, path);
}

tl::unexpected<Error> badPart(const QString &part)
{
    return failure("bad_part", Message(QT_TRANSLATE_NOOP("core", "A package cannot carry a part named %1; no package was written."), {part}),
                   {.path = part});
}

tl::unexpected<Error> sealedForReceiver(const QString &file)
{
    return about("sealed", QT_TRANSLATE_NOOP("core", "%1 is sealed for the office it is addressed to. Receive it in the ledger of that office."), file);
}

tl::unexpected<Error> notForThisOffice(const QString &file)
{
    return about("not_for_this_office", QT_TRANSLATE_NOOP("core", "%1 is sealed for another office and cannot be opened here. Pass it on, or ask the sender for a package addressed to this office."), file);
}

tl::unexpected<Error> cannotSign()
{
    return failure("cannot_sign", Message(QT_TRANSLATE_NOOP("core", "This ledger has no seal of its own to put on a package. Restore the ledger from a backup.")));
}

tl::unexpected<Error> cannotSeal()
{
    return failure("cannot_seal", Message(QT_TRANSLATE_NOOP("core", "The seal on file for the receiver is not valid, so the package cannot be addressed to that office. Ask the office for an opening package or a receipt.")));
}

tl::unexpected<Error> cannotPack()
{
    return failure("cannot_pack", Message(QT_TRANSLATE_NOOP("core", "The package could not be put together: there is not enough memory. Close other programs and try again.")));
}

tl::unexpected<Error> notFound(const QString &file)
{
    return about("not_found", QT_TRANSLATE_NOOP("core", "%1 does not exist. Choose another file."), file);
}

tl::unexpected<Error> cannotRead(const QString &file)
{
    if (const auto held = files::heldByAnother(file, files::Use::reading))
        return failure(*held);
    return about("io", QT_TRANSLATE_NOOP("core", "%1 could not be read. Check that the drive is still connected and that you may read the file."), file);
}

} // namespace liuqing::package

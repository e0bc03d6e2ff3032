// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences for a package that cannot be used, so that the same trouble reads the same whether the file
// is sealed or open and whichever check found it.
#pragma once

#include "core/base/result.h"

namespace liuqing::package {

tl::unexpected<Error> notAPackage(const QString &file);
tl::unexpected<Error> truncated(const QString &file);
tl::unexpected<Error> altered(const QString &file, const QString &part = {});
tl::unexpected<Error> tooLarge(const QString &file, const QString &part = {});
tl::unexpected<Error> newerFormat(const QString &file);
// path: what in the manifest is wrong, e.g. "sender.unit", or the part that the list does not agree with
tl::unexpected<Error> badManifest(const QString &file, const QString &path);
tl::unexpected<Error> badPart(const QString &part);
tl::unexpected<Error> sealedForReceiver(const QString &file);
tl::unexpected<Error> notForThisOffice(const QString &file);
tl::unexpected<Error> cannotSign();
tl::unexpected<Error> cannotSeal();
tl::unexpected<Error> cannotPack();
tl::unexpected<Error> notFound(const QString &file);
tl::unexpected<Error> cannotRead(const QString &file);

} // namespace liuqing::package

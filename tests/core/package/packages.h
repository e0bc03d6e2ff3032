// SPDX-License-Identifier: GPL-3.0-or-later
// Packages for tests: a small honest one, and the pieces to forge dishonest ones that carry a valid seal.
#pragma once

#include "core/exchange/package.h"
#include "core/exchange/packagefile.h"

namespace liuqing::test {

const package::Keys &community();
const package::Keys &county();

package::Draft smallReturn();
QByteArray smallPackage();
QString codeOfReading(const QByteArray &bytes, const std::vector<package::Keys> &own = {});

// A package of these entries under this manifest, all of it sealed by the sender as if it were honest
QByteArray forged(const QByteArray &manifest, const std::vector<package::NamedBytes> &entries);
QByteArray forged(const QJsonObject &manifest, const std::vector<package::NamedBytes> &entries);
// The manifest and entries of smallReturn() to start from
QJsonObject honestManifest();
std::vector<package::NamedBytes> honestEntries();
QJsonObject listed(const QString &name, const QByteArray &bytes);

} // namespace liuqing::test

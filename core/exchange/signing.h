// SPDX-License-Identifier: GPL-3.0-or-later
// The Ed25519 keys of an office: what they sign, and the short id a package names them by. Stateless; the
// secret stays with whoever holds it.
#pragma once

#include <QByteArray>

#include <optional>

namespace liuqing::package {

inline constexpr const char *signatureSuite = "ed25519";
inline constexpr int publicKeySize = 32;
inline constexpr int secretKeySize = 64;
inline constexpr int signatureSize = 64;
inline constexpr int keyIdSize = 16;

struct Keys
{
    QByteArray publicKey;
    QByteArray secretKey;
};

Keys keysFromSeed(QByteArrayView seed); // any bytes; the same bytes give the same keys
std::optional<Keys> keysFromSecret(const QByteArray &secretKey);
QByteArray keyIdOf(QByteArrayView publicKey);

QByteArray sign(QByteArrayView message, const Keys &keys);
bool isSignedBy(QByteArrayView message, QByteArrayView signature, QByteArrayView publicKey);

} // namespace liuqing::package

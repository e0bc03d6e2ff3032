// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/signing.h"

#include "core/base/digest.h"

#include <sodium.h>

namespace liuqing::package {

static_assert(publicKeySize == crypto_sign_PUBLICKEYBYTES && secretKeySize == crypto_sign_SECRETKEYBYTES
              && signatureSize == crypto_sign_BYTES);

namespace {

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

} // namespace

Keys keysFromSeed(QByteArrayView seed)
{
    const QByteArray stretched = digest::keyed("liuqing office", seed, crypto_sign_SEEDBYTES);
    Keys keys{QByteArray(publicKeySize, Qt::Uninitialized), QByteArray(secretKeySize, Qt::Uninitialized)};
    crypto_sign_seed_keypair(raw(keys.publicKey), raw(keys.secretKey), raw(QByteArrayView(stretched)));
    return keys;
}

std::optional<Keys> keysFromSecret(const QByteArray &secretKey)
{
    if (secretKey.size() != secretKeySize)
        return std::nullopt;
    return Keys{secretKey.last(publicKeySize), secretKey};
}

QByteArray keyIdOf(QByteArrayView publicKey)
{
    return digest::of(publicKey).first(keyIdSize);
}

QByteArray sign(QByteArrayView message, const Keys &keys)
{
    QByteArray signature(signatureSize, Qt::Uninitialized);
    crypto_sign_detached(raw(signature), nullptr, raw(message), static_cast<size_t>(message.size()),
                         raw(QByteArrayView(keys.secretKey)));
    return signature;
}

bool isSignedBy(QByteArrayView message, QByteArrayView signature, QByteArrayView publicKey)
{
    return signature.size() == signatureSize && publicKey.size() == publicKeySize
        && crypto_sign_verify_detached(raw(signature), raw(message), static_cast<size_t>(message.size()), raw(publicKey))
        == 0;
}

} // namespace liuqing::package

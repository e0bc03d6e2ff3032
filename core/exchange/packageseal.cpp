// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/packageseal.h"

#include "core/exchange/packageerrors.h"
#include "core/exchange/packagefile.h"

#include <sodium.h>

namespace liuqing::package {

namespace {

constexpr char tag[] = "LQPS";
constexpr char version[] = "1";
constexpr qsizetype tagSize = 5;
constexpr qsizetype chunkSize = 64 * 1024;
constexpr qsizetype chunkOverhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype streamKeySize = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr qsizetype boxSize = streamKeySize + crypto_box_SEALBYTES;
constexpr qsizetype boxAt = tagSize + keyIdSize;
constexpr qsizetype streamAt = boxAt + boxSize;
constexpr qsizetype chunksAt = streamAt + crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype maximumSealed = chunksAt + maximumFileSize + (maximumFileSize / chunkSize + 1) * chunkOverhead;

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

Result<QByteArray> streamKeyOf(QByteArrayView box, const Keys &keys, const QString &file)
{
    QByteArray boxPublic(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    QByteArray boxSecret(crypto_box_SECRETKEYBYTES, Qt::Uninitialized);
    QByteArray key(streamKeySize, Qt::Uninitialized);
    const bool opened = keys.secretKey.size() == secretKeySize
        && crypto_sign_ed25519_pk_to_curve25519(raw(boxPublic), raw(QByteArrayView(keys.publicKey))) == 0
        && crypto_sign_ed25519_sk_to_curve25519(raw(boxSecret), raw(QByteArrayView(keys.secretKey))) == 0
        && crypto_box_seal_open(raw(key), raw(box), boxSize, raw(QByteArrayView(boxPublic)), raw(QByteArrayView(boxSecret))) == 0;
    sodium_memzero(boxSecret.data(), static_cast<size_t>(boxSecret.size()));
    if (!opened)
        return altered(file);
    return key;
}

Result<QByteArray> chunksOf(QByteArrayView bytes, QByteArrayView key, const QString &file)
{
    const QByteArrayView head = bytes.first(chunksAt);
    crypto_secretstream_xchacha20poly1305_state state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, raw(head.sliced(streamAt)), raw(key)) != 0)
        return altered(file);
    QByteArray out;
    out.reserve(bytes.size() - chunksAt);
    unsigned char end = 0;
    for (qsizetype at = chunksAt; at < bytes.size(); at += chunkSize + chunkOverhead) {
        const QByteArrayView chunk = bytes.sliced(at, qMin(chunkSize + chunkOverhead, bytes.size() - at));
        const qsizetype filled = out.size();
        if (end != 0 || chunk.size() < chunkOverhead)
            return end != 0 ? altered(file) : truncated(file);
        out.resize(filled + chunk.size() - chunkOverhead);
        if (crypto_secretstream_xchacha20poly1305_pull(&state, raw(out) + filled, nullptr, &end, raw(chunk),
                                                       static_cast<size_t>(chunk.size()), raw(head),
                                                       static_cast<size_t>(head.size()))
            != 0)
            return altered(file);
    }
    return end == crypto_secretstream_xchacha20poly1305_TAG_FINAL ? Result<QByteArray>(out) : truncated(file);
}

} // namespace

bool isSealed(QByteArrayView bytes)
{
    return bytes.startsWith(tag);
}

Result<QByteArray> sealed(const QByteArray &package, const QByteArray &receiverPublicKey)
{
    QByteArray boxPublic(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    QByteArray key(streamKeySize, Qt::Uninitialized);
    QByteArray out(chunksAt, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_keygen(raw(key));
    const bool boxed = receiverPublicKey.size() == publicKeySize
        && crypto_sign_ed25519_pk_to_curve25519(raw(boxPublic), raw(QByteArrayView(receiverPublicKey))) == 0
        && crypto_box_seal(raw(out) + boxAt, raw(QByteArrayView(key)), streamKeySize, raw(QByteArrayView(boxPublic))) == 0;
    if (!boxed)
        return cannotSeal();
    out.replace(0, boxAt, QByteArray(QByteArray(tag) + version + keyIdOf(receiverPublicKey)));
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_init_push(&state, raw(out) + streamAt, raw(QByteArrayView(key)));
    sodium_memzero(key.data(), static_cast<size_t>(key.size()));
    const QByteArray head = out;
    out.reserve(chunksAt + package.size() + (package.size() / chunkSize + 1) * chunkOverhead);
    for (qsizetype at = 0; at == 0 || at < package.size(); at += chunkSize) {
        const QByteArrayView chunk = QByteArrayView(package).sliced(at, qMin(chunkSize, package.size() - at));
        const bool last = at + chunk.size() == package.size();
        const qsizetype filled = out.size();
        out.resize(filled + chunk.size() + chunkOverhead);
        crypto_secretstream_xchacha20poly1305_push(
            &state, raw(out) + filled, nullptr, raw(chunk), static_cast<size_t>(chunk.size()), raw(QByteArrayView(head)),
            static_cast<size_t>(head.size()), last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
    }
    return out;
}

Result<QByteArray> openSealed(const QByteArray &bytes, const std::vector<Keys> &receiverKeys, const QString &file)
{
    if (!isSealed(bytes))
        return notAPackage(file);
    if (bytes.size() > maximumSealed)
        return tooLarge(file);
    if (bytes.size() < chunksAt + chunkOverhead)
        return truncated(file);
    const char found = bytes.at(tagSize - 1);
    if (found != *version)
        return found > *version && found <= '9' ? newerFormat(file) : altered(file);
    const QByteArrayView head = QByteArrayView(bytes).first(chunksAt);
    const auto receiver = std::find_if(receiverKeys.begin(), receiverKeys.end(), [&](const Keys &keys) {
        return QByteArrayView(keyIdOf(keys.publicKey)) == head.sliced(tagSize, keyIdSize);
    });
    if (receiver == receiverKeys.end())
        return receiverKeys.empty() ? sealedForReceiver(file) : notForThisOffice(file);
    const auto key = streamKeyOf(head.sliced(boxAt, boxSize), *receiver, file);
    if (!key)
        return key;
    return chunksOf(bytes, *key, file);
}

} // namespace liuqing::package

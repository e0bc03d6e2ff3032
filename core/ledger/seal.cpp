// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/seal.h"

#include "core/base/digest.h"

#include <sodium.h>

#include <array>
#include <cstring>

namespace liuqing {

namespace {

constexpr int nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr int tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

// Nonces are drawn from the system many at a time: an import needs hundreds of thousands
class Nonces
{
public:
    const char *next()
    {
        if (m_used == m_bytes.size()) {
            randombytes_buf(m_bytes.data(), m_bytes.size());
            m_used = 0;
        }
        m_used += nonceSize;
        return m_bytes.data() + m_used - nonceSize;
    }

private:
    std::array<char, size_t(nonceSize) * 128> m_bytes;
    size_t m_used = size_t(nonceSize) * 128;
};

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

QByteArray Seal::newKey()
{
    QByteArray key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES, Qt::Uninitialized);
    randombytes_buf(key.data(), static_cast<size_t>(key.size()));
    return key;
}

Seal::Seal(QByteArray ledgerKey)
    : m_sealKey(digest::keyed(ledgerKey, "seal"))
    , m_blindKey(digest::keyed(ledgerKey, "blind"))
{
}

QByteArray Seal::seal(const QString &plain, const QByteArray &context) const
{
    const QByteArray message = plain.toUtf8();
    QByteArray out(nonceSize + message.size() + tagSize, Qt::Uninitialized);
    thread_local Nonces nonces;
    std::memcpy(out.data(), nonces.next(), nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(out) + nonceSize, nullptr, raw(message),
                                               static_cast<size_t>(message.size()), raw(context),
                                               static_cast<size_t>(context.size()), nullptr, raw(out), raw(m_sealKey));
    return out;
}

Result<QString> Seal::open(const QByteArray &sealed, const QByteArray &context) const
{
    QByteArray plain(qMax<qsizetype>(sealed.size() - nonceSize - tagSize, 0), Qt::Uninitialized);
    const bool opened = sealed.size() >= nonceSize + tagSize
        && crypto_aead_xchacha20poly1305_ietf_decrypt(
               raw(plain), nullptr, nullptr, raw(sealed) + nonceSize, static_cast<size_t>(sealed.size() - nonceSize),
               raw(context), static_cast<size_t>(context.size()), raw(sealed), raw(m_sealKey))
            == 0;
    if (!opened) {
        return failure("unreadable_seal",
                       Message(QT_TRANSLATE_NOOP("core", "A protected value cannot be read: it was altered or belongs to another record.")));
    }
    return QString::fromUtf8(plain);
}

QByteArray Seal::blind(const QString &plain, const QByteArray &context) const
{
    return digest::keyed(m_blindKey, QByteArray(context + plain.toUtf8()), 16);
}

QByteArray Seal::fieldContext(const RecordType &type, const Field &field)
{
    QByteArray context;
    context.reserve(static_cast<qsizetype>(type.key.size() + field.key.size()) + 18);
    context.append(type.key.data(), static_cast<qsizetype>(type.key.size())).append('.');
    return context.append(field.key.data(), static_cast<qsizetype>(field.key.size())).append('|');
}

QByteArray Seal::context(const RecordType &type, const Field &field, const RecordId &record)
{
    return fieldContext(type, field).append(record.toBytes());
}

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"

#include <sodium.h>

#include <QtEndian>

namespace liuqing::digest {

namespace {

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

} // namespace

void prepare()
{
    [[maybe_unused]] const int already = sodium_init();
}

struct Stream::State
{
    crypto_generichash_state hash;
};

Stream::Stream() : m_state(std::make_unique<State>())
{
    crypto_generichash_init(&m_state->hash, nullptr, 0, size);
}

Stream::~Stream() = default;

void Stream::add(QByteArrayView bytes)
{
    crypto_generichash_update(&m_state->hash, bytesOf(bytes), static_cast<size_t>(bytes.size()));
}

QByteArray Stream::finish()
{
    QByteArray out(size, Qt::Uninitialized);
    crypto_generichash_final(&m_state->hash, reinterpret_cast<unsigned char *>(out.data()), size);
    return out;
}

QByteArray of(QByteArrayView bytes)
{
    return keyed({}, bytes);
}

QByteArray keyed(QByteArrayView key, QByteArrayView bytes, int length)
{
    QByteArray out(length, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(out.data()), static_cast<size_t>(length),
                       bytesOf(bytes), static_cast<size_t>(bytes.size()), bytesOf(key),
                       static_cast<size_t>(key.size()));
    return out;
}

QByteArray ofParts(std::initializer_list<QByteArrayView> parts)
{
    Stream stream;
    for (const QByteArrayView part : parts) {
        const quint64 length = qToLittleEndian<quint64>(static_cast<quint64>(part.size()));
        stream.add(QByteArrayView(reinterpret_cast<const char *>(&length), 8));
        stream.add(part);
    }
    return stream.finish();
}

} // namespace liuqing::digest

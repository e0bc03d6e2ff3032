// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

#include <sodium.h>

#include <cstring>

namespace liuqing {

namespace {

constexpr int stockSize = 4096;

} // namespace

RecordId RecordId::fromBytes(const QByteArray &bytes)
{
    RecordId id;
    if (bytes.size() == 16)
        std::memcpy(id.m_bytes.data(), bytes.constData(), 16);
    return id;
}

std::optional<RecordId> RecordId::fromString(QStringView text)
{
    QString plain = text.toString();
    if (plain.size() == 36) {
        for (const int at : {23, 18, 13, 8}) {
            if (plain[at] == u'-')
                plain.remove(at, 1);
        }
    }
    if (plain.size() != 32)
        return std::nullopt;
    const QByteArray bytes = QByteArray::fromHex(plain.toLatin1());
    if (bytes.size() != 16 || QString::fromLatin1(bytes.toHex()) != plain.toLower())
        return std::nullopt;
    return fromBytes(bytes);
}

QByteArray RecordId::toBytes() const
{
    return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), 16);
}

QString RecordId::toHex() const
{
    return QString::fromLatin1(toBytes().toHex());
}

QString RecordId::toString() const
{
    QString text = toHex();
    for (const int at : {20, 16, 12, 8})
        text.insert(at, u'-');
    return text;
}

size_t qHash(const RecordId &id, size_t seed) noexcept
{
    return qHash(id.toBytes(), seed);
}

IdSource::IdSource(Clock clock) : m_clock(std::move(clock)) { }

IdSource::IdSource(Clock clock, uint64_t seed) : m_clock(std::move(clock)), m_seed(seed) { }

QByteArray IdSource::randomBytes(int count)
{
    if (!m_seed) {
        if (m_stock.size() < count) {
            m_stock.resize(std::max(count, stockSize));
            randombytes_buf(m_stock.data(), static_cast<size_t>(m_stock.size()));
        }
        const QByteArray bytes = m_stock.last(count);
        m_stock.chop(count);
        return bytes;
    }
    QByteArray bytes(count, Qt::Uninitialized);
    std::array<unsigned char, randombytes_SEEDBYTES> state{};
    std::memcpy(state.data(), &*m_seed, sizeof *m_seed);
    std::memcpy(state.data() + sizeof *m_seed, &m_drawn, sizeof m_drawn);
    ++m_drawn;
    randombytes_buf_deterministic(bytes.data(), static_cast<size_t>(count), state.data());
    return bytes;
}

RecordId IdSource::next()
{
    const int64_t now = m_clock.milliseconds();
    const QByteArray random = randomBytes(10);
    if (now > m_lastMillisecond) {
        m_lastMillisecond = now;
        m_sequence = static_cast<uint8_t>(random[0]);
    } else if (++m_sequence > 0x0FFF) {
        ++m_lastMillisecond; // more than 4,000 ids in a millisecond: borrow from the next one
        m_sequence = 0;
    }
    RecordId id;
    for (int i = 0; i < 6; ++i)
        id.m_bytes[static_cast<size_t>(i)] = static_cast<uint8_t>(m_lastMillisecond >> (40 - 8 * i));
    id.m_bytes[6] = static_cast<uint8_t>(0x70 | (m_sequence >> 8));
    id.m_bytes[7] = static_cast<uint8_t>(m_sequence);
    std::memcpy(id.m_bytes.data() + 8, random.constData() + 2, 8);
    id.m_bytes[8] = static_cast<uint8_t>((id.m_bytes[8] & 0x3F) | 0x80);
    return id;
}

} // namespace liuqing

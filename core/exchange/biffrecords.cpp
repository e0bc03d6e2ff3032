// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/biffrecords.h"

#include <QtEndian>

#include <cstring>

namespace liuqing {

quint8 BiffRecord::byte(qsizetype at) const
{
    return at < body.size() ? static_cast<quint8>(body[at]) : 0;
}

quint16 BiffRecord::word(qsizetype at) const
{
    return static_cast<quint16>(byte(at) | (byte(at + 1) << 8));
}

quint32 BiffRecord::number(qsizetype at) const
{
    return word(at) | (static_cast<quint32>(word(at + 2)) << 16);
}

double BiffRecord::real(qsizetype at) const
{
    const quint64 bits = number(at) | (static_cast<quint64>(number(at + 4)) << 32);
    double value = 0;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

QByteArrayView BiffRecord::bytes(qsizetype at, qsizetype count) const
{
    const qsizetype from = qMin(at, body.size());
    return body.sliced(from, qMin(count, body.size() - from));
}

double BiffRecord::rk(qsizetype at) const
{
    const quint32 packed = number(at);
    double value = 0;
    if ((packed & 2) != 0) {
        value = static_cast<qint32>(packed) >> 2;
    } else {
        const quint64 bits = static_cast<quint64>(packed & 0xFFFFFFFC) << 32;
        std::memcpy(&value, &bits, sizeof value);
    }
    return (packed & 1) != 0 ? value / 100 : value;
}

bool BiffRecords::next()
{
    if (m_at < 0 || m_at + 4 > m_stream.size()) {
        m_cut = m_at != m_stream.size();
        return false;
    }
    const auto length = qFromLittleEndian<quint16>(m_stream.data() + m_at + 2);
    if (m_at + 4 + length > m_stream.size()) {
        m_cut = true;
        return false;
    }
    m_record.type = qFromLittleEndian<quint16>(m_stream.data() + m_at);
    m_record.start = m_at;
    m_record.body = m_stream.sliced(m_at + 4, length);
    m_at += 4 + length;
    return true;
}

std::vector<QByteArrayView> BiffRecords::withContinuations()
{
    std::vector<QByteArrayView> bodies{m_record.body};
    const BiffRecord first = m_record;
    for (qsizetype after = m_at; next(); after = m_at) {
        if (m_record.type != biff::continued) {
            m_at = after;
            break;
        }
        bodies.push_back(m_record.body);
    }
    m_record = first;
    return bodies;
}

} // namespace liuqing

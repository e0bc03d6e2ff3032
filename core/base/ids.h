// SPDX-License-Identifier: GPL-3.0-or-later
// Record identity: UUID version 7 (RFC 9562), 16 bytes, ordered by time of creation. Stored as BLOB, written
// as 36 characters. IdSource hands them out from an injected clock and random source.
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace liuqing {

class RecordId
{
public:
    RecordId() = default; // null

    static RecordId fromBytes(const QByteArray &bytes); // null unless 16 bytes
    static std::optional<RecordId> fromString(QStringView text); // 36 characters, or 32 without dashes

    bool isNull() const { return *this == RecordId(); }
    QByteArray toBytes() const;
    QString toString() const;
    QString toHex() const; // 32 characters, lower case: the form inside stored lists

    auto operator<=>(const RecordId &) const = default;

private:
    friend class IdSource;
    std::array<uint8_t, 16> m_bytes{};
};

size_t qHash(const RecordId &id, size_t seed = 0) noexcept;

class IdSource
{
public:
    explicit IdSource(Clock clock); // random from the system
    IdSource(Clock clock, uint64_t seed); // repeatable

    RecordId next();
    QByteArray randomBytes(int count);

private:
    Clock m_clock;
    std::optional<uint64_t> m_seed;
    uint64_t m_drawn = 0;
    QByteArray m_stock; // random bytes not handed out yet: the system is asked for many at a time
    int64_t m_lastMillisecond = 0;
    uint16_t m_sequence = 0; // keeps ids of one millisecond in order
};

} // namespace liuqing

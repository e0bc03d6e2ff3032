// SPDX-License-Identifier: GPL-3.0-or-later
// The time of day, handed in: nothing in the core asks the operating system, so that tests, the practice
// county and rebuilt packages are exact.
#pragma once

#include <QDateTime>

#include <optional>

namespace liuqing {

class Clock
{
public:
    static Clock system() { return Clock(std::nullopt); }
    static Clock fixed(const QDateTime &at) { return Clock(at); }

    QDateTime now() const { return m_fixed ? *m_fixed : QDateTime::currentDateTime(); }
    QDate today() const { return now().date(); }
    // Since the epoch: does not look up the time zone, for whoever asks a hundred thousand times
    qint64 milliseconds() const { return m_fixed ? m_fixed->toMSecsSinceEpoch() : QDateTime::currentMSecsSinceEpoch(); }

private:
    explicit Clock(std::optional<QDateTime> at) : m_fixed(std::move(at)) { }

    std::optional<QDateTime> m_fixed; // none: the system's
};

} // namespace liuqing

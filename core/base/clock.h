// SPDX-License-Identifier: GPL-3.0-or-later
// The time of day, handed in: nothing in the core asks the operating system, so that tests, the practice
// county and rebuilt packages are exact.
#pragma once

#include <QDateTime>

#include <functional>

namespace liuqing {

class Clock
{
public:
    static Clock system()
    {
        return Clock([] { return QDateTime::currentDateTime(); });
    }
    static Clock fixed(const QDateTime &at)
    {
        return Clock([at] { return at; });
    }

    QDateTime now() const { return m_now(); }
    QDate today() const { return m_now().date(); }

private:
    explicit Clock(std::function<QDateTime()> now) : m_now(std::move(now)) { }

    std::function<QDateTime()> m_now;
};

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up persons, firms and numbers that pass every check, the same in every run. No person has them: the
// region 210999 and the units 2199… do not exist.
#pragma once

#include <QString>
#include <QStringList>

#include <random>

namespace liuqing::bench {

class MadeUp
{
public:
    explicit MadeUp(uint32_t seed) : m_engine(seed) { }

    int below(int count) { return static_cast<int>(m_engine() % static_cast<uint32_t>(count)); }
    bool chance(int percent) { return below(100) < percent; }
    const QString &oneOf(const QStringList &list) { return list[below(static_cast<int>(list.size()))]; }

    QString person();
    QString residentId(int number); // another one for every number below 20,000,000
    QString mobile(int number);
    QString day(int firstYear, int years); // 2019-03-01

    static QString firmName(int number);
    static QString creditCode(int number);

private:
    std::mt19937 m_engine;
};

} // namespace liuqing::bench

// SPDX-License-Identifier: GPL-3.0-or-later
// Valid identifiers by the thousand for property tests, repeatable from a seed. ID numbers use region 210999,
// which nobody has.
#pragma once

#include <QString>

#include <random>

namespace liuqing::test {

class RandomCodes
{
public:
    explicit RandomCodes(uint32_t seed) : m_engine(seed) { }

    QString creditCode();
    QString residentId();
    int below(int count); // 0 … count - 1

private:
    std::mt19937 m_engine;
};

} // namespace liuqing::test

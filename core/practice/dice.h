// SPDX-License-Identifier: GPL-3.0-or-later
// Chance that is the same on every machine: SplitMix64 and whole-number draws, because the distributions of the
// standard library differ between compilers. Every part of the county draws from a stream of its own, so that
// a change in one community leaves the others as they were.
#pragma once

#include <QString>

#include <cstdint>
#include <initializer_list>
#include <numeric>
#include <span>
#include <string_view>

namespace liuqing::practice {

class Dice
{
public:
    explicit Dice(uint64_t seed, uint64_t stream = 0) : m_state(seed ^ (stream * 0xD1B54A32D192ED03ULL)) { }

    uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    int between(int low, int high) { return low + static_cast<int>(next() % static_cast<uint64_t>(high - low + 1)); }
    bool chance(int percent) { return between(1, 100) <= percent; }
    // The place of one of the weights
    int weighted(std::initializer_list<int> weights)
    {
        int left = between(1, std::accumulate(weights.begin(), weights.end(), 0));
        int place = 0;
        for (const int weight : weights) {
            left -= weight;
            if (left <= 0)
                break;
            ++place;
        }
        return place;
    }
    QString word(std::span<const std::u16string_view> words)
    {
        return QStringView(words[next() % words.size()]).toString();
    }

private:
    uint64_t m_state;
};

} // namespace liuqing::practice

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/scaled.h"

#include <limits>

namespace liuqing::scaled {

namespace {

constexpr int64_t limit = std::numeric_limits<int64_t>::max() / 100;

struct Digits
{
    int64_t value = 0;
    bool negative = false;
    int firstDropped = 0; // first digit finer than the scale
    bool anyDropped = false;
};

std::optional<Digits> collect(QStringView text, int scale)
{
    Digits out;
    qsizetype i = 0;
    if (i < text.size() && (text[i] == u'-' || text[i] == u'+'))
        out.negative = text[i++] == u'-';
    int decimals = -1; // -1: before the point
    bool any = false;
    for (; i < text.size(); ++i) {
        if (text[i] == u'.' && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (text[i] < u'0' || text[i] > u'9' || out.value > limit / 10)
            return std::nullopt;
        any = true;
        const int digit = text[i].unicode() - u'0';
        if (decimals >= scale) {
            if (decimals == scale)
                out.firstDropped = digit;
            out.anyDropped = out.anyDropped || digit != 0;
        } else {
            out.value = out.value * 10 + digit;
        }
        if (decimals >= 0)
            ++decimals;
    }
    if (!any)
        return std::nullopt;
    for (int d = std::max(decimals, 0); d < scale; ++d) {
        if (out.value > limit / 10)
            return std::nullopt;
        out.value *= 10;
    }
    return out;
}

} // namespace

std::optional<int64_t> parse(QStringView text, int scale)
{
    const auto digits = collect(text, scale);
    if (!digits || digits->anyDropped)
        return std::nullopt;
    return digits->negative ? -digits->value : digits->value;
}

std::optional<int64_t> parseRounded(QStringView text, int scale)
{
    const auto digits = collect(text, scale);
    if (!digits)
        return std::nullopt;
    const int64_t rounded = digits->value + (digits->firstDropped >= 5 ? 1 : 0);
    return digits->negative ? -rounded : rounded;
}

QString format(int64_t value, int scale)
{
    QString digits = QString::number(value < 0 ? -value : value);
    if (scale > 0) {
        digits = digits.rightJustified(scale + 1, u'0');
        digits.insert(digits.size() - scale, u'.');
    }
    return value < 0 ? QString(u'-' + digits) : digits;
}

double toDouble(int64_t value, int scale)
{
    double divisor = 1;
    for (int i = 0; i < scale; ++i)
        divisor *= 10;
    return static_cast<double>(value) / divisor;
}

std::optional<int64_t> ratio(int64_t numerator, int64_t denominator, int scale)
{
    if (denominator == 0)
        return std::nullopt;
    if (denominator < 0)
        return ratio(-numerator, -denominator, scale);
    int64_t factor = 1;
    for (int i = 0; i < scale; ++i)
        factor *= 10;
    const int64_t twice = numerator * factor * 2 + denominator;
    int64_t quotient = twice / (denominator * 2);
    if (twice % (denominator * 2) < 0)
        --quotient;
    return quotient;
}

} // namespace liuqing::scaled

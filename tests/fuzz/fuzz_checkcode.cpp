// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody types as a check code: whatever is taken reads the same when it is printed and typed again.
#include "core/exchange/checkcode.h"

#include <cstdlib>

using namespace liuqing;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const auto parsed = checkcode::parse(QString::fromUtf8(bytes));
    if (parsed && checkcode::parse(checkcode::grouped(*parsed).toLower()) != *parsed)
        std::abort();
    if (size >= 8 && !checkcode::parse(checkcode::grouped(checkcode::of(bytes))))
        std::abort();
    return 0;
}

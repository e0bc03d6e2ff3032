// SPDX-License-Identifier: GPL-3.0-or-later
// What every fallible public function of the core returns: a value, or an Error that says what is wrong,
// where, and what to do. No exception leaves a room of the core.
#pragma once

#include "core/base/message.h"

#include <tl/expected.hpp>

#include <optional>

namespace liuqing {

// Where something is wrong. Empty parts are unknown; row and column count from 1 as the office sees them.
struct Where
{
    QString file = {};
    QString sheet = {};
    int row = 0;
    QString column = {}; // letters, as in a spreadsheet
    QString record = {}; // id as text
    QString field = {}; // type.field
    QString path = {}; // JSON path inside a pack or manifest

    bool operator==(const Where &) const = default;
};

struct Error
{
    QString code; // stable, for scripts: "not_a_ledger", "newer_file", …
    Message message;
    Where where = {};

    QString text() const { return message.text(); }
};

template<typename T> using Result = tl::expected<T, Error>;
using Status = Result<void>;

inline tl::unexpected<Error> failure(const char *code, Message message, Where where = {})
{
    return tl::make_unexpected(Error{QString::fromLatin1(code), std::move(message), std::move(where)});
}

inline tl::unexpected<Error> failure(Error error)
{
    return tl::make_unexpected(std::move(error));
}

} // namespace liuqing

// Passes an error of a Status or Result on to the caller.
#define LIUQING_TRY_JOIN(name, line) name##line
#define LIUQING_TRY_NAMED(name, expression)                                                                  \
    if (auto name = (expression); !name)                                                                     \
    return ::liuqing::failure(std::move(name).error())
#define LIUQING_TRY_LINE(line, expression) LIUQING_TRY_NAMED(LIUQING_TRY_JOIN(tried, line), expression)
#define LIUQING_TRY(expression) LIUQING_TRY_LINE(__LINE__, expression)

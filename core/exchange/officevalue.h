// SPDX-License-Identifier: GPL-3.0-or-later
// What a spreadsheet cell of an office means for a field: a value, nothing, or a problem the clerk is told
// of. This header holds what all readings share; dates, numbers and words have their own.
#pragma once

#include "core/base/message.h"
#include "core/exchange/sheet.h"

#include <QString>

#include <optional>

namespace liuqing::office {

struct Problem
{
    const char *code = nullptr; // "not_a_date", "not_a_number", "unknown_word", "formula_error" …
    Message message = {};
    QString suggestion = {};
};

// Neither value nor problem: the cell says nothing
template<typename T> struct Value
{
    std::optional<T> value = std::nullopt;
    std::optional<Problem> problem = std::nullopt;
    Message doubt = {}; // the value may mean something else: worth a notice, never a refusal

    bool isBlank() const { return !value && !problem; }

    static Value of(T read, Message doubtful = {})
    {
        return {std::move(read), std::nullopt, std::move(doubtful)};
    }
    static Value blank(Message doubtful = {}) { return {std::nullopt, std::nullopt, std::move(doubtful)}; }
    static Value wrong(Problem found) { return {std::nullopt, std::move(found), {}}; }
};

// Empty, spaces, or a stroke through the cell: "/", "\", dashes in any form and number
bool isBlankMark(const Cell &cell);
// Words that say there is nothing to enter: 无, 暂无, 不详, 待定, 至今, 长期 … (for yes or no, 无 is a no)
bool isNoneWord(QStringView text);
// "formula_error" for an error cell
std::optional<Problem> formulaError(const Cell &cell);

// The digits of a number cell as the office sees them: written out and rounded to the 15 digits a spreadsheet
// shows, so that "127552.89999999999" is 127552.9. nullopt unless the text is a number.
std::optional<QString> shownNumber(QStringView stored);

// Any cell as text: tidy; numbers without exponent or ".0"; date cells as 2019-03-05
Value<QString> text(const Cell &cell, bool dates1904 = false);
// What an office wrote in its own words: in one line, full-width letters and digits narrow, its punctuation left alone
QString freeText(QStringView raw);
// Names of persons: no blanks inside Chinese names, one between Latin words, one kind of middle dot
QString personName(QStringView raw);

} // namespace liuqing::office

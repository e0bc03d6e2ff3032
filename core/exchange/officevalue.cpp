// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/officevalue.h"

#include "core/base/text.h"
#include "core/exchange/officedate.h"
#include "core/identifiers/clean.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace liuqing::office {

namespace {

constexpr qsizetype shownDigits = 15;

bool isStroke(QChar c)
{
    return c.isSpace() || c == u'/' || c == u'\\' || c == u'|' || identifiers::isDash(c)
        || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

// Adds one to the last of plain decimal digits
void countUp(QString *digits)
{
    qsizetype i = digits->size() - 1;
    for (; i >= 0; --i) {
        if ((*digits)[i] == u'.')
            continue;
        if ((*digits)[i] != u'9') {
            (*digits)[i] = QChar((*digits)[i].unicode() + 1);
            return;
        }
        (*digits)[i] = u'0';
    }
    digits->prepend(u'1');
}

// Only decimals are rounded away: digits before the point are counts and stay
QString roundedToShown(QString decimal)
{
    const bool negative = decimal.startsWith(u'-');
    if (negative)
        decimal.remove(0, 1);
    const qsizetype point = decimal.indexOf(u'.');
    qsizetype first = 0;
    while (first < decimal.size() && (decimal[first] == u'0' || decimal[first] == u'.'))
        ++first;
    const qsizetype end = first + shownDigits + (first < point ? 1 : 0);
    if (point >= 0 && end < decimal.size() && end > point) {
        const bool up = decimal[end] >= u'5';
        decimal.truncate(end);
        if (up)
            countUp(&decimal);
    }
    const QString plain = identifiers::plainDecimal(decimal).value_or(decimal);
    return negative && plain != u"0" ? QString(u'-' + plain) : plain;
}

bool isLatin(QChar c)
{
    return c.script() == QChar::Script_Latin || c == u'.';
}

} // namespace

bool isBlankMark(const Cell &cell)
{
    if (cell.isBlank())
        return true;
    return cell.kind == Cell::Kind::text && std::all_of(cell.text.begin(), cell.text.end(), isStroke);
}

bool isNoneWord(QStringView text)
{
    constexpr std::array<std::u16string_view, 20> words{
        u"无",   u"暂无", u"没有", u"不详", u"不清楚", u"未知",   u"待定",   u"未定", u"待查", u"至今",
        u"现在", u"今",   u"长期", u"永久", u"空",     u"无此项", u"不适用", u"N/A",  u"NA",   u"NULL"};
    const QString clean = text::withoutSpaces(text).toUpper();
    return std::any_of(words.begin(), words.end(), [&clean](std::u16string_view word) {
        return clean == QStringView(word.data(), static_cast<qsizetype>(word.size()));
    });
}

std::optional<Problem> formulaError(const Cell &cell)
{
    if (cell.kind != Cell::Kind::error)
        return std::nullopt;
    return Problem{
        "formula_error",
        Message(QT_TRANSLATE_NOOP("core",
                                  "The cell shows the formula error %1 instead of a value. Please type the "
                                  "value itself into the sheet."),
                {cell.text}),
        {}};
}

std::optional<QString> shownNumber(QStringView stored)
{
    const auto decimal = identifiers::plainDecimal(stored);
    if (!decimal)
        return std::nullopt;
    return roundedToShown(*decimal);
}

Value<QString> text(const Cell &cell, bool dates1904)
{
    if (auto error = formulaError(cell))
        return Value<QString>::wrong(std::move(*error));
    if (isBlankMark(cell))
        return {};
    if (cell.kind == Cell::Kind::number) {
        if (cell.dateFormat) {
            if (const auto day = dateOfSerial(cell.number, dates1904))
                return Value<QString>::of(BusinessDate::fromDate(*day).stored());
        }
        return Value<QString>::of(shownNumber(cell.text).value_or(cell.text));
    }
    return Value<QString>::of(text::tidy(cell.text));
}

QString freeText(QStringView raw)
{
    QString out;
    for (const QChar c : raw) {
        const QChar narrow(c.unicode() - 0xFEE0);
        const bool wide = c.unicode() > 0xFF00 && c.unicode() < 0xFF5F && narrow.isLetterOrNumber();
        if (c.isSpace())
            out += u' ';
        else if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
            out += wide ? narrow : c;
    }
    return out.simplified();
}

QString personName(QStringView raw)
{
    const QString clean = text::tidy(raw);
    QString out;
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar c = clean[i];
        if (c == u' ' && !(isLatin(clean[i - 1]) && isLatin(clean[i + 1])))
            continue;
        const bool dot = c == u'•' || c == u'・' || c == u'‧' || c == u'∙' || c == u'●';
        out += dot ? QChar(u'·') : c;
    }
    return out;
}

} // namespace liuqing::office

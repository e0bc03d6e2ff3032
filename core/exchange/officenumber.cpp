// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/officenumber.h"

#include "core/base/scaled.h"
#include "core/base/text.h"
#include "core/identifiers/clean.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace liuqing::office {

namespace {

using Read = Value<int64_t>;

// After NFKC: ㎡ and m² are m2
constexpr std::array<std::u16string_view, 44> plainUnits{
    u"户",   u"栋", u"幢", u"座", u"人",     u"名",   u"位",   u"个", u"家", u"套",   u"台",
    u"部",   u"处", u"件", u"次", u"条",     u"张",   u"票",   u"间", u"层", u"单元", u"年",
    u"个月", u"月", u"天", u"日", u"项",     u"份",   u"分",   u"辆", u"支", u"所",   u"元",
    u"元整", u"圆", u"m2", u"M2", u"平方米", u"平方", u"平米", u"平", u"米", u"m",    u"元/m2"};

struct Parts
{
    QString digits;
    QString unit;
};

Read notANumber(const QString &shown)
{
    return Read::wrong(
        {"not_a_number",
         Message(QT_TRANSLATE_NOOP("core",
                                   "\"%1\" is no exact number. Please write plain digits, like 1234 or "
                                   "59346.33, and put estimates and remarks elsewhere."),
                 {shown}),
         {}});
}

Read aDate(const QString &shown)
{
    return Read::wrong(
        {"not_a_number",
         Message(QT_TRANSLATE_NOOP("core",
                                   "The cell holds a date, not a number (%1). Excel may have changed "
                                   "what was typed; please type the number again."),
                 {shown}),
         {}});
}

Read notWhole(const QString &shown)
{
    return Read::wrong(
        {"not_whole",
         Message(QT_TRANSLATE_NOOP("core",
                                   "\"%1\" has decimals where things are counted. Please enter a whole "
                                   "number."),
                 {shown}),
         {}});
}

// "1,234,567.8": groups of three, or no comma at all
bool dropGrouping(QString *digits)
{
    const qsizetype point = digits->indexOf(u'.');
    const QString whole = point < 0 ? *digits : digits->left(point);
    const QStringList groups = whole.split(u',');
    if (groups.size() == 1)
        return true;
    const bool even =
        std::all_of(groups.begin() + 1, groups.end(), [](const QString &g) { return g.size() == 3; });
    if (!even || groups[0].isEmpty() || groups[0].size() > 3)
        return false;
    *digits = groups.join(QString()) + digits->mid(whole.size());
    return true;
}

std::optional<Parts> split(QString text)
{
    if (text.startsWith(u'¥') || text.startsWith(u'\''))
        text.remove(0, 1);
    qsizetype end = 0;
    while (end < text.size()) {
        const QChar c = text[end];
        const bool sign = end == 0 && (c == u'+' || identifiers::isDash(c));
        if (!sign && !identifiers::isDigit(c) && c != u'.' && c != u',')
            break;
        if (sign && c != u'+')
            text[end] = u'-';
        ++end;
    }
    Parts parts{text.left(end), text.mid(end)};
    const bool negative = parts.digits.startsWith(u'-');
    if (negative)
        parts.digits.remove(0, 1);
    if (!dropGrouping(&parts.digits) || !identifiers::plainDecimal(parts.digits))
        return std::nullopt;
    if (negative)
        parts.digits.prepend(u'-');
    return parts;
}

Read scaledTo(const QString &decimal, int power, const NumberRules &rules, const QString &shown,
              Message doubt = {})
{
    const auto moved = identifiers::plainDecimal(QString(decimal + u'E' + QString::number(power - rules.ownPower)));
    if (!moved)
        return notANumber(shown);
    if (rules.scale == 0 && moved->contains(u'.'))
        return notWhole(shown);
    const auto value = scaled::parseRounded(*moved, rules.scale);
    if (!value) {
        return Read::wrong(
            {"too_large",
             Message(QT_TRANSLATE_NOOP("core", "The number %1 is too large to be right. Please check it."),
                     {shown}),
             {}});
    }
    return Read::of(*value, std::move(doubt));
}

Read fromNumberCell(const Cell &cell, const NumberRules &rules)
{
    const auto shown = shownNumber(cell.text);
    if (!shown)
        return notANumber(cell.text);
    if (cell.dateFormat)
        return aDate(*shown);
    const bool fraction = rules.percent && cell.number > 0 && cell.number <= 1;
    if (!fraction)
        return scaledTo(*shown, unitPower(rules.headingUnit).value_or(rules.ownPower), rules, *shown);
    return scaledTo(
        *shown, 2 + rules.ownPower, rules, *shown,
        Message(QT_TRANSLATE_NOOP("core",
                                  "\"%1\" was taken as a part of one and multiplied by 100. Please check "
                                  "the percentage."),
                {*shown}));
}

Read fromText(const Cell &cell, const NumberRules &rules)
{
    const QString shown = text::withoutSpaces(cell.text);
    const auto parts = split(shown);
    if (!parts)
        return notANumber(shown);
    const int headingPower = unitPower(rules.headingUnit).value_or(rules.ownPower);
    if (parts->unit.isEmpty() || (rules.percent && parts->unit == u"%"))
        return scaledTo(parts->digits, headingPower, rules, shown);
    const auto ownPower = unitPower(parts->unit);
    if (!ownPower)
        return notANumber(shown);
    Message doubt;
    if (*ownPower != headingPower && headingPower != 0) {
        doubt = Message(
            QT_TRANSLATE_NOOP("core",
                              "\"%1\" names another unit than the heading (%2). The unit of the cell was "
                              "used; please check it."),
            {shown, rules.headingUnit});
    }
    return scaledTo(parts->digits, *ownPower, rules, shown, std::move(doubt));
}

} // namespace

std::optional<int> unitPower(QStringView unit)
{
    const QString clean = text::withoutSpaces(unit);
    QStringView rest = clean;
    if (rest.isEmpty())
        return std::nullopt;
    const auto known = [](QStringView word) {
        return std::any_of(plainUnits.begin(), plainUnits.end(), [word](std::u16string_view one) {
            return word == QStringView(one.data(), static_cast<qsizetype>(one.size()));
        });
    };
    int power = 0;
    if (rest.startsWith(u'万'))
        power = 4;
    else if (rest.startsWith(u'千') && rest != u"千米")
        power = 3;
    if (power != 0)
        rest = rest.mid(1);
    return known(rest) || (power != 0 && rest.isEmpty()) ? std::optional(power) : std::nullopt;
}

Value<int64_t> number(const Cell &cell, const NumberRules &rules)
{
    if (auto error = formulaError(cell))
        return Read::wrong(std::move(*error));
    if (isBlankMark(cell))
        return {};
    switch (cell.kind) {
    case Cell::Kind::number:
        return fromNumberCell(cell, rules);
    case Cell::Kind::text:
        if (!isNoneWord(cell.text))
            return fromText(cell, rules);
        return Read::blank(
            Message(QT_TRANSLATE_NOOP("core",
                                      "\"%1\" was taken as not known. Please enter 0 if there are "
                                      "none."),
                    {text::tidy(cell.text)}));
    case Cell::Kind::blank:
    case Cell::Kind::boolean:
    case Cell::Kind::error:
        break;
    }
    return notANumber(cell.text);
}

} // namespace liuqing::office

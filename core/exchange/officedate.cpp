// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/officedate.h"

#include "core/base/text.h"
#include "core/identifiers/clean.h"

#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace liuqing::office {

namespace {

using Read = Value<BusinessDate>;

// Serials a date field may hold without a date format: 1954-10-03 to 2119-01-10
constexpr int firstPlausibleSerial = 20000;
constexpr int lastPlausibleSerial = 80000;

Read notADate(const QString &shown)
{
    return Read::wrong({"not_a_date",
                        Message(QT_TRANSLATE_NOOP("core",
                                                  "\"%1\" is no date. Please write it like 2019, 2019-03 or "
                                                  "2019-03-05."),
                                {shown}),
                        {}});
}

Read noSuchDay(const QString &shown)
{
    return Read::wrong(
        {"not_a_date",
         Message(QT_TRANSLATE_NOOP("core",
                                   "The date \"%1\" does not exist, or its year is not between 1900 "
                                   "and 2199. Please compare it with the document."),
                 {shown}),
         {}});
}

Read shortYear(const QString &shown)
{
    return Read::wrong(
        {"not_a_date",
         Message(QT_TRANSLATE_NOOP("core",
                                   "The year of \"%1\" is not written out. Please write all four "
                                   "digits, like 2019-03."),
                 {shown}),
         {}});
}

Read fromParts(int year, int month, int day, const QString &shown)
{
    const auto made = BusinessDate::fromParts(year, month, day);
    return made ? Read::of(*made) : noSuchDay(shown);
}

// 2019, 201903, 20190305, or a serial
Read fromDigits(QStringView digits, bool dates1904, const QString &shown)
{
    const int number = digits.left(8).toInt();
    switch (digits.size()) {
    case 4:
        return fromParts(number, 0, 0, shown);
    case 5:
        if (number < firstPlausibleSerial || number > lastPlausibleSerial)
            return notADate(shown);
        if (const auto day = dateOfSerial(number, dates1904))
            return Read::of(BusinessDate::fromDate(*day));
        return notADate(shown);
    case 6:
        if (number < 194900)
            return shortYear(shown); // 190305 is rather 2019 than 1903
        return number % 100 == 0 ? noSuchDay(shown) : fromParts(number / 100, number % 100, 0, shown);
    case 8:
        if (number % 100 == 0 || number / 100 % 100 == 0)
            return noSuchDay(shown);
        return fromParts(number / 10000, number / 100 % 100, number % 100, shown);
    default:
        return notADate(shown);
    }
}

int hanDigit(QChar c)
{
    if (c == u'〇' || c == u'零' || c == u'○')
        return 0;
    const qsizetype at = QStringView(u"一二三四五六七八九").indexOf(c);
    return at < 0 ? -1 : static_cast<int>(at) + 1;
}

// "二〇二一" → "2021", "十二" → "12", "二十" → "20"; other characters stay
QString withoutHanNumerals(QStringView text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int digit = hanDigit(text[i]);
        if (text[i] == u'十') {
            const bool tensBefore = i > 0 && hanDigit(text[i - 1]) > 0;
            const bool unitsAfter = i + 1 < text.size() && hanDigit(text[i + 1]) > 0;
            out += (tensBefore ? u""_s : u"1"_s) + (unitsAfter ? u""_s : u"0"_s);
        } else if (digit >= 0) {
            out += QString::number(digit);
        } else {
            out += text[i];
        }
    }
    return out;
}

// Drops the time of day, a weekday and a remark in brackets behind the date
QString dayPart(QString text)
{
    if (const qsizetype colon = text.indexOf(u':'); colon > 0) {
        const qsizetype gap = qMax(text.lastIndexOf(u' ', colon), text.lastIndexOf(u'T', colon));
        if (gap > 0)
            text.truncate(gap);
    }
    for (const QStringView tail : {QStringView(u"("), QStringView(u"星期"), QStringView(u"周")}) {
        if (const qsizetype at = text.indexOf(tail); at > 0)
            text.truncate(at);
    }
    return text.remove(u' ');
}

// "2019年3月5日", "2019/3/5", "2019.3." → "2019-3-5", "2019-3"
QString withDashes(const QString &day)
{
    QString out;
    for (const QChar c : day) {
        const bool separator = identifiers::isDash(c) || QStringView(u"年月./\\、,。·").contains(c);
        if (separator)
            out += u'-';
        else if (c != u'日' && c != u'号')
            out += c;
    }
    if (out.endsWith(u'-'))
        out.chop(1);
    return out;
}

Read fromText(const QString &text, bool dates1904)
{
    const QString shown = text::tidy(text);
    QString digits = withDashes(withoutHanNumerals(dayPart(shown)));
    if (digits.startsWith(u'\''))
        digits.remove(0, 1);
    const QStringList parts = digits.split(u'-');
    for (const QString &part : parts) {
        if (!identifiers::allDigits(part))
            return notADate(shown);
    }
    if (parts.size() == 1)
        return fromDigits(parts[0], dates1904, shown);
    if (parts[0].size() == 2)
        return shortYear(shown);
    if (parts.size() > 3 || parts[0].size() != 4 || parts[1].size() > 2 || parts.value(2).size() > 2)
        return notADate(shown);
    const int day = parts.size() == 3 ? parts[2].toInt() : 0;
    if (parts[1].toInt() == 0 || (parts.size() == 3 && day == 0))
        return noSuchDay(shown);
    return fromParts(parts[0].toInt(), parts[1].toInt(), day, shown);
}

Read fromNumber(const Cell &cell, bool dates1904)
{
    const QString shown = shownNumber(cell.text).value_or(cell.text);
    const qsizetype point = shown.indexOf(u'.');
    const QString whole = point < 0 ? shown : shown.left(point);
    if (cell.dateFormat || (point == 5 && whole.toInt() >= firstPlausibleSerial)) {
        if (const auto day = dateOfSerial(cell.number, dates1904))
            return Read::of(BusinessDate::fromDate(*day));
        return notADate(shown);
    }
    Read read = fromText(shown, dates1904);
    // A number cell cannot keep the zero of 2019.10
    if (read.value && point == 4 && shown.endsWith(u".1")) {
        read.doubt =
            Message(QT_TRANSLATE_NOOP("core",
                                      "\"%1\" is stored as a number, so it may mean January or October. It "
                                      "was taken as January; please check it."),
                    {shown});
    }
    return read;
}

Value<int> notAYear(const QString &shown)
{
    return Value<int>::wrong(
        {"not_a_year",
         Message(QT_TRANSLATE_NOOP("core",
                                   "\"%1\" is no year. Please write four digits between 1900 "
                                   "and 2199, like 1998."),
                 {shown}),
         {}});
}

// "1998年建成" → "1998年"
QString withoutBuiltWords(QString text)
{
    for (const QStringView word : {QStringView(u"投入使用"), QStringView(u"建成"), QStringView(u"竣工"),
                                   QStringView(u"交付"), QStringView(u"入住"), QStringView(u"成立"),
                                   QStringView(u"建"), QStringView(u"份"), QStringView(u"度")}) {
        if (text.endsWith(word))
            text.chop(word.size());
    }
    return text;
}

} // namespace

std::optional<QDate> dateOfSerial(double serial, bool dates1904)
{
    if (!std::isfinite(serial) || serial < (dates1904 ? 0 : 1) || serial > 120000)
        return std::nullopt;
    qint64 days = static_cast<qint64>(std::floor(serial));
    if (dates1904)
        days += 1462;
    else if (days < 60)
        ++days; // Excel believes in 29 February 1900
    const QDate day = QDate(1899, 12, 30).addDays(days);
    return day.year() >= 1900 && day.year() <= 2199 ? std::optional(day) : std::nullopt;
}

Value<BusinessDate> date(const Cell &cell, bool dates1904)
{
    if (auto error = formulaError(cell))
        return Read::wrong(std::move(*error));
    if (isBlankMark(cell) || isNoneWord(cell.text))
        return {};
    switch (cell.kind) {
    case Cell::Kind::number:
        return fromNumber(cell, dates1904);
    case Cell::Kind::text:
        return fromText(cell.text, dates1904);
    case Cell::Kind::blank:
    case Cell::Kind::boolean:
    case Cell::Kind::error:
        break;
    }
    return notADate(cell.text);
}

Value<int> year(const Cell &cell, bool dates1904)
{
    if (auto error = formulaError(cell))
        return Value<int>::wrong(std::move(*error));
    if (isBlankMark(cell) || isNoneWord(cell.text))
        return {};
    Cell plain = cell;
    if (cell.kind == Cell::Kind::text)
        plain.text = withoutBuiltWords(text::withoutSpaces(cell.text));
    else if (!cell.dateFormat && cell.kind == Cell::Kind::number)
        plain.text = shownNumber(cell.text).value_or(cell.text);
    // Five digits without a date format are no year, though a date field would read them as a serial
    const bool bareSerial = !cell.dateFormat && plain.text.size() == 5 && identifiers::allDigits(plain.text);
    const auto read = date(plain, dates1904);
    if (bareSerial || !read.value)
        return notAYear(text::tidy(cell.text));
    return Value<int>::of(read.value->firstDay().year());
}

} // namespace liuqing::office

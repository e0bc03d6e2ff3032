// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identifiers/phones.h"

#include "core/identifiers/clean.h"
#include "core/identifiers/damage.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace liuqing::identifiers {

namespace {

constexpr QChar hanOne(0x4E00); // typed for a dash

bool isSeparator(QChar c)
{
    return c == u'-' || c == u'(' || c == u')' || c == hanOne;
}

bool holdsSeveral(QStringView text)
{
    return text.contains(u'/') || text.contains(u',') || text.contains(u';') || text.contains(QChar(0x3001));
}

// Drops +86 or 0086 and says whether it was there
bool dropCountry(QString *text)
{
    for (const QStringView prefix : {QStringView(u"+86"), QStringView(u"0086")}) {
        if (text->startsWith(prefix)) {
            text->remove(0, prefix.size());
            return true;
        }
    }
    return false;
}

qsizetype areaCodeLength(QStringView number)
{
    return number.startsWith(u"010") || number.startsWith(u"02") ? 3 : 4;
}

// "0418-821-2345" → parts 0418, 8212345: a local number written in two groups
QStringList joinedGroups(QStringList parts)
{
    const qsizetype local = parts.first().startsWith(u'0') ? 1 : 0;
    while (parts.size() > local + 1 && parts[local].size() < 7
           && parts[local].size() + parts[local + 1].size() <= 8) {
        parts[local] += parts[local + 1];
        parts.removeAt(local + 1);
    }
    return parts;
}

std::optional<Problem> problemFor(QStringView number, Fault found, Message message)
{
    if (found == Fault::none)
        return std::nullopt;
    if (auto damaged = spreadsheetDamage(number, found))
        return damaged;
    if (holdsSeveral(number)) {
        return Problem{
            "several",
            Message(QT_TRANSLATE_NOOP("core",
                                      "\"%1\" looks like more than one telephone number. Please keep the "
                                      "one to call and put the other into the remarks."),
                    {number.toString()}),
            {},
            found};
    }
    return Problem{problemCode(found), std::move(message), {}, found};
}

} // namespace

namespace mobile {

QString normalize(QStringView raw)
{
    QString out = cleaned(raw);
    if (looksScientific(out))
        return out;
    out.removeIf(isSeparator);
    dropCountry(&out);
    if (out.size() == 13 && out.startsWith(u"861"))
        out.remove(0, 2);
    if (out.size() == 12 && out.startsWith(u"01") && fault(out.mid(1)) == Fault::none)
        out.remove(0, 1); // the trunk 0 of the days of paging
    return out;
}

Fault fault(QStringView number)
{
    const bool right = number.size() == 11 && number[0] == u'1' && number[1] >= u'3' && allDigits(number);
    return right ? Fault::none : Fault::mobile;
}

std::optional<Problem> check(QStringView normalized)
{
    return problemFor(
        normalized, fault(normalized),
        Message(QT_TRANSLATE_NOOP("core",
                                  "A mobile number has 11 digits and begins with 13 to 19; \"%1\" does "
                                  "not. Please ask for the number again."),
                {normalized.toString()}));
}

} // namespace mobile

namespace landline {

QString normalize(QStringView raw)
{
    QString out = cleaned(raw);
    if (looksScientific(out))
        return out;
    const bool fromAbroad = dropCountry(&out);
    out.replace(u"EXT"_s, u"-"_s).replace(u"转"_s, u"-"_s);
    for (QChar &c : out) {
        if (isSeparator(c) || c == u'#' || c == u'.')
            c = u'-';
    }
    QStringList parts = out.split(u'-', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return out;
    if (fromAbroad && !parts.first().startsWith(u'0') && (parts.size() > 1 || parts.first().size() > 8))
        parts.first().prepend(u'0');
    const QString first = parts.first();
    const qsizetype area = areaCodeLength(first);
    if (first.startsWith(u'0') && !first.startsWith(u"00") && first.size() > area) {
        parts.first() = first.left(area);
        parts.insert(1, first.mid(area));
    }
    return joinedGroups(parts).join(u'-');
}

Fault fault(QStringView number)
{
    if (number.startsWith(u'0')) {
        const qsizetype area = number.indexOf(u'-');
        if (area < 3 || area > 4 || number[1] == u'0' || !allDigits(number.left(area)))
            return Fault::landline;
        number = number.mid(area + 1);
    }
    const qsizetype dash = number.indexOf(u'-');
    const QStringView local = dash < 0 ? number : number.left(dash);
    if (local.size() < 7 || local.size() > 8 || local[0] < u'2' || !allDigits(local))
        return Fault::landline;
    if (dash < 0)
        return Fault::none;
    const QStringView extension = number.mid(dash + 1);
    return allDigits(extension) && extension.size() <= 6 ? Fault::none : Fault::landline;
}

std::optional<Problem> check(QStringView normalized)
{
    return problemFor(
        normalized, fault(normalized),
        Message(QT_TRANSLATE_NOOP("core",
                                  "\"%1\" is no landline number. Please write the area code with its 0, "
                                  "a dash and the 7 or 8 digits of the local number, such as "
                                  "0418-2000000."),
                {normalized.toString()}));
}

} // namespace landline

namespace phone {

QString normalize(QStringView raw)
{
    QString asMobile = mobile::normalize(raw);
    if (mobile::fault(asMobile) == Fault::none)
        return asMobile;
    return landline::normalize(raw);
}

Fault fault(QStringView number)
{
    const bool right = mobile::fault(number) == Fault::none || landline::fault(number) == Fault::none;
    return right ? Fault::none : Fault::phone;
}

std::optional<Problem> check(QStringView normalized)
{
    return problemFor(
        normalized, fault(normalized),
        Message(QT_TRANSLATE_NOOP("core",
                                  "\"%1\" is neither a mobile number of 11 digits nor a landline number "
                                  "such as 0418-2000000. Please ask for the number again."),
                {normalized.toString()}));
}

} // namespace phone

} // namespace liuqing::identifiers

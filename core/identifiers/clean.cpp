// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identifiers/clean.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace liuqing::identifiers {

namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'`' || c == QChar(0x2018) || c == QChar(0x2019) || c == QChar(0x2032);
}

QStringView withoutTextMarks(QStringView text)
{
    text = text.trimmed();
    if (text.size() > 2 && text.startsWith(u"=\"") && text.endsWith(u'"'))
        text = text.mid(2).chopped(1);
    while (!text.isEmpty() && isApostrophe(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && isApostrophe(text.back()))
        text.chop(1);
    return text;
}

struct Number
{
    QString digits;
    qsizetype point = 0; // how many digits stand before the point
    bool negative = false;
};

// Splits "-2.5E+3" into digits and the place of the point
std::optional<Number> parsed(QStringView text)
{
    Number out;
    qsizetype i = 0;
    if (i < text.size() && (text[i] == u'-' || text[i] == u'+'))
        out.negative = text[i++] == u'-';
    bool pointSeen = false;
    for (; i < text.size() && (isDigit(text[i]) || (text[i] == u'.' && !pointSeen)); ++i) {
        if (text[i] == u'.') {
            pointSeen = true;
            continue;
        }
        out.digits += text[i];
        if (!pointSeen)
            ++out.point;
    }
    if (out.digits.isEmpty())
        return std::nullopt;
    if (i == text.size())
        return out;
    if (text[i] != u'E' && text[i] != u'e')
        return std::nullopt;
    bool ok = false;
    const int exponent = text.mid(i + 1).toInt(&ok);
    if (!ok || exponent < -400 || exponent > 400)
        return std::nullopt;
    out.point += exponent;
    return out;
}

} // namespace

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

bool isDash(QChar c)
{
    return c == u'-' || c.category() == QChar::Punctuation_Dash || c == QChar(0x2212) || c == QChar(0x2500)
        || c == QChar(0x30FC) || c == QChar(0x00AD);
}

bool isClean(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return isDigit(c) || (c >= u'A' && c <= u'Z'); });
}

QString cleaned(QStringView raw)
{
    if (isClean(raw))
        return raw.toString();
    const QString composed = raw.toString().normalized(QString::NormalizationForm_KC).toUpper();
    QString out;
    out.reserve(composed.size());
    for (const QChar c : withoutTextMarks(composed)) {
        if (isDash(c)) {
            if (!out.endsWith(u'-'))
                out += u'-';
        } else if (!c.isSpace() && c.category() != QChar::Other_Control
                   && c.category() != QChar::Other_Format) {
            out += c;
        }
    }
    return withoutTextMarks(out).toString();
}

QString cleanedWithoutDashes(QStringView raw)
{
    QString out = cleaned(raw);
    if (!looksScientific(out))
        out.remove(u'-');
    return out;
}

std::optional<QString> plainDecimal(QStringView number)
{
    auto parts = parsed(number.trimmed());
    if (!parts)
        return std::nullopt;
    QString &digits = parts->digits;
    if (parts->point <= 0) {
        digits.prepend(QString(1 - parts->point, u'0'));
        parts->point = 1;
    }
    if (digits.size() < parts->point)
        digits.append(QString(parts->point - digits.size(), u'0'));
    QString whole = digits.left(parts->point);
    QString fraction = digits.mid(parts->point);
    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole.remove(0, 1);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    const bool zero = whole == u"0" && fraction.isEmpty();
    const QString sign = parts->negative && !zero ? u"-"_s : QString();
    return fraction.isEmpty() ? QString(sign + whole) : QString(sign + whole + u'.' + fraction);
}

bool looksScientific(QStringView text)
{
    const qsizetype e = text.indexOf(u'E', 0, Qt::CaseInsensitive);
    if (e < 1 || !parsed(text))
        return false;
    // A credit code may hold one E among digits; a shortened number has a point or a sign
    return text.contains(u'.') || (e + 1 < text.size() && !isDigit(text[e + 1]));
}

bool isProvince(QStringView code)
{
    constexpr std::array<int, 34> provinces{11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34,
                                            35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52,
                                            53, 54, 61, 62, 63, 64, 65, 71, 81, 82};
    if (code.size() < 2 || !isDigit(code[0]) || !isDigit(code[1]))
        return false;
    const int province = (code[0].unicode() - u'0') * 10 + (code[1].unicode() - u'0');
    return std::binary_search(provinces.begin(), provinces.end(), province);
}

} // namespace liuqing::identifiers

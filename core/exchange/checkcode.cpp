// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/checkcode.h"

#include "core/base/text.h"

namespace liuqing::checkcode {

namespace {

constexpr char16_t alphabet[] = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr qsizetype dataLength = 11;
constexpr qsizetype length = dataLength + 1;

// Multiplies by x in GF(32) = GF(2)[x] / (x^5 + x^2 + 1), where x generates every element but zero
constexpr unsigned timesX(unsigned element)
{
    const unsigned doubled = element << 1;
    return doubled & 32 ? (doubled ^ 0x25) & 31 : doubled;
}

constexpr bool generatesAll()
{
    unsigned element = timesX(1);
    int order = 1;
    for (; element != 1; ++order)
        element = timesX(element);
    return order == 31;
}
static_assert(generatesAll(), "weights of different places must differ");

// The code as a polynomial at x: zero for a valid code. Different places have different weights, so one wrong
// character adds weight × difference ≠ 0 and a swap adds (weight − weight) × difference ≠ 0.
unsigned remainder(QStringView code)
{
    unsigned sum = 0;
    for (const QChar c : code)
        sum = timesX(sum) ^ static_cast<unsigned>(QStringView(alphabet).indexOf(c));
    return sum;
}

QString plain(QStringView typed)
{
    QString code;
    for (const QChar c : text::withoutSpaces(typed).toUpper()) {
        if (c.category() == QChar::Punctuation_Dash || c == u'\u2212' || c == u'\u30FC')
            continue;
        code += c == u'O' ? u'0' : c == u'I' || c == u'L' ? u'1' : c;
    }
    return code;
}

} // namespace

QString of(QByteArrayView digest)
{
    quint64 bits = 0;
    for (qsizetype i = 0; i < 8; ++i)
        bits = bits << 8 | (i < digest.size() ? static_cast<uchar>(digest[i]) : 0);
    QString code;
    for (qsizetype i = 0; i < dataLength; ++i)
        code += QChar(alphabet[bits >> (59 - 5 * i) & 31]);
    // the last place has weight 1, so it takes what the others leave over
    code += QChar(alphabet[timesX(remainder(code))]);
    return code;
}

QString grouped(const QString &code)
{
    return code.mid(0, 4) + u'-' + code.mid(4, 4) + u'-' + code.mid(8);
}

Result<QString> parse(QStringView typed)
{
    const QString code = plain(typed);
    const bool inAlphabet = std::all_of(code.begin(), code.end(), [](QChar c) { return QStringView(alphabet).contains(c); });
    if (code.size() != length || !inAlphabet) {
        return failure("bad_check_code", Message(QT_TRANSLATE_NOOP("core", "“%1” is not a check code: it has 12 digits and letters, such as 7K2M-04TQ-XW9A. Type it once more from the cover."), {typed.toString()}));
    }
    if (remainder(code) != 0) {
        return failure("bad_check_code", Message(QT_TRANSLATE_NOOP("core", "“%1” is mistyped: at least one character is wrong or two are swapped. Compare it with the cover and type it once more."), {typed.toString()}));
    }
    return code;
}

} // namespace liuqing::checkcode

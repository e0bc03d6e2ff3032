// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

namespace liuqing::text {

namespace {

bool isCommonHan(QChar c)
{
    return c.unicode() >= 0x4E00 && c.unicode() <= 0x9FA5;
}

// Letters, digits and the common Chinese characters: nothing to compose, no blank, nothing hidden
bool isPlain(QStringView raw)
{
    return std::all_of(raw.begin(), raw.end(), [](QChar c) {
        return (c.unicode() > 0x20 && c.unicode() < 0x7F) || isCommonHan(c);
    });
}

} // namespace

QString tidy(QStringView raw)
{
    if (isPlain(raw))
        return raw.toString();
    const QString composed = raw.toString().normalized(QString::NormalizationForm_KC);
    QString out;
    out.reserve(composed.size());
    for (const QChar c : composed) {
        if (c.isSpace() || c == QChar(0x200B) || c == QChar(0xFEFF)) {
            if (!out.isEmpty() && out.back() != u' ')
                out += u' ';
        } else if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format) {
            out += c;
        }
    }
    if (out.endsWith(u' '))
        out.chop(1);
    return out;
}

QString withoutSpaces(QStringView raw)
{
    return isPlain(raw) ? raw.toString() : tidy(raw).remove(u' ');
}

QString normalizedName(QStringView raw)
{
    if (std::all_of(raw.begin(), raw.end(), isCommonHan))
        return raw.toString();
    const QString clean = withoutSpaces(raw).toUpper();
    QString out;
    out.reserve(clean.size());
    for (const QChar c : clean) {
        if (!c.isPunct() && !c.isSymbol())
            out += c;
    }
    return out.isEmpty() ? clean : out;
}

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

} // namespace liuqing::text

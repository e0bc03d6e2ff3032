// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/initials.h"

#include <QFile>
#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace liuqing::initials {

namespace {

constexpr char16_t firstSign = 0xE000; // of the private use area: the line of a set of several letters

class Readings
{
public:
    Readings()
    {
        QFile file(u":/readings/initials.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The readings are not built into this program.");
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const qsizetype blank = lines[i].indexOf(u' ');
            const QString letters = lines[i].left(blank);
            const char16_t sign = letters.size() == 1 ? letters.front().unicode() : static_cast<char16_t>(firstSign + i);
            for (const QChar letter : letters)
                m_signs[static_cast<size_t>(letter.unicode() - u'a')] += QChar(sign);
            for (const char32_t each : QStringView(lines[i]).mid(blank + 1).toUcs4())
                m_of.insert(each, sign);
        }
    }

    // 0: none
    char16_t signOf(char32_t character) const { return m_of.value(character); }
    // All signs that stand for a letter
    const QString &signsOf(char16_t letter) const { return m_signs[static_cast<size_t>(letter - u'a')]; }

private:
    QHash<char32_t, char16_t> m_of;
    std::array<QString, 26> m_signs;
};

const Readings &readings()
{
    static const Readings all;
    return all;
}

bool isDigit(char32_t each)
{
    return each >= U'0' && each <= U'9';
}

char32_t lower(char32_t each)
{
    return each >= U'A' && each <= U'Z' ? each - U'A' + U'a' : each;
}

bool isLetter(char32_t each)
{
    return each >= U'a' && each <= U'z';
}

} // namespace

QString of(QStringView text)
{
    QString signs;
    signs.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t each = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size()) {
            each = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        each = lower(each);
        if (isDigit(each) || isLetter(each))
            signs += QChar(static_cast<char16_t>(each));
        else if (const char16_t sign = readings().signOf(each); sign != 0)
            signs += QChar(sign);
    }
    return signs;
}

QString pattern(QStringView typed)
{
    QString glob = u"*"_s;
    for (const QChar raw : typed) {
        const char32_t each = lower(raw.unicode());
        if (isDigit(each)) {
            glob += QChar(static_cast<char16_t>(each));
        } else if (isLetter(each)) {
            const QString &signs = readings().signsOf(static_cast<char16_t>(each));
            glob += signs.isEmpty() ? QString(QChar(static_cast<char16_t>(each))) : QString(u'[' + QChar(static_cast<char16_t>(each)) + signs + u']');
        } else {
            return {};
        }
    }
    return typed.isEmpty() ? QString() : QString(glob + u'*');
}

} // namespace liuqing::initials

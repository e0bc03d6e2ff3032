// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/gb18030.h"

#include <QFile>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr char32_t unreadable = QChar::ReplacementCharacter;
constexpr int seconds = 190; // second bytes of a two-byte code: 40 to 7E, 80 to FE
constexpr int planes = 189'000; // position of the first four-byte code beyond the basic plane, 90308130
constexpr int plainEnd = 39'420; // after the last one within it

class Table
{
public:
    Table()
    {
        QFile file(u":/readings/gb18030.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The table of GB18030 is not built into this program.");
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(u'#'))
                continue;
            if (line.front() >= u'0' && line.front() <= u'9')
                m_runs.push_back({line.section(u' ', 0, 0).toInt(), line.section(u' ', 1, 1).toInt(nullptr, 16)});
            else
                m_two += line;
        }
    }

    char32_t two(uchar first, uchar second) const
    {
        const int place = second - (second > 0x7F ? 0x41 : 0x40);
        return m_two[(first - 0x81) * seconds + place].unicode();
    }

    char32_t four(int position) const
    {
        if (position >= planes)
            return position - planes < 0x100000 ? static_cast<char32_t>(position - planes + 0x10000) : unreadable;
        if (position >= plainEnd)
            return unreadable;
        const auto after = std::upper_bound(m_runs.begin(), m_runs.end(), position, [](int wanted, const Run &run) { return wanted < run.position; });
        const Run &run = *std::prev(after); // the first one begins at 0
        return run.character == 0 ? unreadable : static_cast<char32_t>(run.character + position - run.position);
    }

private:
    struct Run
    {
        int position;
        int character; // 0: none
    };

    std::vector<Run> m_runs;
    QString m_two;
};

uchar at(QByteArrayView bytes, qsizetype i)
{
    return static_cast<uchar>(bytes[i]);
}

// How many bytes the character at i takes; more than are left when it is cut off
qsizetype lengthAt(QByteArrayView bytes, qsizetype i)
{
    if (at(bytes, i) < 0x81 || at(bytes, i) == 0xFF)
        return 1;
    if (i + 1 >= bytes.size())
        return 2;
    const uchar second = at(bytes, i + 1);
    if (second >= 0x30 && second <= 0x39)
        return 4;
    return second < 0x40 ? 1 : 2;
}

bool isFirst(uchar byte)
{
    return byte >= 0x81 && byte <= 0xFE;
}

bool isDigit(uchar byte)
{
    return byte >= 0x30 && byte <= 0x39;
}

// Of the two or four bytes at i; how many of them it takes goes to length: the rest of a code that is none is read anew
char32_t characterAt(QByteArrayView bytes, qsizetype i, qsizetype &length)
{
    static const Table table;
    const uchar second = at(bytes, i + 1);
    if (length == 2 && second != 0x7F && second != 0xFF)
        return table.two(at(bytes, i), second);
    if (length == 4 && isFirst(at(bytes, i + 2)) && isDigit(at(bytes, i + 3)))
        return table.four(((at(bytes, i) - 0x81) * 10 + second - 0x30) * 1260 + (at(bytes, i + 2) - 0x81) * 10 + at(bytes, i + 3) - 0x30);
    length = length == 2 && second == 0xFF ? 2 : 1;
    return unreadable;
}

} // namespace

QString Gb18030Decoder::decode(QByteArrayView bytes)
{
    const QByteArray all = m_rest + bytes;
    QString text;
    text.reserve(all.size());
    qsizetype i = 0;
    while (i < all.size()) {
        qsizetype length = lengthAt(all, i);
        if (i + length > all.size())
            break;
        if (length == 1)
            text += at(all, i) < 0x80 ? QChar::fromLatin1(all[i]) : QChar(QChar::ReplacementCharacter);
        else
            text += QChar::fromUcs4(characterAt(all, i, length));
        i += length;
    }
    m_rest = all.mid(i);
    return text;
}

QString Gb18030Decoder::decodeAll(QByteArrayView bytes)
{
    Gb18030Decoder decoder;
    const QString text = decoder.decode(bytes);
    return decoder.isWhole() ? text : QString(text + QChar(QChar::ReplacementCharacter));
}

} // namespace liuqing

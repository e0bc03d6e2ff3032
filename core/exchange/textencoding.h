// SPDX-License-Identifier: GPL-3.0-or-later
// In which encoding a text file was written, told from its bytes: offices get UTF-8 with and without mark,
// UTF-16 from old exports, and GB18030 from everything else.
#pragma once

#include "core/exchange/gb18030.h"

#include <QIODevice>
#include <QStringDecoder>

#include <array>
#include <memory>

namespace liuqing {

enum class TextEncoding {
    utf8,
    utf16le,
    utf16be,
    gb18030,
    binary, // no text at all
};

// Looks at all bytes of a file in pieces, because the first Chinese character may stand in row 60,000
class EncodingScan
{
public:
    void add(QByteArrayView bytes);
    TextEncoding result() const;
    // A few Chinese characters in GB may by chance be UTF-8 as well; several in a row are not
    bool provesUtf8() const { return m_utf8Errors == 0 && m_utf8Characters >= 4; }

private:
    void addUtf8(uchar byte);
    void addGb18030(uchar byte);

    QByteArray m_first;
    qint64 m_size = 0;
    qint64 m_controls = 0;
    std::array<qint64, 2> m_zeros{}; // at even and at odd places
    qint64 m_utf8Characters = 0; // of more than one byte
    qint64 m_utf8Errors = 0;
    int m_utf8Awaited = 0;
    qint64 m_chineseCharacters = 0;
    qint64 m_chineseErrors = 0;
    int m_chinesePlace = 0; // inside a character
};

TextEncoding guessEncoding(QByteArrayView head);
// Reads device to its end and goes back to the start
TextEncoding scanEncoding(QIODevice &device);

// Text in pieces, without the byte order mark
class TextDecoder
{
public:
    explicit TextDecoder(TextEncoding encoding);

    QString decode(QByteArrayView bytes);

private:
    std::unique_ptr<QStringDecoder> m_decoder; // null for GB18030
    Gb18030Decoder m_chinese;
    bool m_started = false;
};

} // namespace liuqing

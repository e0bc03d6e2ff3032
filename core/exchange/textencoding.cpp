// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textencoding.h"

namespace liuqing {

namespace {

constexpr qint64 pieceSize = 256 * 1024;

int utf8Continuations(uchar lead)
{
    if (lead >= 0xC2 && lead <= 0xDF)
        return 1;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 2;
    return lead >= 0xF0 && lead <= 0xF4 ? 3 : 0;
}

bool isControl(uchar byte)
{
    return byte < 0x20 && byte != 0 && (byte < 0x09 || byte > 0x0D) && byte != 0x1A;
}

} // namespace

void EncodingScan::add(QByteArrayView bytes)
{
    if (m_first.size() < 4)
        m_first += bytes.first(qMin<qsizetype>(bytes.size(), 4 - m_first.size()));
    for (const char c : bytes) {
        const auto byte = static_cast<uchar>(c);
        if (byte == 0)
            ++m_zeros[static_cast<size_t>(m_size & 1)];
        else if (isControl(byte))
            ++m_controls;
        if (byte >= 0x80 || m_utf8Awaited > 0)
            addUtf8(byte);
        if (byte >= 0x80 || m_chinesePlace > 0)
            addGb18030(byte);
        ++m_size;
    }
}

void EncodingScan::addUtf8(uchar byte)
{
    if (m_utf8Awaited > 0 && (byte & 0xC0) == 0x80) {
        if (--m_utf8Awaited == 0)
            ++m_utf8Characters;
        return;
    }
    m_utf8Errors += m_utf8Awaited > 0 ? 1 : 0;
    m_utf8Awaited = byte >= 0x80 ? utf8Continuations(byte) : 0;
    m_utf8Errors += byte >= 0x80 && m_utf8Awaited == 0 ? 1 : 0;
}

void EncodingScan::addGb18030(uchar byte)
{
    const bool lead = byte >= 0x81 && byte <= 0xFE;
    const bool digit = byte >= 0x30 && byte <= 0x39;
    if (m_chinesePlace == 0 || m_chinesePlace == 2) {
        m_chineseErrors += lead ? 0 : 1;
        m_chinesePlace = lead ? m_chinesePlace + 1 : 0;
    } else if (digit && m_chinesePlace == 1) {
        m_chinesePlace = 2;
    } else {
        const bool whole = m_chinesePlace == 3 ? digit : byte >= 0x40 && byte != 0x7F && byte != 0xFF;
        m_chineseCharacters += whole ? 1 : 0;
        m_chineseErrors += whole ? 0 : 1;
        m_chinesePlace = 0;
    }
}

TextEncoding EncodingScan::result() const
{
    if (m_first.startsWith("\xEF\xBB\xBF"))
        return TextEncoding::utf8;
    if (m_first.startsWith("\xFF\xFE"))
        return TextEncoding::utf16le;
    if (m_first.startsWith("\xFE\xFF"))
        return TextEncoding::utf16be;
    const auto [even, odd] = m_zeros;
    if ((even + odd) * 1000
        > m_size) { // fewer are slips of a program, and dropped later as control characters
        if (m_size % 2 != 0 || qMin(even, odd) * 8 > qMax(even, odd) || qMax(even, odd) * 100 < m_size)
            return TextEncoding::binary;
        return odd > even ? TextEncoding::utf16le : TextEncoding::utf16be;
    }
    if (m_controls * 20 > m_size)
        return TextEncoding::binary;
    if (m_utf8Errors * 20 <= m_utf8Characters) // a stray byte does not turn UTF-8 into something else
        return TextEncoding::utf8;
    return m_chineseErrors * 5 > m_chineseCharacters + 4 ? TextEncoding::binary : TextEncoding::gb18030;
}

TextEncoding guessEncoding(QByteArrayView head)
{
    EncodingScan scan;
    scan.add(head);
    return scan.result();
}

TextEncoding scanEncoding(QIODevice &device)
{
    EncodingScan scan;
    device.seek(0);
    std::vector<char> piece(pieceSize);
    for (qint64 got = 1; got > 0;) {
        got = device.read(piece.data(), pieceSize);
        scan.add(QByteArrayView(piece.data(), qMax<qint64>(got, 0)));
    }
    device.seek(0);
    return scan.result();
}

TextDecoder::TextDecoder(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::utf8:
    case TextEncoding::binary:
        m_decoder = std::make_unique<QStringDecoder>(QStringDecoder::Utf8);
        break;
    case TextEncoding::utf16le:
        m_decoder = std::make_unique<QStringDecoder>(QStringDecoder::Utf16LE);
        break;
    case TextEncoding::utf16be:
        m_decoder = std::make_unique<QStringDecoder>(QStringDecoder::Utf16BE);
        break;
    case TextEncoding::gb18030:
        break;
    }
}

QString TextDecoder::decode(QByteArrayView bytes)
{
    QString text = m_decoder ? QString(m_decoder->decode(bytes)) : m_chinese.decode(bytes);
    if (!m_started && text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    m_started = m_started || !text.isEmpty();
    return text;
}

} // namespace liuqing

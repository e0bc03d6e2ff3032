// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/biffstrings.h"

#include "core/exchange/gb18030.h"
#include "core/exchange/sharedstrings.h"

namespace liuqing {

namespace {

enum Flag : quint8 { wide = 1, phonetic = 4, rich = 8 };

} // namespace

BiffStringReader::BiffStringReader(std::vector<QByteArrayView> bodies, qsizetype start)
    : m_bodies(std::move(bodies)), m_at(start)
{
    settle();
}

// Moves on to the body that holds the next byte
void BiffStringReader::settle()
{
    while (m_body < m_bodies.size() && m_at >= m_bodies[m_body].size()) {
        ++m_body;
        m_at = 0;
    }
}

quint8 BiffStringReader::byte()
{
    if (atEnd()) {
        m_failed = true;
        return 0;
    }
    const auto value = static_cast<quint8>(m_bodies[m_body][m_at++]);
    settle();
    return value;
}

quint16 BiffStringReader::word()
{
    const quint16 low = byte();
    return static_cast<quint16>(low | (byte() << 8));
}

quint32 BiffStringReader::number()
{
    const quint32 low = word();
    return low | (static_cast<quint32>(word()) << 16);
}

void BiffStringReader::skip(quint64 count)
{
    while (count > 0 && !atEnd()) {
        const auto here = static_cast<quint64>(m_bodies[m_body].size() - m_at);
        const quint64 step = qMin(count, here);
        m_at += static_cast<qsizetype>(step);
        count -= step;
        settle();
    }
    m_failed = m_failed || count > 0;
}

QString BiffStringReader::characters(quint32 length)
{
    quint8 flags = byte();
    const quint64 runs = (flags & rich) != 0 ? word() : 0;
    const quint64 phonetics = (flags & phonetic) != 0 ? number() : 0;
    QString text;
    text.reserve(static_cast<qsizetype>(qMin<quint32>(length, 32767)));
    size_t body = m_body;
    for (quint32 i = 0; i < length && !m_failed; ++i) {
        if (m_body != body) { // a continuation starts with flags of its own
            flags = byte();
            body = m_body;
        }
        text += (flags & wide) != 0 ? QChar(word()) : QChar(ushort(byte()));
    }
    skip(runs * 4 + phonetics);
    return text;
}

bool readBiffSharedStrings(std::vector<QByteArrayView> bodies, SharedStrings &strings)
{
    BiffStringReader reader(std::move(bodies));
    reader.number(); // how often they are used
    const quint32 count = reader.number();
    for (quint32 i = 0; i < count && !reader.atEnd(); ++i) {
        const quint16 length = reader.word();
        const QString text = reader.characters(length);
        if (reader.failed() || !strings.add(text.toUtf8()))
            return false;
    }
    return !reader.failed();
}

QString fromCodePage(QByteArrayView bytes, int codePage)
{
    const bool chinese = codePage == 936 || codePage == 54936;
    return chinese ? Gb18030Decoder::decodeAll(bytes) : QString::fromLatin1(bytes);
}

} // namespace liuqing

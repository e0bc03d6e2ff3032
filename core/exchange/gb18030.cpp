// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/gb18030.h"

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <QStringDecoder>
#endif

namespace liuqing {

namespace {

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

// bytes end at a character's end
QString convert(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return {};
#ifdef Q_OS_WIN
    const int size = static_cast<int>(bytes.size());
    const int length = MultiByteToWideChar(54936, 0, bytes.data(), size, nullptr, 0);
    QString text(length, Qt::Uninitialized);
    MultiByteToWideChar(54936, 0, bytes.data(), size, reinterpret_cast<wchar_t *>(text.data()), length);
    return text;
#else
    QStringDecoder decoder("GB18030", QStringDecoder::Flag::Stateless);
    return decoder.isValid() ? QString(decoder.decode(bytes)) : QString::fromLatin1(bytes);
#endif
}

} // namespace

QString Gb18030Decoder::decode(QByteArrayView bytes)
{
    const QByteArray all = m_rest + bytes;
    qsizetype end = 0;
    while (end < all.size()) {
        const qsizetype length = lengthAt(all, end);
        if (end + length > all.size())
            break;
        end += length;
    }
    m_rest = all.mid(end);
    return convert(QByteArrayView(all).first(end));
}

QString Gb18030Decoder::decodeAll(QByteArrayView bytes)
{
    Gb18030Decoder decoder;
    const QString text = decoder.decode(bytes);
    return decoder.isWhole() ? text : QString(text + QChar(QChar::ReplacementCharacter));
}

} // namespace liuqing

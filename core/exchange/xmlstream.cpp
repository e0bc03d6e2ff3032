// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xmlstream.h"

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr qsizetype pieceSize = 64 * 1024;
constexpr qsizetype longestToken = 1024 * 1024;
constexpr int deepest = 100;

// Qt decodes Chinese encodings only where it was built with ICU; the declaration is met before Qt meets it.
bool declaresChinese(const QByteArray &head)
{
    if (!head.startsWith("<?xml"))
        return false;
    const QByteArray declaration = head.left(qMax<qsizetype>(head.indexOf("?>"), 0)).toLower();
    return declaration.contains("gb2312") || declaration.contains("gbk") || declaration.contains("gb18030");
}

} // namespace

XmlStream::XmlStream(QIODevice &device) : m_device(device) { }

bool XmlStream::fail()
{
    m_failed = true;
    return false;
}

bool XmlStream::feed()
{
    QByteArray piece(pieceSize, Qt::Uninitialized);
    const qint64 got = m_device.read(piece.data(), pieceSize);
    if (got <= 0)
        return false;
    piece.truncate(got);
    if (!m_started && declaresChinese(piece))
        m_chinese.emplace();
    m_started = true;
    m_fedForToken += got;
    if (m_fedForToken > longestToken)
        return false;
    if (m_chinese)
        m_xml.addData(m_chinese->decode(piece));
    else
        m_xml.addData(piece);
    return true;
}

bool XmlStream::next()
{
    while (!m_failed) {
        m_fedForToken = m_xml.error() == QXmlStreamReader::NoError ? 0 : m_fedForToken;
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            return ++m_depth > deepest ? fail() : true;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return true;
        case QXmlStreamReader::Characters:
            return true;
        case QXmlStreamReader::EndDocument:
            return false;
        case QXmlStreamReader::Invalid:
            if (m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError || !feed())
                return fail();
            break;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return fail();
        case QXmlStreamReader::NoToken:
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::ProcessingInstruction:
            break;
        }
    }
    return false;
}

bool XmlStream::skipElement()
{
    const int outside = m_depth - 1;
    while (next()) {
        if (isEnd() && m_depth == outside)
            return true;
    }
    return false;
}

QString XmlStream::attribute(QStringView localName) const
{
    const QXmlStreamAttributes all = m_xml.attributes();
    for (const QXmlStreamAttribute &one : all) {
        if (one.name() == localName)
            return one.value().toString();
    }
    return {};
}

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
// Forward-only XML for spreadsheet parts: QXmlStreamReader fed in large pieces, with what a hostile file
// could abuse closed off (document types, entities, depth, endless tokens). Comments and instructions are
// passed over.
#pragma once

#include "core/exchange/gb18030.h"

#include <QIODevice>
#include <QXmlStreamReader>

namespace liuqing {

class XmlStream
{
public:
    // device is open for reading and outlives the stream
    explicit XmlStream(QIODevice &device);

    // The next start, end or text; false at the end of the document and when it cannot be read
    bool next();
    bool failed() const { return m_failed; }
    // Passes over the rest of the element whose start was met last
    bool skipElement();

    bool isStart() const { return m_xml.tokenType() == QXmlStreamReader::StartElement; }
    bool isEnd() const { return m_xml.tokenType() == QXmlStreamReader::EndElement; }
    bool isText() const { return m_xml.tokenType() == QXmlStreamReader::Characters; }
    QStringView name() const { return m_xml.name(); } // without prefix
    QStringView text() const { return m_xml.text(); }
    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    // By local name, whatever its prefix; empty when absent
    QString attribute(QStringView localName) const;

private:
    bool feed();
    bool fail();

    QIODevice &m_device;
    QXmlStreamReader m_xml;
    std::optional<Gb18030Decoder> m_chinese;
    qint64 m_fedForToken = 0; // grows while one token asks for more and more
    int m_depth = 0;
    bool m_started = false;
    bool m_failed = false;
};

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sharedstrings.h"

#include "core/exchange/sheet.h"
#include "core/exchange/xmlstream.h"

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr size_t maximumBytes = size_t(1) << 30;
constexpr size_t maximumCount = 1 << 26;

} // namespace

QString withoutXmlEscapes(QString text)
{
    qsizetype at = text.indexOf("_x"_L1);
    while (at >= 0 && at + 7 <= text.size()) {
        bool hex = false;
        const ushort code = QStringView(text).mid(at + 2, 4).toUShort(&hex, 16);
        if (hex && text[at + 6] == u'_')
            text.replace(at, 7, QChar(code));
        at = text.indexOf("_x"_L1, at + 1);
    }
    return text;
}

QString SharedStrings::at(qint64 index) const
{
    if (index < 0 || index >= count())
        return {};
    const auto i = static_cast<size_t>(index);
    const quint32 start = i == 0 ? 0 : m_ends[i - 1];
    return QString::fromUtf8(m_bytes.data() + start, static_cast<qsizetype>(m_ends[i] - start));
}

bool SharedStrings::add(QByteArrayView bytes)
{
    if (m_bytes.size() + static_cast<size_t>(bytes.size()) > maximumBytes || m_ends.size() >= maximumCount)
        return false;
    m_bytes.append(bytes.data(), static_cast<size_t>(bytes.size()));
    m_ends.push_back(static_cast<quint32>(m_bytes.size()));
    return true;
}

bool SharedStrings::addXml(QIODevice &part)
{
    XmlStream xml(part);
    QByteArray text;
    bool inText = false;
    while (xml.next()) {
        if (xml.isText()) {
            if (inText)
                text += xml.text();
            if (text.size() > maximumCellText)
                return false;
        } else if (xml.isStart()) {
            if (xml.name() == "rPh" && !xml.skipElement())
                return false;
            inText = xml.isStart() && xml.name() == "t";
        } else {
            inText = false;
            if (xml.name() == "si") {
                if (!add(text.contains("_x") ? withoutXmlEscapes(QString::fromUtf8(text)).toUtf8() : text))
                    return false;
                text.resize(0);
            }
        }
    }
    return !xml.failed();
}

} // namespace liuqing

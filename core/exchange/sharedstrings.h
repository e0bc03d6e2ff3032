// SPDX-License-Identifier: GPL-3.0-or-later
// The texts a workbook shares between cells, in one flat UTF-8 buffer: 300,000 distinct strings stay within
// some ten megabytes, and a string becomes a QString only when a cell asks for it.
#pragma once

#include <QIODevice>
#include <QString>

#include <string>
#include <vector>

namespace liuqing {

class SharedStrings
{
public:
    qsizetype count() const { return static_cast<qsizetype>(m_ends.size()); }
    // Empty for an index outside
    QString at(qint64 index) const;
    // false when the buffer is full
    bool add(QByteArrayView bytes);
    // The part sharedStrings.xml; false when it is damaged or too large
    bool addXml(QIODevice &part);

private:
    std::string m_bytes;
    std::vector<quint32> m_ends;
};

// Resolves Excel's _x000D_ for characters XML cannot hold
QString withoutXmlEscapes(QString text);

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
// GB18030 (and so GBK and GB2312) to text, in pieces. Qt knows it only where it was built with ICU, and systems differ
// in it: the table is the program's own (resources/readings/gb18030.txt), so that a sheet reads the same everywhere.
#pragma once

#include <QByteArray>
#include <QString>

namespace liuqing {

class Gb18030Decoder
{
public:
    // A character cut by the end of bytes waits for the next call
    QString decode(QByteArrayView bytes);
    bool isWhole() const { return m_rest.isEmpty(); }

    static QString decodeAll(QByteArrayView bytes);

private:
    QByteArray m_rest;
};

} // namespace liuqing

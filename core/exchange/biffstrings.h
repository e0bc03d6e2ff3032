// SPDX-License-Identifier: GPL-3.0-or-later
// Strings of xls records. A long one runs over into continuation records, which may even change between one
// and two bytes per character in the middle.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace liuqing {

class SharedStrings;

class BiffStringReader
{
public:
    explicit BiffStringReader(std::vector<QByteArrayView> bodies, qsizetype start = 0);

    bool atEnd() const { return m_body >= m_bodies.size(); }
    bool failed() const { return m_failed; }
    quint8 byte();
    quint16 word();
    quint32 number();
    void skip(quint64 count);
    // After its length: flags, characters, and what is attached to them (rich text runs, phonetics)
    QString characters(quint32 length);

private:
    void settle();

    std::vector<QByteArrayView> m_bodies;
    size_t m_body = 0;
    qsizetype m_at;
    bool m_failed = false;
};

// The bodies of an SST record; false when damaged or too large
bool readBiffSharedStrings(std::vector<QByteArrayView> bodies, SharedStrings &strings);
// Excel 5 and 95 store bytes in the code page of the machine
QString fromCodePage(QByteArrayView bytes, int codePage);

} // namespace liuqing

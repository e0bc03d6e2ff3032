// SPDX-License-Identifier: GPL-3.0-or-later
// The record stream of Excel 5 to 2003 ([MS-XLS]): type, length, bytes. Reads never leave the stream; what
// lies beyond a record is zero.
#pragma once

#include <QByteArray>

#include <span>
#include <vector>

namespace liuqing {

namespace biff {

enum Type : quint16 {
    formula = 0x0006,
    endOfPart = 0x000A,
    dateMode = 0x0022,
    filePass = 0x002F,
    continued = 0x003C,
    codePage = 0x0042,
    sheetPlace = 0x0085,
    multipleRk = 0x00BD,
    richString = 0x00D6,
    cellFormat = 0x00E0,
    mergedCells = 0x00E5,
    sharedStrings = 0x00FC,
    sharedString = 0x00FD,
    number = 0x0203,
    label = 0x0204,
    booleanOrError = 0x0205,
    formulaText = 0x0207,
    rk = 0x027E,
    numberFormat = 0x041E,
    beginOfPart = 0x0809,
};

} // namespace biff

struct BiffRecord
{
    quint16 type = 0;
    qsizetype start = 0; // of its header
    QByteArrayView body;

    quint8 byte(qsizetype at) const;
    quint16 word(qsizetype at) const;
    quint32 number(qsizetype at) const;
    double real(qsizetype at) const;
    QByteArrayView bytes(qsizetype at, qsizetype count) const;
    double rk(qsizetype at) const; // Excel's packed number of 4 bytes
};

class BiffRecords
{
public:
    explicit BiffRecords(QByteArrayView stream, qsizetype start = 0) : m_stream(stream), m_at(start) { }

    // false at the end, or where the stream is cut
    bool next();
    const BiffRecord &record() const { return m_record; }
    bool cut() const { return m_cut; }
    // The body met last and the bodies that continue it
    std::vector<QByteArrayView> withContinuations();

private:
    QByteArrayView m_stream;
    qsizetype m_at;
    BiffRecord m_record;
    bool m_cut = false;
};

} // namespace liuqing

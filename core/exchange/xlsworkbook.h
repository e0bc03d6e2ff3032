// SPDX-License-Identifier: GPL-3.0-or-later
// Excel 5 to 2003 and WPS .et: one record stream held in memory; cells are ordered by position first and
// decoded row by row. Own reader because the distribution's library drops formula results and merged ranges.
#pragma once

#include "core/exchange/biffrecords.h"
#include "core/exchange/sharedstrings.h"
#include "core/exchange/sheet.h"

namespace liuqing {

class XlsWorkbook : public Workbook
{
public:
    // stream is the "Workbook" or "Book" stream of the container. Errors: "damaged", "encrypted",
    // "not_a_sheet"
    static Result<std::unique_ptr<Workbook>> open(QByteArray stream, const QString &name);

    QString kind() const override { return QStringLiteral("xls"); }
    std::vector<SheetInfo> sheets() const override;
    bool dates1904() const override { return m_dates1904; }
    bool knowsMerges() const override { return m_unicode; }
    Result<std::vector<MergedRange>> merges(int sheet) override;
    Status read(int sheet, const std::function<bool(const SheetRow &)> &row) override;

private:
    struct Sheet
    {
        SheetInfo info;
        quint32 start = 0;
    };
    // Where a cell is decoded from; part counts the cells of a record that holds several
    struct Place
    {
        quint16 row = 0;
        quint16 column = 0;
        quint16 part = 0;
        quint32 record = 0;
        quint32 text = 0; // of a formula's text result; 0: none
    };

    XlsWorkbook(QByteArray stream, QString name);
    Status readGlobals();
    Status addGlobal(BiffRecords &records);
    void addSheet(const BiffRecord &record);
    void addFormat(const BiffRecord &record);
    Where where(int sheet) const;
    Result<std::vector<Place>> places(int sheet) const;
    // Calls use for every record of the sheet itself, without the charts inside it
    Status eachRecord(int sheet, const std::function<void(const BiffRecord &)> &use) const;
    Cell cellAt(const Place &place) const;
    Cell formulaResult(const BiffRecord &record, quint32 textAt) const;
    Cell numberCell(double value, quint16 format) const;
    QString textAt(const BiffRecord &record, qsizetype lengthAt) const;
    QString continuedText(quint32 start) const;

    QByteArray m_stream;
    QString m_name;
    bool m_unicode = true; // Excel 97 and later
    bool m_dates1904 = false;
    int m_codePage = 936;
    std::vector<Sheet> m_sheets;
    QHash<int, bool> m_dateFormats;
    std::vector<quint16> m_cellFormats;
    SharedStrings m_strings;
};

} // namespace liuqing

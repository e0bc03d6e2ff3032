// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook in memory, drawn as text: one line is one row, cells are parted by |. "<" merges a cell with the
// one to its left, "^" with the one above; \n is a line break inside a cell; figures are numbers unless an
// apostrophe stands before them; @2019-03-05 is a date cell; an empty line is an empty row.
#pragma once

#include "core/exchange/sheet.h"

namespace liuqing::test {

class MemoryWorkbook : public Workbook
{
public:
    void addSheet(const QString &name, bool hidden = false);
    void addRow(const QString &line); // to the last sheet
    void forgetMerges(); // as old xls files do

    QString kind() const override { return QStringLiteral("memory"); }
    std::vector<SheetInfo> sheets() const override;
    bool knowsMerges() const override { return m_knowsMerges; }
    Result<std::vector<MergedRange>> merges(int sheet) override;
    Status read(int sheet, const std::function<bool(const SheetRow &)> &row) override;

private:
    struct Sheet
    {
        SheetInfo info;
        std::vector<SheetRow> rows = {};
        std::vector<MergedRange> merges = {};
        int lastRow = 0;
    };

    void merge(Sheet *sheet, int row, int column, bool withLeft);

    std::vector<Sheet> m_sheets;
    bool m_knowsMerges = true;
};

} // namespace liuqing::test

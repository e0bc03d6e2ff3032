// SPDX-License-Identifier: GPL-3.0-or-later
// "XML Spreadsheet 2003": one XML file that names itself Excel; written by older office systems. Streamed.
#pragma once

#include "core/exchange/sheet.h"
#include "core/exchange/xmlstream.h"

namespace liuqing {

class SpreadsheetMl : public Workbook
{
public:
    // Errors: "damaged"
    static Result<std::unique_ptr<Workbook>> open(std::unique_ptr<QIODevice> device, const QString &name);

    QString kind() const override { return QStringLiteral("spreadsheetml"); }
    std::vector<SheetInfo> sheets() const override { return m_sheets; }
    bool dates1904() const override { return m_dates1904; }
    Result<std::vector<MergedRange>> merges(int sheet) override;
    Status read(int sheet, const std::function<bool(const SheetRow &)> &row) override;

private:
    SpreadsheetMl(std::unique_ptr<QIODevice> device, QString name);
    Status list();
    Status walk(int sheet, const std::function<bool(const SheetRow &)> &row,
                std::vector<MergedRange> *merges);

    std::unique_ptr<QIODevice> m_device;
    QString m_name;
    std::vector<SheetInfo> m_sheets;
    bool m_dates1904 = false;
};

} // namespace liuqing

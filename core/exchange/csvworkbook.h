// SPDX-License-Identifier: GPL-3.0-or-later
// Comma, tab or semicolon separated text as a workbook of one sheet. Every value is text.
#pragma once

#include "core/exchange/csvdialect.h"
#include "core/exchange/sheet.h"
#include "core/exchange/textencoding.h"

namespace liuqing {

class CsvWorkbook : public Workbook
{
public:
    // Errors: "not_a_sheet"
    static Result<std::unique_ptr<Workbook>> open(std::unique_ptr<QIODevice> device, const QString &name);

    QString kind() const override { return QStringLiteral("csv"); }
    std::vector<SheetInfo> sheets() const override { return {SheetInfo{}}; }
    Result<std::vector<MergedRange>> merges(int) override { return std::vector<MergedRange>(); }
    Status read(int sheet, const std::function<bool(const SheetRow &)> &row) override;

private:
    CsvWorkbook(std::unique_ptr<QIODevice> device, QString name, TextEncoding encoding);

    std::unique_ptr<QIODevice> m_device;
    QString m_name;
    TextEncoding m_encoding;
    CsvDialect m_dialect;
};

} // namespace liuqing

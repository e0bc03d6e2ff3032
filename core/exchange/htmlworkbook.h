// SPDX-License-Identifier: GPL-3.0-or-later
// A web page saved as .xls, which is what many office systems call an Excel export.
#pragma once

#include "core/exchange/sheet.h"

namespace liuqing {

class HtmlWorkbook : public Workbook
{
public:
    // Errors: "too_large", "not_a_sheet" (a page without a table)
    static Result<std::unique_ptr<Workbook>> open(std::unique_ptr<QIODevice> device, const QString &name);

    QString kind() const override { return QStringLiteral("html"); }
    std::vector<SheetInfo> sheets() const override { return {SheetInfo{}}; }
    Result<std::vector<MergedRange>> merges(int sheet) override;
    Status read(int sheet, const std::function<bool(const SheetRow &)> &row) override;

private:
    HtmlWorkbook(QString page, QString name) : m_page(std::move(page)), m_name(std::move(name)) { }

    QString m_page;
    QString m_name;
};

} // namespace liuqing

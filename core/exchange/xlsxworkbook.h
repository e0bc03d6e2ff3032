// SPDX-License-Identifier: GPL-3.0-or-later
// xlsx and xlsm: a ZIP of XML parts, streamed.
#pragma once

#include "core/exchange/sharedstrings.h"
#include "core/exchange/xlsxparts.h"

namespace liuqing {

class XlsxWorkbook : public Workbook
{
public:
    // The archive's file is known to be a workbook
    static Result<std::unique_ptr<Workbook>> open(std::unique_ptr<ZipArchive> archive);

    QString kind() const override { return QStringLiteral("xlsx"); }
    std::vector<SheetInfo> sheets() const override;
    bool dates1904() const override { return m_parts.dates1904; }
    Result<std::vector<MergedRange>> merges(int sheet) override;
    Status read(int sheet, const std::function<bool(const SheetRow &)> &row) override;

private:
    XlsxWorkbook(std::unique_ptr<ZipArchive> archive, XlsxParts parts);
    Result<std::unique_ptr<ZipPart>> openSheet(int sheet) const;
    Status loadStrings();
    Where where(int sheet) const;
    // What a reader met, or the reason the container gives for it
    Status explained(const Status &met, const ZipPart &part) const;

    std::unique_ptr<ZipArchive> m_archive;
    XlsxParts m_parts;
    SharedStrings m_strings;
    bool m_stringsLoaded = false;
};

} // namespace liuqing

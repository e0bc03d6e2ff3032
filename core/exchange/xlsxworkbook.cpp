// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxworkbook.h"

#include "core/exchange/mergescan.h"
#include "core/exchange/sheeterrors.h"
#include "core/exchange/xlsxsheet.h"

namespace liuqing {

Result<std::unique_ptr<Workbook>> XlsxWorkbook::open(std::unique_ptr<ZipArchive> archive)
{
    auto parts = readXlsxParts(*archive);
    if (!parts)
        return failure(parts.error());
    return std::unique_ptr<Workbook>(new XlsxWorkbook(std::move(archive), *std::move(parts)));
}

XlsxWorkbook::XlsxWorkbook(std::unique_ptr<ZipArchive> archive, XlsxParts parts)
    : m_archive(std::move(archive)), m_parts(std::move(parts))
{ }

std::vector<SheetInfo> XlsxWorkbook::sheets() const
{
    std::vector<SheetInfo> infos;
    for (const XlsxSheet &sheet : m_parts.sheets)
        infos.push_back(sheet.info);
    return infos;
}

Where XlsxWorkbook::where(int sheet) const
{
    return {.file = m_archive->fileName(), .sheet = m_parts.sheets[static_cast<size_t>(sheet)].info.name};
}

Status XlsxWorkbook::explained(const Status &met, const ZipPart &part) const
{
    if (part.exceeded())
        return sheeterrors::unpacksTooLarge(m_archive->fileName());
    if (part.broken())
        return sheeterrors::damaged({.file = m_archive->fileName()});
    return met;
}

Result<std::unique_ptr<ZipPart>> XlsxWorkbook::openSheet(int sheet) const
{
    if (sheet < 0 || static_cast<size_t>(sheet) >= m_parts.sheets.size())
        return sheeterrors::damaged({.file = m_archive->fileName()});
    return m_archive->part(m_parts.sheets[static_cast<size_t>(sheet)].part);
}

Status XlsxWorkbook::loadStrings()
{
    if (m_stringsLoaded || m_parts.sharedStrings.isEmpty() || !m_archive->has(m_parts.sharedStrings))
        return {};
    const auto part = m_archive->part(m_parts.sharedStrings);
    if (!part)
        return failure(part.error());
    m_strings = {};
    if (!m_strings.addXml(**part)) {
        return explained(sheeterrors::damaged({.file = m_archive->fileName(), .path = m_parts.sharedStrings}),
                         **part);
    }
    m_stringsLoaded = true;
    return {};
}

Result<std::vector<MergedRange>> XlsxWorkbook::merges(int sheet)
{
    const auto part = openSheet(sheet);
    if (!part)
        return failure(part.error());
    MergeScan scan;
    std::vector<char> piece(256 * 1024);
    for (;;) {
        const qint64 got = (*part)->read(piece.data(), static_cast<qint64>(piece.size()));
        if (got < 0)
            return failure(explained(sheeterrors::damaged(where(sheet)), **part).error());
        if (got == 0)
            return scan.take();
        if (!scan.add(QByteArrayView(piece.data(), got)))
            return sheeterrors::damaged(where(sheet));
    }
}

Status XlsxWorkbook::read(int sheet, const std::function<bool(const SheetRow &)> &row)
{
    const auto part = openSheet(sheet);
    if (!part)
        return failure(part.error());
    LIUQING_TRY(loadStrings());
    XlsxRows rows(m_strings, m_parts.dateStyles, where(sheet));
    return explained(rows.read(**part, row), **part);
}

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of an office sheet one by one, read by its layout: what each row is, and for data its cells with
// merged ones filled down. A later block with other columns is read by its own headings.
#pragma once

#include "core/exchange/officelayout.h"
#include "core/exchange/rowkind.h"

#include <deque>

namespace liuqing::office {

struct OfficeRow
{
    int number = 0;
    RowKind kind = RowKind::data;
    Message why = {}; // why a row that is neither data nor heading is skipped
    std::shared_ptr<const std::vector<SheetColumn>> columns = {}; // of the block this row stands in
    SheetRow cells = {}; // filled down for data

    bool isData() const { return kind == RowKind::data; }
    bool isSkipped() const { return kind != RowKind::data && kind != RowKind::header; }
};

class OfficeRows
{
public:
    OfficeRows(Workbook &workbook, const SheetLayout &layout, const RecordType &type,
               const Synonyms &synonyms);

    // Every non-blank row from the first heading row on; stops without error when row returns false
    Status read(const std::function<bool(OfficeRow)> &row);
    // All blocks, once read
    const std::vector<int> &headerRows() const { return m_headerRows; }

private:
    OfficeRow next();
    void beginBlock(HeaderBlock block);
    bool isNewBlock();
    SheetRow filledDown(const SheetRow &row);
    SheetRow filledByMerges(SheetRow row);
    SheetRow filledByBlanks(SheetRow row);

    struct Anchor
    {
        int row = 0;
        Cell cell = {};
    };

    Workbook &m_workbook;
    const SheetLayout &m_layout;
    const RecordType &m_type;
    const Synonyms &m_synonyms;
    Merges m_merges;
    std::shared_ptr<const std::vector<SheetColumn>> m_columns; // of the block being read
    std::vector<int> m_headerRows;
    std::deque<SheetRow> m_ahead; // read, not yet handed over
    QHash<int, Anchor> m_anchors; // by column: top of the range or of the inferred one
    bool m_blockStarts = true; // the next data row is the first of its part
    bool m_afterNote = false;
};

} // namespace liuqing::office

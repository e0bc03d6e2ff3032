// SPDX-License-Identifier: GPL-3.0-or-later
// A table of an office on paper: the same that becomes xlsx, with title and lines above, headings on every
// page, places for signatures and notes below.
#pragma once

#include "ui/print/document.h"

namespace liuqing::print {

class Sheet : public Document
{
public:
    Sheet(SheetTable table, Imprint imprint);

    QString name() const override { return m_table.title.isEmpty() ? m_table.name : m_table.title; }
    Layout usual() const override { return Layout::of(m_table); }
    bool canSum() const override { return m_canSum; }
    Pages pages(const QPageLayout &page, bool pageSums) const override;

private:
    SheetTable m_table;
    Imprint m_imprint;
    bool m_canSum;
};

// Notes below `top`, going on on the next page
void setNotes(Pages &pages, qreal top, const QStringList &notes);

} // namespace liuqing::print

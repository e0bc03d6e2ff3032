// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/book.h"

namespace liuqing::returns {

Result<Book> Book::load(const PackFolder &pack)
{
    Book book(pack);
    auto measures = measure::MeasurePack::load(pack);
    if (!measures)
        return failure(measures.error());
    book.m_measures = *std::move(measures);
    auto clears = clears::ClearsPack::load(pack);
    if (!clears)
        return failure(clears.error());
    book.m_clears = *std::move(clears);
    auto audit = rules::AuditPack::load(pack, book.m_measures);
    if (!audit)
        return failure(audit.error());
    book.m_audit = *std::move(audit);
    return book;
}

std::vector<const measure::Measure *> Book::measuresOf(const Form &form) const
{
    std::vector<const measure::Measure *> wanted;
    for (const QString &cell : form.cells())
        wanted.push_back(m_measures.find(cell));
    return wanted;
}

} // namespace liuqing::returns

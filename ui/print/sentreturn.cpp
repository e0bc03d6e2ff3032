// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sentreturn.h"

namespace liuqing::print {

Result<SentReturn> sentReturn(const returns::Book &book, const filings::Filing &filing)
{
    if (filing.checkCode.isEmpty()) {
        return failure(
            "not_sent",
            Message(QT_TRANSLATE_NOOP("core",
                                      "This return has no package yet, and so no check code for its cover. "
                                      "Write the package first, then print the cover.")));
    }
    auto form = book.form(filing.form);
    if (!form)
        return failure(form.error());
    SentReturn sent{*std::move(form), filing, {}};
    for (const QString &cell : filing.cells.keys()) {
        const measure::Measure *measure = book.measures().find(cell);
        if (measure != nullptr)
            sent.items[cell] = measure->label;
    }
    return sent;
}

} // namespace liuqing::print

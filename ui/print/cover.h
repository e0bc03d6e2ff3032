// SPDX-License-Identifier: GPL-3.0-or-later
// The cover of a return that went up, to be signed and stamped, and its sheets: who reports what, the check
// code and the QR code by which the receiving desk sees that paper and file are the same, every figure, and
// what was explained.
#pragma once

#include "ui/print/document.h"
#include "ui/print/sentreturn.h"

namespace liuqing::print {

class Cover : public Document
{
public:
    Cover(SentReturn sent, Imprint imprint);

    QString name() const override;
    Layout usual() const override { return {}; }
    Pages pages(const QPageLayout &page, bool pageSums) const override;

private:
    void setFigures(Pages &pages) const;
    void setFindings(Pages &pages) const;

    SentReturn m_sent;
    Imprint m_imprint;
};

} // namespace liuqing::print

// SPDX-License-Identifier: GPL-3.0-or-later
// The first page of a cover: form, title, who reports what until when, check code with its QR code, and the
// places where people sign and stamp. Spreads itself over a page that is high enough, and goes on on a next
// one otherwise.
#pragma once

#include "ui/print/pages.h"
#include "ui/print/sentreturn.h"

#include <functional>

namespace liuqing::print {

class CoverPage
{
public:
    CoverPage(Pages &pages, const SentReturn &sent);

    void set();

private:
    struct Block
    {
        qreal height;
        qreal spaceBelow; // its share of what is left over
        std::function<void(qreal top)> set;
    };

    Block formLines() const;
    Block title() const;
    Block facts() const;
    Block check() const;
    Block signatures() const;
    std::vector<std::pair<QString, QString>> factTexts() const;
    void setStampPlace(qreal top, qreal height, const QString &dateLabel) const;

    Pages &m_pages;
    const SentReturn &m_sent;
    qreal m_width;
    qreal m_left;
};

// How many hard findings it went up with
int hardFindings(const filings::Filing &filing);
// What the QR code says: the digest of the package in 64 hexadecimal digits
QString qrText(const filings::Filing &filing);

} // namespace liuqing::print

// SPDX-License-Identifier: GPL-3.0-or-later
// What can be printed: a sheet or a cover, that sets itself onto pages of any size. The one way onto a device
// is paint(): what is previewed is what is printed and what a PDF file holds.
#pragma once

#include "ui/print/layout.h"
#include "ui/print/pages.h"

namespace liuqing::print {

class Document
{
public:
    virtual ~Document() = default;

    virtual QString name() const = 0; // of the print job and of a file
    virtual Layout usual() const = 0; // unless somebody chose otherwise
    virtual bool canSum() const { return false; } // whether page sums make sense
    virtual Pages pages(const QPageLayout &page, bool pageSums) const = 0;
};

// Onto the paper that the device has; Layout::page() gives it the one that was chosen
inline bool paint(const Document &document, bool pageSums, QPagedPaintDevice &device)
{
    return document.pages(device.pageLayout(), pageSums).paint(device);
}

} // namespace liuqing::print

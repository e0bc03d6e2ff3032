// SPDX-License-Identifier: GPL-3.0-or-later
// A document as a PDF file, with the letters it uses inside, whole or not at all.
#pragma once

#include "core/base/result.h"
#include "ui/print/document.h"

namespace liuqing::print {

// Errors: "io"; a file that was there before stays
Status writePdf(const QString &path, const Document &document, const Layout &layout);

// A name that every system takes
QString pdfName(const Document &document);

} // namespace liuqing::print

// SPDX-License-Identifier: GPL-3.0-or-later
// Which character separates the values of a text file, judged by its first lines.
#pragma once

#include <QString>

namespace liuqing {

struct CsvDialect
{
    QChar separator = u',';
    bool declared = false; // by a first line "sep=;", which is no row
};

// whole: text is the whole file, so that its last line counts too
CsvDialect csvDialect(const QString &text, bool whole);

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
// A written workbook taken apart for tests: the parts of its container and the cells of its sheets.
#pragma once

#include "core/exchange/sheettable.h"

#include <QByteArray>
#include <QHash>
#include <QMap>

namespace liuqing::test {

QMap<QString, QByteArray> unzipped(const QByteArray &bytes);

struct ReadCell
{
    QString type; // inlineStr, n for a number, "" for a blank
    QString text;
    int format = 0;
    bool formula = false;
};

struct ReadSheet
{
    QHash<QString, ReadCell> cells; // "A1"
    QStringList merges; // "A1:D1"
    QMap<QString, QString> attributes; // "pageSetup.orientation"
    QMap<int, double> heights; // by row
    QString footer;

    QString text(const QString &at) const { return cells[at].text; }
};

ReadSheet readSheet(const QByteArray &xlsx, int number = 1);

// A small table as the county asks for it: two-row headings, a total, signatures and a note
SheetTable officeTable();

} // namespace liuqing::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/officesheet/sheetcase.h"
#include "tests/support/catch.h"

#include <QDir>

using namespace liuqing;
using namespace Qt::StringLiterals;

TEST_CASE("sheets as offices lay them out are read as their cases want", "[officesheet]")
{
    const QDir folder(QStringLiteral(LIUQING_TEST_CASES "/sheets"));
    const QStringList files = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    REQUIRE(files.size() >= 40);
    for (const QString &file : files) {
        test::SheetCase sheetCase = test::readSheetCase(folder.filePath(file));
        const QStringList different = test::differences(&sheetCase);
        if (!different.isEmpty())
            FAIL_CHECK(file.toStdString() << "\n    " << different.join(u"\n    "_s).toStdString());
    }
}

TEST_CASE("a case that wants something else is told where it differs", "[officesheet]")
{
    const QDir folder(QStringLiteral(LIUQING_TEST_CASES "/sheets"));
    test::SheetCase sheetCase = test::readSheetCase(folder.filePath(u"企业-两行表头.txt"_s));
    REQUIRE_FALSE(sheetCase.wanted.empty());
    sheetCase.wanted.front().text += u" 99"_s;
    CHECK(test::differences(&sheetCase).size() == 1);
}

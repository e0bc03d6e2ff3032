// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog that a document is printed from.
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/ui/pdfs.h"
#include "tests/ui/printed.h"
#include "ui/print/printdialog.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/choicebox.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPrintPreviewWidget>
#include <QTest>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

TEST_CASE("what is chosen in the dialog is shown at once and given back")
{
    print::PrintDialog dialog(std::make_unique<print::Sheet>(estates(120), imprint()), u"a3 portrait"_s);
    dialog.show();
    QApplication::processEvents();
    const int few = dialog.preview().pageCount();
    CHECK(few == Pdf(print::Sheet(estates(120), imprint()), {.paper = SheetTable::Paper::a3}).pages());
    QTest::keyClick(&dialog.paper(), Qt::Key_Up);
    QTest::keyClick(&dialog.orientation(), Qt::Key_Down);
    dialog.pageSums().setFocus();
    QTest::keyClick(&dialog.pageSums(), Qt::Key_Space);
    QApplication::processEvents();
    CHECK(dialog.chosen() == u"a4 landscape sums"_s);
    CHECK(dialog.preview().pageCount() > few);
    print::PrintDialog again(std::make_unique<print::Sheet>(estates(1), imprint()), dialog.chosen());
    CHECK(again.orientation().currentIndex() == 1);
    CHECK(again.pageSums().isChecked());
}

TEST_CASE("the print dialog begins as the sheet wishes, and offers sums only where something is counted")
{
    SheetTable table = estates(3);
    table.paper = SheetTable::Paper::a3;
    table.landscape = true;
    table.columns.resize(3);
    print::PrintDialog dialog(std::make_unique<print::Sheet>(table, imprint()), {});
    dialog.show();
    CHECK(dialog.chosen() == u"a3 landscape"_s);
    CHECK(!dialog.pageSums().isVisible());
}

TEST_CASE("the print dialog fits a small screen, and every control of it says what it is")
{
    print::PrintDialog dialog(std::make_unique<print::Sheet>(estates(3), imprint()), {});
    dialog.show();
    QApplication::processEvents();
    CHECK(dialog.width() <= 910);
    CHECK(dialog.height() <= 512);
    CHECK(dialog.minimumSizeHint().height() <= 480); // below a title bar
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        const bool takesFocus =
            widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && widget->focusProxy() == nullptr;
        if (!takesFocus)
            continue;
        INFO(widget->metaObject()->className());
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        CHECK((!widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty())));
    }
}

TEST_CASE("the dialog saves what it shows, and says where or why not")
{
    const QTemporaryDir folder;
    print::PrintDialog dialog(std::make_unique<print::Sheet>(estates(30), imprint()), u"a3 landscape"_s);
    const QString file = folder.filePath(u"台账.pdf"_s);
    dialog.save(file);
    CHECK(dialog.told().contains(u"台账.pdf"_s));
    CHECK(Pdf(readFile(file)).size().endsWith(u"(A3)"_s));
    dialog.save(folder.filePath(u"nowhere/台账.pdf"_s));
    CHECK(dialog.told().startsWith(u"✕ "_s));
    CHECK(dialog.isHidden());
}

TEST_CASE("what goes to a printer is what the PDF file holds")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"printed.pdf"_s);
    print::PrintDialog dialog(std::make_unique<print::Sheet>(estates(60), imprint()), u"a4 portrait sums"_s);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(file);
    printer.setPageLayout(print::Layout().page());
    dialog.printOn(printer);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(Pdf(readFile(file)).letters()
          == Pdf(print::Sheet(estates(60), imprint()), {.pageSums = true}).letters());
}

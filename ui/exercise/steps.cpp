// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exercise/steps.h"

#include "core/base/initials.h"
#include "core/catalogue/catalogue.h"
#include "core/identifiers/divisioncode.h"
#include "core/ledger/store.h"
#include "ui/dialogs/helpwindow.h"
#include "ui/dialogs/historydialog.h"
#include "ui/exercise/ledgerchecks.h"
#include "ui/mainwindow.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace liuqing::exercise {

namespace {

constexpr int initialsTyped = 4;

bool foundByInitials(MainWindow &window, const Facts &)
{
    const QString typed = window.records().model().searched();
    const bool letters = std::all_of(typed.begin(), typed.end(), [](QChar each) { return each.unicode() < 128 && each.isLetter(); });
    const Record &open = window.records().form().record();
    return typed.size() > 1 && letters && !open.isNull() && &open.type() == &firm::type;
}

bool looksAtWorkbook(MainWindow &window, const Facts &facts)
{
    const ImportJob *job = window.imports().job();
    return job != nullptr && QFileInfo(job->file()).fileName() == facts.book.file && job->plan() != nullptr;
}

bool figureIsOpen(MainWindow &window, const Facts &)
{
    return window.sending().isVisible() && window.sending().records().model()->rowCount() > 0;
}

bool packageIsWritten(MainWindow &window, const Facts &)
{
    return QFileInfo::exists(window.sending().written());
}

bool historyIsOpen(MainWindow &window, const Facts &)
{
    const auto *history = window.records().actions().findChild<HistoryDialog *>();
    return history != nullptr && history->isVisible();
}

bool helpIsOpen(MainWindow &window, const Facts &)
{
    return window.help() != nullptr && window.help()->isVisible();
}

void showFirms(MainWindow &window, const Facts &)
{
    window.showRecords(firm::type);
    window.records().search().setFocus();
}

void showImport(MainWindow &window, const Facts &)
{
    window.importFiles({});
}

void showLeftOut(MainWindow &window, const Facts &)
{
    const rules::CheckRule *rule = window.desk().book().audit().rule(rules::Check::leftOut);
    window.showChecking(rule == nullptr ? QString() : rule->id);
}

void showEstates(MainWindow &window, const Facts &)
{
    window.showRecords(estate::type);
}

void showReturn(MainWindow &window, const Facts &)
{
    window.showSending();
}

void showNothing(MainWindow &window, const Facts &)
{
    window.showOverview();
}

// One step, one entry: the table stays unwrapped.
// clang-format off
constexpr Step table[] = {
    {QT_TRANSLATE_NOOP("core", "Find a firm by its initials"),
     QT_TRANSLATE_NOOP("core", "In the list of firms, type %2 into the search: the pinyin of %1 begins so, character by character. Then choose the firm in the list."),
     QT_TRANSLATE_NOOP("core", "Four letters find one name among thousands."),
     foundByInitials, nullptr, showFirms},
    {QT_TRANSLATE_NOOP("core", "Look at a workbook before it goes in"),
     QT_TRANSLATE_NOOP("core", "The workbook %3 lies beside this ledger, in %8. Drag it into the window, or choose it on the page Import."),
     QT_TRANSLATE_NOOP("core", "Looking changes nothing yet."),
     looksAtWorkbook, nullptr, showImport},
    {QT_TRANSLATE_NOOP("core", "Say what was not understood, and import"),
     QT_TRANSLATE_NOOP("core", "Click the head of column %7 and choose Households; choose a problem at the right and click “Take the rows, leave these cells empty”. Then import the three rows."),
     QT_TRANSLATE_NOOP("core", "Nothing need be mended in the workbook, and the choice is remembered for the next one like it."),
     nullptr, isImported, showImport},
    {QT_TRANSLATE_NOOP("core", "Complete what is missing"),
     QT_TRANSLATE_NOOP("core", "The sheet did not say when %5 was built. Open this entry in Missing and wrong and enter 1997 as the year of completion."),
     QT_TRANSLATE_NOOP("core", "What is found here is not asked about by the street."),
     nullptr, isCompleted, showLeftOut},
    {QT_TRANSLATE_NOOP("core", "Fill a column down"),
     QT_TRANSLATE_NOOP("core", "At the end of the list of estates, enter a grid for %4, for example 第三网格. Choose this cell and the two below it, press Ctrl+D, and write the cells."),
     QT_TRANSLATE_NOOP("core", "One entry does for many rows; pasting from Excel works alike."),
     nullptr, isFilledDown, showEstates},
    {QT_TRANSLATE_NOOP("core", "Take it back"),
     QT_TRANSLATE_NOOP("core", "Press Ctrl+Z: the grids that were filled down are empty again."),
     QT_TRANSLATE_NOOP("core", "Whatever you try can be taken back, tomorrow as well."),
     nullptr, isTakenBack, showEstates},
    {QT_TRANSLATE_NOOP("core", "Explain what cannot be completed"),
     QT_TRANSLATE_NOOP("core", "Nobody knows the parking spaces of %6 yet. Double-click Explanation beside this entry and write why, for example: 车位正在划线，月底清点。"),
     QT_TRANSLATE_NOOP("core", "A true reason is worth more than an invented number."),
     nullptr, isExplained, showLeftOut},
    {QT_TRANSLATE_NOOP("core", "See what a figure is counted from"),
     QT_TRANSLATE_NOOP("core", "In the return, choose the figure “Estates”: the records it was counted from appear at the lower right."),
     QT_TRANSLATE_NOOP("core", "Any question about a figure is answered with names."),
     figureIsOpen, nullptr, showReturn},
    {QT_TRANSLATE_NOOP("core", "Send the return"),
     QT_TRANSLATE_NOOP("core", "Click the button below the figures that writes the package, and choose a place. If something is still wrong, say in the line beside the button why it goes out all the same."),
     QT_TRANSLATE_NOOP("core", "This file is what goes to the street; here it goes nowhere."),
     packageIsWritten, nullptr, showReturn},
    {QT_TRANSLATE_NOOP("core", "Read a history"),
     QT_TRANSLATE_NOOP("core", "In the list of estates, choose %5 and click “History…” below its form: who entered what, when, and from which row of the workbook."),
     QT_TRANSLATE_NOOP("core", "Whoever asks later finds the answer here."),
     historyIsOpen, nullptr, showEstates},
    {QT_TRANSLATE_NOOP("core", "Ask for help"),
     QT_TRANSLATE_NOOP("core", "Press F1: the help opens at the page you are on."),
     QT_TRANSLATE_NOOP("core", "It needs no network and nobody to call."),
     helpIsOpen, nullptr, showNothing},
};
// clang-format on

// The firm whose name begins with most characters of one reading each, up to four
Status chooseFirm(const Ledger &ledger, Facts &facts)
{
    return store::each(ledger, {.type = &firm::type, .fields = {&firm::name}}, [&facts](const Record &firm) {
        const QString signs = initials::of(firm.text(firm::name)).left(initialsTyped);
        const auto end = std::find_if(signs.begin(), signs.end(), [](QChar sign) { return sign < u'a' || sign > u'z'; });
        const QString plain = signs.left(end - signs.begin());
        if (plain.size() > facts.initials.size())
            facts = {.book = facts.book, .folder = facts.folder, .firm = firm.text(firm::name), .initials = plain};
        return facts.initials.size() < initialsTyped;
    });
}

} // namespace

std::span<const Step> steps()
{
    return table;
}

bool isFor(const Office &office)
{
    return practice::isPractice(office) && identifiers::divisioncode::level(office.code) == identifiers::divisioncode::Level::village;
}

Result<Facts> factsOf(const Ledger &ledger, int round, const QString &folder)
{
    Facts facts{.book = practice::exerciseBook(round), .folder = folder, .firm = {}, .initials = {}};
    LIUQING_TRY(chooseFirm(ledger, facts));
    return facts;
}

Message said(const char *source, const Facts &facts)
{
    return Message(source, {facts.firm, facts.initials, facts.book.file, facts.book.estates[0], facts.book.estates[1], facts.book.estates[2],
                            facts.book.column, QDir::toNativeSeparators(facts.folder)});
}

} // namespace liuqing::exercise

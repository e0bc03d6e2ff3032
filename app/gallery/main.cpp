// SPDX-License-Identifier: GPL-3.0-or-later
// liuqing-gallery DIR LEDGER…: renders every page over the given ledgers, in both languages, both themes, at
// 1366×768, at 150 and 200 %, to PNG files for looking at. Says of a window that does not fit that it does not.
#include "app/gallery/drives.h"
#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "resources/builtin.h"
#include "ui/dialogs/backupdialog.h"
#include "ui/dialogs/blockdialog.h"
#include "ui/dialogs/fieldsdialog.h"
#include "ui/dialogs/helpwindow.h"
#include "ui/dialogs/pairdialog.h"
#include "ui/exercise/exercisepanel.h"
#include "ui/forms/attachmentstrip.h"
#include "ui/forms/newrecorddialog.h"
#include "ui/pages/checkpairs.h"
#include "ui/print/printdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filterheader.h"
#include "ui/widgets/unitboard.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScrollArea>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>
#include <QTimer>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

using namespace liuqing;

Status renderOverview(Sitting &sitting)
{
    sitting.window.showOverview();
    LIUQING_TRY(sitting.take(u"overview"_s));
    sitting.window.showChecking(u"firms"_s);
    LIUQING_TRY(sitting.take(u"check"_s));
    sitting.window.showChecking(u"workers"_s);
    return sitting.take(u"check-workers"_s);
}

// Records that may be one, and the first two of them side by side
Status renderPairs(Sitting &sitting)
{
    sitting.window.showChecking(suspectsKey);
    sitting.settle();
    CheckPairs &pairs = sitting.window.checking().pairs();
    if (!pairs.isVisible())
        return {};
    LIUQING_TRY(sitting.take(u"check-pairs"_s));
    pairs.compare();
    if (pairs.dialog() == nullptr)
        return {};
    const Status taken = sitting.takeDialog(*pairs.dialog(), u"pair"_s);
    pairs.dialog()->reject();
    return taken;
}

Status renderRecords(Sitting &sitting)
{
    RecordsPage &page = sitting.window.records();
    for (const RecordType *type : {&firm::type, &estate::type, &worker::type}) {
        sitting.window.showRecords(*type);
        sitting.settle();
        QThread::msleep(350); // marks follow the rows
        const QString name = u"records-"_s + text::fromKey(type->key);
        LIUQING_TRY(sitting.take(name));
        page.table().setCurrentIndex(page.model().index(1, 0));
        LIUQING_TRY(sitting.take(name + u"-open"_s));
    }
    sitting.window.showRecords(firm::type);
    page.create();
    LIUQING_TRY(sitting.take(u"records-firm-new"_s));
    auto *code = qobject_cast<QLineEdit *>(page.form().row(firm::uscc)->editor().control());
    code->setText(u"91210902MA0G4CT94X"_s);
    Q_EMIT page.form().row(firm::uscc)->editor().typed(code->text());
    LIUQING_TRY(sitting.take(u"records-firm-wrong"_s));
    page.search().setText(u"没有这样的企业"_s);
    page.model().find(page.search().text());
    return sitting.take(u"records-firm-none"_s);
}

// A gate, as somebody might have drawn it
QString drawnPhoto(const QString &folder)
{
    QImage image(640, 480, QImage::Format_RGB32);
    image.fill(QColor(170, 200, 230));
    QPainter painter(&image);
    painter.fillRect(0, 330, 640, 150, QColor(120, 130, 110));
    for (const int x : {60, 260, 460})
        painter.fillRect(x, 120 + x / 8, 120, 260, QColor(200, 180 - x / 6, 150));
    painter.fillRect(280, 300, 80, 90, QColor(90, 60, 50));
    painter.end();
    const QString path = folder + u"/大门.png"_s;
    image.save(path);
    return path;
}

// What a form has beyond its fields: photos, records that are there already, a new one from a link, fields of an office's own
Status renderForms(Sitting &sitting)
{
    QTemporaryDir scratch;
    RecordsPage &page = sitting.window.records();
    sitting.window.showRecords(estate::type);
    sitting.settle();
    page.table().setCurrentIndex(page.model().index(1, 0));
    sitting.settle();
    AttachmentStrip *strip = page.form().attachments();
    if (strip != nullptr && sitting.window.desk().canWrite()) {
        strip->take({drawnPhoto(scratch.path())});
        sitting.settle();
        page.form().findChild<QScrollArea *>()->ensureWidgetVisible(strip);
        LIUQING_TRY(sitting.take(u"form-photos"_s));
    }
    sitting.window.showRecords(firm::type);
    page.create();
    page.form().row(firm::name)->editor().begin(u"物业"_s);
    Q_EMIT page.form().row(firm::name)->editor().beingTyped(u"物业"_s);
    QThread::msleep(250);
    LIUQING_TRY(sitting.take(u"form-likely"_s));
    page.form().row(firm::name)->editor().restore(); // nothing was entered
    NewRecordDialog fresh(sitting.window.desk(), {&firm::type, u"恒信物业"_s}, &sitting.window);
    FieldsDialog fields(sitting.window.desk(), worker::type, &sitting.window);
    OwnFieldDialog own(sitting.window.desk(), worker::type, &sitting.window);
    PurposeDialog purpose(sitting.window.desk(), worker::type, worker::mobile, &sitting.window);
    for (const auto &[dialog, name] : std::initializer_list<std::pair<QDialog *, QString>>{{&fresh, u"new-record"_s}, {&fields, u"fields"_s}, {&own, u"field-own"_s}, {&purpose, u"field-on"_s}}) {
        dialog->show();
        LIUQING_TRY(sitting.takeDialog(*dialog, name));
        dialog->close();
    }
    return {};
}

// The list as a sheet: narrowed down, and a block that would be pasted
Status renderBlocks(Sitting &sitting)
{
    sitting.window.showRecords(estate::type);
    sitting.settle();
    RecordsPage &page = sitting.window.records();
    page.list().showFilters(true);
    page.list().header().line(0)->setText(u"苑"_s);
    page.model().filter(0, u"苑"_s);
    sitting.settle();
    page.table().setCurrentIndex(page.model().index(0, 0));
    page.table().selectionModel()->select(QItemSelection(page.model().index(0, 0), page.model().index(2, 12)), QItemSelectionModel::ClearAndSelect);
    QThread::msleep(200); // before it adds up
    LIUQING_TRY(sitting.take(u"records-filtered"_s));
    page.list().blocks().change(estate::builtYear, u"1998年"_s);
    sitting.settle();
    BlockDialog *dialog = page.list().blocks().dialog();
    if (dialog == nullptr)
        return {};
    const Status taken = sitting.takeDialog(*dialog, u"block"_s);
    dialog->reject();
    page.list().showAllAgain();
    return taken;
}

// What is printed, before it is
Status renderPrinting(Sitting &sitting)
{
    sitting.window.sending().printCover();
    sitting.settle();
    auto *dialog = sitting.window.findChild<print::PrintDialog *>();
    if (dialog == nullptr)
        return {};
    const Status taken = sitting.takeDialog(*dialog, u"print"_s);
    dialog->reject();
    return taken;
}

Status renderBackup(Sitting &sitting)
{
    BackupDialog dialog(sitting.window.desk(), u"/某处/文档"_s, &sitting.window);
    dialog.show();
    dialog.make();
    return sitting.takeDialog(dialog, u"backup"_s); // there is no such folder: what it says then
}

// The exercise at its beginning, in the middle with something left to do, and done
Status renderExercise(Sitting &sitting)
{
    ExercisePanel *panel = sitting.window.exercise();
    if (panel == nullptr)
        return {};
    exercise::Exercise &run = panel->exercise();
    const std::pair<size_t, QString> pictures[] = {{0, u"exercise"_s}, {2, u"exercise-import"_s}, {3, u"exercise-check"_s}, {4, u"exercise-list"_s},
                                                   {8, u"exercise-send"_s}, {exercise::steps().size(), u"exercise-done"_s}};
    panel->open();
    for (const auto &[place, name] : pictures) {
        sitting.settle();
        run.goTo(place);
        run.show();
        if (name == u"exercise-import"_s)
            sitting.window.importFiles({run.facts().folder + u'/' + run.facts().book.file});
        LIUQING_TRY(sitting.take(name));
    }
    sitting.window.imports().next();
    panel->close();
    return {};
}

Status renderHelp(Sitting &sitting)
{
    sitting.window.showHelp();
    const Status taken = sitting.takeDialog(*sitting.window.help(), u"help"_s);
    sitting.window.help()->close();
    return taken;
}

Status renderSending(Sitting &sitting)
{
    SendPage &page = sitting.window.sending();
    sitting.window.showSending();
    LIUQING_TRY(sitting.take(u"send"_s));
    page.openCell(page.cells().rowOf(u"estates_total"_s));
    return sitting.take(u"send-open"_s);
}

Status renderPictures(Sitting &sitting)
{
    sitting.window.showPictures();
    return sitting.take(u"pictures"_s);
}

// Packages of a practice county lie beside its ledgers
Status renderReceiving(Sitting &sitting, const QString &packages)
{
    sitting.window.showReceiving();
    sitting.settle();
    if (!sitting.window.receiving().isVisible())
        return {};
    QTreeWidget &board = sitting.window.receiving().board().list();
    for (int row = 0; row < board.topLevelItemCount(); ++row) {
        if (board.topLevelItem(row)->text(2).startsWith(u'!'))
            board.setCurrentItem(board.topLevelItem(row));
    }
    LIUQING_TRY(sitting.take(u"receive"_s));
    sitting.window.receiving().take({packages});
    return sitting.take(u"receive-again"_s);
}

// Workbooks of a practice county lie beside its ledgers
Status renderImport(Sitting &sitting, const QDir &workbooks)
{
    sitting.window.importFiles({});
    LIUQING_TRY(sitting.take(u"import-empty"_s));
    for (const auto &[name, pattern] : {std::pair{u"import-firms"_s, u"*企业*台账.xlsx"_s}, {u"import-staff"_s, u"*人员名单.xlsx"_s}}) {
        const QStringList found = workbooks.entryList({pattern}, QDir::Files, QDir::Name);
        if (found.isEmpty())
            continue;
        sitting.window.importFiles({workbooks.filePath(found.first())});
        LIUQING_TRY(sitting.take(name));
        sitting.window.imports().next();
    }
    return {};
}

Result<int> renderLedger(const QString &path, const QString &folder, const View &view)
{
    Surroundings around;
    around.actor.name = u"王办事"_s;
    auto desk = Desk::open(path, around, packFolder);
    if (!desk)
        return failure(desk.error());
    MainWindow window(std::move(*desk));
    Sitting sitting{window, folder, QFileInfo(path).completeBaseName(), view};
    window.resize(sitting.view.screen());
    window.show();
    LIUQING_TRY(renderOverview(sitting));
    LIUQING_TRY(gallery::renderStick(path, sitting));
    LIUQING_TRY(renderPairs(sitting));
    LIUQING_TRY(renderRecords(sitting));
    LIUQING_TRY(renderForms(sitting));
    LIUQING_TRY(renderBlocks(sitting));
    LIUQING_TRY(renderImport(sitting, QDir(QFileInfo(path).path() + u"/workbooks"_s)));
    LIUQING_TRY(renderSending(sitting));
    LIUQING_TRY(renderPrinting(sitting));
    LIUQING_TRY(renderBackup(sitting));
    LIUQING_TRY(renderHelp(sitting));
    LIUQING_TRY(renderExercise(sitting));
    LIUQING_TRY(renderPictures(sitting));
    LIUQING_TRY(renderReceiving(sitting, QFileInfo(path).path() + u"/returns"_s));
    return sitting.pictures;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QTextStream err(stderr);
    const QStringList given = application.arguments();
    if (given.size() < 3 || !QDir().mkpath(given[1])) {
        err << "liuqing-gallery DIR LEDGER…\n";
        return 2;
    }
    digest::prepare();
    Languages languages;
    int pictures = 0;
    for (const View &view : {View{u"zh_CN"_s, theme::Scheme::light, 1.0}, View{u"zh_CN"_s, theme::Scheme::dark, 1.0},
                             View{u"en"_s, theme::Scheme::light, 1.0}, View{u"zh_CN"_s, theme::Scheme::light, 1.5},
                             View{u"zh_CN"_s, theme::Scheme::light, 2.0}, View{u"en"_s, theme::Scheme::light, 2.0}}) {
        languages.use(view.language);
        theme::apply(application, view.scheme);
        if (const Status made = gallery::renderStart(given[1], view); !made) {
            err << made.error().text() << '\n';
            return 3;
        }
        for (const QString &ledger : given.mid(2)) {
            const auto made = renderLedger(ledger, given[1], view);
            if (!made) {
                err << made.error().text() << '\n';
                return 3;
            }
            pictures += *made;
        }
    }
    err << pictures << " pictures\n";
    return 0;
}

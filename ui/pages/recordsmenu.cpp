// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recordsmenu.h"

#include "core/base/text.h"
#include "core/exchange/recordtable.h"
#include "core/exchange/sheetwriter.h"
#include "ui/dialogs/fieldsdialog.h"
#include "ui/dialogs/valuedialog.h"
#include "ui/models/fieldname.h"
#include "ui/print/printing.h"
#include "ui/print/sheet.h"
#include "ui/widgets/filterheader.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QStandardPaths>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace liuqing {

RecordsMenu::RecordsMenu(Desk &desk, RecordsList &list, QWidget *parent)
    : QMenu(parent)
    , m_desk(desk)
    , m_list(list)
    , m_preferences(desk.person())
{
    connect(this, &QMenu::aboutToShow, this, &RecordsMenu::fill);
}

QString RecordsMenu::viewsKey() const
{
    return u"views/"_s + text::fromKey(m_list.model().type()->key);
}

void RecordsMenu::fill()
{
    clear();
    if (m_list.model().type() == nullptr)
        return;
    RecordsBlocks &blocks = m_list.blocks();
    const bool chosen = !blocks.chosen().empty();
    QAction *filters = addAction(tr("Filters above the columns"), &m_list, [this](bool on) { m_list.showFilters(on); });
    filters->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    filters->setCheckable(true);
    filters->setChecked(m_list.header().areFiltersVisible());
    fillColumns();
    fillViews();
    addSeparator();
    QAction *copy = addAction(tr("Copy the chosen cells"), &blocks, &RecordsBlocks::copy);
    copy->setShortcut(QKeySequence::Copy);
    QAction *paste = addAction(tr("Paste cells from Excel or WPS…"), &blocks, &RecordsBlocks::paste);
    paste->setShortcut(QKeySequence::Paste);
    QAction *down = addAction(tr("Fill down…"), &blocks, &RecordsBlocks::fillDown);
    down->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    QAction *change = addAction(tr("Change the chosen records…"), this, &RecordsMenu::askForValue);
    for (QAction *action : {paste, down, change})
        action->setEnabled(m_desk.canWrite());
    change->setEnabled(chosen && m_desk.canWrite());
    copy->setEnabled(chosen);
    addSeparator();
    addAction(tr("Fields…"), this, &RecordsMenu::showFields);
    addAction(tr("Print or save as PDF…"), this, &RecordsMenu::print);
    addAction(tr("Save as a workbook…"), this, &RecordsMenu::askForFile);
}

void RecordsMenu::fillColumns()
{
    QMenu *columns = addMenu(tr("Columns"));
    if (const int now = m_list.table().currentIndex().column(); now > 0) {
        const QString name = shownFieldName(*m_list.model().fields()[static_cast<size_t>(now)]);
        columns->addAction(tr("Move “%1” to the left").arg(name), &m_list, [this, now] { m_list.moveColumn(now, -1); });
        columns->addAction(tr("Move “%1” to the right").arg(name), &m_list, [this, now] { m_list.moveColumn(now, 1); });
        columns->addSeparator();
    }
    for (int column = 1; column < m_list.model().columnCount(); ++column) {
        QAction *action = columns->addAction(shownFieldName(*m_list.model().fields()[static_cast<size_t>(column)]), &m_list,
                                             [this, column](bool on) { m_list.showColumn(column, on); });
        action->setCheckable(true);
        action->setChecked(m_list.isColumnShown(column));
    }
}

void RecordsMenu::fillViews()
{
    QMenu *views = addMenu(tr("Views"));
    const QJsonObject kept = m_preferences.object(viewsKey());
    for (auto view = kept.begin(); view != kept.end(); ++view)
        views->addAction(view.key(), &m_list, [this, what = view->toObject()] { m_list.setView(what); });
    if (kept.isEmpty())
        views->addAction(tr("No view is kept yet"))->setEnabled(false);
    views->addSeparator();
    views->addAction(tr("Keep this view under a name…"), this, &RecordsMenu::askForName);
    views->addAction(tr("All columns, unsorted, unfiltered"), &m_list, &RecordsList::showAllAgain);
    if (kept.isEmpty())
        return;
    QMenu *forget = views->addMenu(tr("Forget"));
    for (auto view = kept.begin(); view != kept.end(); ++view) {
        forget->addAction(view.key(), this, [this, name = view.key()] {
            QJsonObject rest = m_preferences.object(viewsKey());
            rest.remove(name);
            m_preferences.keep(viewsKey(), rest);
        });
    }
}

void RecordsMenu::keepView(const QString &name)
{
    if (name.trimmed().isEmpty())
        return;
    QJsonObject kept = m_preferences.object(viewsKey());
    kept.insert(name.trimmed(), m_list.view());
    m_preferences.keep(viewsKey(), kept);
}

void RecordsMenu::askForName()
{
    auto *dialog = new QInputDialog(&m_list);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keep this view"));
    dialog->setLabelText(tr("Name of the view"));
    connect(dialog, &QInputDialog::textValueSelected, this, &RecordsMenu::keepView);
    dialog->open();
}

void RecordsMenu::askForValue()
{
    const int column = qMax(0, m_list.table().currentIndex().column());
    const Field &at = *m_list.model().fields()[static_cast<size_t>(column)];
    std::vector<const Field *> fields = m_list.model().fields();
    std::erase_if(fields, [](const Field *field) { return !isTyped(*field); });
    auto *dialog = new ValueDialog(fields, at, rowsIn(m_list.blocks().chosen()), &m_list);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_list.blocks().change(dialog->field(), dialog->typed()); });
    dialog->open();
}

void RecordsMenu::showFields()
{
    auto *dialog = new FieldsDialog(m_desk, *m_list.model().type(), &m_list);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RecordsMenu::print()
{
    m_desk.ask(this, [list = m_list.shownQuery()](const Ledger &ledger) { return recordTable(ledger, list, ExportScope::inside); },
               [this, kind = viewsKey()](Result<SheetTable> table) {
                   if (!table)
                       return Q_EMIT failed(table.error().text());
                   print::openDialog(std::make_unique<print::Sheet>(std::move(*table), print::Imprint{m_desk.office().name, m_desk.today()}), m_desk.person(), kind, &m_list);
               });
}

void RecordsMenu::askForFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString file = QFileDialog::getSaveFileName(&m_list, tr("Save the list"), u"%1/%2.xlsx"_s.arg(folder, label(m_list.model().type()->label)), tr("Workbooks (*.xlsx)"));
    if (file.isEmpty())
        return;
    m_desk.ask(this,
               [list = m_list.shownQuery(), file, day = m_desk.today()](const Ledger &ledger) -> Status {
                   auto table = recordTable(ledger, list, ExportScope::inside);
                   if (!table)
                       return failure(table.error());
                   return writeXlsx(file, {*table}, QDateTime(day, {}));
               },
               [this](const Status &saved) {
                   if (!saved)
                       Q_EMIT failed(saved.error().text());
               });
}

} // namespace liuqing

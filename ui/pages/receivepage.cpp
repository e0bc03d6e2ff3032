// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/receivepage.h"

#include "core/exchange/sheetwriter.h"
#include "core/returns/formsheet.h"
#include "ui/models/shownreturn.h"
#include "ui/print/printing.h"
#include "ui/print/sheet.h"
#include "ui/theme/theme.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/countedlist.h"
#include "ui/widgets/packagechooser.h"
#include "ui/widgets/periodbox.h"
#include "ui/widgets/receiptlist.h"
#include "ui/widgets/suspectlist.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/unitboard.h"

#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStandardPaths>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuqing {

ReceivePage::ReceivePage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_form(desk.form())
{
    makeWidgets();
    lay();
    connectAll();
    setTexts();
}

void ReceivePage::makeWidgets()
{
    m_title = new QLabel(this);
    m_title->setFont(theme::title());
    m_periodLabel = new QLabel(this);
    m_period = new PeriodBox(m_desk.today(), this);
    m_periodLabel->setBuddy(m_period);
    m_state = new QLabel(this);
    m_state->setWordWrap(true);
    m_compare = new CheckBox(this);
    m_choose = new PackageChooser(this);
    m_choose->setEnabled(m_desk.canWrite());
    m_save = new QPushButton(this);
    m_print = new QPushButton(this);
    for (QPushButton *button : {m_save, m_print})
        button->setProperty("quiet", true);
    m_sheet = new CompiledModel(this);
    m_table = madeTable(m_sheet, this);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_receipts = new ReceiptList(this);
    m_board = new UnitBoard(this);
    m_suspects = new SuspectList(this);
    m_suspects->setDecidable(m_desk.canWrite());
    m_records = new CountedList(this);
    for (QWidget *page : std::initializer_list<QWidget *>{m_board, m_receipts, m_suspects, m_records})
        m_tabs->addTab(page, QString());
}

void ReceivePage::lay()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::gap);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_periodLabel);
    head->addWidget(m_period);
    head->addWidget(m_choose);
    auto *state = new QHBoxLayout;
    state->setSpacing(theme::gap);
    state->addWidget(m_state, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_compare, m_save, m_print})
        state->addWidget(widget);
    auto *whole = new QSplitter(Qt::Vertical, this);
    whole->setHandleWidth(theme::space);
    whole->setChildrenCollapsible(false);
    whole->addWidget(m_table);
    whole->addWidget(m_tabs);
    whole->setStretchFactor(0, 1);
    whole->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::gap + theme::gap / 2);
    layout->addLayout(head);
    layout->addLayout(state);
    layout->addWidget(whole, 1);
}

void ReceivePage::connectAll()
{
    connect(&m_desk, &Desk::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_period, &PeriodBox::periodChosen, this, &ReceivePage::refresh);
    connect(m_compare, &QCheckBox::toggled, m_sheet, &CompiledModel::compare);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReceivePage::openCell);
    connect(m_receipts, &ReceiptList::trustAsked, this, &ReceivePage::trust);
    connect(m_suspects, &SuspectList::decided, this, &ReceivePage::decide);
    connect(m_records, &CountedList::opened, this, &ReceivePage::opened);
    connect(m_choose, &PackageChooser::chosen, this, &ReceivePage::take);
    connect(m_save, &QPushButton::clicked, this, &ReceivePage::askForFile);
    connect(m_print, &QPushButton::clicked, this, &ReceivePage::print);
}

void ReceivePage::take(const QStringList &paths)
{
    const QStringList files = returns::packagesIn(paths);
    if (files.isEmpty() || !m_desk.canWrite())
        return Q_EMIT failed(!m_desk.canWrite() ? m_desk.remark().text() : tr("There is no package (.lqp) in what was chosen. Choose the files that the offices sent, or the folder in which they lie."));
    receive(files, false);
}

void ReceivePage::trust()
{
    if (const QStringList files = m_receipts->strangers(); !files.isEmpty())
        receive(files, true);
}

void ReceivePage::receive(const QStringList &files, bool trusting)
{
    const returns::ReceiveWish wish{.files = files, .trust = trusting};
    m_desk.change(this, [wish](Ledger &ledger) { return returns::receive(ledger, wish); },
                  [this](Result<std::vector<returns::Received>> received) {
                      if (!received)
                          return Q_EMIT failed(received.error().text());
                      m_receipts->show(std::move(*received));
                      m_tabs->setCurrentWidget(m_receipts);
                  });
}

void ReceivePage::refresh()
{
    ++m_question;
    readSheet();
    readBoard();
    readPairs();
}

void ReceivePage::readSheet()
{
    m_desk.ask(this, [book = &m_desk.book(), form = m_form, period = m_period->period()](const Ledger &ledger) { return compiledSheet(ledger, *book, form, period); },
               [this, question = m_question](Result<CompiledModel::Sheet> sheet) {
                   if (question != m_question)
                       return;
                   if (!sheet)
                       return Q_EMIT failed(sheet.error().text());
                   const auto offices = static_cast<int>(sheet->compiled.rows.size());
                   m_compare->setEnabled(sheet->before.has_value());
                   m_sheet->show(std::move(*sheet));
                   fitColumns(*m_table);
                   m_state->setText(offices == 0 ? tr("No return of this period has come in yet. Drop packages here.")
                                                 : tr("%n office(s) have reported. Choose a figure to see its records.", nullptr, offices));
                   for (QPushButton *button : {m_save, m_print})
                       button->setEnabled(offices > 0);
               });
}

void ReceivePage::readBoard()
{
    m_desk.ask(this, [form = m_form, period = m_period->period()](const Ledger &ledger) { return returns::board(ledger, form, period); },
               [this, question = m_question, due = m_desk.book().audit().dueDay(m_period->period())](Result<std::vector<returns::BoardRow>> board) {
                   if (question == m_question && board)
                       m_board->show(std::move(*board), due);
               });
}

void ReceivePage::readPairs()
{
    m_desk.ask(this, [form = m_form, period = m_period->period()](const Ledger &ledger) { return returns::suspects(ledger, form, period); },
               [this, question = m_question](Result<std::vector<returns::Suspect>> suspects) {
                   if (question != m_question || !suspects)
                       return;
                   m_suspects->show(m_desk.share(std::move(*suspects)));
                   setTexts(); // how many are open
               });
}

void ReceivePage::openCell(const QModelIndex &index)
{
    const QString cell = index.isValid() ? m_sheet->cellAt(index.column()) : QString();
    if (cell.isEmpty())
        return;
    const QString title = tr("%1, %2: %3, counted from").arg(index.siblingAtColumn(0).data().toString(), m_sheet->labelAt(index.column()), index.data().toString());
    m_desk.ask(this,
               [book = &m_desk.book(), form = m_form, period = m_period->period(), cell, unit = m_sheet->unitAt(index.row())](const Ledger &ledger) {
                   return countedRecords(ledger, *book, form, period, cell, unit);
               },
               [this, title](Result<std::vector<CountedRecord>> records) {
                   if (!records)
                       return Q_EMIT failed(records.error().text());
                   m_records->show(title, std::move(*records));
                   m_tabs->setCurrentWidget(m_records);
               });
}

void ReceivePage::decide(bool same)
{
    const returns::Suspect *pair = m_suspects->chosen();
    if (pair == nullptr)
        return;
    m_desk.change(this, [a = pair->a.id, b = pair->b.id, same, reason = m_suspects->reason()](Ledger &ledger) { return returns::decide(ledger, a, b, same, reason); },
                  [this](const Status &decided) {
                      if (!decided)
                          Q_EMIT failed(decided.error().text());
                  });
}

Result<SheetTable> ReceivePage::printedSheet() const
{
    const auto form = m_desk.book().form(m_form);
    if (!form)
        return failure(form.error());
    return returns::sheetOf(m_desk.book(), *form, m_sheet->compiled(), m_desk.office());
}

Status ReceivePage::save(const QString &path) const
{
    auto table = printedSheet();
    if (!table)
        return failure(table.error());
    return writeXlsx(path, {*table}, QDateTime(m_desk.today(), {}));
}

void ReceivePage::askForFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the sheet"), folder + u"/%1-%2.xlsx"_s.arg(m_form, m_period->period().text()), tr("Workbooks (*.xlsx)"));
    const Status saved = path.isEmpty() ? Status() : save(path);
    if (!saved)
        Q_EMIT failed(saved.error().text());
}

void ReceivePage::print()
{
    auto table = printedSheet();
    if (!table)
        return Q_EMIT failed(table.error().text());
    print::openDialog(std::make_unique<print::Sheet>(std::move(*table), print::Imprint{m_desk.office().name, m_desk.today()}), m_desk.person(), m_form + u"-compiled"_s, this);
}

QTreeWidget &ReceivePage::receipts()
{
    return m_receipts->list();
}

QTreeView &ReceivePage::suspects()
{
    return m_suspects->list();
}

QTreeView &ReceivePage::records()
{
    return m_records->list();
}

void ReceivePage::setTexts()
{
    m_title->setText(tr("Receive and compile"));
    m_periodLabel->setText(tr("Period"));
    m_period->setAccessibleName(m_periodLabel->text());
    m_compare->setText(tr("Compare with the period before"));
    m_save->setText(tr("Save as xlsx…"));
    m_print->setText(tr("Print…"));
    m_table->setAccessibleName(tr("Compiled sheet"));
    m_tabs->tabBar()->setAccessibleName(tr("What is shown below the sheet"));
    m_tabs->setTabText(m_tabs->indexOf(m_board), tr("Offices"));
    m_tabs->setTabText(m_tabs->indexOf(m_receipts), tr("Files that came in"));
    m_tabs->setTabText(m_tabs->indexOf(m_suspects), m_suspects->open() == 0 ? tr("Pairs") : tr("Pairs ! %1").arg(m_suspects->open()));
    m_tabs->setTabText(m_tabs->indexOf(m_records), tr("Behind the figure"));
}

void ReceivePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setTexts();
    if (isVisible())
        refresh();
}

} // namespace liuqing

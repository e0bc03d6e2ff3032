// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importlists.h"

#include "core/ledger/entry.h"
#include "ui/models/fieldname.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tables.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr int rowsWithWords = 60; // titles stand at the head of a sheet, notes below a short one

using State = ImportJob::State;
using Changes = std::vector<std::pair<QString, QString>>;

// Field by field, what stood there and what will
Result<Changes> shownChanges(const Ledger &ledger, const ImportPlan &plan, int row)
{
    const auto changes = plan.changesAt(ledger, row);
    if (!changes)
        return failure(changes.error());
    Changes shown;
    for (const FieldChange &change : *changes) {
        const auto before = entry::shown(ledger, *change.field, change.before);
        const auto after = entry::shown(ledger, *change.field, change.after);
        shown.push_back({before.value_or(QString()), shownFieldName(*change.field) + u": %1 → "_s + after.value_or(u"…"_s)});
    }
    return shown;
}

int columnOf(const ImportPlan &plan, const QString &letters)
{
    const auto &columns = plan.layout().columns;
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const office::SheetColumn &each) { return each.letters == letters; });
    return found == columns.end() ? 0 : found->column;
}

} // namespace

ImportLists::ImportLists(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    makeWidgets();
    auto *lists = new QSplitter(this);
    lists->setHandleWidth(theme::space);
    lists->setChildrenCollapsible(false);
    lists->addWidget(m_sheetTable);
    lists->addWidget(m_side);
    lists->setStretchFactor(0, 1);
    lists->setStretchFactor(1, 1);
    auto *below = new QHBoxLayout;
    below->setSpacing(theme::gap);
    below->addWidget(m_detail, 1);
    below->addWidget(m_remedy, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(lists, 1);
    layout->addLayout(below);
    connectAll();
    paint();
    setTexts();
}

void ImportLists::makeWidgets()
{
    m_sheet = new SheetModel(this);
    m_sheetTable = madeTable(m_sheet, this);
    m_sheetTable->setObjectName(u"sheet"_s);
    m_sheetTable->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_sheetTable->setItemDelegate(new TintedCells(m_sheetTable));
    m_sheetTable->setHorizontalScrollMode(QAbstractItemView::ScrollPerItem); // no column is cut at its beginning
    m_sheetTable->verticalHeader()->show();
    m_sheetTable->verticalHeader()->setDefaultSectionSize(QFontMetrics(theme::body()).height() + theme::gap);
    m_sheetTable->setContextMenuPolicy(Qt::CustomContextMenu);
    m_problemsTitle = boldLabel(this);
    m_problems = new ProblemsModel(this);
    m_problemsTable = madeTable(m_problems, this);
    m_problemsTable->horizontalHeader()->setStretchLastSection(true);
    m_side = stacked({m_problemsTitle, m_problemsTable});
    m_side->setParent(this);
    m_detail = new QLabel(this);
    m_detail->setMinimumHeight(QFontMetrics(theme::body()).height() * 2);
    m_detail->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_remedy = new QPushButton(this);
    m_remedy->setProperty("quiet", true);
    m_remedy->hide();
}

void ImportLists::connectAll()
{
    connect(m_sheetTable->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        const QHeaderView *header = m_sheetTable->horizontalHeader();
        openColumnMenu(column, header->mapToGlobal(QPoint(header->sectionViewportPosition(column), header->height())));
    });
    connect(m_sheetTable, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const QModelIndex now = m_sheetTable->currentIndex();
        if (now.isValid())
            openColumnMenu(now.column(), m_sheetTable->viewport()->mapToGlobal(at));
    });
    connect(m_sheetTable->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) { lookAtRow(now.row()); });
    connect(m_problemsTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) { lookAtProblem(now.row()); });
    connect(m_remedy, &QPushButton::clicked, this, [this] {
        m_remedy->property("leaveOut").toBool() ? m_job->setLeaveOut(true) : m_job->setCreateLinks(true);
    });
}

void ImportLists::clear()
{
    m_shown = nullptr;
    m_sheet->show(nullptr);
    m_problems->show(nullptr);
    m_problemsTitle->clear();
    m_detail->clear();
    m_remedy->hide();
}

// A plan stays in view until there is another
void ImportLists::show(ImportJob *job)
{
    if (m_job != job)
        clear();
    m_job = job;
    const ImportPlan *plan = job == nullptr ? nullptr : job->plan();
    if (plan != nullptr && plan != m_shown)
        showPlan(*plan);
    else if (job != nullptr && job->state() == State::refused)
        clear();
}

// A title or a note in a cell of its own runs on over the cells beside it, as it does in the sheet
void ImportLists::spanWords()
{
    m_sheetTable->clearSpans();
    for (int row = 0; row < qMin(m_sheet->rowCount(), rowsWithWords); ++row) {
        const bool isData = m_sheet->fateAt(row).value_or(RowFate::skipped) != RowFate::skipped;
        int last = m_sheet->columnCount();
        while (--last > 0 && m_sheet->index(row, last).data().toString().isEmpty()) { }
        if (!isData && last == 0 && m_sheet->columnCount() > 1)
            m_sheetTable->setSpan(row, 0, 1, m_sheet->columnCount());
    }
}

void ImportLists::showPlan(const ImportPlan &plan)
{
    m_shown = &plan;
    m_detail->setText(plan.problems().empty() ? tr("Everything was understood. Choose a row to see what becomes of it.")
                                              : tr("Choose a problem or a row to read about it."));
    m_remedy->hide();
    m_side->setVisible(!plan.problems().empty());
    m_sheet->show(m_job->shown());
    m_problems->show(m_job->shown());
    m_problemsTitle->setText(tr("%1: %n cell(s) to look at", nullptr, static_cast<int>(plan.problems().size())).arg(tr("%n problem(s)", nullptr, m_problems->rowCount())));
    const int heads = plan.headerRows().empty() ? 0 : qMax(0, m_sheet->rowOf(plan.headerRows().front()));
    fitColumns(*m_sheetTable, [this, heads](int row) { return row >= heads && m_sheet->fateAt(row) != RowFate::skipped; });
    spanWords();
    fitColumns(*m_problemsTable);
    m_sheetTable->scrollTo(m_sheet->index(heads, 0), QAbstractItemView::PositionAtTop);
    if (!plan.problems().empty())
        m_problemsTable->setCurrentIndex(m_problems->index(0, 0)); // what it is, and what helps, without a click
}

QMenu *ImportLists::columnMenu(int column)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString letters = columnLetters(column + 1);
    const auto &columns = m_job->plan()->layout().columns;
    const auto known = std::find_if(columns.begin(), columns.end(), [&](const office::SheetColumn &each) { return each.column == column + 1; });
    const Field *now = known == columns.end() ? nullptr : known->field;
    const auto add = [&](const QString &text, const Field *field) {
        QAction *action = menu->addAction(text, m_job, [this, letters, field] { m_job->setField(letters, field); });
        action->setCheckable(true);
        action->setChecked(field == now);
        if (field == now)
            menu->setActiveAction(action);
    };
    add(tr("— left out"), nullptr);
    for (const Field *field : m_desk.fieldsOf(*m_job->type())) {
        if (isTyped(*field))
            add(shownFieldName(*field), field);
    }
    return menu;
}

void ImportLists::openColumnMenu(int column, const QPoint &at)
{
    if (m_job != nullptr && m_job->state() == State::planned)
        columnMenu(column)->popup(at);
}

void ImportLists::lookAtProblem(int entry)
{
    if (entry < 0 || m_job == nullptr || m_job->plan() == nullptr)
        return;
    const ImportProblem &problem = m_problems->at(entry);
    const std::vector<int> &rows = m_problems->rowsAt(entry);
    const int column = columnOf(*m_job->plan(), problem.column);
    m_sheet->point(rows, column);
    if (const int row = m_sheet->rowOf(rows.front()); row >= 0) {
        const QSignalBlocker quiet(m_sheetTable->selectionModel());
        m_sheetTable->setCurrentIndex(m_sheet->index(row, qMax(0, column - 1)));
        m_sheetTable->scrollTo(m_sheetTable->currentIndex());
    }
    m_detail->setText(m_problems->index(entry, ProblemsModel::sentence).data().toString());
    offerRemedy(problem);
}

void ImportLists::offerRemedy(const ImportProblem &problem)
{
    const bool links = problem.code == u"unknown_link"_s && !m_job->createsLinks();
    const bool cells = !links && problem.field != nullptr && !problem.field->required && !m_job->leavesOut() && problem.code != u"repeated"_s;
    m_remedy->setVisible((links || cells) && m_job->state() == State::planned);
    m_remedy->setProperty("leaveOut", cells);
    m_remedy->setText(links ? tr("Create by name what is missing") : tr("Take the rows, leave these cells empty"));
}

void ImportLists::lookAtRow(int row)
{
    const int sheetRow = m_sheet->sheetRow(row);
    m_remedy->hide();
    m_detail->clear();
    m_problemsTable->clearSelection();
    if (sheetRow == 0 || m_job == nullptr || m_job->plan() == nullptr)
        return;
    const auto fate = m_sheet->fateAt(row);
    if (fate != RowFate::changed) {
        m_detail->setText(m_sheet->index(row, m_sheetTable->currentIndex().column()).data(Qt::ToolTipRole).toString());
        return;
    }
    const int question = ++m_question;
    m_desk.ask(this, [shown = m_job->shown(), sheetRow](const Ledger &ledger) { return shownChanges(ledger, shown->plan, sheetRow); },
               [this, question, sheetRow](const Result<Changes> &changes) {
                   if (question == m_question && changes)
                       tellChanges(sheetRow, *changes);
               });
}

void ImportLists::tellChanges(int row, const Changes &changes)
{
    QStringList lines{tr("Row %1 changes a record of the ledger:").arg(row)};
    for (const auto &[before, after] : changes)
        lines.append(after.arg(before.isEmpty() ? tr("(empty)") : before));
    m_detail->setText(lines.join(u'\n'));
}

QString ImportLists::detail() const
{
    return m_detail->text();
}

void ImportLists::paint()
{
    const theme::Colors set = theme::colors(palette());
    QColor problem = set.missing;
    problem.setAlpha(50);
    QColor pointed = set.missing;
    pointed.setAlpha(110);
    QColor heading = set.accent;
    heading.setAlpha(36);
    m_sheet->paint({heading, set.quiet, problem, pointed});
}

void ImportLists::setTexts()
{
    m_sheetTable->setAccessibleName(tr("The sheet"));
    m_problemsTable->setAccessibleName(tr("What is wrong, and what to do"));
}

void ImportLists::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paint();
    if (event->type() != QEvent::LanguageChange)
        return;
    setTexts();
    m_shown = nullptr;
    show(m_job);
}

} // namespace liuqing

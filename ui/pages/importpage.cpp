// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importpage.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/exchange/recordtable.h"
#include "core/exchange/sheetwriter.h"
#include "ui/models/fieldname.h"
#include "ui/theme/theme.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/figures.h"
#include "ui/widgets/tables.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

using State = ImportJob::State;

QStringList filesOf(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

ImportPage::ImportPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_pages(new QStackedWidget(this))
    , m_title(new QLabel(this))
{
    setAcceptDrops(true);
    m_title->setFont(theme::title());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::space);
    layout->addWidget(m_title);
    layout->addWidget(m_pages, 1);
    m_pages->addWidget(makeEmpty());
    m_pages->addWidget(makePlan());
    connectPlan();
    setTexts();
    refresh();
}

QWidget *ImportPage::makeEmpty()
{
    auto *page = new QFrame(this);
    page->setObjectName(u"dropzone"_s);
    m_hint = new QLabel(page);
    QFont font = theme::body();
    font.setPointSizeF(font.pointSizeF() + 2);
    m_hint->setFont(font);
    m_kinds = new QLabel(page);
    m_choose = new QPushButton(page);
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(theme::space);
    layout->addStretch(1);
    for (QLabel *label : {m_hint, m_kinds}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addWidget(m_choose, 0, Qt::AlignCenter);
    layout->addStretch(1);
    return page;
}

void ImportPage::makeControls(QWidget *page)
{
    m_file = boldLabel(page);
    m_state = new QLabel(page);
    m_state->setWordWrap(true);
    m_typeLabel = new QLabel(page);
    m_type = new ChoiceBox(page);
    m_typeLabel->setBuddy(m_type);
    m_type->setMinimumContentsLength(10);
    m_createLinks = new CheckBox(page);
    m_leaveOut = new CheckBox(page);
    m_leaveOut->setObjectName(u"leaveOut"_s);
    m_figures = new Figures(page);
    m_progress = new QProgressBar(page);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_columnsTitle = boldLabel(page);
    m_columns = new QTableWidget(page);
    m_columns->setShowGrid(false);
    m_columns->verticalHeader()->hide();
    m_columns->setSelectionMode(QAbstractItemView::NoSelection);
    m_columns->setTabKeyNavigation(false);
    m_problemsTitle = boldLabel(page);
    m_problems = new ProblemsModel(this);
    m_problemsTable = madeTable(m_problems, page);
    m_problemsTable->horizontalHeader()->setStretchLastSection(true);
    for (QPushButton **button : {&m_import, &m_undo, &m_rejects, &m_next})
        *button = new QPushButton(page);
    for (QPushButton *button : {m_undo, m_rejects, m_next})
        button->setProperty("quiet", true);
}

QWidget *ImportPage::makePlan()
{
    auto *page = new QWidget(this);
    makeControls(page);
    auto *kind = new QHBoxLayout;
    kind->setSpacing(theme::gap);
    kind->addWidget(m_typeLabel);
    kind->addWidget(m_type);
    kind->addSpacing(theme::space);
    kind->addWidget(m_createLinks);
    kind->addSpacing(theme::space);
    kind->addWidget(m_leaveOut);
    kind->addStretch(1);
    auto *lists = new QSplitter(page);
    lists->setHandleWidth(theme::space);
    lists->setChildrenCollapsible(false);
    lists->addWidget(stacked({m_columnsTitle, m_columns}));
    lists->addWidget(stacked({m_problemsTitle, m_problemsTable}));
    lists->setStretchFactor(0, 2);
    lists->setStretchFactor(1, 3);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::gap);
    for (QPushButton *button : {m_import, m_undo, m_rejects})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_next);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap + theme::gap / 2);
    layout->addWidget(m_file);
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    layout->addLayout(kind);
    layout->addWidget(m_figures);
    layout->addWidget(lists, 1);
    layout->addLayout(buttons);
    return page;
}

void ImportPage::connectPlan()
{
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::choose);
    connect(m_import, &QPushButton::clicked, this, &ImportPage::import);
    connect(m_next, &QPushButton::clicked, this, &ImportPage::next);
    connect(m_rejects, &QPushButton::clicked, this, &ImportPage::askForRejects);
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoAsked(m_job->batch()); });
    connect(m_type, &QComboBox::activated, this, [this](int index) {
        if (const RecordType *type = catalogue::find(m_type->itemData(index).toString()))
            m_job->setType(*type);
    });
    connect(m_createLinks, &QCheckBox::clicked, this, [this](bool on) { m_job->setCreateLinks(on); });
    connect(m_leaveOut, &QCheckBox::clicked, this, [this](bool on) { m_job->setLeaveOut(on); });
}

void ImportPage::take(const QStringList &files)
{
    m_waiting += files;
    if (m_job == nullptr)
        next();
    else
        refresh();
}

void ImportPage::choose()
{
    take(QFileDialog::getOpenFileNames(this, tr("Choose workbooks"), {},
                                       tr("Workbooks (*.xlsx *.xls *.et *.csv *.html *.htm);;All files (*)")));
}

void ImportPage::import()
{
    if (m_job != nullptr)
        m_job->write();
}

void ImportPage::next()
{
    if (m_job != nullptr)
        m_job->deleteLater();
    m_job = nullptr;
    m_told = RecordId();
    if (!m_waiting.isEmpty()) {
        m_job = new ImportJob(m_desk, m_waiting.takeFirst(), this);
        connect(m_job, &ImportJob::changed, this, &ImportPage::refresh);
        connect(m_job, &ImportJob::progressed, this, [this](int rows) { m_state->setText(tr("Reading: %n row(s)", nullptr, rows)); });
        m_type->clear();
    }
    refresh();
}

Status ImportPage::saveRejected(const QString &path) const
{
    return writeXlsx(path, {rejectTable(*m_job->plan())}, QDateTime(m_desk.today(), {}));
}

void ImportPage::askForRejects()
{
    const QString suggested = QFileInfo(m_job->file()).path() + u'/'
        + tr("%1 - rejected rows").arg(QFileInfo(m_job->file()).completeBaseName()) + u".xlsx"_s;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the rejected rows"), suggested, tr("Workbooks (*.xlsx)"));
    if (path.isEmpty())
        return;
    if (const Status saved = saveRejected(path); !saved)
        Q_EMIT failed(saved.error().text());
}

ChoiceBox *ImportPage::fieldBox(const QString &letters) const
{
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        if (m_columns->item(row, 0)->text() == letters)
            return qobject_cast<ChoiceBox *>(m_columns->cellWidget(row, 2));
    }
    return nullptr;
}

void ImportPage::fillTypes()
{
    m_type->clear();
    for (const RecordType *type : catalogue::types())
        m_type->addItem(label(type->label), text::fromKey(type->key));
    if (m_job != nullptr && m_job->type() != nullptr)
        m_type->setCurrentIndex(m_type->findData(text::fromKey(m_job->type()->key)));
    else
        m_type->setCurrentIndex(-1);
}

void ImportPage::refresh()
{
    m_pages->setCurrentIndex(m_job == nullptr ? 0 : 1);
    if (m_job == nullptr)
        return;
    const State state = m_job->state();
    const bool looked = state == State::planned;
    const bool done = state == State::done;
    const ImportPlan *plan = m_job->plan();
    const QString waiting = m_waiting.isEmpty() ? QString() : tr(" (%n more waiting)", nullptr, static_cast<int>(m_waiting.size()));
    m_file->setText(QFileInfo(m_job->file()).fileName() + waiting);
    m_progress->setVisible(state == State::reading || state == State::writing);
    fillTypes();
    m_type->setEnabled(looked || state == State::refused);
    m_createLinks->setEnabled(looked);
    m_createLinks->setChecked(m_job->createsLinks());
    m_leaveOut->setEnabled(looked);
    m_leaveOut->setChecked(m_job->leavesOut());
    m_import->setVisible(!done);
    m_import->setEnabled(looked && plan->counts().added + plan->counts().changed > 0);
    m_undo->setVisible(done && !m_job->batch().isNull());
    m_rejects->setVisible(plan != nullptr && !plan->rejected().empty());
    if (state == State::refused)
        m_state->setText(m_job->error().text());
    else if (plan == nullptr)
        m_state->setText(tr("Reading the workbook"));
    if (plan != nullptr)
        showPlan(*plan);
    m_figures->setVisible(plan != nullptr);
    m_next->setEnabled(state != State::writing);
    m_next->setText(!m_waiting.isEmpty() ? tr("Next file") : done ? tr("Done") : tr("Leave it"));
    if (looked && isVisible() && (focusWidget() == nullptr || focusWidget() == m_next))
        (m_import->isEnabled() ? m_import : m_next)->setFocus();
    if (done && m_job->batch() != m_told) {
        m_told = m_job->batch();
        Q_EMIT imported(m_told);
    }
}

QString ImportPage::sentenceOf(const ImportPlan &plan) const
{
    const ImportCounts &counts = plan.counts();
    if (m_job->state() == State::done) {
        return m_job->batch().isNull() ? tr("Nothing was changed: the ledger held all of it already.")
                                       : tr("Imported: %1 new, %2 changed.").arg(counts.added).arg(counts.changed);
    }
    if (m_job->state() == State::writing)
        return tr("Writing into the ledger");
    QString text = plan.layout().sheetName.isEmpty() ? tr("Nothing is changed yet.")
                                                     : tr("Sheet “%1”. Nothing is changed yet.").arg(plan.layout().sheetName);
    if (!plan.notStored().empty()) {
        QStringList names;
        for (const Field *field : plan.notStored())
            names.append(label(field->label));
        text += tr(" Not taken over, because it is switched off: %1.").arg(names.join(tr(", ")));
    }
    if (!plan.createdLinks().empty())
        text += tr(" %n record(s) that are only named are made as well.", nullptr, static_cast<int>(plan.createdLinks().size()));
    return text;
}

void ImportPage::showPlan(const ImportPlan &plan)
{
    const ImportCounts &counts = plan.counts();
    m_state->setText(sentenceOf(plan));
    m_figures->show({{tr("new"), counts.added, Figures::Tone::good},
                     {tr("changed"), counts.changed, Figures::Tone::good},
                     {tr("same as before"), counts.same},
                     {tr("not taken"), counts.rejected, Figures::Tone::warning},
                     {tr("no data rows"), counts.skipped}});
    const int rows = counts.added + counts.changed;
    m_import->setText(rows == 0 ? tr("Nothing to import") : tr("Import %n row(s)", nullptr, rows));
    m_problems->show(m_job->sharedPlan());
    fitColumns(*m_problemsTable);
    m_problemsTitle->setText(plan.problems().empty() ? tr("Everything was understood")
                                                     : tr("%n cell(s) to look at", nullptr, static_cast<int>(plan.problems().size())));
    showColumns(plan);
}

void ImportPage::showColumns(const ImportPlan &plan)
{
    std::vector<const office::SheetColumn *> columns;
    for (const office::SheetColumn &column : plan.layout().columns) {
        if (!column.serial)
            columns.push_back(&column);
    }
    m_columns->setRowCount(static_cast<int>(columns.size()));
    m_columns->setColumnCount(3);
    m_columns->setHorizontalHeaderLabels({tr("Column"), tr("Heading"), tr("Is taken as")});
    m_columns->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_columns->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_columns->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_columns->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_columns->verticalHeader()->setDefaultSectionSize(QFontMetrics(theme::body()).height() + 3 * theme::gap);
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        const office::SheetColumn &column = *columns[static_cast<size_t>(row)];
        for (const auto &[place, text] : {std::pair{0, column.letters}, {1, column.header}}) {
            auto *item = new QTableWidgetItem(text);
            item->setFlags(Qt::ItemIsEnabled);
            item->setToolTip(text);
            m_columns->setItem(row, place, item);
        }
        auto *box = new ChoiceBox;
        box->setAccessibleName(tr("Field of column %1").arg(column.letters));
        box->addItem(tr("— not taken"), QString());
        for (const Field *field : m_desk.fieldsOf(*m_job->type()))
            box->addItem(shownFieldName(*field), text::fromKey(field->key));
        box->setCurrentIndex(column.field == nullptr ? 0 : box->findData(text::fromKey(column.field->key)));
        box->setEnabled(m_job->state() == State::planned);
        connect(box, &QComboBox::activated, m_job, [this, box, letters = column.letters](int index) {
            const QString key = box->itemData(index).toString();
            const auto &fields = m_desk.fieldsOf(*m_job->type());
            const auto field = std::find_if(fields.begin(), fields.end(), [&](const Field *each) { return text::fromKey(each->key) == key; });
            m_job->setField(letters, field == fields.end() ? nullptr : *field);
        });
        m_columns->setCellWidget(row, 2, box);
    }
}

void ImportPage::setTexts()
{
    m_title->setText(tr("Import"));
    m_hint->setText(m_desk.canWrite() ? tr("Drop workbooks here") : m_desk.remark().text());
    m_kinds->setText(tr("xlsx, xls, et, csv, or the tables that web systems export. The sheet and its columns are found by themselves, and nothing is changed before you say so."));
    m_choose->setText(tr("Choose workbooks…"));
    m_choose->setEnabled(m_desk.canWrite());
    m_typeLabel->setText(tr("The rows are"));
    m_type->setAccessibleName(m_typeLabel->text());
    m_createLinks->setText(tr("Make records that are only named"));
    m_createLinks->setToolTip(tr("A firm, community or estate that a row names and the ledger does not know is entered by its name, to be completed later."));
    m_leaveOut->setText(tr("Leave bad cells empty"));
    m_leaveOut->setToolTip(tr("The row is taken without the cell that cannot be understood; the cell is listed as missing."));
    m_columnsTitle->setText(tr("Columns"));
    m_columns->setAccessibleName(m_columnsTitle->text());
    m_problemsTable->setAccessibleName(tr("What is wrong, and what to do"));
    m_undo->setText(tr("Take this import back"));
    m_rejects->setText(tr("Save the rejected rows…"));
}

void ImportPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setTexts();
    refresh();
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_desk.canWrite() && !filesOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    take(filesOf(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importpage.h"

#include "core/exchange/recordtable.h"
#include "core/exchange/sheetwriter.h"
#include "ui/theme/theme.h"
#include "ui/widgets/importhistory.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr int importsShown = 100;

} // namespace

ImportPage::ImportPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_history(new ImportHistory(this))
    , m_view(new ImportView(desk, this))
{
    m_title->setFont(theme::title());
    m_history->setUndoable(desk.canWrite());
    auto *empty = new QWidget(this);
    auto *parts = new QVBoxLayout(empty);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(theme::space);
    parts->addWidget(makeEmpty(), 1);
    parts->addWidget(m_history, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::space);
    layout->addWidget(m_title);
    layout->addWidget(m_pages, 1);
    m_pages->addWidget(empty);
    m_pages->addWidget(m_view);
    connectAll();
    setTexts();
    refresh();
    readHistory();
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

void ImportPage::connectAll()
{
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::choose);
    connect(m_view, &ImportView::importAsked, this, &ImportPage::import);
    connect(m_view, &ImportView::nextAsked, this, &ImportPage::next);
    connect(m_view, &ImportView::cancelAsked, this, [this] { m_job->cancel(); });
    connect(m_view, &ImportView::rejectsAsked, this, &ImportPage::askForRejects);
    connect(m_view, &ImportView::undoAsked, this, [this] { Q_EMIT undoAsked(m_job->batch()); });
    connect(m_view, &ImportView::failed, this, &ImportPage::failed);
    connect(m_history, &ImportHistory::undoAsked, this, &ImportPage::undoAsked);
    connect(&m_desk, &Desk::changed, this, &ImportPage::readHistory);
}

void ImportPage::readHistory()
{
    m_desk.ask(this, [](const Ledger &ledger) { return batches::latest(ledger, u"import"_s, importsShown); },
               [this](Result<std::vector<batches::Batch>> imports) {
                   if (imports)
                       m_history->show(std::move(*imports));
                   else
                       Q_EMIT failed(imports.error().text());
               });
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
    }
    refresh();
}

void ImportPage::saveRejected(const QString &path)
{
    m_desk.study(this, [shown = m_job->shown(), path, made = QDateTime(m_desk.today(), {})](const Ledger &) { return writeXlsx(path, {rejectTable(shown->plan)}, made); },
                 [this](const Status &saved) {
                     if (!saved)
                         Q_EMIT failed(saved.error().text());
                 });
}

void ImportPage::askForRejects()
{
    const QString suggested = QFileInfo(m_job->file()).path() + u'/'
        + tr("%1 - rejected rows").arg(QFileInfo(m_job->file()).completeBaseName()) + u".xlsx"_s;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the rejected rows"), suggested, tr("Workbooks (*.xlsx)"));
    if (!path.isEmpty())
        saveRejected(path);
}

void ImportPage::refresh()
{
    m_pages->setCurrentIndex(m_job == nullptr ? 0 : 1);
    m_view->show(m_job, static_cast<int>(m_waiting.size()));
    if (m_job != nullptr && m_job->state() == ImportJob::State::done && m_job->batch() != m_told) {
        m_told = m_job->batch();
        Q_EMIT imported(m_told);
    }
}

void ImportPage::setTexts()
{
    m_title->setText(tr("Import"));
    m_hint->setText(m_desk.canWrite() ? tr("Drop workbooks here") : m_desk.remark().text());
    m_kinds->setText(tr("xlsx, xls, et, csv, or the tables that web systems export. The sheet and its columns are found by themselves, and nothing is changed before you say so."));
    m_choose->setText(tr("Choose workbooks…"));
    m_choose->setEnabled(m_desk.canWrite());
}

void ImportPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

} // namespace liuqing

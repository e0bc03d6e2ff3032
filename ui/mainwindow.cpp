// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "core/catalogue/catalogue.h"
#include "core/ledger/rollback.h"
#include "ui/theme/theme.h"
#include "ui/widgets/sidebar.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

// Places in the sidebar: three rooms, then a list for each record type
constexpr int overviewEntry = 0;
constexpr int importEntry = 1;
constexpr int sendEntry = 2;
constexpr int firstType = 3;

} // namespace

MainWindow::MainWindow(std::unique_ptr<Desk> desk)
    : m_desk(std::move(desk))
    , m_sidebar(new Sidebar(this))
    , m_banner(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_overview(new OverviewPage(this))
    , m_records(new RecordsPage(*m_desk, this))
    , m_import(new ImportPage(*m_desk, this))
    , m_send(new SendPage(*m_desk, this))
    , m_undo(new QAction(this))
    , m_new(new QAction(this))
    , m_find(new QAction(this))
{
    m_pages->addWidget(m_overview);
    m_pages->addWidget(m_records);
    m_pages->addWidget(m_import);
    m_pages->addWidget(m_send);
    m_banner->setObjectName(u"banner"_s);
    m_banner->setWordWrap(true);
    m_banner->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (int i = 0; i < firstType; ++i)
        m_sidebar->addEntry();
    m_sidebar->addHeading();
    for (size_t i = 0; i < catalogue::types().size(); ++i)
        m_sidebar->addEntry();

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_banner);
    right->addWidget(m_pages, 1);
    auto *middle = new QWidget(this);
    auto *layout = new QHBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    layout->addLayout(right, 1);
    setCentralWidget(middle);
    resize(1280, 760);
    setAcceptDrops(true);

    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::choose);
    connect(m_desk.get(), &Desk::changed, this, &MainWindow::count);
    connect(m_records, &RecordsPage::failed, this, &MainWindow::tell);
    connect(m_records, &RecordsPage::stored, this, [this](const RecordId &batch) {
        if (!batch.isNull())
            m_changes.push_back(batch);
    });
    connect(m_import, &ImportPage::failed, this, &MainWindow::tell);
    connect(m_import, &ImportPage::undoAsked, this, &MainWindow::undoBatch);
    connect(m_import, &ImportPage::imported, this, [this](const RecordId &batch) {
        if (!batch.isNull())
            m_changes.push_back(batch);
    });
    connect(m_send, &SendPage::failed, this, &MainWindow::tell);
    connect(m_send, &SendPage::opened, this, &MainWindow::openNamed);
    connect(m_overview, &OverviewPage::opened, this, &MainWindow::openNamed);
    addActions();
    tell(m_desk->remark().text());
    setTexts();
    m_sidebar->choose(overviewEntry);
    count();
}

void MainWindow::addActions()
{
    m_undo->setShortcut(QKeySequence::Undo);
    m_new->setShortcut(QKeySequence::New);
    m_find->setShortcut(QKeySequence::Find);
    connect(m_undo, &QAction::triggered, this, &MainWindow::undo);
    connect(m_new, &QAction::triggered, this, [this] {
        if (m_pages->currentWidget() == m_records)
            m_records->create();
    });
    connect(m_find, &QAction::triggered, this, [this] {
        if (m_pages->currentWidget() == m_records)
            m_records->search().setFocus();
    });
    QMainWindow::addActions({m_undo, m_new, m_find});
}

void MainWindow::choose(int entry)
{
    if (entry == overviewEntry)
        m_pages->setCurrentWidget(m_overview);
    if (entry == importEntry)
        m_pages->setCurrentWidget(m_import);
    if (entry == sendEntry) {
        m_pages->setCurrentWidget(m_send);
        m_send->refresh();
    }
    if (entry < firstType)
        return;
    m_records->show(*catalogue::types()[static_cast<size_t>(entry - firstType)]);
    m_pages->setCurrentWidget(m_records);
}

void MainWindow::showOverview()
{
    m_sidebar->choose(overviewEntry);
}

void MainWindow::showSending()
{
    m_sidebar->choose(sendEntry);
}

void MainWindow::showRecords(const RecordType &type)
{
    const auto types = catalogue::types();
    m_sidebar->choose(firstType + static_cast<int>(std::find(types.begin(), types.end(), &type) - types.begin()));
}

void MainWindow::openRecord(const RecordType &type, const RecordId &id)
{
    showRecords(type);
    m_records->open(type, id);
}

void MainWindow::openNamed(const QString &type, const RecordId &id)
{
    if (const RecordType *known = catalogue::find(type))
        openRecord(*known, id);
}

void MainWindow::count()
{
    const auto question = [clears = &m_desk->book().clears()](const Ledger &ledger) {
        return clears::evaluate(ledger, *clears, {measure::OwnRecords{}, ledger.clock().today()});
    };
    m_desk->ask(this, question, [this](Result<std::vector<clears::State>> states) {
        if (!states)
            return tell(states.error().text());
        m_overview->show(m_desk->office(), m_desk->today(), std::move(*states));
        Q_EMIT counted();
    });
}

void MainWindow::undo()
{
    if (!m_changes.empty() && m_desk->canWrite())
        undoBatch(RecordId(m_changes.back()));
}

void MainWindow::importFiles(const QStringList &files)
{
    m_sidebar->choose(importEntry);
    m_import->take(files);
}

void MainWindow::undoBatch(const RecordId &batch)
{
    std::erase(m_changes, batch);
    const QString reason = tr("undone");
    m_desk->change(this, [batch, reason](Ledger &ledger) { return rollback::undo(ledger, batch, reason); },
                   [this](const Result<rollback::Outcome> &outcome) {
                       if (!outcome)
                           tell(outcome.error().text());
                       else if (!outcome->kept.empty())
                           tell(outcome->kept.front().why.text());
                   });
}

// An empty sentence takes the last one away
void MainWindow::tell(const QString &sentence)
{
    m_banner->setText(sentence);
    m_banner->setVisible(!sentence.isEmpty());
}

void MainWindow::setTexts()
{
    setWindowTitle(tr("%1 – Liuqing six-clears ledger").arg(m_desk->office().name));
    QStringList entries{tr("Six clears"), tr("Import"), tr("Send"), tr("Records")};
    for (const RecordType *type : catalogue::types())
        entries.append(label(type->label));
    m_sidebar->setTexts(entries);
    m_sidebar->setAccessibleName(tr("Rooms"));
    m_undo->setText(tr("Undo"));
    m_new->setText(tr("New record"));
    m_find->setText(tr("Search"));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (QWidget *focused = focusWidget())
        focused->clearFocus();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_desk->canWrite() && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls())
        files.append(url.toLocalFile());
    files.removeAll(QString());
    importFiles(files);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "core/catalogue/catalogue.h"
#include "core/identifiers/divisioncode.h"
#include "ui/dialogs/backupdialog.h"
#include "ui/dialogs/helpwindow.h"
#include "ui/dialogs/leaving.h"
#include "ui/exercise/exercisepanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/drivenote.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/roomsbutton.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/sittermenu.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr int narrowWindow = 880; // the sidebar would leave too little beside it

// Nobody reports to a community
bool receives(const Office &office)
{
    return identifiers::divisioncode::level(office.code) != identifiers::divisioncode::Level::village;
}

} // namespace

MainWindow::MainWindow(std::unique_ptr<Desk> desk)
    : m_desk(std::move(desk))
    , m_undoing(std::make_unique<Undoing>(*m_desk))
    , m_sidebar(new Sidebar(this))
    , m_roomsButton(new RoomsButton(*m_sidebar, this))
    , m_left(new QVBoxLayout)
    , m_above(new QHBoxLayout)
    , m_banner(new QLabel(this))
    , m_pages(new PageStack(this))
    , m_overview(new OverviewPage(this))
    , m_records(new RecordsPage(*m_desk, this))
    , m_import(new ImportPage(*m_desk, this))
    , m_check(new CheckPage(*m_desk, this))
    , m_send(new SendPage(*m_desk, this))
    , m_pictures(new PicturesPage(*m_desk, this))
    , m_receive(new ReceivePage(*m_desk, this))
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
    , m_new(new QAction(this))
    , m_find(new QAction(this))
    , m_help(new QAction(this))
    , m_sitter(new SitterMenu(m_desk->person(), m_help, exercise::isFor(m_desk->office()), this))
    , m_driveNote(m_desk->isCopied() ? new DriveNote(*m_desk, this) : nullptr)
    , m_exercise(exercise::isFor(m_desk->office()) ? new ExercisePanel(*this, *m_desk) : nullptr)
{
    m_rooms = {m_overview, m_import, m_check, m_send};
    if (receives(m_desk->office()))
        m_rooms.push_back(m_receive);
    m_rooms.push_back(m_pictures);
    for (QWidget *page : std::initializer_list<QWidget *>{m_overview, m_records, m_import, m_check, m_send, m_receive, m_pictures})
        m_pages->addPage(page);
    lay();
    setAcceptDrops(true);
    connectPages();
    connectFrame();
    addActions();
    tell(m_desk->remark().text());
    setTexts();
    showOverview();
    QTimer::singleShot(0, this, &MainWindow::count); // a list that is asked for at once comes first
    if (m_exercise != nullptr && m_exercise->exercise().wasOpen())
        m_exercise->open();
}

MainWindow::~MainWindow()
{
    if (QWidget *focused = focusWidget())
        focused->clearFocus();
    delete takeCentralWidget(); // the pages go before the desk that they work on
}

void MainWindow::lay()
{
    m_banner->setObjectName(u"banner"_s);
    m_banner->setWordWrap(true);
    m_banner->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (size_t i = 0; i < m_rooms.size(); ++i)
        m_sidebar->addEntry();
    m_sidebar->addHeading();
    for (size_t i = 0; i < catalogue::types().size(); ++i)
        m_sidebar->addEntry();
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(m_above);
    right->addWidget(m_banner);
    right->addWidget(m_pages, 1);
    if (m_exercise != nullptr)
        right->addWidget(m_exercise);
    auto *middle = new QWidget(this);
    auto *layout = new QHBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_left->setSpacing(0);
    m_left->addWidget(m_sidebar, 1);
    m_above->addWidget(m_roomsButton);
    m_above->addStretch(m_driveNote == nullptr ? 1 : 0); // the note takes what is left
    layout->addLayout(m_left);
    layout->addLayout(right, 1);
    setCentralWidget(middle);
    arrange();
    resize(1280, 760);
}

void MainWindow::arrange()
{
    const bool wide = width() >= narrowWindow;
    if (m_isWide == wide)
        return;
    m_isWide = wide;
    m_sitter->standInSidebar(wide);
    m_sidebar->setVisible(wide);
    if (m_driveNote != nullptr)
        m_driveNote->standInSidebar(wide);
    if (m_driveNote != nullptr && wide)
        m_left->insertWidget(m_left->indexOf(m_sidebar) + 1, m_driveNote);
    else if (m_driveNote != nullptr)
        m_above->insertWidget(m_above->indexOf(m_roomsButton) + 1, m_driveNote, 1);
    m_roomsButton->setVisible(!wide);
    m_pages->setMargin(wide ? theme::margin : theme::smallMargin);
    m_above->setContentsMargins(wide ? QMargins() : QMargins(theme::gap, theme::gap, theme::gap, 0));
    if (wide)
        m_left->addWidget(m_sitter);
    else
        m_above->addWidget(m_sitter);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

void MainWindow::connectPages()
{
    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::choose);
    connect(m_desk.get(), &Desk::changed, this, &MainWindow::count);
    connect(m_desk.get(), &Desk::failed, this, &MainWindow::tell);
    connect(m_records, &RecordsPage::failed, this, &MainWindow::tell);
    connect(m_import, &ImportPage::failed, this, &MainWindow::tell);
    connect(m_import, &ImportPage::undoAsked, m_undoing.get(), &Undoing::undoBatch);
    connect(m_undoing.get(), &Undoing::failed, this, &MainWindow::tell);
    connect(m_receive, &ReceivePage::failed, this, &MainWindow::tell);
    connect(m_receive, &ReceivePage::opened, this, [this](const QString &type, const RecordId &id) { openNamed(type, id); });
    connect(m_check, &CheckPage::failed, this, &MainWindow::tell);
    connect(m_check, &CheckPage::opened, this, &MainWindow::openNamed);
    connect(m_send, &SendPage::failed, this, &MainWindow::tell);
    connect(m_send, &SendPage::opened, this, [this](const QString &type, const RecordId &id) { openNamed(type, id); });
    connect(m_pictures, &PicturesPage::failed, this, &MainWindow::tell);
    connect(m_pictures, &PicturesPage::opened, this, [this](const QString &type, const RecordId &id) { openNamed(type, id); });
    connect(m_overview, &OverviewPage::opened, this, [this](const QString &type, const RecordId &id) { openNamed(type, id); });
    connect(m_overview, &OverviewPage::importAsked, this, [this] { go(m_import); });
    connect(m_overview, &OverviewPage::checkAsked, this, &MainWindow::showChecking);
    connect(m_overview, &OverviewPage::picturesAsked, this, &MainWindow::showPictures);
    connect(m_overview, &OverviewPage::sendAsked, this, &MainWindow::sendPeriod);
}

void MainWindow::addActions()
{
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)}); // the same one twice would be none
    m_new->setShortcut(QKeySequence::New);
    m_find->setShortcut(QKeySequence::Find);
    connect(m_undo, &QAction::triggered, this, &MainWindow::undo);
    connect(m_redo, &QAction::triggered, this, &MainWindow::redo);
    connect(m_new, &QAction::triggered, this, [this] {
        if (m_pages->current() == m_records)
            m_records->create();
    });
    connect(m_find, &QAction::triggered, this, [this] {
        if (m_pages->current() == m_records)
            m_records->search().setFocus();
    });
    m_help->setShortcut(QKeySequence::HelpContents);
    connect(m_help, &QAction::triggered, this, &MainWindow::showHelp);
    QMainWindow::addActions({m_undo, m_redo, m_new, m_find, m_help});
}

void MainWindow::connectFrame()
{
    connect(m_sitter, &SitterMenu::languageAsked, this, &MainWindow::languageAsked);
    connect(m_sitter, &SitterMenu::personAsked, this, &MainWindow::personAsked);
    connect(m_sitter, &SitterMenu::ledgerAsked, this, &MainWindow::ledgerAsked);
    connect(m_sitter, &SitterMenu::backupAsked, this, &MainWindow::backUp);
    connect(m_sitter, &SitterMenu::exerciseAsked, this, &MainWindow::showExercise);
    if (m_exercise != nullptr)
        connect(m_exercise, &ExercisePanel::failed, this, &MainWindow::tell);
}

void MainWindow::showExercise()
{
    if (m_exercise != nullptr)
        m_exercise->open();
}

void MainWindow::backUp()
{
    auto *dialog = new BackupDialog(*m_desk, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showHelp()
{
    if (m_helpWindow == nullptr)
        m_helpWindow = new HelpWindow(this);
    m_helpWindow->offerExercise(m_exercise != nullptr);
    connect(m_helpWindow, &HelpWindow::exerciseAsked, this, &MainWindow::showExercise, Qt::UniqueConnection);
    const std::pair<QWidget *, QString> chapters[] = {{m_overview, u"start"_s}, {m_import, u"import"_s}, {m_check, u"check"_s}, {m_send, u"send"_s},
                                                      {m_receive, u"receive"_s}, {m_pictures, u"pictures"_s}, {m_records, u"records"_s}};
    for (const auto &[page, chapter] : chapters) {
        if (m_pages->current() == page)
            m_helpWindow->open(chapter);
    }
    m_helpWindow->show();
    m_helpWindow->raise();
    m_helpWindow->activateWindow();
}

void MainWindow::choose(int entry)
{
    const auto place = static_cast<size_t>(qMax(0, entry));
    if (entry < 0)
        return;
    tell(m_desk->remark().text()); // what could not be done elsewhere is over
    if (place >= m_rooms.size()) {
        m_records->show(*catalogue::types()[place - m_rooms.size()]);
        m_pages->show(m_records);
        return;
    }
    m_pages->show(m_rooms[place]);
    if (m_rooms[place] == m_overview)
        QTimer::singleShot(0, this, &MainWindow::countCoverage); // a list that is asked for at once comes first
    if (m_rooms[place] == m_check)
        m_check->refresh();
    if (m_rooms[place] == m_pictures)
        m_pictures->refresh();
    if (m_rooms[place] == m_send)
        m_send->refresh();
    if (m_rooms[place] == m_receive)
        m_receive->refresh();
}

void MainWindow::go(const QWidget *room)
{
    const auto found = std::find(m_rooms.begin(), m_rooms.end(), room);
    if (found != m_rooms.end())
        m_sidebar->choose(static_cast<int>(found - m_rooms.begin()));
}

void MainWindow::showOverview()
{
    go(m_overview);
}

void MainWindow::showChecking(const QString &group)
{
    go(m_check);
    if (!group.isEmpty())
        m_check->choose(group);
}

void MainWindow::sendPeriod(const QString &text)
{
    go(m_send);
    if (const auto period = Period::fromText(text))
        m_send->show(*period);
}

void MainWindow::showSending()
{
    go(m_send);
}

void MainWindow::showPictures()
{
    go(m_pictures);
}

void MainWindow::showReceiving()
{
    go(m_receive);
}

void MainWindow::showRecords(const RecordType &type)
{
    const auto types = catalogue::types();
    const auto place = std::find(types.begin(), types.end(), &type) - types.begin();
    m_sidebar->choose(static_cast<int>(m_rooms.size()) + static_cast<int>(place));
}

void MainWindow::openRecord(const RecordType &type, const RecordId &id, const QString &field)
{
    showRecords(type);
    m_records->open(type, id, field);
}

void MainWindow::openNamed(const QString &type, const RecordId &id, const QString &field)
{
    if (const RecordType *known = catalogue::find(type))
        openRecord(*known, id, field);
}

void MainWindow::count()
{
    m_desk->study(this, [book = &m_desk->book(), form = m_desk->form()](const Ledger &ledger) { return shownStart(ledger, *book, form); },
                [this](Result<ShownStart> shown) {
                    if (!shown)
                        return tell(shown.error().text());
                    m_overview->show(m_desk->office(), m_desk->today(), std::move(*shown));
                    Q_EMIT counted();
                }, m_counting.next());
    countCoverage();
}

// For the first screen alone, when it is looked at: tiles first
void MainWindow::countCoverage()
{
    if (m_pages->current() != m_overview)
        return;
    m_desk->study(this, [book = &m_desk->book(), form = m_desk->form()](const Ledger &ledger) { return shownPictures(ledger, *book, form, {}); },
                [this](Result<ShownPictures> shown) {
                    if (shown)
                        m_overview->showCoverage(std::move(*shown));
                }, m_covering.next());
}

void MainWindow::importFiles(const QStringList &files)
{
    go(m_import);
    m_import->take(files);
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
    QStringList entries{tr("Start"), tr("Import"), tr("Missing and wrong"), tr("Send")};
    if (receives(m_desk->office()))
        entries.append(tr("Receive"));
    entries.append(tr("Pictures"));
    entries.append(tr("Records"));
    for (const RecordType *type : catalogue::types())
        entries.append(label(type->label));
    m_sidebar->setTexts(entries);
    m_sidebar->setAccessibleName(tr("Rooms"));
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    m_new->setText(tr("New record"));
    m_find->setText(tr("Search"));
    m_help->setText(tr("Help"));
}

void MainWindow::keep()
{
    if (QWidget *focused = focusWidget())
        focused->clearFocus();
    if (const Status kept = m_desk->settleDown(); !kept)
        tell(kept.error().text());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (QWidget *focused = focusWidget())
        focused->clearFocus();
    if (m_import->job() != nullptr)
        m_import->job()->cancel(); // reading a large sheet keeps nobody from going home
    if (!mayLeave(*m_desk, this))
        return event->ignore();
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
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
    const QStringList packages = returns::packagesIn(files);
    const bool named = std::any_of(packages.begin(), packages.end(), [](const QString &file) { return file.endsWith(u".lqp"_s, Qt::CaseInsensitive); });
    if (!named && m_pages->current() != m_receive)
        return importFiles(files);
    receive(files);
}

void MainWindow::receive(const QStringList &files)
{
    if (!receives(m_desk->office()))
        return tell(tr("This is a return on its way up. It is received at the street or the county; send the file on to them."));
    showReceiving();
    m_receive->take(files);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

} // namespace liuqing

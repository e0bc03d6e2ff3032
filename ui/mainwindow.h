// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of the program: the sidebar and the pages of one ledger, and the sentence when something could not be done.
// Owns the desk the ledger lies on.
#pragma once

#include "ui/desk/undoing.h"
#include "ui/pages/checkpage.h"
#include "ui/pages/importpage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/picturespage.h"
#include "ui/pages/receivepage.h"
#include "ui/pages/recordspage.h"
#include "ui/pages/sendpage.h"

#include <QMainWindow>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace liuqing {

class DriveNote;
class ExercisePanel;
class HelpWindow;
class PageStack;
class RoomsButton;
class Sidebar;
class SitterMenu;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(std::unique_ptr<Desk> desk);
    ~MainWindow() override; // what is being typed is stored first

    Desk &desk() { return *m_desk; }
    OverviewPage &overview() { return *m_overview; }
    RecordsPage &records() { return *m_records; }
    ImportPage &imports() { return *m_import; }
    CheckPage &checking() { return *m_check; }
    SitterMenu &sitter() { return *m_sitter; }
    ExercisePanel *exercise() { return m_exercise; } // nullptr: this is no ledger to practise in
    HelpWindow *help() { return m_helpWindow; }
    PicturesPage &pictures() { return *m_pictures; }
    SendPage &sending() { return *m_send; }
    ReceivePage &receiving() { return *m_receive; }

    void showOverview();
    void showChecking(const QString &group = {}); // key of a clear or rule; empty: whatever is open
    void showSending();
    void showPictures();
    void showReceiving(); // nothing for an office that nobody reports to
    void showRecords(const RecordType &type);
    // field: where to begin; empty: nowhere
    void openRecord(const RecordType &type, const RecordId &id, const QString &field = {});
    void importFiles(const QStringList &files);
    void showHelp(); // of the page that is shown
    void showExercise(); // nothing outside the practice county
    void backUp();
    void undo() { m_undoing->undo(); }
    void redo() { m_undoing->redo(); }
    // Returns that came in: files and folders, from a drop or a double click
    void receive(const QStringList &files);
    // What is being typed is stored, and written back where the ledger came from; waits for it
    void keep();

Q_SIGNALS:
    void languageAsked(const QString &language); // "zh_CN", "en"
    void personAsked(const QString &name); // who sits here from now on; another window is opened for them
    void ledgerAsked(); // another one is to be opened beside this
    void closed(); // by the person; the window can go
    void counted(); // the six clears are shown as the ledger is now

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override; // what is being typed is stored first
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override; // workbooks, anywhere
    void resizeEvent(QResizeEvent *event) override;

private:
    void lay();
    void arrange(); // the sidebar at the left, or, where that is narrow, what stands for it above
    void connectPages();
    void addActions();
    void connectFrame();
    void choose(int entry);
    void go(const QWidget *room);
    void count();
    void countCoverage();
    void tell(const QString &sentence);
    void openNamed(const QString &type, const RecordId &id, const QString &field = {});
    void sendPeriod(const QString &period);
    void setTexts();

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Undoing> m_undoing;
    Sidebar *m_sidebar;
    RoomsButton *m_roomsButton;
    QVBoxLayout *m_left;
    QHBoxLayout *m_above;
    std::optional<bool> m_isWide;
    QLabel *m_banner; // why nothing can be changed, or what could not be done
    PageStack *m_pages;
    OverviewPage *m_overview;
    RecordsPage *m_records;
    ImportPage *m_import;
    CheckPage *m_check;
    SendPage *m_send;
    PicturesPage *m_pictures;
    ReceivePage *m_receive;
    std::vector<QWidget *> m_rooms; // the pages at the top of the sidebar, in order
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_new;
    QAction *m_find;
    QAction *m_help;
    SitterMenu *m_sitter;
    DriveNote *m_driveNote; // nullptr: the ledger lies on this computer
    ExercisePanel *m_exercise; // below the pages, of a practice ledger alone; nullptr elsewhere
    Latest m_counting; // of the tiles
    Latest m_covering;
    HelpWindow *m_helpWindow = nullptr; // made when it is first asked for
};

} // namespace liuqing

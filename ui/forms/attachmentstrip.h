// SPDX-License-Identifier: GPL-3.0-or-later
// Photos and papers beside a record: chosen, dropped or pasted; looked at, saved elsewhere, taken away (Ctrl+Z brings
// them back). They stay in this ledger and do not travel with returns.
#pragma once

#include "core/ledger/attachments.h"
#include "ui/desk/desk.h"

#include <QImage>
#include <QWidget>

class QLabel;
class QListWidget;
class QMimeData;
class QPushButton;
class QTemporaryDir;

namespace liuqing {

class AttachmentStrip : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentStrip(Desk &desk, QWidget *parent = nullptr);
    ~AttachmentStrip() override;

    void show(const Record &record); // stored; null or a draft hides it
    void take(const QStringList &paths);
    void paste(); // a picture, or files copied in the file manager
    static bool isTaken(const QMimeData &mime); // photos and papers alone
    QListWidget &list() { return *m_list; }

Q_SIGNALS:
    void failed(const QString &sentence);
    void handedOver(const QString &path); // to the program that shows it

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void askForFiles();
    void keep(const std::function<Result<std::vector<attachments::Content>>()> &made);
    void ask();
    void fill(const std::vector<QImage> &pictures);
    const AttachedFile *current() const;
    void openCurrent();
    void openElsewhere(const AttachedFile &file);
    void saveCurrent();
    void save(const AttachedFile &file, const QString &path);
    void takeAwayCurrent();
    void openMenu(const QPoint &at);
    void setTexts();

    Desk &m_desk;
    Record m_record;
    std::vector<AttachedFile> m_files;
    Latest m_newest;
    int m_copies = 0; // for other programs
    QLabel *m_title;
    QLabel *m_told;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_paste;
    std::unique_ptr<QTemporaryDir> m_folder; // of what other programs show; gone with the window, but for what they still hold
};

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
// Where a day begins: one of the ledgers that were open lately, work that never came back to its stick, another file, or
// a new ledger for an office; and who sits here, for the history. Makes the file of a new ledger itself and says below the field what is wrong with it.
#pragma once

#include "core/ledger/ledger.h"
#include "core/ledger/keptwork.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace liuqing {

class Saying;

struct StartOffer
{
    QStringList recent; // paths of ledgers, the last one first
    QString who;
    QString folder; // where new ledgers are made
    QString pack; // of new ledgers
    std::function<Result<QString>(const QString &folder)> makePractice = {}; // a county to practise in; the ledger to begin with
    std::vector<KeptWork> kept = {};
};

class StartDialog : public QDialog
{
    Q_OBJECT

public:
    explicit StartDialog(StartOffer offer, QWidget *parent = nullptr);

    QString path() const { return m_path; } // of the ledger to be opened, once accepted
    QString who() const;
    bool practises() const { return m_practises; } // the ledger is one of the made-up county, asked for as such

    void open(const QString &path);
    // Asks whether it goes on where it came from or on this computer
    void takeUp(const KeptWork &work);
    void chooseFile();
    // From what was filled in; stays open with a sentence when that does not do
    void create();
    // A made-up county beside the ledgers, to try everything in
    void practise();

    QLineEdit &whoLine() { return *m_who; }
    QLineEdit &nameLine() { return *m_name; }
    QLineEdit &codeLine() { return *m_code; }
    QString problem() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeOpening();
    QWidget *makeCreating();
    void fillList();
    void openItem(const QListWidgetItem &item);
    void goOnHere(const KeptWork &work);
    void tell(const QString &sentence);
    void setTexts();

    StartOffer m_offer;
    QString m_path;
    bool m_practises = false;
    QLabel *m_title;
    QLabel *m_whoLabel;
    QLineEdit *m_who;
    QLabel *m_openTitle;
    QListWidget *m_ledgers; // kept work first, then those of late
    QPushButton *m_open;
    QPushButton *m_other;
    QPushButton *m_practice;
    QLabel *m_createTitle;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_codeLabel;
    QLineEdit *m_code;
    QLabel *m_hint;
    Saying *m_problem = nullptr;
    QPushButton *m_create;
};

} // namespace liuqing

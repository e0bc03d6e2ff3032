// SPDX-License-Identifier: GPL-3.0-or-later
// Missing and wrong: everything that keeps the six clears from being clear and everything the rules find, by clear and
// by rule. Each entry leads to the field it is mended in; what is right all the same is explained or verified here.
#pragma once

#include "ui/desk/desk.h"
#include "ui/models/shownfindings.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace liuqing {

class CheckBox;
class CheckPairs;
class FindingGroups;

class CheckPage : public QWidget
{
    Q_OBJECT

public:
    explicit CheckPage(Desk &desk, QWidget *parent = nullptr);

    void refresh() { read(); } // when the page comes into view
    void choose(const QString &group); // key of a clear or a rule
    int open() const; // entries that nobody explained

    QTreeWidget &entries() { return *m_entries; }
    QPushButton &verify() { return *m_verify; }
    CheckPairs &pairs() { return *m_pairs; }
    QString hint() const; // about the last explanation written, or the chosen entry in full

Q_SIGNALS:
    void opened(const QString &type, const liuqing::RecordId &id, const QString &field);
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeWidgets();
    void lay();
    void connectAll();
    void read();
    void fillEntries();
    void offerVerifying();
    void addEntry(const ShownFinding &finding, int place);
    const FindingGroup *chosen() const; // nullptr: none
    const ShownFinding &findingOf(const QTreeWidgetItem *item) const;
    void openItem(QTreeWidgetItem *item, int column);
    void look(const QTreeWidgetItem *item);
    void writeNote(const QTreeWidgetItem *item);
    void verifyChosen();
    void setTexts();

    Desk &m_desk;
    std::vector<FindingGroup> m_found;
    int m_question = 0;
    bool m_doubted = false; // the hint is about a note

    QLabel *m_title;
    QLabel *m_state;
    FindingGroups *m_groups;
    QTreeWidget *m_entries;
    QLabel *m_nothing;
    QLabel *m_hint;
    CheckBox *m_explained;
    QPushButton *m_open;
    CheckPairs *m_pairs;
    QPushButton *m_verify;
};

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
// Missing and wrong: everything that keeps the six clears from being clear and everything the rules find, by clear and
// by rule. Each entry leads to the field it is mended in; what is right all the same is explained or verified here.
#pragma once

#include "ui/desk/desk.h"
#include "ui/models/shownfindings.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QModelIndex;
class QTreeView;

namespace liuqing {

class CheckBox;
class CheckPairs;
class FindingGroups;
class FindingsModel;

class CheckPage : public QWidget
{
    Q_OBJECT

public:
    explicit CheckPage(Desk &desk, QWidget *parent = nullptr);

    void refresh() { read(); } // when the page comes into view
    void choose(const QString &group); // key of a clear or a rule
    int open() const; // entries that nobody explained

    QTreeView &entries() { return *m_entries; }
    QPushButton &verify() { return *m_verify; }
    QPushButton &explain() { return *m_explain; }
    CheckPairs &pairs() { return *m_pairs; }
    QString hint() const; // about the last explanation written, or the chosen entry in full

Q_SIGNALS:
    void opened(const QString &type, const liuqing::RecordId &id, const QString &field);
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Groups = std::vector<FindingGroup>;

    void makeWidgets();
    void lay();
    void connectAll();
    void read();
    bool isExplaining() const; // an explanation is being typed
    void fillEntries();
    void offerVerifying();
    std::vector<RecordId> unverified() const; // of the chosen entries, those for which saying so is enough
    const FindingGroup *chosen() const; // nullptr: none
    void openEntry(const QModelIndex &index); // the record, or the editor of its explanation
    void look();
    void writeNote(const ShownFinding &finding, const QString &note);
    void verifyChosen();
    void setTexts();

    Desk &m_desk;
    std::shared_ptr<const Groups> m_found = std::make_shared<Groups>();
    Latest m_newest;
    bool m_doubted = false; // the hint is about a note
    bool m_waits = false; // what was read came while something was typed
    bool m_filling = false; // the list is being filled

    QLabel *m_title;
    QLabel *m_state;
    FindingGroups *m_groups;
    FindingsModel *m_model;
    QTreeView *m_entries;
    QLabel *m_nothing;
    QLabel *m_hint;
    CheckBox *m_explained;
    QPushButton *m_open;
    QPushButton *m_explain;
    CheckPairs *m_pairs;
    QPushButton *m_verify;
};

} // namespace liuqing

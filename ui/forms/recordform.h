// SPDX-License-Identifier: GPL-3.0-or-later
// One record to be read and changed, its fields from the catalogue. Every entry is stored when its field is left; what
// is wrong is said below the field and nothing is lost. A new record is a draft until all is known that its type
// requires. Enter goes on to the next field, Escape brings back what is stored.
#pragma once

#include "ui/desk/desk.h"
#include "ui/forms/fieldrow.h"
#include "ui/forms/recordediting.h"

class QLabel;
class QScrollArea;

namespace liuqing {

class RecordForm : public QWidget
{
    Q_OBJECT

public:
    explicit RecordForm(Desk &desk, QWidget *parent = nullptr);

    void open(const RecordType &type, const RecordId &id);
    void create(const RecordType &type); // a draft
    void beginAt(const QString &field); // its key; with the cursor in it, in view
    void clear(); // nothing is open
    const Record &record() const { return m_record; } // null when nothing is open
    QString name() const { return m_name; } // what it is called
    FieldRow *row(const Field &field) const;
    FieldRow *firstRow() const { return m_rows.empty() ? nullptr : m_rows.front(); }

Q_SIGNALS:
    void shown(); // what was asked for is there
    void stored(const liuqing::RecordId &id, const liuqing::RecordId &batch);
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(const RecordType &type);
    void connectRow(FieldRow *row);
    void reload();
    void show(const ShownForm &form);
    void enter(Entered entered);
    void take(const Entered &entered, const Taken &taken);
    QString missingNames() const;
    void setTexts();

    Desk &m_desk;
    QLabel *m_title;
    QLabel *m_state; // below the title: what is still missing, or why nothing can be changed
    QScrollArea *m_scroll;
    QWidget *m_body = nullptr;
    std::vector<FieldRow *> m_rows;
    const RecordType *m_type = nullptr; // of the rows
    Record m_record;
    QString m_name;
    // The record as the last entry left it, touched in the desk's thread for changes alone: entries that follow each
    // other before the first is answered build on one another
    std::shared_ptr<Record> m_entered;
    int m_unanswered = 0; // entries
    int m_opened = 0; // counts what was opened: answers about something else are dropped
    int m_question = 0; // counts readings: an older one is dropped
    bool m_isAnother = false; // what is read next is shown anew in every field
};

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
// One record to be read and changed, its fields from the catalogue. Every entry is stored when its field is left; what
// is wrong is said below the field and nothing is lost. A new record is a draft until all is known that its type
// requires. Enter goes on to the next field, Escape brings back what is stored.
#pragma once

#include "ui/desk/desk.h"
#include "ui/forms/formbody.h"
#include "ui/forms/recordediting.h"

class QScrollArea;

namespace liuqing {

class AttachmentStrip;
class FormHead;
class LikelyRecords;

class RecordForm : public QWidget
{
    Q_OBJECT

public:
    explicit RecordForm(Desk &desk, QWidget *parent = nullptr);

    void open(const RecordType &type, const RecordId &id);
    void create(const RecordType &type); // a draft
    // A draft that waits for keep(), its name typed already
    void prepare(const RecordType &type, const QString &name);
    void keep();
    void beginAt(const QString &field); // its key; with the cursor in it, in view
    void clear(); // nothing is open
    const Record &record() const { return m_record; } // null when nothing is open
    QString name() const { return m_name; } // what it is called
    FieldRow *row(const Field &field) const { return m_body == nullptr ? nullptr : m_body->row(field); }
    FieldRow *firstRow() const { return m_body == nullptr || m_body->rows().empty() ? nullptr : m_body->rows().front(); }
    LikelyRecords &likely();
    AttachmentStrip *attachments() { return m_attachments; } // nullptr: nothing was open yet

Q_SIGNALS:
    void shown(); // what was asked for is there
    void judged(); // what the rules say of it stands beside its fields
    void stored(const liuqing::RecordId &id, const liuqing::RecordId &batch);
    void opened(const liuqing::RecordId &id); // another one of its type is wanted
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectAll();
    void build(const RecordType &type);
    void beginNew(const RecordType &type);
    void takeDraft(const Record &draft);
    void beginAfresh();
    void leave();
    void finishRows();
    void keepNow();
    void takeLate(const Entered &entered, const QString &name, const Result<Taken> &taken);
    void showDraft();
    void connectRow(FieldRow *row);
    void reload();
    void showRead(const Result<ShownForm> &form);
    void show(const ShownForm &form);
    void judge();
    void enter(Entered entered);
    void take(const Entered &entered, const Taken &taken);
    void linkTo(FieldRow *row, const QString &before, const LikelyRecord &made);
    QStringList missingNames() const;
    void setTexts();

    Desk &m_desk;
    FormHead *m_head;
    QScrollArea *m_scroll;
    FormBody *m_body = nullptr;
    AttachmentStrip *m_attachments = nullptr; // below the rows
    Record m_record;
    QString m_name;
    QStringList m_findings; // of no field
    // The record as the last entry left it, touched in the desk's thread for changes alone: entries that follow each
    // other before the first is answered build on one another
    std::shared_ptr<Record> m_entered;
    int m_unanswered = 0; // entries
    int m_opened = 0; // counts what was opened: answers about something else are dropped
    Latest m_reading;
    std::vector<Entered> m_early; // before the record was read
    bool m_isWanted = false; // keep() waits for answers
    bool m_isHeld = false; // a draft that is stored when it is asked for
    bool m_isAnother = false; // what is read next is shown anew in every field
};

} // namespace liuqing

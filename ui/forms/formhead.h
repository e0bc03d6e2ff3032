// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a form: what the record is called, how matters stand with it (what is missing until it is stored, what the
// rules find, why nothing can be changed), what it may be already, and, for one that is new, the way to begin it afresh.
#pragma once

#include "ui/forms/likelyrecords.h"

class QLabel;
class QPushButton;

namespace liuqing {

class FormHead : public QWidget
{
    Q_OBJECT

public:
    struct Content
    {
        const RecordType *type = nullptr; // nullptr: nothing is open
        QString name; // empty: it has none yet
        bool isDraft = false;
        bool isHeld = false; // a draft that is stored when its dialog is left
        bool isBegun = false; // a draft of which something is known
        QStringList missing; // names of fields that a draft needs
        QStringList findings; // of no field
        QString remark; // why nothing can be changed; empty: it can
    };

    FormHead(Desk &desk, QWidget *parent);

    void show(const Content &content);
    LikelyRecords &likely() { return *m_likely; }

Q_SIGNALS:
    void afreshAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setTexts();

    Content m_content;
    QLabel *m_title;
    QLabel *m_state;
    QPushButton *m_afresh;
    LikelyRecords *m_likely;
};

} // namespace liuqing

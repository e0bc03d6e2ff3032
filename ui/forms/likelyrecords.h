// SPDX-License-Identifier: GPL-3.0-or-later
// Records that the one being entered may be already, each a button that opens it; looked for after a pause in typing.
#pragma once

#include "ui/desk/desk.h"
#include "ui/forms/recordediting.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace liuqing {

class LikelyRecords : public QWidget
{
    Q_OBJECT

public:
    LikelyRecords(Desk &desk, QWidget *parent); // as wide as that

    // While text is being typed into a field of the record
    void look(const Record &record, const Field &field, const QString &text);
    // What was looked for has been stored meanwhile: it is not like itself
    void isStoredAs(const RecordId &id);
    void forget();
    const std::vector<QPushButton *> &buttons() const { return m_buttons; }

Q_SIGNALS:
    void opened(const liuqing::RecordId &id);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void ask();
    void show(const std::vector<LikelyRecord> &records); // none hides it
    void elide();
    void setTexts();

    Desk &m_desk;
    Latest m_newest;
    QTimer *m_pause;
    Record m_record;
    const Field *m_field = nullptr;
    QString m_text;
    QVBoxLayout *m_layout;
    QLabel *m_title;
    std::vector<QPushButton *> m_buttons;
};

} // namespace liuqing

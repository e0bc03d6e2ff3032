// SPDX-License-Identifier: GPL-3.0-or-later
// Records that the one being entered may be already, each a button that opens it.
#pragma once

#include "ui/forms/recordediting.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace liuqing {

class LikelyRecords : public QWidget
{
    Q_OBJECT

public:
    explicit LikelyRecords(QWidget *parent); // as wide as that

    void show(const std::vector<LikelyRecord> &records); // none hides it
    const std::vector<QPushButton *> &buttons() const { return m_buttons; }

Q_SIGNALS:
    void opened(const liuqing::RecordId &id);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();
    void setTexts();

    QVBoxLayout *m_layout;
    QLabel *m_title;
    std::vector<QPushButton *> m_buttons;
};

} // namespace liuqing

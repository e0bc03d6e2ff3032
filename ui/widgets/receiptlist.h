// SPDX-License-Identifier: GPL-3.0-or-later
// Packages that came in, each accepted, the same again, or refused with the reason; those of offices that are not known
// yet can be registered and taken.
#pragma once

#include "core/returns/receiving.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace liuqing {

class ReceiptList : public QWidget
{
    Q_OBJECT

public:
    explicit ReceiptList(QWidget *parent = nullptr);

    void show(std::vector<returns::Received> received);
    QStringList strangers() const; // files of offices that are not known yet
    QTreeWidget &list() { return *m_list; }

Q_SIGNALS:
    void trustAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void setTexts();

    std::vector<returns::Received> m_received;
    QLabel *m_title;
    QTreeWidget *m_list;
    QPushButton *m_trust;
};

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
// Packages that came in, each accepted, the same again, or refused with the reason; those of offices that are not known
// yet can be registered and taken.
#pragma once

#include "core/returns/receiving.h"
#include "ui/widgets/titledlist.h"

class QPushButton;

namespace liuqing {

class ReceiptList : public TitledList
{
    Q_OBJECT

public:
    explicit ReceiptList(QWidget *parent = nullptr);

    void show(std::vector<returns::Received> received);
    QStringList strangers() const; // files of offices that are not known yet

Q_SIGNALS:
    void trustAsked();

private:
    void fill() override;
    void setTexts() override;

    std::vector<returns::Received> m_received;
    QPushButton *m_trust;
};

} // namespace liuqing

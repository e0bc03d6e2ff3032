// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs that different offices reported and that look like one thing, why they look so, and what was decided.
#pragma once

#include "core/returns/suspects.h"
#include "ui/widgets/titledlist.h"

class QLineEdit;
class QPushButton;

namespace liuqing {

class SuspectList : public TitledList
{
    Q_OBJECT

public:
    explicit SuspectList(QWidget *parent = nullptr);

    void show(std::vector<returns::Suspect> pairs);
    void setDecidable(bool decidable); // nothing is decided in a ledger that cannot be written
    const returns::Suspect *chosen() const; // nullptr: none
    int open() const;
    QString reason() const; // why it is decided so
    QLineEdit &reasonLine() { return *m_reason; }

Q_SIGNALS:
    void decided(bool same);

private:
    void fill() override;
    void setTexts() override;

    std::vector<returns::Suspect> m_pairs;
    bool m_decidable = true;
    QLineEdit *m_reason;
    QPushButton *m_same;
    QPushButton *m_different;
};

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs that different offices reported and that look like one thing, why they look so, and what was decided.
#pragma once

#include "core/returns/suspects.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace liuqing {

class TextsModel;

class SuspectList : public QWidget
{
    Q_OBJECT

public:
    using Pairs = std::shared_ptr<const std::vector<returns::Suspect>>; // of a county there are many

    explicit SuspectList(QWidget *parent = nullptr);

    void show(Pairs pairs);
    void setDecidable(bool decidable); // nothing is decided in a ledger that cannot be written
    const returns::Suspect *chosen() const; // nullptr: none
    int open() const { return m_open; }
    QString reason() const; // why it is decided so
    QLineEdit &reasonLine() { return *m_reason; }
    QTreeView &list() { return *m_list; }

Q_SIGNALS:
    void decided(bool same);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void setTexts();

    Pairs m_pairs;
    int m_open = 0;
    bool m_decidable = true;
    QLabel *m_title;
    TextsModel *m_model;
    QTreeView *m_list;
    QLineEdit *m_reason;
    QPushButton *m_same;
    QPushButton *m_different;
};

} // namespace liuqing

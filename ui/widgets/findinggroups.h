// SPDX-License-Identifier: GPL-3.0-or-later
// The clears and the rules that found something, each with how much of it is open.
#pragma once

#include "ui/models/shownfindings.h"

#include <QListWidget>

namespace liuqing {

class FindingGroups : public QListWidget
{
    Q_OBJECT

public:
    explicit FindingGroups(QWidget *parent = nullptr);

    // The group that was chosen stays chosen, else the first one with something open
    void show(const std::vector<FindingGroup> &groups);
    void choose(const QString &group); // its key; of the groups that are shown, or that will be
    QString chosenKey() const { return m_chosen; }

Q_SIGNALS:
    void chosen(); // by the person

private:
    QString m_chosen;
};

} // namespace liuqing

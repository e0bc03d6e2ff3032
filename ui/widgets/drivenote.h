// SPDX-License-Identifier: GPL-3.0-or-later
// Says of a ledger that lies on a stick or a network drive whether the drive has everything that was entered here.
#pragma once

#include <QLabel>

namespace liuqing {

class Desk;

class DriveNote : public QLabel
{
    Q_OBJECT

public:
    DriveNote(const Desk &desk, QWidget *parent);

    void standInSidebar(bool inSidebar);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setTexts();

    const Desk &m_desk;
    QString m_drive; // what it was called when it was there
};

} // namespace liuqing

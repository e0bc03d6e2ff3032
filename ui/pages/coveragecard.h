// SPDX-License-Identifier: GPL-3.0-or-later
// The coverages on the first screen, beside both readings of their target; a click leads to the pictures.
#pragma once

#include "ui/models/shownpictures.h"

#include <QFrame>

class QLabel;

namespace liuqing {

class CoveragePicture;

class CoverageCard : public QFrame
{
    Q_OBJECT

public:
    explicit CoverageCard(QWidget *parent = nullptr);

    void show(ShownPictures shown, const QString &office);
    CoveragePicture &picture() { return *m_picture; }
    QString said() const; // below the title

Q_SIGNALS:
    void opened();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QLabel *m_title;
    QLabel *m_note;
    CoveragePicture *m_picture;
    ShownPictures m_shown;
    QString m_office;
};

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
// A picture on its card: what it shows, what it is counted from, and how it is taken along (copied, saved).
// Where there is nothing to draw yet the card says so in words instead.
#pragma once

#include "ui/charts/picturefile.h"

#include <QFrame>

class QAction;
class QLabel;
class QPushButton;

namespace liuqing {

class PictureCard : public QFrame
{
    Q_OBJECT

public:
    // Owns the picture. fileName: what a saved file is called unless a person says otherwise
    PictureCard(Picture *picture, QWidget *parent);

    Picture &picture() { return *m_picture; }
    void setCaption(const PictureCaption &caption, const QString &fileName);
    // Something to choose from, between the heading and the picture
    void addChoice(QLabel *name, QWidget *choice);
    void showChoice(bool shown) { m_choice->setVisible(shown); }
    // instead of the picture; empty: the picture is shown
    void setEmpty(const QString &sentence);
    QString emptySentence() const;
    void setTexts();

    void copy();
    Status save(const QString &path);

Q_SIGNALS:
    void told(const QString &sentence); // what was done
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void askForFile(const QString &ending);
    void colorNote();

    PictureCaption m_caption;
    QString m_fileName;
    Picture *m_picture;
    QLabel *m_title;
    QWidget *m_choice;
    QLabel *m_note;
    QLabel *m_empty;
    QPushButton *m_copyButton;
    QPushButton *m_saveButton;
    QAction *m_copy;
    QAction *m_savePng;
    QAction *m_saveSvg;
};

} // namespace liuqing

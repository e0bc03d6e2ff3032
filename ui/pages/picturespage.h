// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures: how far the six clears are, coverages beside what a rise of ten percent can mean, how estates are
// served and how Party organizations were founded. Choosing a part lists the records behind it.
#pragma once

#include "ui/desk/desk.h"
#include "ui/models/picturerecords.h"

#include <QWidget>

#include <array>

class QGridLayout;
class QLabel;
class QScrollArea;
class QSplitter;

namespace liuqing {

class BarsPicture;
class BehindList;
class ChoiceBox;
class CoveragePicture;
class Picture;
class PictureCard;
class RadarPicture;

class PicturesPage : public QWidget
{
    Q_OBJECT

public:
    explicit PicturesPage(Desk &desk, QWidget *parent = nullptr);

    void refresh(); // when the page comes into view

    PictureCard &clears() { return *m_clears; }
    PictureCard &coverage() { return *m_coverage; }
    PictureCard &modes() { return *m_modes; }
    PictureCard &forms() { return *m_forms; }
    ChoiceBox &bases() { return *m_bases; }
    BehindList &behind() { return *m_behind; }

Q_SIGNALS:
    void opened(const QString &type, const liuqing::RecordId &id);
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched,
                     QEvent *event) override; // the room for cards changes with the list beside them

private:
    std::array<PictureCard *, 4> cards() const { return {m_clears, m_coverage, m_modes, m_forms}; }
    void makeWidgets();
    void lay();
    void connectAll();
    void arrange();
    void take(ShownPictures shown);
    void caption();
    void draw();
    void fillBases();
    void open(PictureCard &card, int part, bool byKey);
    void list(bool byKey);
    void showList();
    void closeList();
    void reveal(const Picture &picture, const QRect &place);
    void setTexts();

    Desk &m_desk;
    QString m_form;
    QString m_base; // that a person chose; empty: the one that fits best
    ShownPictures m_shown;
    int m_question = 0;
    PictureCard *m_openCard = nullptr; // whose part is listed; null: no list is open
    QString m_openPart;

    QLabel *m_title;
    QLabel *m_state; // what everything is counted from
    QLabel *m_told;
    QScrollArea *m_scroll;
    QGridLayout *m_grid;
    QSplitter *m_splitter;
    RadarPicture *m_radar;
    CoveragePicture *m_coverages;
    BarsPicture *m_modeBars;
    BarsPicture *m_formBars;
    PictureCard *m_clears;
    PictureCard *m_coverage;
    PictureCard *m_modes;
    PictureCard *m_forms;
    QLabel *m_basesLabel;
    ChoiceBox *m_bases;
    BehindList *m_behind;
};

} // namespace liuqing

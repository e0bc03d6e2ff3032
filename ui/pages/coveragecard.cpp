// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/coveragecard.h"

#include "ui/charts/coveragepicture.h"
#include "ui/pages/picturewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tables.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuqing {

CoverageCard::CoverageCard(QWidget *parent)
    : QFrame(parent)
    , m_title(boldLabel(this))
    , m_note(new QLabel(this))
    , m_picture(new CoveragePicture(this))
{
    setObjectName(u"card"_s);
    m_note->setWordWrap(true);
    m_note->setFont(theme::caption());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::space, theme::space, theme::space, theme::space);
    layout->setSpacing(theme::gap);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_note, m_picture})
        layout->addWidget(part);
    layout->addStretch(1);
    connect(m_picture, &Picture::opened, this, &CoverageCard::opened);
    m_picture->hide(); // until there is something to draw
    fill();
}

void CoverageCard::show(ShownPictures shown, const QString &office)
{
    m_shown = std::move(shown);
    m_office = office;
    fill();
}

QString CoverageCard::said() const
{
    return m_note->text();
}

void CoverageCard::fill()
{
    const PictureWords words(m_shown, m_office);
    const QString nothing = words.noCoverage(); // in a sentence, instead of the picture
    m_title->setText(tr("Coverage and its target"));
    m_note->setText(nothing);
    m_note->setVisible(!m_office.isEmpty() && !nothing.isEmpty());
    m_picture->setToolTip(words.baseNote());
    m_picture->setVisible(!m_office.isEmpty() && nothing.isEmpty());
    m_picture->show(m_title->text(), m_shown.rise, coverageBars(m_shown));
}

void CoverageCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace liuqing

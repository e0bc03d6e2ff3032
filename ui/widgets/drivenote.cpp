// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drivenote.h"

#include "core/base/drive.h"
#include "ui/desk/desk.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QStyle>

namespace liuqing {

DriveNote::DriveNote(const Desk &desk, QWidget *parent)
    : QLabel(parent)
    , m_desk(desk)
    , m_drive(driveName(desk.path()))
{
    setFont(theme::caption());
    setWordWrap(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum); // as wide as the sidebar
    standInSidebar(true);
    connect(&desk, &Desk::changed, this, &DriveNote::setTexts);
    connect(&desk, &Desk::writtenBack, this, &DriveNote::setTexts);
    setTexts();
}

void DriveNote::standInSidebar(bool inSidebar)
{
    setObjectName(inSidebar ? QStringLiteral("driveNote") : QStringLiteral("driveNoteAbove"));
    style()->unpolish(this);
    style()->polish(this);
    setContentsMargins(inSidebar ? QMargins(theme::margin, theme::gap, theme::space, theme::gap) : QMargins(theme::gap, 0, theme::gap, 0));
}

void DriveNote::setTexts()
{
    setText(m_desk.isWrittenBack() ? tr("On %1: everything is written back.").arg(m_drive) : tr("On %1: written back in a moment…").arg(m_drive));
    setToolTip(tr("This ledger lies on a stick or a network drive. It is worked on in a copy on this computer, which is written back after "
                  "every pause and when the window is closed. Close the window before you pull the stick out."));
}

void DriveNote::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

} // namespace liuqing

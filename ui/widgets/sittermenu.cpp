// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sittermenu.h"

#include <QAction>
#include <QEvent>
#include <QInputDialog>
#include <QMenu>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace liuqing {

SitterMenu::SitterMenu(const QString &person, QAction *help, bool practises, QWidget *parent)
    : QToolButton(parent)
    , m_name(person)
{
    setObjectName(u"sitter"_s);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setPopupMode(QToolButton::InstantPopup);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *menu = new QMenu(this);
    m_person = menu->addAction(QString(), this, &SitterMenu::askForPerson);
    menu->addSeparator();
    menu->addAction(u"中文"_s, this, [this] { Q_EMIT languageAsked(u"zh_CN"_s); }); // each in its own words
    menu->addAction(u"English"_s, this, [this] { Q_EMIT languageAsked(u"en"_s); });
    menu->addSeparator();
    m_ledger = menu->addAction(QString(), this, &SitterMenu::ledgerAsked);
    m_backup = menu->addAction(QString(), this, &SitterMenu::backupAsked);
    menu->addSeparator();
    m_exercise = menu->addAction(QString(), this, &SitterMenu::exerciseAsked);
    m_exercise->setVisible(practises);
    menu->addAction(help);
    setMenu(menu);
    setTexts();
}

// With the look of the sidebar below it, and of a button elsewhere
void SitterMenu::standInSidebar(bool inSidebar)
{
    setObjectName(inSidebar ? u"sitter"_s : u"sitterAbove"_s);
    style()->unpolish(this);
    style()->polish(this);
}

void SitterMenu::askForPerson()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Somebody else sits here"));
    dialog->setLabelText(tr("Your name. What you change from now on stands under it in the history."));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.trimmed().isEmpty() && name.trimmed() != m_name)
            Q_EMIT personAsked(name.trimmed());
    });
    dialog->open();
}

void SitterMenu::setTexts()
{
    m_person->setText(tr("Somebody else sits here…"));
    m_ledger->setText(tr("Open another ledger…"));
    m_backup->setText(tr("Back up…"));
    m_exercise->setText(tr("Exercise: 20 minutes"));
    setText(tr("%1 ▾").arg(m_name.isEmpty() ? tr("Your name?") : m_name));
    setAccessibleName(tr("Who sits here, language, backing up, help"));
    setToolTip(accessibleName());
}

void SitterMenu::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

} // namespace liuqing

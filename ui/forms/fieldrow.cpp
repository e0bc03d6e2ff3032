// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldrow.h"

#include "ui/models/fieldname.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuqing {

FieldRow::FieldRow(const Field &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_label(new QLabel(this))
    , m_editor(new FieldEditor(field, this))
    , m_sentence(new QLabel(this))
{
    m_label->setBuddy(m_editor->control());
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap / 2);
    layout->addWidget(m_label);
    layout->addWidget(m_editor);
    layout->addWidget(m_sentence);
    setTexts();
    paint();
}

void FieldRow::tell(Mark mark, const QString &sentence)
{
    m_mark = mark;
    m_sentence->setText(mark == Mark::none ? QString() : (mark == Mark::problem ? u"✕ "_s : u"! "_s) + sentence);
    m_sentence->setVisible(mark != Mark::none);
    m_editor->control()->setAccessibleDescription(sentence);
    paint();
}

QString FieldRow::sentence() const
{
    return m_sentence->text();
}

void FieldRow::setTexts()
{
    const QString name = shownFieldName(m_field);
    m_label->setText(m_field.required ? tr("%1 *").arg(name) : name);
    m_label->setToolTip(m_field.required ? tr("A record cannot be kept without it") : QString());
    m_editor->control()->setAccessibleName(name);
}

void FieldRow::paint()
{
    const theme::Colors set = theme::colors(palette());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, set.quiet);
    m_label->setPalette(quiet);
    m_label->setFont(theme::caption());
    QPalette loud = palette();
    loud.setColor(QPalette::WindowText, m_mark == Mark::problem ? set.wrong : set.missing);
    m_sentence->setPalette(loud);
    m_sentence->setFont(theme::caption());
}

void FieldRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
    else if (event->type() == QEvent::PaletteChange)
        paint();
}

} // namespace liuqing

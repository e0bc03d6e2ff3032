// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldrow.h"

#include "ui/models/fieldname.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuqing {

FieldRow::FieldRow(const Field &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_layout(new QVBoxLayout(this))
    , m_label(new QLabel(this))
    , m_show(new QToolButton(this))
    , m_editor(new FieldEditor(field, this))
    , m_plain(new QLabel(this))
    , m_sentence(new QLabel(this))
{
    m_label->setBuddy(m_editor->control());
    m_show->setProperty("link", true);
    m_plain->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QLabel *label : {m_plain, m_sentence}) {
        label->setWordWrap(true);
        label->hide();
    }
    m_show->hide();
    auto *head = new QHBoxLayout;
    head->addWidget(m_label, 1);
    head->addWidget(m_show);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::gap / 2);
    m_layout->addLayout(head);
    m_layout->addWidget(m_editor);
    m_layout->addWidget(m_plain);
    m_layout->addWidget(m_sentence);
    connect(m_show, &QToolButton::clicked, this, &FieldRow::revealAsked);
    setTexts();
    paint();
}

void FieldRow::tell(Mark mark, const QString &sentence)
{
    m_mark = mark;
    m_told = sentence;
    if (mark != Mark::problem)
        offerNew({});
    tellAll();
}

void FieldRow::find(const QString &finding)
{
    m_finding = finding;
    tellAll();
}

void FieldRow::tellAll()
{
    const QString said = m_mark == Mark::none ? m_finding : m_told;
    m_sentence->setText(said.isEmpty() ? QString() : QString((m_mark == Mark::problem ? u"✕ "_s : u"! "_s) + said));
    m_sentence->setVisible(!said.isEmpty());
    m_editor->control()->setAccessibleDescription(said);
    paint();
}

QString FieldRow::sentence() const
{
    return m_sentence->text();
}

void FieldRow::offerNew(const std::vector<NewOffer> &fresh)
{
    for (QPushButton *offer : std::exchange(m_offers, {}))
        offer->deleteLater();
    for (const NewOffer &offer : fresh) {
        auto *button = new QPushButton(tr("+ New: %1 “%2”…").arg(label(offer.type->label), offer.name), this);
        button->setProperty("quiet", true);
        connect(button, &QPushButton::clicked, this, [this, offer] { Q_EMIT newAsked(offer); });
        m_layout->addWidget(button, 0, Qt::AlignLeft);
        m_offers.push_back(button);
    }
}

void FieldRow::allowRevealing(bool allowed)
{
    m_show->setVisible(allowed);
    if (!allowed)
        m_plain->hide();
}

void FieldRow::reveal(const QString &plain)
{
    m_plain->setText(plain);
    m_plain->setVisible(!plain.isEmpty());
    m_show->setVisible(plain.isEmpty());
}

QString FieldRow::revealed() const
{
    return m_plain->isHidden() ? QString() : m_plain->text();
}

void FieldRow::setTexts()
{
    const QString name = shownFieldName(m_field);
    m_label->setText(m_field.required ? tr("%1 *").arg(name) : name);
    m_label->setToolTip(m_field.required ? tr("A record cannot be kept without it") : QString());
    m_editor->control()->setAccessibleName(name);
    m_show->setText(tr("Show…"));
    m_show->setToolTip(tr("Show it in full; the reason is written into the history"));
    m_show->setAccessibleName(tr("Show %1 in full").arg(name));
    m_plain->setAccessibleName(tr("%1 in full").arg(name));
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

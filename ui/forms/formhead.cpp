// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formhead.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

QString titleOf(const FormHead::Content &content)
{
    if (content.type == nullptr)
        return FormHead::tr("Nothing is chosen");
    if (!content.name.isEmpty())
        return content.name;
    const QString type = label(content.type->label);
    return content.isDraft ? FormHead::tr("New: %1").arg(type) : type;
}

QString draftState(const FormHead::Content &content)
{
    const QString missing = content.missing.join(FormHead::tr(", "));
    if (content.isHeld)
        return missing.isEmpty() ? FormHead::tr("Not stored yet.") : FormHead::tr("Not stored yet. Still needed: %1").arg(missing);
    return missing.isEmpty() ? FormHead::tr("Not stored yet: it is stored by itself when the field is left (Enter or Tab).")
                             : FormHead::tr("Not stored yet: it is stored by itself once this is filled in: %1").arg(missing);
}

QString stateOf(const FormHead::Content &content)
{
    if (content.type == nullptr)
        return FormHead::tr("Choose a record in the list, or enter a new one.");
    if (!content.remark.isEmpty())
        return content.remark;
    if (content.isDraft)
        return draftState(content);
    QStringList lines;
    for (const QString &finding : content.findings)
        lines.append(u"! "_s + finding);
    return lines.join(u'\n');
}

} // namespace

FormHead::FormHead(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_state(new QLabel(this))
    , m_afresh(new QPushButton(this))
    , m_likely(new LikelyRecords(desk, this))
{
    QFont bold = theme::body();
    bold.setPointSizeF(bold.pointSizeF() + 2);
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_state->setWordWrap(true);
    m_state->setFont(theme::caption());
    m_afresh->setProperty("quiet", true);
    connect(m_afresh, &QPushButton::clicked, this, &FormHead::afreshAsked);
    auto *top = new QHBoxLayout;
    top->setSpacing(theme::gap);
    top->addWidget(m_title, 1);
    top->addWidget(m_afresh, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addLayout(top);
    layout->addWidget(m_state);
    layout->addWidget(m_likely);
}

void FormHead::show(const Content &content)
{
    m_content = content;
    setTexts();
}

void FormHead::setTexts()
{
    m_title->setText(titleOf(m_content));
    const QString state = stateOf(m_content);
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    const bool isLoud = m_content.type != nullptr && (m_content.isDraft || !m_content.findings.isEmpty());
    QPalette colored = palette();
    colored.setColor(QPalette::WindowText, isLoud ? theme::colors(palette()).missing : theme::colors(palette()).quiet);
    m_state->setPalette(colored);
    m_afresh->setVisible(m_content.isDraft && !m_content.isHeld && m_content.isBegun);
    m_afresh->setText(tr("Begin afresh"));
    m_afresh->setToolTip(tr("Puts away what was entered here and begins an empty one"));
}

void FormHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        setTexts();
}

} // namespace liuqing

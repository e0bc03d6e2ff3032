// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formbody.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

bool isIn(const Section &section, const Field *field)
{
    return std::find(section.fields.begin(), section.fields.end(), field) != section.fields.end();
}

bool isInAny(const RecordType &type, const Field *field)
{
    return std::any_of(type.sections.begin(), type.sections.end(), [&](const Section &section) { return isIn(section, field); });
}

} // namespace

FormBody::FormBody(const Desk &desk, const RecordType &type, QWidget *parent)
    : QWidget(parent)
    , m_type(type)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, theme::gap, 0);
    m_layout->setSpacing(theme::gap + theme::gap / 2);
    std::vector<const Field *> shown;
    for (const Field *field : desk.fieldsOf(type)) {
        if (desk.isStored(type, *field) && isTyped(*field))
            shown.push_back(field);
    }
    const auto take = [&](auto belongs) {
        std::vector<const Field *> taken;
        std::copy_if(shown.begin(), shown.end(), std::back_inserter(taken), belongs);
        return taken;
    };
    add("", take([&](const Field *field) { return !field->isDeclared() && !isInAny(type, field); }));
    for (const Section &section : type.sections)
        add(section.label, take([&](const Field *field) { return isIn(section, field); }));
    add(nullptr, take([](const Field *field) { return field->isDeclared(); }));
    m_layout->addStretch(1);
    setTexts();
}

void FormBody::add(const char *heading, const std::vector<const Field *> &fields)
{
    if (fields.empty())
        return;
    if (heading == nullptr || *heading != '\0') {
        auto *label = new QLabel(this);
        label->setObjectName(u"formHeading"_s);
        label->setIndent(0);
        label->setContentsMargins(0, theme::gap, 0, 0);
        m_layout->addWidget(label);
        m_headings.push_back({label, heading});
    }
    for (const Field *field : fields) {
        auto *row = new FieldRow(*field, this);
        m_layout->addWidget(row);
        m_rows.push_back(row);
    }
}

void FormBody::append(QWidget *widget)
{
    m_layout->insertWidget(m_layout->count() - 1, widget);
}

FieldRow *FormBody::row(const Field &field) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const FieldRow *row) { return &row->field() == &field; });
    return found == m_rows.end() ? nullptr : *found;
}

void FormBody::setTexts()
{
    for (const auto &[label, heading] : m_headings)
        label->setText(heading == nullptr ? tr("Fields of this office") : liuqing::label(heading));
}

void FormBody::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

} // namespace liuqing

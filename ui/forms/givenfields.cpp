// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/givenfields.h"

#include "ui/forms/fieldhelp.h"
#include "ui/forms/recordediting.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace liuqing {

GivenFields::GivenFields(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new QLabel(this))
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::space);
    m_layout->addWidget(m_title, 0, Qt::AlignTop);
    m_layout->addStretch(1);
    m_title->setText(tr("Not in the sheet; for all its rows:"));
    hide();
}

void GivenFields::show(const RecordType &type, const std::vector<const Field *> &fields)
{
    setVisible(!fields.empty());
    const bool same = m_type == &type && std::equal(m_rows.begin(), m_rows.end(), fields.begin(), fields.end(),
                                                    [](const FieldRow *row, const Field *field) { return &row->field() == field; });
    if (same)
        return;
    m_type = &type;
    for (FieldRow *row : std::exchange(m_rows, {}))
        delete row;
    for (const Field *field : fields)
        add(*field);
}

void GivenFields::add(const Field &field)
{
    auto *row = new FieldRow(field, this);
    m_rows.push_back(row);
    m_layout->insertWidget(static_cast<int>(m_rows.size()), row, 1, Qt::AlignTop);
    row->setMaximumWidth(260);
    FieldEditor &editor = row->editor();
    connect(&editor, &FieldEditor::typed, this, [this, row](const QString &text) { read(row, text); });
    connect(&editor, &FieldEditor::chosen, this, [this, row](const Value &value) { Q_EMIT given(row->field(), value); });
    connect(&editor, &FieldEditor::beingTyped, this, [this, row](const QString &text) {
        if (row->editor().isLink())
            offerNames(m_desk, *row, text, false);
    });
}

void GivenFields::read(FieldRow *row, const QString &text)
{
    const auto question = [field = &row->field(), text, type = m_type, words = &m_desk.words()](const Ledger &ledger) {
        return office::readTyped(ledger, *words, Record(*type, RecordId()), *field, text);
    };
    m_desk.ask(row, question, [this, row, text](const Result<office::Typed> &typed) {
        if (!typed)
            return Q_EMIT failed(typed.error().text());
        if (typed->problem)
            return row->tell(FieldRow::Mark::problem, typed->problem->message.text());
        row->tell(FieldRow::Mark::none);
        const Assignment *said = sayingOf(row->field(), typed->says);
        const Value value = said == nullptr ? Value() : said->value;
        row->editor().show(value, text);
        Q_EMIT given(row->field(), value);
    });
}

FieldRow *GivenFields::row(const Field &field) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const FieldRow *row) { return &row->field() == &field; });
    return found == m_rows.end() ? nullptr : *found;
}

void GivenFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_title->setText(tr("Not in the sheet; for all its rows:"));
}

} // namespace liuqing

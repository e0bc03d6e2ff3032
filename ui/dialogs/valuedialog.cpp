// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/valuedialog.h"

#include "ui/models/fieldname.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicebox.h"

#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace liuqing {

ValueDialog::ValueDialog(const std::vector<const Field *> &fields, const Field &first, int records, QWidget *parent)
    : QDialog(parent)
    , m_fields(fields)
    , m_field(new ChoiceBox(this))
    , m_line(new QLineEdit(this))
{
    setWindowTitle(tr("Change the chosen records"));
    for (const Field *field : m_fields)
        m_field->addItem(shownFieldName(*field));
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_field->setAccessibleName(tr("Field"));
    m_line->setAccessibleName(tr("New value"));
    const auto place = std::find(m_fields.begin(), m_fields.end(), &first);
    m_field->setCurrentIndex(place == m_fields.end() ? 0 : static_cast<int>(place - m_fields.begin()));
    auto *told = new QLabel(tr("%n record(s) are chosen. What would change is shown before it is written; an empty value empties the field.", nullptr, records), this);
    told->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("Field"), m_field);
    form->addRow(tr("New value"), m_line);
    auto *next = new QPushButton(tr("Show what would change"), this);
    auto *leave = new QPushButton(tr("Leave it"), this);
    leave->setProperty("quiet", true);
    leave->setAutoDefault(false);
    next->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::space);
    layout->addWidget(told);
    layout->addLayout(form);
    layout->addLayout(buttons);
    connect(m_field, &QComboBox::currentIndexChanged, this, &ValueDialog::offerWords);
    connect(next, &QPushButton::clicked, this, &QDialog::accept);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    offerWords();
    m_line->setFocus();
}

void ValueDialog::offerWords()
{
    const QStringList words = choiceWords(field());
    m_line->setPlaceholderText(words.isEmpty() ? QString() : words.join(tr(" / ")));
    auto *completer = words.isEmpty() ? nullptr : new QCompleter(words, m_line);
    if (completer != nullptr)
        completer->setCompletionMode(QCompleter::PopupCompletion);
    m_line->setCompleter(completer);
}

const Field &ValueDialog::field() const
{
    return *m_fields[static_cast<size_t>(m_field->currentIndex())];
}

QString ValueDialog::typed() const
{
    return m_line->text();
}

} // namespace liuqing

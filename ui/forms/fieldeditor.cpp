// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldeditor.h"

#include "core/base/text.h"
#include "ui/widgets/choicebox.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStringListModel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

bool isYesNo(const Field &field)
{
    return std::holds_alternative<kind::YesNo>(field.kind);
}

} // namespace

FieldEditor::FieldEditor(const Field &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    if (std::holds_alternative<kind::Choice>(field.kind) || isYesNo(field))
        makeChoice();
    else if (std::holds_alternative<kind::Choices>(field.kind))
        makeChoices();
    else
        makeLine();
    layout->addWidget(control());
    setFocusProxy(control());
    control()->installEventFilter(this);
    fillWords();
}

QWidget *FieldEditor::control() const
{
    if (m_line != nullptr)
        return m_line;
    return m_choice != nullptr ? static_cast<QWidget *>(m_choice) : m_choices;
}

bool FieldEditor::isLink() const
{
    return std::holds_alternative<kind::Link>(m_field.kind);
}

bool FieldEditor::isBeingEdited() const
{
    return m_line != nullptr && m_line->isModified();
}

const Vocabulary *FieldEditor::words() const
{
    if (const auto *choice = std::get_if<kind::Choice>(&m_field.kind))
        return choice->from;
    const auto *choices = std::get_if<kind::Choices>(&m_field.kind);
    return choices == nullptr ? nullptr : choices->from;
}

void FieldEditor::makeLine()
{
    m_line = new QLineEdit(this);
    m_line->setClearButtonEnabled(isLink());
    connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::finish);
    if (!isLink())
        return;
    m_offered = new QStringListModel(this);
    auto *completer = new QCompleter(m_offered, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_line->setCompleter(completer);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::searched);
}

void FieldEditor::makeChoice()
{
    m_choice = new ChoiceBox(this);
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        const QString code = m_choice->itemData(index).toString();
        if (code != textOf(m_value))
            Q_EMIT chosen(code.isEmpty() ? Value() : Value(code));
    });
}

void FieldEditor::makeChoices()
{
    m_choices = new QToolButton(this);
    m_choices->setPopupMode(QToolButton::InstantPopup);
    m_choices->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_choices->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_choices->setMenu(new QMenu(m_choices));
    connect(m_choices->menu(), &QMenu::aboutToHide, this, &FieldEditor::takeChoices);
}

// In the language of the moment; the first entry of a choice is "not known"
void FieldEditor::fillWords()
{
    if (m_choice != nullptr) {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        m_choice->addItem(u"—"_s, QString());
        if (isYesNo(m_field)) {
            m_choice->addItem(label("yes"), u"yes"_s);
            m_choice->addItem(label("no"), u"no"_s);
        }
        for (const Term &term : words() == nullptr ? std::span<const Term>() : words()->terms)
            m_choice->addItem(label(term.label), text::fromKey(term.code));
    } else if (m_choices != nullptr) {
        m_choices->menu()->clear();
        for (const Term &term : words()->terms) {
            QAction *action = m_choices->menu()->addAction(label(term.label));
            action->setCheckable(true);
            action->setData(text::fromKey(term.code));
        }
    }
    restore();
}

void FieldEditor::show(const Value &value, const QString &text)
{
    m_value = value;
    m_text = text;
    restore();
}

void FieldEditor::restore()
{
    if (m_line != nullptr) {
        m_line->setText(m_text);
        m_line->setModified(false);
    } else if (m_choice != nullptr) {
        m_choice->setCurrentIndex(qMax(0, m_choice->findData(textOf(m_value))));
    } else {
        m_choices->setText(m_text.isEmpty() ? u"—"_s : m_text);
        const QStringList codes = listOf(m_value);
        for (QAction *action : m_choices->menu()->actions())
            action->setChecked(codes.contains(action->data().toString()));
    }
}

void FieldEditor::setReadOnly(bool readOnly)
{
    if (m_line != nullptr)
        m_line->setReadOnly(readOnly);
    else
        control()->setEnabled(!readOnly);
}

void FieldEditor::offer(const QStringList &names)
{
    if (m_line == nullptr || !m_line->hasFocus() || !m_line->isModified())
        return;
    m_offered->setStringList(names);
    if (names.isEmpty())
        m_line->completer()->popup()->hide();
    else
        m_line->completer()->complete();
}

void FieldEditor::finish()
{
    if (m_line->text().trimmed() != m_text && m_line->isModified()) {
        m_line->setModified(false); // said once
        Q_EMIT typed(m_line->text());
    }
}

void FieldEditor::takeChoices()
{
    QStringList codes;
    for (const QAction *action : m_choices->menu()->actions()) {
        if (action->isChecked())
            codes.append(action->data().toString());
    }
    if (codes != listOf(m_value))
        Q_EMIT chosen(codes.isEmpty() ? Value() : Value(codes));
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && m_line != nullptr && !(m_line->completer() != nullptr && m_line->completer()->popup()->isVisible())) {
            finish();
            Q_EMIT leftByEnter();
            return true;
        }
        if (key->key() == Qt::Key_Escape && m_line != nullptr && m_line->text() != m_text) {
            restore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FieldEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_line == nullptr)
        fillWords();
}

} // namespace liuqing

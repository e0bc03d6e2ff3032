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
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr int insertedRole = Qt::UserRole; // what an entry puts into the line
constexpr int freshRole = Qt::UserRole + 1; // which record it would make

bool isYesNo(const Field &field)
{
    return std::holds_alternative<kind::YesNo>(field.kind);
}

} // namespace

std::pair<QString, QString> lastPart(const Field &field, const QString &text)
{
    if (!std::holds_alternative<kind::Links>(field.kind))
        return {QString(), text.trimmed()};
    const qsizetype end = text.lastIndexOf(QRegularExpression(u"[、,，;；]"_s));
    return {text.left(end + 1), text.mid(end + 1).trimmed()};
}

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
    return std::holds_alternative<kind::Link>(m_field.kind) || std::holds_alternative<kind::Links>(m_field.kind);
}

QString FieldEditor::text() const
{
    return m_line == nullptr ? m_text : m_line->text();
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
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::beingTyped);
    if (!isLink())
        return;
    m_offered = new QStandardItemModel(this);
    auto *completer = new QCompleter(m_offered, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setCompletionRole(insertedRole);
    m_line->setCompleter(completer);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &FieldEditor::takeOffered);
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

void FieldEditor::begin(const QString &text)
{
    if (m_line == nullptr)
        return;
    m_line->setText(text);
    m_line->setModified(true);
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

void FieldEditor::offer(const QStringList &names, const std::vector<NewOffer> &fresh)
{
    if (m_line == nullptr || !m_line->hasFocus() || !m_line->isModified())
        return;
    m_fresh = fresh;
    m_offered->clear();
    const auto [before, last] = lastPart(m_field, m_line->text());
    const auto add = [this](const QString &shown, const QString &inserted, int freshPlace) {
        auto *item = new QStandardItem(shown);
        item->setData(inserted, insertedRole);
        item->setData(freshPlace, freshRole);
        m_offered->appendRow(item);
    };
    for (const QString &name : names)
        add(name, before + name, -1);
    for (size_t i = 0; i < fresh.size(); ++i)
        add(tr("+ New: %1 “%2”…").arg(label(fresh[i].type->label), fresh[i].name), m_line->text(), static_cast<int>(i));
    if (m_offered->rowCount() == 0)
        m_line->completer()->popup()->hide();
    else
        m_line->completer()->complete();
}

void FieldEditor::takeOffered(const QModelIndex &index)
{
    const QString inserted = index.data(insertedRole).toString();
    const int place = index.data(freshRole).toInt();
    QTimer::singleShot(0, this, [this, inserted, place] { // once the line has taken the text, which counts as unchanged
        if (place >= 0 && place < static_cast<int>(m_fresh.size())) {
            m_line->setModified(true); // still to be finished, should nothing become of the new one
            Q_EMIT newAsked(m_fresh[static_cast<size_t>(place)]);
            return;
        }
        m_line->setText(inserted);
        m_line->setModified(true);
        finish();
    });
}

void FieldEditor::finish()
{
    if (m_line == nullptr || !m_line->isModified())
        return;
    m_line->setModified(false); // said once
    if (m_line->text().trimmed() != m_text)
        Q_EMIT typed(m_line->text());
    else
        Q_EMIT restored();
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
            Q_EMIT restored();
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

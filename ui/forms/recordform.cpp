// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordform.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuqing {

RecordForm::RecordForm(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new QLabel(this))
    , m_state(new QLabel(this))
    , m_scroll(new QScrollArea(this))
{
    QFont bold = theme::body();
    bold.setPointSizeF(bold.pointSizeF() + 2);
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_state->setWordWrap(true);
    m_state->setFont(theme::caption());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_title);
    layout->addWidget(m_state);
    layout->addWidget(m_scroll, 1);
    connect(&desk, &Desk::changed, this, [this] {
        if (!m_record.isNull() && m_record.revision > 0)
            reload();
    });
    setTexts();
}

void RecordForm::open(const RecordType &type, const RecordId &id)
{
    build(type);
    m_isAnother = true;
    m_record = Record(type, id);
    m_record.revision = 1;
    m_entered.reset();
    m_unanswered = 0;
    reload();
}

void RecordForm::create(const RecordType &type)
{
    build(type);
    ++m_question;
    m_record = Record(type, {});
    m_entered = std::make_shared<Record>(m_record);
    m_unanswered = 0;
    m_name.clear();
    for (FieldRow *row : m_rows) {
        row->editor().show({}, {});
        row->tell(FieldRow::Mark::none);
    }
    setTexts();
    Q_EMIT shown();
}

void RecordForm::clear()
{
    ++m_opened;
    ++m_question;
    m_record = Record();
    m_name.clear();
    if (m_body != nullptr)
        m_body->hide();
    setTexts();
}

FieldRow *RecordForm::row(const Field &field) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const FieldRow *row) { return &row->field() == &field; });
    return found == m_rows.end() ? nullptr : *found;
}

void RecordForm::build(const RecordType &type)
{
    ++m_opened;
    if (m_type == &type) {
        m_body->show();
        m_scroll->ensureVisible(0, 0);
        return;
    }
    m_type = &type;
    m_rows.clear();
    m_body = new QWidget;
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, theme::gap, 0);
    layout->setSpacing(theme::gap + theme::gap / 2);
    for (const Field *field : m_desk.fieldsOf(type)) {
        if (!m_desk.isStored(type, *field))
            continue;
        auto *row = new FieldRow(*field, m_body);
        connectRow(row);
        layout->addWidget(row);
        m_rows.push_back(row);
    }
    layout->addStretch(1);
    m_scroll->setWidget(m_body); // the former body is deleted
}

void RecordForm::connectRow(FieldRow *row)
{
    FieldEditor &editor = row->editor();
    const Field *field = &row->field();
    editor.setReadOnly(!m_desk.canWrite());
    connect(&editor, &FieldEditor::typed, this, [this, field](const QString &text) { enter({field, text, {}}); });
    connect(&editor, &FieldEditor::chosen, this, [this, field](const Value &value) { enter({field, std::nullopt, value}); });
    connect(&editor, &FieldEditor::leftByEnter, this, [this] { focusNextChild(); });
    connect(&editor, &FieldEditor::searched, this, [this, field, row](const QString &text) {
        m_desk.ask(row, [field, text](const Ledger &ledger) { return namesFor(ledger, *field, text); },
                   [row](const Result<QStringList> &names) { row->editor().offer(names.value_or(QStringList())); });
    });
}

void RecordForm::reload()
{
    const int question = ++m_question;
    m_desk.ask(this, [type = &m_record.type(), id = m_record.id](const Ledger &ledger) { return shownForm(ledger, *type, id); },
               [this, question](const Result<ShownForm> &form) {
                   if (question != m_question)
                       return;
                   if (form)
                       show(*form);
                   else
                       Q_EMIT failed(form.error().text());
               });
}

void RecordForm::beginAt(const QString &field)
{
    const Field *known = m_type == nullptr ? nullptr : m_type->find(field.toStdString());
    FieldRow *row = known == nullptr ? nullptr : this->row(*known);
    if (row == nullptr)
        return;
    row->editor().control()->setFocus();
    QTimer::singleShot(0, row, [this, row] { m_scroll->ensureWidgetVisible(row); }); // once it has its place
}

void RecordForm::show(const ShownForm &form)
{
    if (form.record.isNull() || form.record.retired) {
        clear();
        Q_EMIT shown();
        return;
    }
    const bool another = std::exchange(m_isAnother, false);
    m_record = form.record;
    m_name = form.title;
    if (m_unanswered == 0)
        m_entered = std::make_shared<Record>(m_record);
    for (FieldRow *row : m_rows) {
        if (!another && (row->editor().isBeingEdited() || row->mark() == FieldRow::Mark::problem))
            continue; // what a person is typing, and what is wrong, stays to be finished
        row->editor().show(m_record.value(row->field()), form.texts.value(&row->field()));
        if (another)
            row->tell(FieldRow::Mark::none);
    }
    setTexts();
    Q_EMIT shown();
}

void RecordForm::enter(Entered entered)
{
    if (m_entered == nullptr)
        return; // not read yet: nothing stands there to be changed
    ++m_unanswered;
    m_desk.change(this,
                  [entered, record = m_entered, words = &m_desk.words()](Ledger &ledger) {
                      auto taken = takeOver(ledger, *words, *record, entered);
                      if (taken && !taken->problem)
                          *record = taken->record;
                      return taken;
                  },
                  [this, entered, opened = m_opened](const Result<Taken> &taken) {
                      if (opened != m_opened)
                          return;
                      --m_unanswered;
                      if (taken)
                          take(entered, *taken);
                      else if (FieldRow *row = this->row(*entered.field))
                          row->tell(FieldRow::Mark::problem, taken.error().text());
                  });
}

void RecordForm::take(const Entered &entered, const Taken &taken)
{
    FieldRow *row = this->row(*entered.field);
    if (taken.problem) {
        const QString hint = taken.problem->suggestion.isEmpty() ? QString() : tr(" Perhaps: %1").arg(taken.problem->suggestion);
        row->tell(FieldRow::Mark::problem, taken.problem->message.text() + hint);
        return;
    }
    row->tell(taken.doubt.isEmpty() ? FieldRow::Mark::none : FieldRow::Mark::doubt, taken.doubt.text());
    m_record = taken.record;
    if (m_record.revision > 0) {
        Q_EMIT stored(m_record.id, taken.batch); // the desk tells that all is to be read again
        return;
    }
    m_desk.ask(this, [draft = m_record](const Ledger &ledger) { return shownForm(ledger, draft); },
               [this, question = m_question](const Result<ShownForm> &form) {
                   if (question == m_question && form)
                       show(*form);
               });
}

void RecordForm::setTexts()
{
    const bool open = !m_record.isNull();
    const bool draft = open && m_record.revision == 0;
    if (!open)
        m_title->setText(tr("Nothing is chosen"));
    else if (m_name.isEmpty())
        m_title->setText(draft ? tr("New: %1").arg(label(m_record.type().label)) : label(m_record.type().label));
    else
        m_title->setText(m_name);
    QString state;
    if (!open)
        state = tr("Choose a record in the list, or enter a new one.");
    else if (!m_desk.canWrite())
        state = m_desk.remark().text();
    else if (draft)
        state = tr("Not stored yet. Still needed: %1").arg(missingNames());
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, draft ? theme::colors(palette()).missing : theme::colors(palette()).quiet);
    m_state->setPalette(quiet);
}

QString RecordForm::missingNames() const
{
    QStringList names;
    for (const Field *field : missingIn(m_record))
        names.append(label(field->label));
    return names.join(tr(", "));
}

void RecordForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setTexts(); // the color of the sentence below the title
    if (event->type() != QEvent::LanguageChange)
        return;
    setTexts();
    if (!m_record.isNull() && m_record.revision > 0)
        reload(); // words of choices in the other language
}

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordform.h"

#include "core/ledger/drafts.h"
#include "core/ledger/entry.h"
#include "ui/forms/attachmentstrip.h"
#include "ui/forms/fieldhelp.h"
#include "ui/forms/formhead.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuqing {

RecordForm::RecordForm(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_head(new FormHead(desk, this))
    , m_scroll(new QScrollArea(this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    QSizePolicy room = m_scroll->sizePolicy();
    room.setRetainSizeWhenHidden(true);
    m_scroll->setSizePolicy(room);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_head);
    layout->addWidget(m_scroll, 1);
    connectAll();
    setTexts();
}

void RecordForm::connectAll()
{
    connect(&m_head->likely(), &LikelyRecords::opened, this, &RecordForm::opened);
    connect(m_head, &FormHead::afreshAsked, this, &RecordForm::beginAfresh);
    connect(&m_desk, &Desk::changed, this, &RecordForm::reload);
    connect(&m_desk, &Desk::fieldsChanged, this, [this] {
        const Record record = m_record;
        delete std::exchange(m_body, nullptr);
        m_attachments = nullptr;
        if (!record.isNull() && record.revision > 0)
            open(record.type(), record.id);
        else if (!record.isNull())
            create(record.type());
    });
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
    beginNew(type);
    if (!m_desk.canWrite())
        return;
    m_desk.prepare(this, [type = &type](const Ledger &ledger) { return drafts::find(ledger, *type); },
                   [this, opened = m_opened](const Result<std::optional<Record>> &draft) {
                       if (opened != m_opened)
                           return;
                       if (!draft)
                           Q_EMIT failed(draft.error().text());
                       else if (*draft && m_unanswered == 0)
                           takeDraft(**draft);
                   });
}

void RecordForm::beginNew(const RecordType &type)
{
    build(type);
    m_reading.next();
    m_record = Record(type, {});
    m_entered = std::make_shared<Record>(m_record);
    m_unanswered = 0;
    m_name.clear();
    m_attachments->show({});
    for (FieldRow *row : m_body->rows()) {
        row->editor().show({}, {});
        row->tell(FieldRow::Mark::none);
        row->find({});
        row->reveal({});
        row->allowRevealing(false);
    }
    setTexts();
    Q_EMIT shown();
}

// What was entered of a new one that could not be stored yet
void RecordForm::takeDraft(const Record &draft)
{
    m_record = draft;
    m_entered = std::make_shared<Record>(m_record);
    showDraft();
}

void RecordForm::beginAfresh()
{
    const RecordType &type = m_record.type();
    m_record = Record(); // nothing of it is entered any more
    beginNew(type);
    firstRow()->editor().control()->setFocus();
    m_desk.change(this, [type = &type](Ledger &ledger) -> Status { return drafts::drop(ledger, *type); },
                  [this](const Status &dropped) {
                      if (!dropped)
                          Q_EMIT failed(dropped.error().text());
                  });
}

// What is still being typed is entered
void RecordForm::leave()
{
    if (!m_record.isNull())
        finishRows();
    m_early.clear();
}

void RecordForm::finishRows()
{
    for (FieldRow *row : m_body == nullptr ? std::vector<FieldRow *>() : m_body->rows())
        row->editor().finish();
}

void RecordForm::prepare(const RecordType &type, const QString &name)
{
    beginNew(type);
    m_isHeld = true;
    row(*type.title)->editor().begin(name);
    setTexts();
}

void RecordForm::keep()
{
    finishRows();
    m_isWanted = true;
    if (m_unanswered == 0)
        keepNow();
}

// Once everything entered is answered: what was refused is mended first
void RecordForm::keepNow()
{
    m_isWanted = false;
    const auto &rows = m_body->rows();
    const auto wrong = std::find_if(rows.begin(), rows.end(), [](const FieldRow *row) { return row->mark() == FieldRow::Mark::problem; });
    if (wrong != rows.end())
        return (*wrong)->editor().control()->setFocus();
    ++m_unanswered;
    m_desk.change(this,
                  [record = m_entered](Ledger &ledger) {
                      auto kept = keepDraft(ledger, *record);
                      if (kept)
                          *record = kept->record;
                      return kept;
                  },
                  [this, opened = m_opened](const Result<Taken> &taken) {
                      if (opened != m_opened)
                          return;
                      --m_unanswered;
                      m_isWanted = false;
                      if (!taken)
                          Q_EMIT failed(taken.error().text());
                      else if (missingIn(taken->record).empty()) // else it says what is missing
                          take({m_record.type().title}, *taken);
                  });
}

void RecordForm::clear()
{
    leave();
    ++m_opened;
    m_reading.next();
    m_record = Record();
    m_name.clear();
    m_findings.clear();
    m_head->likely().forget();
    m_scroll->hide();
    setTexts();
}

void RecordForm::build(const RecordType &type)
{
    leave();
    ++m_opened;
    m_isHeld = false;
    m_isWanted = false;
    m_findings.clear();
    m_head->likely().forget();
    m_scroll->show();
    if (m_body != nullptr && &m_body->type() == &type) {
        m_scroll->ensureVisible(0, 0);
        return;
    }
    m_body = new FormBody(m_desk, type);
    for (FieldRow *row : m_body->rows())
        connectRow(row);
    m_attachments = new AttachmentStrip(m_desk, m_body);
    m_body->append(m_attachments);
    connect(m_attachments, &AttachmentStrip::failed, this, &RecordForm::failed);
    m_scroll->setWidget(m_body); // the former body is deleted
}

void RecordForm::connectRow(FieldRow *row)
{
    FieldEditor &editor = row->editor();
    const Field *field = &row->field();
    editor.setReadOnly(!m_desk.canWrite());
    connect(&editor, &FieldEditor::typed, this, [this, field](const QString &text) { enter({field, text, {}}); });
    connect(&editor, &FieldEditor::chosen, this, [this, field](const Value &value) { enter({field, std::nullopt, value}); });
    connect(&editor, &FieldEditor::restored, row, [row] {
        if (row->mark() == FieldRow::Mark::problem)
            row->tell(FieldRow::Mark::none);
        row->offerNew({});
    });
    connect(&editor, &FieldEditor::leftByEnter, this, [this] { focusNextChild(); });
    const auto enterNew = [this, row](const NewOffer &offer) {
        askForNew(m_desk, *row, offer, [this, row](const QString &before, const LikelyRecord &made) { linkTo(row, before, made); });
    };
    connect(&editor, &FieldEditor::newAsked, this, enterNew);
    connect(row, &FieldRow::newAsked, this, enterNew);
    connect(row, &FieldRow::revealAsked, this, [this, row] {
        askToReveal(m_desk, *row, m_record, [this, opened = m_opened] { return opened == m_opened; }, [this](const QString &sentence) { Q_EMIT failed(sentence); });
    });
    connect(&editor, &FieldEditor::beingTyped, this, [this, row](const QString &text) {
        if (m_record.revision == 0)
            setTexts(); // what is being typed is no longer missing
        if (row->editor().isLink())
            offerNames(m_desk, *row, text, m_desk.canWrite());
        if (isRecognizedBy(m_record.type(), row->field()))
            likely().look(m_record, row->field(), text);
    });
}

void RecordForm::reload()
{
    if (m_record.isNull() || m_record.revision == 0)
        return;
    m_desk.ask(this, [type = &m_record.type(), id = m_record.id](const Ledger &ledger) { return shownForm(ledger, *type, id); },
               [this](const Result<ShownForm> &form) { showRead(form); }, m_reading.next());
}

void RecordForm::showRead(const Result<ShownForm> &form)
{
    if (form)
        show(*form);
    else
        Q_EMIT failed(form.error().text());
}

void RecordForm::beginAt(const QString &field)
{
    const Field *known = m_body == nullptr ? nullptr : m_body->type().find(field.toStdString());
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
    const Record before = std::exchange(m_record, form.record);
    m_name = form.title;
    if (m_unanswered == 0)
        m_entered = std::make_shared<Record>(m_record);
    m_attachments->show(m_record);
    for (FieldRow *row : m_body->rows()) {
        const Value value = m_record.value(row->field());
        if (another)
            row->find({});
        if (another || before.value(row->field()) != value)
            row->reveal({}); // it would be of what stood there before
        if (row->revealed().isEmpty())
            row->allowRevealing(entry::isMasked(row->field()) && isKnown(value) && m_record.revision > 0 && m_desk.canWrite());
        if (row->editor().isBeingEdited() || (!another && row->mark() == FieldRow::Mark::problem))
            continue; // what a person is typing, and what is wrong, stays to be finished
        row->editor().show(value, form.texts.value(&row->field()));
        if (another)
            row->tell(FieldRow::Mark::none);
    }
    setTexts();
    Q_EMIT shown();
    for (Entered &early : std::exchange(m_early, {}))
        enter(std::move(early));
    if (m_record.revision > 0)
        judge();
}

void RecordForm::judge()
{
    m_desk.study(this, [book = &m_desk.book(), record = m_record](const Ledger &ledger) { return findingsOf(ledger, *book, record); },
                 [this](const Result<QHash<const Field *, QStringList>> &said) {
                     if (!said)
                         return Q_EMIT failed(said.error().text());
                     m_findings = said->value(nullptr);
                     for (FieldRow *row : m_body->rows())
                         row->find(said->value(&row->field()).join(u' '));
                     setTexts();
                     Q_EMIT judged();
                 }, m_reading.current());
}

void RecordForm::enter(Entered entered)
{
    if (m_entered == nullptr) // not read yet
        return m_early.push_back(std::move(entered));
    ++m_unanswered;
    m_desk.change(this,
                  [entered, record = m_entered, words = &m_desk.words(), held = m_isHeld](Ledger &ledger) {
                      auto taken = takeOver(ledger, *words, *record, entered, held);
                      if (taken && !taken->problem)
                          *record = taken->record;
                      return taken;
                  },
                  [this, entered, opened = m_opened, name = m_name](const Result<Taken> &taken) {
                      if (opened != m_opened)
                          return takeLate(entered, name, taken);
                      --m_unanswered;
                      if (taken)
                          take(entered, *taken);
                      else if (FieldRow *row = this->row(*entered.field))
                          row->tell(FieldRow::Mark::problem, taken.error().text());
                      if (m_isWanted && m_unanswered == 0)
                          keepNow();
                  });
}

// The form shows something else by now
void RecordForm::takeLate(const Entered &entered, const QString &name, const Result<Taken> &taken)
{
    if (taken && !taken->problem)
        return;
    const QString why = taken ? taken->problem->message.text() : taken.error().text();
    const QString of = name.isEmpty() ? tr("a new record") : name;
    Q_EMIT failed(tr("“%1” of %2 was not stored: %3").arg(label(entered.field->label), of, why));
}

void RecordForm::take(const Entered &entered, const Taken &taken)
{
    FieldRow *row = this->row(*entered.field);
    if (taken.problem) {
        const QString hint = taken.problem->suggestion.isEmpty() ? QString() : tr(" Perhaps: %1").arg(taken.problem->suggestion);
        row->tell(FieldRow::Mark::problem, taken.problem->message.text() + hint);
        if (QLatin1StringView(taken.problem->code) == "unknown_link"_L1)
            row->offerNew(newOffersFor(*entered.field, lastPart(*entered.field, entered.text.value_or(QString())).second));
        return;
    }
    if (!row->revealed().isEmpty())
        row->reveal({}); // it was what stood there before
    row->tell(taken.doubt.isEmpty() ? FieldRow::Mark::none : FieldRow::Mark::doubt, taken.doubt.text());
    m_record = taken.record;
    if (m_record.revision > 0) {
        likely().isStoredAs(m_record.id);
        Q_EMIT stored(m_record.id, taken.batch); // the desk tells that all is to be read again
        return;
    }
    showDraft();
}

void RecordForm::showDraft()
{
    m_desk.ask(this, [draft = m_record](const Ledger &ledger) { return shownForm(ledger, draft); },
               [this](const Result<ShownForm> &form) { showRead(form); }, m_reading.current());
}

void RecordForm::linkTo(FieldRow *row, const QString &before, const LikelyRecord &made)
{
    const Field *field = &row->field();
    row->tell(FieldRow::Mark::none);
    row->editor().restore(); // what was typed there is the new record now
    if (!before.isEmpty())
        enter({field, before + made.title, {}});
    else if (std::holds_alternative<kind::Link>(field->kind))
        enter({field, std::nullopt, Value(made.id)});
    else
        enter({field, std::nullopt, Value(QStringList(made.id.toHex()))});
}

// What is needed and not even begun
QStringList RecordForm::missingNames() const
{
    QStringList names;
    for (const Field *field : missingIn(m_record)) {
        FieldRow *missing = row(*field);
        if (missing == nullptr || missing->editor().text().isEmpty())
            names.append(label(field->label));
    }
    return names;
}

void RecordForm::setTexts()
{
    if (m_record.isNull())
        return m_head->show({});
    const bool isDraft = m_record.revision == 0;
    m_head->show({.type = &m_record.type(), .name = m_name, .isDraft = isDraft,
                  .isHeld = m_isHeld,
                  .isBegun = isDraft && !m_record.isBlank(),
                  .missing = isDraft ? missingNames() : QStringList(),
                  .findings = m_findings,
                  .remark = m_desk.canWrite() ? QString() : m_desk.remark().text()});
}

LikelyRecords &RecordForm::likely()
{
    return m_head->likely();
}

void RecordForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setTexts();
    reload(); // words of choices in the other language
}

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordform.h"

#include "core/ledger/entry.h"
#include "core/ledger/revealing.h"
#include "ui/forms/attachmentstrip.h"
#include "ui/forms/formhead.h"
#include "ui/forms/newrecorddialog.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QInputDialog>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr int pauseInTyping = 200; // ms

bool isBegun(const Record &draft)
{
    return !draft.sameFacts(Record(draft.type(), {}));
}

} // namespace

RecordForm::RecordForm(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_head(new FormHead(this))
    , m_scroll(new QScrollArea(this))
    , m_pause(new QTimer(this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    QSizePolicy room = m_scroll->sizePolicy();
    room.setRetainSizeWhenHidden(true);
    m_scroll->setSizePolicy(room);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseInTyping);
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
    connect(m_pause, &QTimer::timeout, this, &RecordForm::askLikely);
    connect(&m_head->likely(), &LikelyRecords::opened, this, &RecordForm::opened);
    connect(m_head, &FormHead::afreshAsked, this, [this] {
        const RecordType &type = m_record.type();
        m_record = Record();
        create(type);
        firstRow()->editor().control()->setFocus();
    });
    connect(&m_desk, &Desk::changed, this, [this] {
        if (!m_record.isNull() && m_record.revision > 0)
            reload();
    });
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
    build(type);
    ++m_question;
    m_record = m_aside.take(&type).value_or(Record(type, {}));
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
    if (isBegun(m_record))
        showDraft();
}

// What was entered of a new record that could not be stored yet comes back when the next one is begun
void RecordForm::putAside()
{
    if (!m_record.isNull() && m_record.revision == 0 && !m_isHeld && m_unanswered == 0 && isBegun(m_record))
        m_aside.insert(&m_record.type(), m_record);
}

void RecordForm::prepare(const RecordType &type, const QString &name)
{
    create(type);
    m_isHeld = true;
    row(*type.title)->editor().begin(name);
}

void RecordForm::keep()
{
    for (FieldRow *row : m_body->rows())
        row->editor().finish();
    m_isHeld = false;
    m_desk.change(this, [record = m_entered](Ledger &ledger) { return keepDraft(ledger, *record); },
                  [this, opened = m_opened](const Result<Taken> &taken) {
                      if (opened != m_opened)
                          return;
                      if (!taken)
                          Q_EMIT failed(taken.error().text());
                      else if (missingIn(taken->record).empty()) // else it says what is missing
                          take({m_record.type().title}, *taken);
                  });
}

void RecordForm::clear()
{
    putAside();
    ++m_opened;
    ++m_question;
    m_record = Record();
    m_name.clear();
    m_findings.clear();
    m_head->likely().show({});
    m_scroll->hide();
    setTexts();
}

void RecordForm::build(const RecordType &type)
{
    putAside();
    ++m_opened;
    m_isHeld = false;
    m_findings.clear();
    m_pause->stop();
    m_head->likely().show({});
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
    connect(&editor, &FieldEditor::leftByEnter, this, [this] { focusNextChild(); });
    connect(&editor, &FieldEditor::newAsked, this, [this, row](const NewOffer &offer) { enterNew(row, offer); });
    connect(row, &FieldRow::newAsked, this, [this, row](const NewOffer &offer) { enterNew(row, offer); });
    connect(row, &FieldRow::revealAsked, this, [this, row] { askToReveal(row); });
    connect(&editor, &FieldEditor::beingTyped, this, [this, row](const QString &text) {
        if (m_record.revision == 0)
            setTexts(); // what is being typed is no longer missing
        if (row->editor().isLink())
            offerNames(row, text);
        if (!isRecognizedBy(m_record.type(), row->field()))
            return;
        m_typedIn = &row->field();
        m_typed = text;
        m_pause->start();
    });
}

void RecordForm::offerNames(FieldRow *row, const QString &text)
{
    const Field *field = &row->field();
    const QString name = lastPart(*field, text).second;
    m_desk.ask(row, [field, name](const Ledger &ledger) { return namesFor(ledger, *field, name); },
               [row, field, name, writes = m_desk.canWrite()](const Result<QStringList> &names) {
                   const bool known = !names || names->contains(name);
                   row->editor().offer(names.value_or(QStringList()), known || !writes ? std::vector<NewOffer>() : newOffersFor(*field, name));
               });
}

void RecordForm::askLikely()
{
    m_desk.ask(this,
               [words = &m_desk.words(), record = m_record, field = m_typedIn, text = m_typed](const Ledger &ledger) { return likelySame(ledger, *words, record, *field, text); },
               [this, opened = m_opened](const Result<std::vector<LikelyRecord>> &likely) {
                   if (opened == m_opened)
                       m_head->likely().show(likely.value_or(std::vector<LikelyRecord>()));
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
    m_record = form.record;
    m_name = form.title;
    if (m_unanswered == 0)
        m_entered = std::make_shared<Record>(m_record);
    m_attachments->show(m_record);
    for (FieldRow *row : m_body->rows()) {
        const Value value = m_record.value(row->field());
        if (another) {
            row->find({});
            row->reveal({});
        }
        if (row->revealed().isEmpty())
            row->allowRevealing(entry::isMasked(row->field()) && isKnown(value) && m_record.revision > 0 && m_desk.canWrite());
        if (!another && (row->editor().isBeingEdited() || row->mark() == FieldRow::Mark::problem))
            continue; // what a person is typing, and what is wrong, stays to be finished
        row->editor().show(value, form.texts.value(&row->field()));
        if (another)
            row->tell(FieldRow::Mark::none);
    }
    setTexts();
    Q_EMIT shown();
    if (m_record.revision > 0)
        judge();
}

void RecordForm::judge()
{
    m_desk.study(this, [book = &m_desk.book(), record = m_record](const Ledger &ledger) { return findingsOf(ledger, *book, record); },
               [this, question = m_question](const Result<QHash<const Field *, QStringList>> &said) {
                   if (question != m_question || !said)
                       return;
                   m_findings = said->value(nullptr);
                   for (FieldRow *row : m_body->rows())
                       row->find(said->value(&row->field()).join(u' '));
                   setTexts();
                   Q_EMIT judged();
               });
}

void RecordForm::enter(Entered entered)
{
    if (m_entered == nullptr)
        return; // not read yet: nothing stands there to be changed
    ++m_unanswered;
    m_desk.change(this,
                  [entered, record = m_entered, words = &m_desk.words(), held = m_isHeld](Ledger &ledger) {
                      auto taken = takeOver(ledger, *words, *record, entered, held);
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
        if (QLatin1StringView(taken.problem->code) == "unknown_link"_L1)
            row->offerNew(newOffersFor(*entered.field, lastPart(*entered.field, entered.text.value_or(QString())).second));
        return;
    }
    row->tell(taken.doubt.isEmpty() ? FieldRow::Mark::none : FieldRow::Mark::doubt, taken.doubt.text());
    m_record = taken.record;
    if (m_record.revision > 0) {
        Q_EMIT stored(m_record.id, taken.batch); // the desk tells that all is to be read again
        return;
    }
    showDraft();
}

void RecordForm::showDraft()
{
    m_desk.ask(this, [draft = m_record](const Ledger &ledger) { return shownForm(ledger, draft); },
               [this, question = m_question](const Result<ShownForm> &form) {
                   if (question == m_question && form)
                       show(*form);
               });
}

void RecordForm::enterNew(FieldRow *row, const NewOffer &offer)
{
    auto *dialog = new NewRecordDialog(m_desk, offer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString before = lastPart(row->field(), row->editor().text()).first; // other names, typed before the new one
    connect(dialog, &NewRecordDialog::made, row, [this, row, dialog, before](const RecordId &id) { linkTo(row, before, {id, dialog->form().name(), {}}); });
    dialog->open();
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

void RecordForm::askToReveal(FieldRow *row)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Show it in full"));
    dialog->setLabelText(tr("What is it needed for? Who looked, when and why is written into the history."));
    connect(dialog, &QInputDialog::textValueSelected, row, [this, row](const QString &reason) { reveal(row, reason); });
    dialog->open();
}

void RecordForm::reveal(FieldRow *row, const QString &reason)
{
    m_desk.change(row, [type = &m_record.type(), id = m_record.id, field = &row->field(), reason](Ledger &ledger) { return liuqing::reveal(ledger, *type, id, *field, reason); },
                  [this, row, opened = m_opened](const Result<QString> &plain) {
                      if (!plain)
                          Q_EMIT failed(plain.error().text());
                      else if (opened == m_opened)
                          row->reveal(*plain);
                  });
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
    m_head->show({.type = &m_record.type(),
                  .name = m_name,
                  .isDraft = isDraft,
                  .isHeld = m_isHeld,
                  .isBegun = isDraft && isBegun(m_record),
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
    if (!m_record.isNull() && m_record.revision > 0)
        reload(); // words of choices in the other language
}

} // namespace liuqing

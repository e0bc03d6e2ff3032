// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importjob.h"

#include "core/base/text.h"

namespace liuqing {

namespace {

// Whether records are told apart by what they link to: workers by their firm
bool isKeyLink(const RecordType &type, const Field &field)
{
    const auto has = [&](std::span<const Field *const> fields) { return std::find(fields.begin(), fields.end(), &field) != fields.end(); };
    return !linkTarget(field).empty()
        && std::any_of(type.matchKeys.begin(), type.matchKeys.end(), [&](const MatchKey &key) { return has(key.fields) || has(key.exactly); });
}

} // namespace

ImportJob::ImportJob(Desk &desk, const QString &file, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
{
    m_request.file = file;
    recognize();
}

ImportJob::~ImportJob()
{
    m_cancelled->store(true);
}

void ImportJob::recognize()
{
    m_desk.ask(this, [file = file(), words = &m_desk.words()](const Ledger &) { return office::likelyTypes(file, *words); },
               [this](Result<std::vector<office::LikelyType>> likely) {
                   if (!likely)
                       return refuse(std::move(likely.error()));
                   m_likely = std::move(*likely);
                   if (!m_likely.empty())
                       return setType(*m_likely.front().type);
                   refuse({QStringLiteral("no_header"),
                           Message(QT_TRANSLATE_NOOP("core", "No sheet of this workbook has headings of firms, estates, projects, staff or organizations. Choose what it holds, or add a row of headings.")),
                           {}});
               });
}

void ImportJob::setType(const RecordType &type)
{
    m_request.type = &type;
    m_request.wish = {.sheet = m_request.wish.sheet};
    m_request.given.clear();
    makePlan();
}

void ImportJob::setSheet(const QString &name)
{
    m_request.wish = {.sheet = name};
    makePlan();
}

void ImportJob::give(const Field &field, const Value &value)
{
    std::erase_if(m_request.given, [&](const Assignment &each) { return each.field == &field; });
    if (isKnown(value))
        m_request.given.push_back({&field, value});
    makePlan();
}

Value ImportJob::given(const Field &field) const
{
    const Assignment *said = sayingOf(field, m_request.given);
    return said == nullptr ? Value() : said->value;
}

std::vector<const Field *> ImportJob::lacking() const
{
    std::vector<const Field *> fields;
    if (m_shown == nullptr)
        return fields;
    for (const Field *field : m_request.type->fields) {
        const auto &columns = m_shown->plan.layout().columns;
        const bool has = std::any_of(columns.begin(), columns.end(), [&](const office::SheetColumn &each) { return each.field == field; });
        if (!has && (field->required || isKeyLink(*m_request.type, *field)))
            fields.push_back(field);
    }
    return fields;
}

void ImportJob::setCreateLinks(bool create)
{
    m_request.createLinks = create;
    makePlan();
}

void ImportJob::setLeaveOut(bool leaveOut)
{
    m_request.leaveOutBadValues = leaveOut;
    makePlan();
}

void ImportJob::setField(const QString &letters, const Field *field)
{
    m_request.wish.mapping.insert(letters, field == nullptr ? std::nullopt : std::optional(text::fromKey(field->key)));
    makePlan();
}

// An earlier planning is cancelled; it answers, and is not listened to
void ImportJob::makePlan()
{
    m_cancelled->store(true);
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    const int question = ++m_question;
    ImportRequest request = m_request;
    request.progress = [desk = &m_desk, self = QPointer(this), cancelled = m_cancelled](int rows) { // the job may be gone
        if (!cancelled->load())
            QMetaObject::invokeMethod(desk, [self, rows] { if (self) Q_EMIT self->progressed(rows); }, Qt::QueuedConnection);
        return !cancelled->load();
    };
    m_state = State::reading;
    Q_EMIT changed();
    m_desk.prepare(this, [request, words = &m_desk.words()](Ledger &ledger) { return shownPlan(ledger, *words, request); },
                   [this, question](Result<ShownPlan> shown) {
                       if (question != m_question)
                           return;
                       if (!shown)
                           return refuse(std::move(shown.error()));
                       m_shown = m_desk.share(std::move(*shown));
                       m_state = State::planned;
                       Q_EMIT changed();
                   });
}

void ImportJob::refuse(Error error)
{
    m_error = std::move(error);
    m_shown.reset();
    m_state = State::refused;
    Q_EMIT changed();
}

void ImportJob::cancel()
{
    m_cancelled->store(true);
}

void ImportJob::write()
{
    if (m_state != State::planned)
        return;
    m_state = State::writing;
    Q_EMIT changed();
    m_desk.change(this, [shown = m_shown](Ledger &ledger) { return shown->plan.apply(ledger); },
                  [this](Result<RecordId> batch) {
                      if (!batch)
                          return refuse(std::move(batch.error()));
                      m_batch = *batch;
                      m_state = State::done;
                      Q_EMIT changed();
                  });
}

} // namespace liuqing

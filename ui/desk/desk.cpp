// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk.h"

#include "core/catalogue/catalogue.h"
#include "core/exchange/declaredwords.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr int pauseBeforeWritingBack = 5'000; // milliseconds; the next change begins it anew
constexpr int pauseBeforeTryingAgain = 30'000;

// What keeps a ledger from being written, but not from being read
bool isReadable(const Error &error)
{
    return error.code == u"locked"_s || error.code == u"read_only"_s || error.code == u"newer_file"_s;
}

} // namespace

Desk::Desk()
{
    m_writeBack.setSingleShot(true);
    connect(&m_writeBack, &QTimer::timeout, this, &Desk::writeBack);
    connect(this, &Desk::changed, this, [this] {
        if (m_copy != nullptr)
            owe();
    });
}

QString Desk::file() const
{
    if (m_reading)
        return m_reading->file(QFileInfo(m_path).fileName());
    return m_copy != nullptr ? m_copy->path() : m_path;
}

// The copy has what the drive has not
void Desk::owe()
{
    m_isOwed = true;
    m_writeBack.start(pauseBeforeWritingBack);
}

// As it is now; what others write later is seen when it is opened anew
Status Desk::copyForReading(const Copies &copies)
{
    auto folder = CopyFolder::make(copies.folder);
    if (!folder)
        return failure(folder.error());
    m_reading = std::move(*folder);
    LIUQING_TRY(copies::copyForReading(m_path, file()));
    m_remark = Message(QT_TRANSLATE_NOOP("core", "%1 What is shown is how it was at %2."), {m_remark.text(), m_around.clock.now().toString(u"HH:mm"_s)});
    return {};
}

// Why nothing can be changed; then nobody else is kept from it
std::optional<Error> Desk::openForChanges(const Copies &copies)
{
    if (copies.isFor(m_path)) {
        auto copy = WorkingCopy::take(m_path, copies.folder, m_around.actor, m_around.clock);
        if (!copy)
            return copy.error();
        m_copy = std::move(*copy);
    }
    auto changes = LedgerThread::open(file(), Ledger::Mode::write, m_around);
    if (!changes) {
        m_copy.reset();
        return changes.error();
    }
    m_changes = std::move(*changes);
    if (m_copy != nullptr && m_copy->isAhead())
        owe();
    return std::nullopt;
}

// For changes first: it may bring an older file up to date
Status Desk::openThreads(const Copies &copies)
{
    const auto refusal = openForChanges(copies);
    if (refusal && !isReadable(*refusal))
        return failure(*refusal);
    if (refusal)
        m_remark = refusal->message;
    else if (m_copy != nullptr)
        m_remark = m_copy->remark();
    // Whoever holds a file open keeps other computers from putting a newer one in its place
    if (refusal && !copies.folder.isEmpty() && (copies.isFor(m_path) || WriterLock::isHeldElsewhere(m_path)))
        LIUQING_TRY(copyForReading(copies));
    auto questions = LedgerThread::open(file(), Ledger::Mode::read, m_around);
    if (!questions)
        return failure(questions.error());
    m_questions = std::move(*questions);
    return {};
}

Result<std::unique_ptr<Desk>> Desk::open(const QString &path, const Surroundings &around, const FindPack &findPack, const Copies &copies)
{
    std::unique_ptr<Desk> desk(new Desk);
    desk->m_path = path;
    desk->m_around = around;
    LIUQING_TRY(desk->openThreads(copies));
    QString packName;
    desk->m_questions->ask([&](Ledger &ledger) {
        desk->learn(ledger);
        packName = ledger.pack();
    });
    const auto pack = PackFolder::open(findPack(packName));
    if (!pack)
        return failure(pack.error());
    auto book = returns::Book::load(*pack);
    auto words = Synonyms::read(*pack);
    if (!book || !words)
        return failure(!book ? book.error() : words.error());
    desk->m_book = std::move(*book);
    desk->m_words = std::move(*words);
    desk->m_leavesHere = false;
    return desk;
}

Desk::~Desk()
{
    for (const auto *thread : {&m_questions, &m_reckoning, &m_studies}) {
        if (*thread)
            (*thread)->passOver();
    }
    m_changes.reset(); // what is still to be written speaks of fields that belong to the ledger of the questions
    for (auto *thread : {&m_questions, &m_reckoning, &m_studies})
        thread->reset();
    if (m_copy != nullptr && !m_leavesHere)
        (void)m_copy->finish(); // what cannot be written back now stays on this computer and comes again
    if (m_reading)
        m_reading->remove();
}

// In the thread for changes: nothing is written to the copy meanwhile
void Desk::writeBack()
{
    if (m_copy == nullptr || m_changes == nullptr)
        return;
    m_changes->post([this, copy = m_copy.get()](Ledger &) {
        const Status written = copy->writeBack();
        QMetaObject::invokeMethod(this, [this, written] {
            if (m_writeBack.isActive()) // something was changed while it was written
                return;
            m_isOwed = !written;
            if (written)
                return Q_EMIT writtenBack();
            m_writeBack.start(pauseBeforeTryingAgain);
            Q_EMIT failed(written.error().text());
        }, Qt::QueuedConnection);
    });
}

Status Desk::settleDown()
{
    m_writeBack.stop();
    Status done;
    if (m_changes != nullptr) {
        m_changes->ask([&](Ledger &) {
            if (m_copy != nullptr)
                done = m_copy->writeBack();
        });
    }
    settled(done);
    return done;
}

void Desk::settleLater(const files::Going &going, std::function<void(const Status &)> then)
{
    m_writeBack.stop();
    if (m_changes == nullptr)
        return then({});
    m_changes->post([this, going, then = std::move(then)](Ledger &) {
        const Status done = m_copy == nullptr ? Status() : m_copy->writeBack(going);
        QMetaObject::invokeMethod(this, [this, then, done] {
            settled(done);
            then(done);
        }, Qt::QueuedConnection);
    });
}

void Desk::settled(const Status &done)
{
    if (m_copy == nullptr)
        return;
    m_isOwed = !done;
    if (done)
        Q_EMIT writtenBack();
    else
        m_writeBack.start(pauseBeforeTryingAgain);
}

void Desk::learn(const Ledger &ledger)
{
    m_office = ledger.office();
    if (m_remark.isEmpty())
        m_remark = ledger.remark();
    m_known = knownFields(ledger);
}

Desk::KnownFields Desk::knownFields(const Ledger &ledger)
{
    KnownFields all;
    for (const RecordType *type : catalogue::types()) {
        Known known{ledger.fieldsOf(*type), {}};
        for (const Field *field : known.fields) {
            if (!ledger.isStored(*type, *field))
                known.off.insert(field);
        }
        all.emplace(type, std::move(known));
    }
    return all;
}

void Desk::learnFields()
{
    for (const auto *thread : {&m_reckoning, &m_studies}) {
        if (*thread)
            (*thread)->post([](Ledger &ledger) { (void)ledger.learnFields(); });
    }
    m_questions->post([this](Ledger &ledger) {
        const Status learnt = ledger.learnFields();
        QMetaObject::invokeMethod(this, [this, learnt, known = knownFields(ledger)]() mutable {
            if (!learnt)
                return Q_EMIT failed(learnt.error().text());
            m_known = std::move(known);
            Q_EMIT fieldsChanged();
        }, Qt::QueuedConnection);
    });
}

void Desk::wait()
{
    for (const auto *thread : {&m_changes, &m_questions, &m_reckoning, &m_studies}) {
        if (*thread)
            (*thread)->ask([](Ledger &) {});
    }
}

} // namespace liuqing

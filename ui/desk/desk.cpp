// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk.h"

#include "core/catalogue/catalogue.h"
#include "core/exchange/declaredwords.h"

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

// What keeps a ledger from being written, but not from being read
bool isReadable(const Error &error)
{
    return error.code == u"locked"_s || error.code == u"read_only"_s || error.code == u"newer_file"_s;
}

} // namespace

Result<std::unique_ptr<Desk>> Desk::open(const QString &path, const Surroundings &around, const FindPack &findPack)
{
    std::unique_ptr<Desk> desk(new Desk);
    desk->m_path = path;
    desk->m_around = around;
    auto changes = LedgerThread::open(path, Ledger::Mode::write, around); // first: it may bring an older file up to date
    if (changes)
        desk->m_changes = std::move(*changes);
    else if (isReadable(changes.error()))
        desk->m_remark = changes.error().message;
    else
        return failure(changes.error());
    auto questions = LedgerThread::open(path, Ledger::Mode::read, around);
    if (!questions)
        return failure(questions.error());
    desk->m_questions = std::move(*questions);
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
    return desk;
}

Desk::~Desk()
{
    for (const auto *thread : {&m_questions, &m_reckoning, &m_studies}) {
        if (*thread)
            (*thread)->passOver();
    }
    m_changes.reset(); // what is still to be written speaks of fields that belong to the ledger of the questions
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

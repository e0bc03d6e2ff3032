// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger on the desk, as the window has it: opened in a thread for questions and in a thread for changes, so that
// the window never waits for the file and a long import never keeps a list from being read, and, once they are needed,
// in one that counts and one that looks into what may take its time (tiles, findings). Pages ask and change
// with lambdas that run in there; the answers come back in the window's thread, and not at all when the page that asked
// is gone by then. A ledger that cannot be written (locked, write-protected, from a newer program) is read only, and
// remark() says why. A ledger on a stick or a network drive is worked on in a copy on this computer, which is written back
// after every pause and when the desk is cleared (core/ledger/workingcopy.h).
#pragma once

#include "core/base/drive.h"
#include "core/ledger/workingcopy.h"
#include "core/policy/synonyms.h"
#include "core/returns/book.h"
#include "ui/desk/latest.h"
#include "ui/desk/ledgerthread.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace liuqing {

// Where ledgers of sticks and network drives are worked on; an empty folder: where they lie
struct Copies
{
    QString folder = {};
    std::function<Drive(const QString &path)> drive = driveOf;

    bool isFor(const QString &path) const { return !folder.isEmpty() && drive(path) != Drive::fixed; }
};

class Desk : public QObject
{
    Q_OBJECT

public:
    using FindPack = std::function<QString(const QString &pack)>; // the folder of a pack

    // Errors: those of Ledger::open, WorkingCopy::take, Book::load and Synonyms::read
    static Result<std::unique_ptr<Desk>> open(const QString &path, const Surroundings &around, const FindPack &findPack, const Copies &copies = {});
    ~Desk() override;

    QString path() const { return m_path; } // as it was opened
    QString file() const; // what is worked on
    bool isCopied() const { return m_copy != nullptr; }
    bool isWrittenBack() const { return !m_isOwed; } // of one that is copied: nothing is on this computer alone
    const Office &office() const { return m_office; }
    QString person() const { return m_around.actor.name; } // who sits here
    QDate today() const { return m_around.clock.today(); }
    bool canWrite() const { return m_changes != nullptr; }
    const Message &remark() const { return m_remark; } // empty: nothing to say
    const returns::Book &book() const { return *m_book; }
    QString form() const { return QStringLiteral("LQ-01"); } // the return that offices send; the pack has no other
    const Synonyms &words() const { return *m_words; }
    // The fields of a type as this ledger knows it, and those of them that are switched on
    const std::vector<const Field *> &fieldsOf(const RecordType &type) const { return m_known.at(&type).fields; }
    bool isStored(const RecordType &type, const Field &field) const { return !m_known.at(&type).off.contains(&field); }

    // question: Answer(const Ledger &), in the thread for questions; then: void(Answer), here, while the ticket is new
    template<typename Question, typename Then> void ask(QObject *asker, Question question, Then then, const Ticket &ticket = {})
    {
        put(*m_questions, asker, std::move(question), std::move(then), ticket);
    }

    // A count or a sum over all of a list: the next page does not wait for it
    template<typename Question, typename Then> void reckon(QObject *asker, Question question, Then then, const Ticket &ticket = {})
    {
        put(reader(m_reckoning), asker, std::move(question), std::move(then), ticket);
    }

    // A question that no list and no form should wait for
    template<typename Question, typename Then> void study(QObject *asker, Question question, Then then, const Ticket &ticket = {})
    {
        put(reader(m_studies), asker, std::move(question), std::move(then), ticket);
    }

    // change: Result<…>(Ledger &), in the thread for changes; then: void(Result<…>), here. changed() follows a success.
    template<typename Change, typename Then> void change(QObject *asker, Change change, Then then)
    {
        Q_ASSERT(canWrite());
        m_changes->post([this, asker = QPointer(asker), change, then](Ledger &ledger) {
            auto outcome = change(ledger);
            const bool done = outcome.has_value();
            answer(asker, then, std::move(outcome));
            if (done)
                QMetaObject::invokeMethod(this, [this] { Q_EMIT changed(); }, Qt::QueuedConnection);
        });
    }

    // Long reading before a change, in the thread for changes, so that nothing is changed meanwhile by this window
    template<typename Question, typename Then> void prepare(QObject *asker, Question question, Then then)
    {
        Q_ASSERT(canWrite());
        m_changes->post([this, asker = QPointer(asker), question, then](Ledger &ledger) { answer(asker, then, question(ledger)); });
    }

    // Everything that was changed is at its place: on this computer, and on the drive it came from. Waits for it; where
    // that may take its time, settleLater tells how far it is and then, here, how it ended
    Status settleDown();
    void settleLater(const files::Going &going, std::function<void(const Status &)> then);
    // What is owed to the drive stays on this computer, and is not tried again when the desk is cleared
    void leaveHere() { m_leavesHere = true; }

    // After a field was declared or switched on; fieldsChanged() follows
    void learnFields();

    // A large answer that pages share: whoever lets go of it last does not wait until it is taken apart
    template<typename Value> std::shared_ptr<const Value> share(Value value)
    {
        const auto takeApart = [desk = QPointer(this)](const Value *last) {
            if (desk && QThread::currentThread() == desk->thread())
                desk->m_questions->post([owned = std::shared_ptr<const Value>(last)](Ledger &) {});
            else
                delete last;
        };
        return {new Value(std::move(value)), takeApart};
    }

    // Until everything that was asked and changed so far is done; answers are still to be delivered
    void wait();

Q_SIGNALS:
    void changed(); // the ledger holds something else than before
    void failed(const QString &sentence);
    void writtenBack(); // the drive has what this computer has
    void fieldsChanged(); // types have other fields than before; those that were known stay

private:
    struct Known
    {
        std::vector<const Field *> fields;
        QSet<const Field *> off;
    };

    using KnownFields = std::unordered_map<const RecordType *, Known>;

    Desk();
    Status openThreads(const Copies &copies);
    std::optional<Error> openForChanges(const Copies &copies);
    Status copyForReading(const Copies &copies);
    void owe();
    void writeBack();
    void settled(const Status &done);
    void learn(const Ledger &ledger);
    static KnownFields knownFields(const Ledger &ledger);

    // A further thread that reads, from the first time that it is needed
    LedgerThread &reader(std::unique_ptr<LedgerThread> &thread)
    {
        if (thread == nullptr)
            thread = LedgerThread::openLater(file(), Ledger::Mode::read, m_around);
        return *thread;
    }

    template<typename Question, typename Then> void put(LedgerThread &thread, QObject *asker, Question question, Then then, const Ticket &ticket)
    {
        auto whileNew = [then = std::move(then), ticket](auto &&given) {
            if (ticket.isNewest())
                then(std::forward<decltype(given)>(given));
        };
        thread.post([this, asker = QPointer(asker), question = std::move(question), whileNew = std::move(whileNew), ticket](Ledger &ledger) {
            if (ticket.isNewest())
                answer(asker, whileNew, question(std::as_const(ledger)));
        });
    }

    template<typename Then, typename Answer> void answer(const QPointer<QObject> &asker, const Then &then, Answer given)
    {
        auto deliver = [asker, then, given = std::move(given)]() mutable {
            if (asker)
                then(std::move(given));
        };
        QMetaObject::invokeMethod(this, std::move(deliver), Qt::QueuedConnection); // moved all the way: it may be large
    }

    QString m_path;
    Office m_office;
    Surroundings m_around;
    Message m_remark;
    KnownFields m_known;
    std::optional<returns::Book> m_book;
    std::optional<Synonyms> m_words;
    std::unique_ptr<WorkingCopy> m_copy; // null: worked on where it lies; goes after the threads
    std::optional<CopyFolder> m_reading; // of a ledger elsewhere that somebody else writes: whoever holds it open there keeps them from it
    QTimer m_writeBack;
    bool m_isOwed = false; // the copy has what the drive has not
    bool m_leavesHere = true; // until the desk is open: an opening that fails writes nothing
    std::unique_ptr<LedgerThread> m_changes; // null: read only
    std::unique_ptr<LedgerThread> m_questions;
    std::unique_ptr<LedgerThread> m_reckoning; // null: nothing was to be counted yet
    std::unique_ptr<LedgerThread> m_studies; // null: nothing was to be looked into yet
};

} // namespace liuqing

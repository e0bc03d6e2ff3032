// SPDX-License-Identifier: GPL-3.0-or-later
// Random work on a ledger beside a plain model in memory: both must hold the same, and the journal, replayed
// row by row, must give the tables.
#include "tests/core/ledger/records.h"
#include "tests/core/schema/randomvalues.h"
#include "tests/support/catch.h"

#include "core/ledger/rollback.h"

#include <map>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<const Field *> &usedFields(const RecordType &type)
{
    static const std::map<const RecordType *, std::vector<const Field *>> used{
        {&firm::type,
         {&firm::name, &firm::uscc, &firm::local, &firm::contact, &firm::phone, &firm::partyMembersReported,
          &common::since}},
        {&former_name::type, {&former_name::firm, &former_name::name, &common::until}},
        {&party_org::type,
         {&party_org::name, &party_org::covers, &party_org::membersFull, &party_org::secretary}},
        {&worker::type, {&worker::name, &worker::firm, &worker::residentId, &worker::mobile, &worker::post}},
    };
    return used.at(&type);
}

const RecordType *const usedTypes[] = {&firm::type, &former_name::type, &party_org::type, &worker::type};

struct Known
{
    Record record;
    int lastStep = 0; // that changed it
};

struct Touch
{
    std::optional<Record> before; // none: added
    Record after;
};

struct Step
{
    RecordId batch;
    std::vector<Touch> touches;
    bool undone = false;
};

// A ledger as a map, and what taking a batch back should do to it
class Model
{
public:
    std::map<RecordId, Known> known;
    std::vector<Step> steps;

    void put(Record record, int step)
    {
        ++record.revision;
        known[record.id] = {record, step};
    }
    const Record &now(const RecordId &id) const { return known.at(id).record; }

    bool isNeeded(const RecordId &id, const QSet<RecordId> &undone) const
    {
        return std::any_of(known.begin(), known.end(), [&](const auto &each) {
            const Record &record = each.second.record;
            const bool links = linkOf(record.value(former_name::firm)) == id
                || linkOf(record.value(worker::firm)) == id
                || listOf(record.value(party_org::covers)).contains(id.toHex());
            return links && !record.retired && !undone.contains(record.id);
        });
    }

    struct Outcome
    {
        int undone = 0;
        int kept = 0;
        int changed = 0;
    };
    Outcome undo(size_t index, const QString &reason)
    {
        Outcome out;
        const int step = static_cast<int>(steps.size()) + 1;
        QSet<RecordId> undone;
        const auto done = [&](const RecordId &id) {
            undone.insert(id);
            ++out.undone;
        };
        for (const auto &[id, touches] : newestFirst(steps[index])) {
            const Known here = known.at(id);
            const bool isNew = !touches.front().before;
            const Record &left = touches.back().after; // as the batch left it
            const bool later = here.lastStep > static_cast<int>(index) + 1
                && !(left.sameFacts(here.record) && left.retired == here.record.retired);
            Record old = isNew ? here.record : reverted(here.record, touches);
            if (isNew)
                old.retired = here.record.retired ? here.record.retired : std::optional(reason);
            const bool same = old.sameFacts(here.record) && old.retired == here.record.retired;
            const bool leaves = old.retired && !here.record.retired;
            if (isNew && same)
                continue; // retired already
            if (later || (leaves && isNeeded(id, undone))) {
                out.kept += same ? 0 : 1;
                continue;
            }
            if (!same) {
                put(old, step);
                ++out.changed;
            }
            done(id);
        }
        return out;
    }

private:
    using Touched = std::vector<std::pair<RecordId, std::vector<Touch>>>;

    static Touched newestFirst(const Step &step)
    {
        Touched out;
        for (const Touch &touch : step.touches) {
            const auto at = std::find_if(out.begin(), out.end(),
                                         [&](const auto &each) { return each.first == touch.after.id; });
            if (at == out.end())
                out.push_back({touch.after.id, {touch}});
            else
                at->second.push_back(touch);
        }
        std::reverse(out.begin(), out.end());
        return out;
    }
    // Only what the batch changed goes back
    static Record reverted(Record record, const std::vector<Touch> &touches)
    {
        for (auto touch = touches.rbegin(); touch != touches.rend(); ++touch) {
            for (const Field *field : record.type().fields) {
                if (touch->before->value(*field) != touch->after.value(*field))
                    record.set(*field, touch->before->value(*field));
            }
            if (touch->before->extra != touch->after.extra)
                record.extra = touch->before->extra;
            if (touch->before->retired != touch->after.retired)
                record.retired = touch->before->retired;
        }
        return record;
    }
};

class Work
{
public:
    explicit Work(uint32_t seed)
        : m_random(seed, [this](std::string_view) {
              return m_firms[static_cast<size_t>(m_random.below(static_cast<int>(m_firms.size())))];
          })
    {
        enableIds(scratch.ledger());
        const Record first = scratch.add(firm::type, {{&firm::name, u"甲物业"_s}});
        m_firms.push_back(first.id);
        model.known[first.id] = {first, 0};
    }

    void commitSomething()
    {
        const int step = static_cast<int>(model.steps.size()) + 1;
        Step done;
        const auto batch = scratch.ledger().commit({.kind = u"set"_s}, [&](Commit &commit) -> Status {
            for (int left = 1 + m_random.below(4); left > 0; --left)
                LIUQING_TRY(changeSomething(commit, done, step));
            return {};
        });
        REQUIRE_OK(batch);
        CHECK(batch->isNull() == done.touches.empty());
        done.batch = *batch;
        if (!done.touches.empty())
            model.steps.push_back(std::move(done));
    }

    void undoSomething()
    {
        if (model.steps.empty())
            return;
        const size_t index = static_cast<size_t>(m_random.below(static_cast<int>(model.steps.size())));
        Step &step = model.steps[index];
        const QString reason = u"第%1次撤回"_s.arg(model.steps.size());
        const std::map<RecordId, Known> before = model.known;
        const auto undone = rollback::undo(scratch.ledger(), step.batch, reason);
        if (step.undone) {
            CHECK(codeOf(undone) == u"not_undoable"_s);
            return;
        }
        REQUIRE_OK(undone);
        const Model::Outcome wanted = model.undo(index, reason);
        CHECK(undone->undone == wanted.undone);
        CHECK(static_cast<int>(undone->kept.size()) == wanted.kept);
        CHECK(undone->batch.isNull() == (wanted.changed == 0));
        step.undone = wanted.changed > 0 && wanted.kept == 0;
        if (wanted.changed > 0)
            model.steps.push_back(compensating(undone->batch, before));
    }

    void compare() const
    {
        size_t found = 0;
        for (const RecordType *type : usedTypes) {
            const auto all = store::select(*ledger(), {.type = type, .withRetired = true});
            REQUIRE_OK(all);
            found += all->size();
            for (const Record &record : *all) {
                const Record &wanted = model.now(record.id);
                CHECK(record.sameFacts(wanted));
                CHECK(record.retired == wanted.retired);
                CHECK(record.revision == wanted.revision);
            }
        }
        CHECK(found == model.known.size());
    }
    const Ledger *ledger() const { return &const_cast<ScratchLedger &>(scratch).ledger(); }

    ScratchLedger scratch;
    Model model;

private:
    Status changeSomething(Commit &commit, Step &step, int number)
    {
        if (m_random.chance(35))
            return addOne(commit, step, number);
        auto at = model.known.begin();
        std::advance(at, m_random.below(static_cast<int>(model.known.size())));
        const Record before = at->second.record;
        Record after = before;
        if (m_random.chance(25)) {
            after.retired = before.retired ? std::optional<QString>() : u"误录"_s;
            LIUQING_TRY(after.retired ? commit.retire(before, *after.retired) : commit.change(before, after));
        } else {
            vary(after, 30);
            LIUQING_TRY(commit.change(before, after));
        }
        if (!before.sameFacts(after) || before.retired != after.retired)
            note(step, before, after, number);
        return {};
    }
    Status addOne(Commit &commit, Step &step, int number)
    {
        Record record(*usedTypes[m_random.below(4)], scratch.ledger().ids().next());
        for (const Field *field : usedFields(record.type()))
            record.set(*field, m_random.of(*field));
        vary(record, 50);
        record.unit = ledger()->office().code;
        LIUQING_TRY(commit.add(record));
        if (&record.type() == &firm::type)
            m_firms.push_back(record.id);
        note(step, {}, record, number);
        return {};
    }
    void vary(Record &record, int percent)
    {
        for (const Field *field : usedFields(record.type())) {
            if (m_random.chance(percent))
                record.set(*field, m_random.chance(60) || field->required ? m_random.of(*field) : Value());
        }
        if (m_random.chance(20))
            record.extra = {{u"x_lifts"_s, m_random.below(4)}};
    }
    void note(Step &step, std::optional<Record> before, const Record &after, int number)
    {
        model.put(after, number);
        step.touches.push_back({std::move(before), after});
    }
    // The batch that the rollback wrote, newest first as it did
    Step compensating(const RecordId &batch, const std::map<RecordId, Known> &before) const
    {
        Step step{batch, {}};
        const auto rows = journal::history(ledger()->database(), {}, batch);
        REQUIRE_OK(rows);
        for (const auto &row : *rows)
            step.touches.push_back({before.at(row.entry.record).record, model.now(row.entry.record)});
        return step;
    }

    std::vector<RecordId> m_firms;
    RandomValues m_random;
};

// Reads one half of a journal row into a record; what it says of the time before must be what was there
void replay(const Ledger &ledger, Record &record, const QByteArray &half)
{
    const QJsonObject pairs = QJsonDocument::fromJson(half).object();
    for (auto pair = pairs.begin(); pair != pairs.end(); ++pair) {
        const QJsonArray both = pair->toArray();
        INFO(pair.key().toStdString());
        REQUIRE(both.size() == 2);
        if (pair.key().startsWith(u"x_")) {
            const QJsonValue known = record.extra.contains(pair.key()) ? record.extra.value(pair.key()) : QJsonValue();
            CHECK(known == both[0]);
            if (both[1].isNull())
                record.extra.remove(pair.key());
            else
                record.extra.insert(pair.key(), both[1]);
        } else if (pair.key() == u"~retired") {
            CHECK(record.retired.value_or(QString()) == both[0].toString());
            record.retired = both[1].toString().isEmpty() ? std::nullopt : std::optional(both[1].toString());
        } else {
            const Field *field = catalogue::findField(record.type(), pair.key());
            REQUIRE(field != nullptr);
            const auto valueOf = [&](const QJsonValue &json) {
                const Value value = fromStoredJson(*field, json).value();
                if (field->sensitivity != Sensitivity::sealed || !isKnown(value))
                    return value;
                return Value(ledger.seal()
                                 .open(QByteArray::fromBase64(textOf(value).toLatin1()),
                                       Seal::context(record.type(), *field, record.id))
                                 .value());
            };
            CHECK(record.value(*field) == valueOf(both[0]));
            record.set(*field, valueOf(both[1]));
        }
    }
}

std::map<RecordId, Record> replayed(const Ledger &ledger)
{
    std::map<RecordId, Record> records;
    const auto rows = journal::history(ledger.database(), {}, {});
    REQUIRE_OK(rows);
    for (const auto &row : *rows) {
        const RecordType *type = catalogue::find(row.entry.type);
        if (type == nullptr)
            continue;
        const bool isNew = records.try_emplace(row.entry.record, *type, row.entry.record).second;
        CHECK(isNew == (row.entry.action == u"add"));
        Record &record = records.at(row.entry.record);
        replay(ledger, record, row.entry.open);
        replay(ledger, record, row.entry.personal);
        ++record.revision;
    }
    return records;
}

} // namespace

TEST_CASE("random work and its taking back leave the ledger as a plain model says", "[ledger]")
{
    const auto seed = GENERATE(range(1u, 9u));
    Work work(seed);
    for (int i = 0; i < 60; ++i) {
        INFO("seed " << seed << ", step " << i);
        if (i % 4 == 3)
            work.undoSomething();
        else
            work.commitSomething();
        work.compare();
    }
    CHECK(journal::verify(work.ledger()->database())->valid);
}

TEST_CASE("the journal, replayed, gives the tables", "[ledger]")
{
    const auto seed = GENERATE(range(20u, 24u));
    Work work(seed);
    for (int i = 0; i < 60; ++i) {
        if (i % 5 == 4)
            work.undoSomething();
        else
            work.commitSomething();
    }
    const auto records = replayed(*work.ledger());
    CHECK(records.size() == work.model.known.size() + 1); // and the own office
    for (const auto &[id, known] : work.model.known) {
        const Record &told = records.at(id);
        INFO(told.type().key << " " << id.toString().toStdString());
        CHECK(told.sameFacts(known.record));
        CHECK(told.retired == known.record.retired);
        CHECK(told.revision == known.record.revision);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/ledgers.h"

#include "core/ledger/derive.h"
#include "core/ledger/store.h"
#include "core/practice/desk.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace liuqing::practice {

namespace {

class OfficeWriter
{
public:
    OfficeWriter(const County &county, const Office &office, QString path)
        : m_county(county), m_office(office), m_path(std::move(path))
    { }

    Status write(const Surroundings &around, const WhenDue &whenDue)
    {
        LIUQING_TRY(create(around.actor));
        size_t returned = 0;
        const auto &returns = m_county.returns;
        const bool reports = m_office.level == u"community"_s && whenDue != nullptr;
        for (const Step &step : m_office.steps) {
            for (; reports && returned < returns.size() && returns[returned].at < step.at; ++returned)
                LIUQING_TRY(report(returns[returned], whenDue));
            LIUQING_TRY(enter(step));
        }
        for (; reports && returned < returns.size(); ++returned)
            LIUQING_TRY(report(returns[returned], whenDue));
        return {};
    }

private:
    Surroundings surroundings(const QDateTime &at, const QString &who) const
    {
        const Clock clock = Clock::fixed(at);
        const uint64_t stream = m_office.code.toULongLong() + static_cast<uint64_t>(at.toSecsSinceEpoch());
        return {.clock = clock, .actor = {who}, .ids = std::make_shared<IdSource>(clock, Dice(m_county.seed, stream).next())};
    }

    Status create(const Actor &actor)
    {
        auto made = Ledger::create(m_path, {m_office.code, m_office.name}, packName.toString(), surroundings(moment::created(), actor.name));
        if (!made)
            return failure(made.error());
        if (m_office.keepsPersonalNumbers) {
            for (const Field *field : {&worker::residentId, &worker::mobile})
                LIUQING_TRY(made->enable(worker::type, *field, u"核对从业人员和党员身份"_s, u"街道办〔2026〕12号"_s));
        }
        const auto own = derive::ownUnit(*made);
        if (!own)
            return failure(own.error());
        m_ownUnit = *own;
        return {};
    }

    Status report(const ReturnDue &due, const WhenDue &whenDue) const
    {
        auto ledger = Ledger::open(m_path, Ledger::Mode::write, surroundings(due.at, m_office.clerk));
        if (!ledger)
            return failure(ledger.error());
        return whenDue(*ledger, due);
    }

    Status enter(const Step &step) const
    {
        auto ledger = Ledger::open(m_path, Ledger::Mode::write, surroundings(step.at, m_office.clerk));
        if (!ledger)
            return failure(ledger.error());
        const BatchInfo info{.kind = u"set"_s, .reason = step.reason, .verifies = true};
        const auto batch = ledger->commit(info, [&](Commit &commit) -> Status {
            for (const Record &record : step.adds)
                LIUQING_TRY(commit.add(fitting(record, *ledger)));
            for (const Edit &edit : step.edits)
                LIUQING_TRY(change(*ledger, commit, edit));
            return {};
        });
        return batch ? Status() : Status(failure(batch.error()));
    }

    Value fitting(const Value &value) const
    {
        return value == Value(m_office.unit) ? Value(m_ownUnit) : value;
    }

    // As this ledger takes it: its own unit by the id it has here, nothing that is switched off
    Record fitting(Record record, const Ledger &ledger) const
    {
        for (const Field *field : record.type().fields) {
            if (!ledger.isStored(record.type(), *field))
                record.set(*field, {});
            else if (linkTarget(*field) == unit::type.key)
                record.set(*field, fitting(record.value(*field)));
        }
        return record;
    }

    Status change(const Ledger &ledger, Commit &commit, const Edit &edit) const
    {
        const RecordId id = edit.record == m_office.unit ? m_ownUnit : edit.record;
        const auto before = store::find(ledger, *edit.type, id);
        if (!before)
            return failure(before.error());
        if (!*before) {
            return failure("unknown_record", Message(QT_TRANSLATE_NOOP("core", "There is no live record %1 of this type."), {id.toString()}),
                           {.file = m_path});
        }
        Record after = **before;
        for (const auto &[field, value] : edit.values)
            after.set(*field, value);
        return commit.change(**before, std::move(after));
    }

    const County &m_county;
    const Office &m_office;
    QString m_path;
    RecordId m_ownUnit;
};

} // namespace

Result<QStringList> writeLedgers(const County &county, const QString &folder, const Surroundings &around, const WhenDue &whenDue)
{
    QStringList paths;
    for (const Office &office : county.offices) {
        const QString path = QDir(folder).filePath(office.fileName());
        LIUQING_TRY(OfficeWriter(county, office, path).write(around, whenDue));
        paths.append(path);
    }
    return paths;
}

} // namespace liuqing::practice

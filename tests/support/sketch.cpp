// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sketch.h"

#include "tests/support/catch.h"

#include "core/ledger/entry.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace liuqing::test {

Sketch::Sketch(const QString &lines, const QString &code, const QString &name) : scratch(code, name)
{
    scratch.reopen(); // ids of its own
    draw(lines);
}

void Sketch::draw(const QString &lines)
{
    static const QRegularExpression ends(u"[\n|]"_s);
    for (const QString &each : lines.split(ends)) {
        const QStringList words = each.simplified().split(u' ', Qt::SkipEmptyParts);
        if (!words.isEmpty())
            line(words);
    }
}

const RecordId &Sketch::id(const QString &called) const
{
    INFO("called " << called.toStdString());
    const auto found = m_named.constFind(called);
    REQUIRE(found != m_named.cend());
    return found->id;
}

Record Sketch::record(const QString &called)
{
    const auto found = store::find(ledger(), *m_named.value(called).type, id(called));
    REQUIRE_OK(found);
    REQUIRE(found->has_value());
    return **found;
}

QString Sketch::calledBy(const RecordId &id) const
{
    for (auto each = m_named.begin(); each != m_named.end(); ++each) {
        if (each->id == id)
            return each.key();
    }
    return u"?"_s;
}

void Sketch::line(const QStringList &words)
{
    INFO("line: " << words.join(u' ').toStdString());
    const RecordType *type = catalogue::find(words.first());
    const auto keep = [&](const Result<RecordId> &batch) { REQUIRE_OK(batch); };
    if (type != nullptr) {
        Record added(*type, ledger().ids().next());
        if (const Field *name = catalogue::findField(*type, u"name"_s))
            added.set(*name, words.value(1));
        fill(added, words.mid(2));
        m_named.insert(words.value(1), {type, added.id});
        keep(ledger().commit({.kind = u"set"_s}, [&](Commit &commit) { return commit.add(added); }));
        return;
    }
    const Record before = record(words.first());
    if (words.value(1) == u"retired") {
        keep(ledger().commit({.kind = u"retire"_s},
                             [&](Commit &commit) { return commit.retire(before, u"误录"_s); }));
        return;
    }
    Record after = before;
    fill(after, words.mid(1));
    keep(ledger().commit({.kind = u"set"_s}, [&](Commit &commit) { return commit.change(before, after); }));
}

void Sketch::fill(Record &record, const QStringList &assignments)
{
    for (const QString &assignment : assignments) {
        INFO("assignment: " << assignment.toStdString());
        const QString key = assignment.section(u'=', 0, 0);
        const QString value = assignment.section(u'=', 1);
        if (key == u"unit") {
            record.unit = value;
            continue;
        }
        const Field *field = catalogue::findField(record.type(), key);
        REQUIRE(field != nullptr);
        auto parsed = entry::parse(ledger(), record.type(), *field, linked(value));
        REQUIRE_OK(parsed);
        record.set(*field, *std::move(parsed));
    }
}

QString Sketch::linked(QString value) const
{
    if (!value.startsWith(u'@'))
        return value;
    QStringList ids;
    for (const QString &called : value.remove(u'@').split(u';'))
        ids.append(id(called).toString());
    return ids.join(u';');
}

} // namespace liuqing::test

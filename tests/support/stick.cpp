// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stick.h"

#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QDir>
#include <QThread>

using namespace Qt::StringLiterals;

namespace liuqing::test {

Stick::Stick(const QString &office)
    : m_scratch(office)
{
    m_scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}});
    m_scratch.close();
    REQUIRE(QDir().mkpath(drive()));
    REQUIRE(QFile::rename(m_scratch.path(), ledger()));
}

QStringList Stick::left() const
{
    return QDir(copies()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

void Stick::pull() const
{
    REQUIRE(QDir().rename(drive(), drive() + u"-away"_s));
}

void Stick::plug() const
{
    plugAs(QDir(drive()).dirName());
}

void Stick::plugAs(const QString &name) const
{
    REQUIRE(QDir().rename(drive() + u"-away"_s, folder() + u'/' + name));
}

void Stick::waitUntilLetGo(const QString &ledger)
{
#ifdef Q_OS_WIN
    const QString lock = ledger + u".lock"_s;
    for (int tries = 0; QFile::exists(lock) && tries < 200; ++tries) {
        if (!QFile::remove(lock))
            QThread::msleep(10);
    }
    REQUIRE_FALSE(QFile::exists(lock));
#else
    REQUIRE(QFile::exists(ledger + u".lock"_s)); // it came back as it was pulled
#endif
}

Result<std::unique_ptr<WorkingCopy>> Stick::take() const
{
    const Surroundings around = surroundings();
    return WorkingCopy::take(ledger(), copies(), around.actor, around.clock);
}

void Stick::work(const QString &path, const QString &name)
{
    static uint64_t seed = 7700; // ids of its own each time
    auto opened = Ledger::open(path, Ledger::Mode::write, surroundings(u"2026-10-13T09:00:00"_s, u"王办事"_s, ++seed));
    REQUIRE_OK(opened);
    Record record(firm::type, opened->ids().next());
    record.set(firm::name, name);
    REQUIRE_OK(opened->commit({.kind = u"edit"_s}, [&](Commit &commit) { return commit.add(record); }));
}

void Stick::workElsewhere(const QString &name) const
{
    const QString other = folder() + u"/elsewhere.liuqing"_s;
    REQUIRE(QFile::copy(ledger(), other));
    work(other, name);
    writeFile(ledger(), readFile(other));
}

QStringList Stick::firms(const QString &path)
{
    const auto opened = Ledger::open(path, Ledger::Mode::read, surroundings());
    REQUIRE_OK(opened);
    const auto records = store::select(*opened, {.type = &firm::type});
    REQUIRE_OK(records);
    QStringList names;
    for (const Record &record : *records)
        names.append(record.text(firm::name));
    names.sort();
    return names;
}

} // namespace liuqing::test

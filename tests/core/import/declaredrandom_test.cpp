// SPDX-License-Identifier: GPL-3.0-or-later
// Random declarations with random values: entered, exported, imported elsewhere, imported again and taken
// back.
#include "tests/core/import/importing.h"
#include "tests/support/catch.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/recordtable.h"
#include "core/exchange/sheetwriter.h"
#include "core/ledger/rollback.h"

#include <random>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

class Dice
{
public:
    explicit Dice(uint32_t seed) : m_engine(seed) { }

    int below(int count) { return static_cast<int>(m_engine() % static_cast<uint32_t>(count)); }
    QString one(const QStringList &words) { return words[below(static_cast<int>(words.size()))]; }

    FieldDeclaration declaration(int number)
    {
        static const QStringList kinds{u"text"_s,   u"integer"_s, u"year"_s,  u"decimal"_s,
                                       u"yes_no"_s, u"date"_s,    u"choice"_s};
        const QString name =
            one({u"独居"_s, u"走访"_s, u"A级"_s, u"是否低保"_s, u"x"_s}) + QString::number(number);
        FieldDeclaration made{.key = u"x_f%1"_s.arg(number),
                              .kind = one(kinds),
                              .label = name + one({QString(), u"(万元)"_s, u"（户）"_s, u" 说明"_s})};
        made.personal = below(3) == 0;
        if (made.kind == u"decimal")
            made.decimals = 1 + below(6);
        if (made.kind == u"choice")
            made.words = {{u"a"_s, u"是"_s}, {u"no"_s, u"无"_s}, {u"c_1"_s, u"b"_s}, {u"b"_s, u"低(一般)"_s}};
        return made;
    }

    // What an office may hold in the field; unknown now and then
    Value value(const Field &field)
    {
        return below(4) == 0 ? Value()
                             : std::visit([this](const auto &kind) { return of(kind); }, field.kind);
    }

private:
    Value of(const kind::Text &)
    {
        return one({u"0012"_s, u"三号楼"_s, u"a,b\"c"_s, u"2019-03-05"_s, u"三=3"_s, u"1e5"_s, u"是"_s,
                    u"李 四;王五"_s, u"<b>&"_s});
    }
    Value of(const kind::Integer &kind) { return between(kind.min, kind.max); }
    Value of(const kind::Scaled &kind) { return between(kind.min, kind.max); }
    Value of(const kind::Year &) { return qint64(1900 + below(300)); }
    Value of(const kind::YesNo &) { return one({u"yes"_s, u"no"_s}); }
    Value of(const kind::Date &) { return one({u"2019"_s, u"2019-03"_s, u"2019-03-05"_s, u"2020-02-29"_s}); }
    Value of(const kind::Choice &kind)
    {
        return text::fromKey(
            kind.from->terms[static_cast<size_t>(below(static_cast<int>(kind.from->terms.size())))].code);
    }
    Value of(const kind::Choices &) { return {}; }
    Value of(const kind::Link &) { return {}; }
    Value of(const kind::Links &) { return {}; }
    Value of(const kind::Files &) { return {}; }
    Value of(const kind::Identifier &) { return {}; }
    Value between(int64_t min, int64_t max)
    {
        switch (below(4)) {
        case 0:
            return qint64(min);
        case 1:
            return qint64(max);
        case 2:
            return qint64(below(200) - 100);
        default:
            return qint64(m_engine());
        }
    }

    std::mt19937 m_engine;
};

// Every estate with its own fields, in the order of names
QStringList ownFields(Importing &office)
{
    QStringList found;
    for (const Record &record : office.live(estate::type))
        found.append(record.text(estate::name) + u' ' + QString::fromUtf8(json::canonical(record.extra)));
    found.sort();
    return found;
}

QString exported(Importing &office, const QString &name)
{
    auto table = recordTable(office.ledger(), {.type = &estate::type}, ExportScope::inside);
    REQUIRE_OK(table);
    table->columns.front().heading = u"小区名称"_s; // tests speak English, the pack does not
    const QString path = office.scratch.folder() + u'/' + name;
    REQUIRE_OK(name.endsWith(u".csv"_s) ? writeCsv(path, *table)
                                        : writeXlsx(path, {*table}, office.ledger().clock().now()));
    return path;
}

void enter(Importing &office, Dice &dice, const std::vector<FieldDeclaration> &declarations)
{
    for (int i = 1; i <= 6; ++i) {
        std::vector<std::pair<const Field *, Value>> values{{&estate::name, u"第%1小区"_s.arg(i)}};
        for (const FieldDeclaration &declaration : declarations) {
            const Field *field = office.ledger().findField(estate::type, declaration.key);
            values.emplace_back(field, dice.value(*field));
        }
        const Record stored = office.scratch.add(estate::type, values);
        for (const auto &[field, value] : values)
            CHECK(stored.value(*field) == value);
    }
}

// The sheet into a ledger with the same declarations, and out of it again
void checkTaken(const QString &file, const std::vector<FieldDeclaration> &declarations,
                const QStringList &wanted)
{
    INFO(file.toStdString());
    Importing other;
    for (const FieldDeclaration &declaration : declarations)
        other.scratch.declare(estate::type, declaration);
    const Options options{.mapping = {}, .createLinks = true};
    const Taken taken = other.take(estate::type, file, options);
    INFO(shown(taken.plan.problems()).join(u", "_s).toStdString());
    CHECK(taken.plan.problems().empty());
    CHECK(ownFields(other) == wanted);
    CHECK(other.take(estate::type, file, options).batch.isNull());
    const auto undone = rollback::undo(other.ledger(), taken.batch, u"试"_s);
    REQUIRE_OK(undone);
    CHECK(undone->kept.empty());
    CHECK(other.live(estate::type).empty());
}

// Random edits of own fields are taken back to what was there
void checkEdits(Importing &office, Dice &dice, const std::vector<FieldDeclaration> &declarations)
{
    const QStringList before = office.state();
    const auto batch = office.ledger().commit({.kind = u"set"_s}, [&](Commit &commit) -> Status {
        for (const Record &record : office.live(estate::type)) {
            Record after = record;
            for (const FieldDeclaration &declaration : declarations)
                after.set(*office.ledger().findField(estate::type, declaration.key),
                          dice.value(*office.ledger().findField(estate::type, declaration.key)));
            LIUQING_TRY(commit.change(record, after));
        }
        return {};
    });
    REQUIRE_OK(batch);
    if (batch->isNull())
        return;
    CHECK(office.state() != before);
    REQUIRE_OK(rollback::undo(office.ledger(), *batch, u"试"_s));
    CHECK(office.state() == before);
}

} // namespace

TEST_CASE("records with random fields of the office's own survive entry, export, import and taking back",
          "[import][declare][random]")
{
    for (uint32_t seed = 1; seed <= 25; ++seed) {
        INFO("seed " << seed);
        Dice dice(seed);
        std::vector<FieldDeclaration> declarations;
        const int count = 1 + dice.below(6);
        for (int i = 0; i < count; ++i)
            declarations.push_back(dice.declaration(i));
        Importing office;
        for (const FieldDeclaration &declaration : declarations)
            office.scratch.declare(estate::type, declaration);
        enter(office, dice, declarations);
        const auto wanted = ownFields(office);
        for (const QString &name : {u"小区.csv"_s, u"小区.xlsx"_s})
            checkTaken(exported(office, name), declarations, wanted);
        checkEdits(office, dice, declarations);
        CHECK(journal::verify(office.ledger().database())->valid);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
// What a search and a filter find is what a plain loop over all records finds, for random records and random questions.
#include "core/ledger/entry.h"
#include "core/ledger/search.h"
#include "tests/support/catch.h"
#include "tests/support/ledgers.h"

#include <random>
#include <set>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

using Titles = std::multiset<QString>;

// Estates whose names, numbers, days and choices repeat enough for questions to find several
class RandomEstates
{
public:
    explicit RandomEstates(unsigned seed)
        : m_random(seed)
    {
        for (int i = 0; i < 60; ++i)
            records.push_back(scratch.add(estate::type, {{&estate::name, name()},
                                                         {&estate::address, maybe(Value(u"云川区%1路%2号"_s.arg(pick({u"东风"_s, u"文化"_s, u"100%"_s})).arg(below(9))))},
                                                         {&estate::households, maybe(Value(qint64(below(400))))},
                                                         {&estate::builtYear, maybe(Value(qint64(1980 + below(40))))},
                                                         {&estate::serviceMode, maybe(Value(pick({u"full"_s, u"self"_s, u"abandoned"_s})))},
                                                         {&estate::privateFloorArea, maybe(Value(qint64(below(100000))))},
                                                         {&estate::redCertifiedOn, maybe(Value(day()))}}));
        // some are not there any more
        REQUIRE_OK(scratch.ledger().commit({.kind = u"set"_s}, [&](Commit &commit) -> Status {
            for (size_t i = 0; i < records.size(); i += 7)
                LIUQING_TRY(commit.retire(records[i], u"录错"_s));
            return {};
        }));
        for (Record &record : records)
            record = scratch.stored(record);
    }

    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    QString pick(const QStringList &from) { return from[below(static_cast<int>(from.size()))]; }

    Titles titles(const std::function<bool(const Record &)> &fits) const
    {
        Titles found;
        for (const Record &record : records) {
            if (!record.retired && fits(record))
                found.insert(record.text(estate::name));
        }
        return found;
    }

    Titles asked(const store::Query &query)
    {
        const auto found = store::select(scratch.ledger(), query);
        REQUIRE_OK(found);
        Titles names;
        for (const Record &record : *found)
            names.insert(record.text(estate::name));
        CHECK(*store::count(scratch.ledger(), query) == static_cast<qint64>(found->size()));
        return names;
    }

    Titles filtered(const Field &field, const QString &typed) { return asked({.type = &estate::type, .filters = {{&field, typed}}}); }

    ScratchLedger scratch;
    std::vector<Record> records;

private:
    QString name() { return pick({u"春江"_s, u"朝阳"_s, u"重庆道"_s, u"A8"_s, u"木器厂"_s}) + pick({u"苑"_s, u"里"_s, u"家园"_s, u"小区"_s}) + QString::number(below(1000)); }
    Value maybe(Value value) { return below(4) == 0 ? Value() : value; }
    QString day()
    {
        const QString year = QString::number(2020 + below(5));
        const QString month = u"-%1"_s.arg(1 + below(12), 2, 10, QLatin1Char('0'));
        const QString date = u"-%1"_s.arg(1 + below(28), 2, 10, QLatin1Char('0'));
        const int known = below(3);
        return known == 0 ? year : known == 1 ? QString(year + month) : QString(year + month + date);
    }

    std::mt19937 m_random;
};

std::optional<qint64> numberIn(const Record &record, const Field &field)
{
    const Value &value = record.value(field);
    return isKnown(value) ? std::optional(numberOf(value)) : std::nullopt;
}

} // namespace

TEST_CASE("a filter over numbers finds what a plain comparison finds", "[search]")
{
    RandomEstates town(GENERATE(1u, 2u, 3u));
    for (int i = 0; i < 40; ++i) {
        const qint64 a = town.below(400);
        const qint64 b = a + town.below(200);
        const auto by = [&](const std::function<bool(qint64)> &fits) {
            return town.titles([&](const Record &record) {
                const auto number = numberIn(record, estate::households);
                return number && fits(*number);
            });
        };
        INFO(a << " " << b);
        CHECK(town.filtered(estate::households, QString::number(a)) == by([&](qint64 n) { return n == a; }));
        CHECK(town.filtered(estate::households, u">%1"_s.arg(a)) == by([&](qint64 n) { return n > a; }));
        CHECK(town.filtered(estate::households, u">= %1"_s.arg(a)) == by([&](qint64 n) { return n >= a; }));
        CHECK(town.filtered(estate::households, u"＜%1"_s.arg(a)) == by([&](qint64 n) { return n < a; }));
        CHECK(town.filtered(estate::households, u"≤%1"_s.arg(a)) == by([&](qint64 n) { return n <= a; }));
        CHECK(town.filtered(estate::households, u"%1-%2"_s.arg(a).arg(b)) == by([&](qint64 n) { return n >= a && n <= b; }));
        CHECK(town.filtered(estate::households, u"%1～%2"_s.arg(a).arg(b)) == by([&](qint64 n) { return n >= a && n <= b; }));
    }
    CHECK(town.filtered(estate::households, u"="_s) == town.titles([](const Record &record) { return !isKnown(record.value(estate::households)); }));
    CHECK(town.filtered(estate::households, u"*"_s) == town.titles([](const Record &record) { return isKnown(record.value(estate::households)); }));
}

TEST_CASE("a filter over decimals means what is shown, not how it is stored", "[search]")
{
    RandomEstates town(4);
    const int scale = std::get<kind::Scaled>(estate::privateFloorArea.kind).scale;
    qint64 unit = 1;
    for (int i = 0; i < scale; ++i)
        unit *= 10;
    for (const Record &record : town.records) {
        const auto number = numberIn(record, estate::privateFloorArea);
        if (!number || record.retired)
            continue;
        const QString shown = *entry::shown(town.scratch.ledger(), estate::privateFloorArea, record.value(estate::privateFloorArea));
        INFO(shown.toStdString());
        CHECK(town.filtered(estate::privateFloorArea, shown).count(record.text(estate::name)) > 0);
        const qint64 whole = *number / unit;
        CHECK(town.filtered(estate::privateFloorArea, u">=%1"_s.arg(whole)) == town.titles([&](const Record &other) {
            const auto area = numberIn(other, estate::privateFloorArea);
            return area && *area >= whole * unit;
        }));
    }
    const auto tooFine = search::column(town.scratch.ledger(), estate::type, estate::privateFloorArea, u"1."_s + QString(scale + 1, u'1'));
    CHECK_FALSE(tooFine.has_value());
}

TEST_CASE("a filter over days takes a day for as long as it is known", "[search]")
{
    RandomEstates town(GENERATE(5u, 6u));
    const auto by = [&](const std::function<bool(const QString &)> &fits) {
        return town.titles([&](const Record &record) {
            const QString day = textOf(record.value(estate::redCertifiedOn));
            return !day.isEmpty() && fits(day);
        });
    };
    for (int i = 0; i < 40; ++i) {
        const QString year = QString::number(2019 + town.below(7));
        const QString month = year + u"-%1"_s.arg(1 + town.below(12), 2, 10, QLatin1Char('0'));
        INFO(year.toStdString() << " " << month.toStdString());
        CHECK(town.filtered(estate::redCertifiedOn, year) == by([&](const QString &day) { return day.startsWith(year); }));
        CHECK(town.filtered(estate::redCertifiedOn, month) == by([&](const QString &day) { return day.startsWith(month); }));
        CHECK(town.filtered(estate::redCertifiedOn, QString(month).replace(u'-', u'.')) == by([&](const QString &day) { return day.startsWith(month); }));
        // after a month: nothing of the month, and nothing known less well than it reaches beyond
        CHECK(town.filtered(estate::redCertifiedOn, u">"_s + month) == by([&](const QString &day) { return day > month && !day.startsWith(month); }));
        CHECK(town.filtered(estate::redCertifiedOn, u"<"_s + year) == by([&](const QString &day) { return day < year; }));
        CHECK(town.filtered(estate::redCertifiedOn, month + u"~"_s + year) == by([&](const QString &day) { return day >= month && (day < year || day.startsWith(year)); }));
    }
}

TEST_CASE("a filter over a choice takes words as they are shown, and parts of them", "[search]")
{
    RandomEstates town(7);
    for (const Term &term : vocabulary::serviceMode.terms) {
        const QString code = QString::fromLatin1(term.code.data(), static_cast<qsizetype>(term.code.size()));
        const auto fits = [&](const QString &typed) {
            return town.titles([&](const Record &record) {
                for (const Term &each : vocabulary::serviceMode.terms) {
                    if (each.code == textOf(record.value(estate::serviceMode)).toStdString())
                        return label(each.label).contains(typed, Qt::CaseInsensitive);
                }
                return false;
            });
        };
        for (const QString &typed : {label(term.label), label(term.label).left(4), label(term.label).toUpper()}) {
            INFO(code.toStdString() << " " << typed.toStdString());
            CHECK(town.filtered(estate::serviceMode, typed) == fits(typed));
        }
    }
    CHECK(town.filtered(estate::serviceMode, u"没有这种"_s).empty());
}

TEST_CASE("words are found in whatever a record says, and each further word narrows down", "[search]")
{
    RandomEstates town(GENERATE(8u, 9u));
    const auto says = [&](const Record &record, const QString &word) {
        const bool inTexts = record.text(estate::name).contains(word, Qt::CaseInsensitive) || record.text(estate::address).contains(word, Qt::CaseInsensitive);
        bool isNumber = false;
        const qint64 number = word.toLongLong(&isNumber);
        const bool inNumbers = isNumber && (numberIn(record, estate::households) == number || numberIn(record, estate::builtYear) == number);
        const bool inDays = isNumber && textOf(record.value(estate::redCertifiedOn)).startsWith(word);
        bool inChoice = false;
        for (const Term &term : vocabulary::serviceMode.terms)
            inChoice = inChoice || (term.code == textOf(record.value(estate::serviceMode)).toStdString() && label(term.label).contains(word, Qt::CaseInsensitive));
        const bool inLinks = isKnown(record.value(estate::community)) && u"东苑社区"_s.contains(word); // filled in by itself
        return inTexts || inNumbers || inDays || inChoice || inLinks;
    };
    const QStringList words{u"春江"_s, u"苑"_s, u"东风"_s, u"1998"_s, u"2023"_s, u"7"_s, u"100%"_s, u"云川区"_s, u"号"_s, u"_"_s};
    for (const QString &one : words) {
        for (const QString &other : words) {
            INFO(one.toStdString() << " " << other.toStdString());
            const Titles found = town.asked({.type = &estate::type, .words = one + u"  "_s + other});
            // the initials of digits and letters in names may find more, never less
            const Titles wanted = town.titles([&](const Record &record) { return says(record, one) && says(record, other); });
            CHECK(std::includes(found.begin(), found.end(), wanted.begin(), wanted.end()));
            for (const QString &name : found)
                CHECK((wanted.count(name) > 0 || one[0].isDigit() || other[0].isDigit()));
        }
    }
}

TEST_CASE("pages of a narrowed and sorted list are the list, each record once", "[search]")
{
    RandomEstates town(10);
    const store::Query whole{.type = &estate::type,
                             .filters = {{&estate::households, u">=50"_s}},
                             .orderBy = {{&estate::serviceMode}, {&estate::builtYear, true}, {&estate::households}}};
    const auto all = store::select(town.scratch.ledger(), whole);
    REQUIRE_OK(all);
    REQUIRE(all->size() > 20);
    std::vector<RecordId> paged;
    for (int offset = 0; offset < 60; offset += 7) {
        store::Query page = whole;
        page.limit = 7;
        page.offset = offset;
        const auto rows = store::select(town.scratch.ledger(), page);
        REQUIRE_OK(rows);
        for (const Record &record : *rows)
            paged.push_back(record.id);
    }
    REQUIRE(paged.size() == all->size());
    for (size_t i = 0; i < all->size(); ++i)
        CHECK(paged[i] == (*all)[i].id);
    for (size_t i = 1; i < all->size(); ++i) {
        const Record &before = (*all)[i - 1];
        const Record &now = (*all)[i];
        const QString a = textOf(before.value(estate::serviceMode));
        const QString b = textOf(now.value(estate::serviceMode));
        CHECK(a <= b); // unknown first
        if (a == b)
            CHECK(numberIn(before, estate::builtYear).value_or(-1) >= numberIn(now, estate::builtYear).value_or(-1));
    }
}

TEST_CASE("whatever is typed above a column is answered or refused with a sentence, and changes nothing", "[search]")
{
    RandomEstates town(11);
    const QString signs = u"'\"%_*=<>~-～≥≤[]()\\;？、 0159年户苑aZ\u0000"_s;
    for (int i = 0; i < 400; ++i) {
        QString typed;
        for (int length = town.below(8); length >= 0; --length)
            typed += signs[town.below(static_cast<int>(signs.size()))];
        INFO(typed.toStdString());
        for (const Field *field : {&estate::name, &estate::households, &estate::privateFloorArea, &estate::redCertifiedOn, &estate::serviceMode, &estate::community, &estate::old}) {
            const auto found = store::count(town.scratch.ledger(), {.type = &estate::type, .filters = {{field, typed}}});
            if (!found) {
                CHECK(found.error().code == u"bad_filter"_s);
                CHECK_FALSE(found.error().text().isEmpty());
            }
        }
        REQUIRE_OK(store::count(town.scratch.ledger(), {.type = &estate::type, .words = typed}));
        REQUIRE_OK(store::count(town.scratch.ledger(), {.type = &estate::type, .called = typed}));
    }
    CHECK(*store::count(town.scratch.ledger(), {.type = &estate::type, .withRetired = true}) == 60);
}

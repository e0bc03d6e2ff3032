// SPDX-License-Identifier: GPL-3.0-or-later
// The words in sample workbooks are words the pack knows, and mean what was meant.
#include "tests/support/catch.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/policy/synonyms.h"
#include "core/practice/county.h"
#include "core/practice/sheetwords.h"

using namespace liuqing;
using namespace Qt::StringLiterals;
namespace sheetwords = practice::sheetwords;

namespace {

const Vocabulary *vocabularyOf(const Field &field)
{
    if (const auto *choice = std::get_if<kind::Choice>(&field.kind))
        return choice->from;
    const auto *choices = std::get_if<kind::Choices>(&field.kind);
    return choices == nullptr ? nullptr : choices->from;
}

Synonyms synonyms()
{
    const auto pack = PackFolder::open(QStringLiteral(LIUQING_PACKS "/fuxin-2023"));
    REQUIRE_OK(pack);
    auto read = Synonyms::read(*pack);
    REQUIRE_OK(read);
    return std::move(*read);
}

Record someWorker()
{
    Record person(worker::type, {});
    person.set(worker::name, u"马梅"_s);
    person.set(worker::post, u"order"_s);
    return person;
}

} // namespace

TEST_CASE("every spelling is read back as its code", "[practice]")
{
    const Synonyms words = synonyms();
    int checked = 0;
    for (const RecordType *type : catalogue::types()) {
        for (const Field *field : type->fields) {
            const Vocabulary *vocabulary = vocabularyOf(*field);
            if (vocabulary == nullptr)
                continue;
            for (const Term &term : vocabulary->terms) {
                for (int spelling = 0; spelling < 3; ++spelling) {
                    const QString word = sheetwords::of(*field, text::fromKey(term.code), spelling);
                    if (word.isEmpty() || word == u"是"_s || word == u"否"_s)
                        continue;
                    INFO(vocabulary->key << ' ' << term.code << ' ' << word.toStdString());
                    CHECK(words.words(*vocabulary).value(text::normalizedName(word)) == text::fromKey(term.code));
                    ++checked;
                }
            }
        }
    }
    CHECK(checked > 100);
}

TEST_CASE("every code the county uses has a spelling", "[practice]")
{
    const practice::County county = practice::makeCounty();
    const auto hasWord = [](const Record &record, const Field &field) {
        const QString code = record.text(field);
        return code.isEmpty() || !sheetwords::of(record, field).isEmpty();
    };
    for (const practice::Office &office : county.offices) {
        for (const Record &person : practice::enteredRecords(office, worker::type)) {
            for (const Field *field : {&worker::sex, &worker::post, &worker::politicalStatus, &worker::relationHeld})
                REQUIRE(hasWord(person, *field));
        }
        for (const Record &estate : practice::enteredRecords(office, estate::type)) {
            REQUIRE(hasWord(estate, estate::kind));
            REQUIRE(hasWord(estate, estate::serviceMode));
        }
        for (const Record &project : practice::enteredRecords(office, project::type)) {
            REQUIRE(hasWord(project, project::state));
            REQUIRE(hasWord(project, project::selectedBy));
            for (const QString &service : listOf(project.value(project::services)))
                REQUIRE_FALSE(sheetwords::of(project::services, service).isEmpty());
        }
    }
}

TEST_CASE("spellings go round, unknown codes are empty cells", "[practice]")
{
    CHECK(sheetwords::of(worker::post, u"order"_s, 0) == u"秩序维护"_s);
    CHECK(sheetwords::of(worker::post, u"order"_s, 1) == u"保安"_s);
    CHECK(sheetwords::of(worker::post, u"order"_s, 3) == u"秩序维护"_s);
    CHECK(sheetwords::of(worker::post, u"gardener"_s).isEmpty());
    CHECK(sheetwords::of(worker::name, u"order"_s).isEmpty());
    CHECK(sheetwords::of(QStringList{u"cleaning"_s, u"lifts"_s}, project::services) == u"保洁、电梯维保"_s);
}

TEST_CASE("a row has its serial number and a cell for every column", "[practice]")
{
    const std::vector<sheetwords::Column> columns{sheetwords::text(u"姓名"_s, worker::name), sheetwords::word(u"岗位"_s, worker::post, 1),
                                                  sheetwords::text(u"电话"_s, worker::mobile)};
    CHECK(sheetwords::headings(columns) == QStringList{u"序号"_s, u"姓名"_s, u"岗位"_s, u"电话"_s});
    const practice::BookRow row = sheetwords::row(4, someWorker(), columns);
    REQUIRE(row.size() == 4);
    CHECK(std::get<double>(row[0]) == 4.0);
    CHECK(std::get<QString>(row[1]) == u"马梅"_s);
    CHECK(std::get<QString>(row[2]) == u"保安"_s);
    CHECK(std::get<QString>(row[3]).isEmpty());
}

TEST_CASE("figures are written in the step of the heading, unknown ones not at all", "[practice]")
{
    Record estate(estate::type, {});
    estate.set(estate::privateFloorArea, qint64(12'723'294));
    estate.set(estate::old, u"no"_s);
    CHECK(std::get<double>(sheetwords::number(estate, estate::privateFloorArea, 100)) == 127232.94);
    CHECK(std::get<double>(sheetwords::figure(u"面积"_s, estate::privateFloorArea, 1'000'000).cell(estate)) == 12.723294);
    CHECK(std::holds_alternative<std::monostate>(sheetwords::number(estate, estate::households)));
    CHECK(sheetwords::tick(estate, estate::old, u"√"_s, u"×"_s) == u"×"_s);
    CHECK(sheetwords::tick(someWorker(), worker::grid, u"√"_s, u"×"_s).isEmpty());
}

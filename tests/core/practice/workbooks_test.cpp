// SPDX-License-Identifier: GPL-3.0-or-later
// Every sample workbook goes through the importer into the ledger it was made for.
#include "tests/core/practice/practicefolder.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/exchange/gb18030.h"
#include "core/exchange/sheetimport.h"
#include "core/practice/workbooks.h"

#include <QDir>
#include <QFile>

using namespace liuqing;
using namespace Qt::StringLiterals;

namespace {

struct Written
{
    QTemporaryDir folder;
    std::vector<practice::SampleBook> samples;
};

const Written &written()
{
    static const std::unique_ptr<Written> made = [] {
        auto fresh = std::make_unique<Written>();
        const auto samples = practice::writeWorkbooks(test::practiceFolder().county, fresh->folder.path());
        REQUIRE_OK(samples);
        fresh->samples = *samples;
        return fresh;
    }();
    return *made;
}

const Synonyms &words()
{
    static const Synonyms read = [] {
        const auto pack = PackFolder::open(QStringLiteral(LIUQING_PACKS "/fuxin-2023"));
        REQUIRE_OK(pack);
        auto synonyms = Synonyms::read(*pack);
        REQUIRE_OK(synonyms);
        return std::move(*synonyms);
    }();
    return read;
}

QString ledgerOf(const practice::SampleBook &sample)
{
    const auto &folder = test::practiceFolder();
    for (size_t i = 0; i < folder.county.offices.size(); ++i) {
        if (folder.county.offices[i].code == sample.ledger)
            return folder.ledgers[static_cast<qsizetype>(i)];
    }
    return {};
}

// Into a copy, so that one sheet never meets another
struct Import
{
    explicit Import(const practice::SampleBook &sample)
    {
        const QString copy = m_folder.filePath(u"copy.liuqing"_s);
        REQUIRE(QFile::copy(ledgerOf(sample), copy));
        auto opened = Ledger::open(copy, Ledger::Mode::write, test::practiceSurroundings());
        REQUIRE_OK(opened);
        ledger.emplace(std::move(*opened));
        request = {.file = QDir(written().folder.path()).filePath(sample.file), .type = sample.type};
    }

    ImportPlan plan()
    {
        auto made = ImportPlan::make(*ledger, words(), request);
        REQUIRE_OK(made);
        return std::move(*made);
    }

    QTemporaryDir m_folder;
    std::optional<Ledger> ledger;
    ImportRequest request;
};

std::string problemsOf(const ImportPlan &plan)
{
    QString all;
    for (const ImportProblem &problem : plan.problems())
        all += u"row %1 %2: %3 [%4]\n"_s.arg(problem.row).arg(problem.column, problem.message.text(), problem.value);
    for (const SkippedRow &row : plan.skipped())
        all += u"skipped %1: %2\n"_s.arg(row.row).arg(row.why.text());
    all += u"unmapped: "_s + plan.layout().unmapped().join(u" "_s);
    return all.toStdString();
}

const practice::SampleBook &sample(const QString &part)
{
    for (const practice::SampleBook &each : written().samples) {
        if (each.file.contains(part))
            return each;
    }
    FAIL("no sample called " << part.toStdString());
    return written().samples.front();
}

} // namespace

TEST_CASE("there are sample workbooks of every kind in many layouts", "[practice]")
{
    QHash<const RecordType *, int> kinds;
    QSet<QString> files;
    for (const practice::SampleBook &each : written().samples) {
        ++kinds[each.type];
        files.insert(each.file);
        CHECK(each.rows > 0);
    }
    CHECK(files.size() == static_cast<qsizetype>(written().samples.size()));
    CHECK(kinds[&firm::type] == 3);
    CHECK(kinds[&estate::type] == 3);
    CHECK(kinds[&worker::type] == 8);
    CHECK(kinds[&party_org::type] == 2);
    CHECK(kinds[&project::type] == 1);
    CHECK(kinds[&grade::type] == 1);
}

TEST_CASE("every sample workbook imports: what is whole is taken, what was damaged is rejected", "[practice]")
{
    for (const practice::SampleBook &each : written().samples) {
        INFO(each.file.toStdString());
        Import import(each);
        const ImportPlan plan = import.plan();
        INFO(problemsOf(plan));
        const ImportCounts &counts = plan.counts();
        CHECK(counts.added + counts.changed + counts.same == each.rows);
        CHECK(counts.rejected == each.rejected);
        CHECK(plan.layout().unmapped().isEmpty());
        REQUIRE_OK(plan.apply(*import.ledger));
        CHECK(journal::verify(import.ledger->database())->valid);
        CHECK(import.plan().counts().added == 0); // a second time brings nothing new
    }
}

TEST_CASE("a staff list finds its firm and its project", "[practice]")
{
    for (const practice::StaffList &list : test::practiceFolder().county.staffLists) {
        const practice::SampleBook &each = sample(list.estate);
        INFO(each.file.toStdString());
        Import import(each);
        import.request.leaveOutBadValues = true;
        REQUIRE_OK(import.plan().apply(*import.ledger));
        const auto person = store::select(*import.ledger, {.type = &worker::type, .called = list.workers.back().text(worker::name)});
        REQUIRE_OK(person);
        REQUIRE(person->size() == 1);
        const auto at = store::find(*import.ledger, project::type, linkOf(person->front().value(worker::project)));
        REQUIRE_OK(at);
        REQUIRE(at->has_value());
        CHECK(*store::titleOf(*import.ledger, **at) == list.estate);
        CHECK(linkOf((*at)->value(project::firm)) == linkOf(person->front().value(worker::firm)));
        for (const Record &wanted : list.workers) {
            const auto stored = store::select(*import.ledger, {.type = &worker::type, .where = {{&worker::name, wanted.value(worker::name)}}});
            REQUIRE_OK(stored);
            REQUIRE(stored->size() == 1);
            CHECK(stored->front().text(worker::post) == wanted.text(worker::post));
        }
    }
}

TEST_CASE("the list whose ID numbers became numbers is rejected row by row, or taken with the cells left empty", "[practice]")
{
    const auto damaged = std::find_if(written().samples.begin(), written().samples.end(), [](const auto &each) { return each.rejected > 0; });
    REQUIRE(damaged != written().samples.end());
    Import import(*damaged);
    CHECK(import.plan().counts().rejected == damaged->rejected);
    import.request.leaveOutBadValues = true;
    const ImportPlan lenient = import.plan();
    CHECK(lenient.counts().rejected == 0);
    CHECK(lenient.counts().added == damaged->rows + damaged->rejected);
    CHECK(lenient.problems().size() == static_cast<size_t>(damaged->rejected));
}

TEST_CASE("apostrophes, full width and groups around ID numbers are read away", "[practice]")
{
    const practice::StaffList &list = test::practiceFolder().county.staffLists[2];
    Import import(sample(list.estate));
    REQUIRE_OK(import.plan().apply(*import.ledger));
    for (const Record &wanted : list.workers) {
        const auto found = store::select(*import.ledger, {.type = &worker::type, .where = {{&worker::residentId, wanted.value(worker::residentId)}}});
        REQUIRE_OK(found);
        REQUIRE(found->size() == 1);
        CHECK(found->front().text(worker::name) == wanted.text(worker::name));
    }
}

TEST_CASE("merged communities reach the estates of the street's summary, sums stay out", "[practice]")
{
    Import import(sample(u"望河街道小区"_s));
    REQUIRE_OK(import.plan().apply(*import.ledger));
    const auto estates = store::select(*import.ledger, {.type = &estate::type});
    REQUIRE_OK(estates);
    QHash<RecordId, int> perCommunity;
    for (const Record &each : *estates) {
        ++perCommunity[linkOf(each.value(estate::community))];
        CHECK_FALSE(each.text(estate::name).contains(u"计"));
    }
    CHECK(perCommunity.size() == 6);
}

TEST_CASE("areas in 10,000 square metres come out exactly", "[practice]")
{
    Import import(sample(u"松岗社区小区"_s));
    const ImportPlan plan = import.plan();
    INFO(problemsOf(plan));
    CHECK(plan.counts().same + plan.counts().changed == sample(u"松岗社区小区"_s).rows);
    REQUIRE_OK(plan.apply(*import.ledger));
    for (const Record &wanted : practice::enteredRecords(*test::practiceFolder().county.find(u"219901002001"_s), estate::type)) {
        const auto stored = store::find(*import.ledger, estate::type, wanted.id);
        REQUIRE_OK(stored);
        CHECK((*stored)->value(estate::privateFloorArea) == wanted.value(estate::privateFloorArea));
    }
}

TEST_CASE("the csv is written as Chinese Excel writes it", "[practice]")
{
    const QByteArray bytes = test::readFile(QDir(written().folder.path()).filePath(sample(u".csv"_s).file));
    CHECK(bytes.startsWith(QByteArray::fromHex("D0F2BAC5"))); // 序号
    CHECK_FALSE(bytes.contains('?'));
    CHECK(Gb18030Decoder::decodeAll(practice::toGb18030(u"云川区（个人）〔2026〕9号, a"_s)) == u"云川区（个人）〔2026〕9号, a"_s);
}

TEST_CASE("the same county gives workbooks with the same bytes", "[practice]")
{
    const QTemporaryDir again;
    const auto samples = practice::writeWorkbooks(test::practiceFolder().county, again.path());
    REQUIRE_OK(samples);
    for (const practice::SampleBook &each : *samples) {
        INFO(each.file.toStdString());
        CHECK(test::readFile(again.filePath(each.file)) == test::readFile(written().folder.filePath(each.file)));
    }
}

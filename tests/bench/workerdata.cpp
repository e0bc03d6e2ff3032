// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/data.h"

#include "core/catalogue/catalogue.h"
#include "tests/bench/madeup.h"

#include <QFile>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace liuqing::bench {

namespace {

constexpr int recordsPerBatch = 50'000;

// A word as a clerk writes it, and its code
struct Word
{
    const char *shown;
    const char *code;
};

constexpr Word posts[] = {{"保洁", "cleaning"}, {"秩序", "order"}, {"工程", "engineering"}, {"绿化", "greening"}, {"管理", "manager"}};
constexpr Word statuses[] = {{"群众", "masses"}, {"群众", "masses"}, {"群众", "masses"}, {"中共党员", "full"}, {"共青团员", "league"}};

template<size_t Size> const Word &oneOf(MadeUp &madeUp, const Word (&words)[Size])
{
    return words[madeUp.below(Size)];
}

QString fresh(const QString &path)
{
    QFile::remove(path + u".part"_s);
    return path + u".part"_s;
}

Record someWorker(Ledger &ledger, MadeUp &madeUp, const std::vector<RecordId> &firms, int number)
{
    Record person(worker::type, ledger.ids().next());
    person.set(worker::firm, firms[static_cast<size_t>(madeUp.below(sharedFirms))]);
    person.set(worker::name, madeUp.person());
    person.set(worker::sex, madeUp.chance(50) ? u"female"_s : u"male"_s);
    person.set(worker::residentId, madeUp.residentId(number));
    person.set(worker::post, QString::fromLatin1(oneOf(madeUp, posts).code));
    person.set(worker::politicalStatus, QString::fromLatin1(oneOf(madeUp, statuses).code));
    person.set(worker::hired, madeUp.day(2015, 11));
    return person;
}

void writeRow(lxw_worksheet *sheet, lxw_row_t row, lxw_format *dateFormat, MadeUp &madeUp)
{
    const int number = static_cast<int>(row);
    const Word &status = oneOf(madeUp, statuses);
    const QDate hired = QDate::fromString(madeUp.day(2015, 11), Qt::ISODate);
    const QByteArray texts[] = {MadeUp::firmName(madeUp.below(sharedFirms)).toUtf8(),
                                madeUp.person().toUtf8(),
                                madeUp.chance(50) ? "女" : "男",
                                madeUp.residentId(number).toUtf8(),
                                madeUp.mobile(number).toUtf8(),
                                oneOf(madeUp, posts).shown,
                                status.shown,
                                status.code == std::string_view("full") ? "本企业" : "",
                                "",
                                madeUp.chance(20) ? "合同制" : ""};
    for (lxw_col_t column = 0; column < 10; ++column)
        worksheet_write_string(sheet, row, column, texts[column].constData(), nullptr);
    lxw_datetime day{.year = hired.year(), .month = hired.month(), .day = hired.day(), .hour = 0, .min = 0, .sec = 0};
    worksheet_write_datetime(sheet, row, 8, &day, dateFormat);
}

} // namespace

Surroundings surroundings(uint64_t seed)
{
    const Clock clock = Clock::fixed(QDateTime(QDate(2026, 10, 12), QTime(9, 0)));
    return {.clock = clock, .actor = {u"王办事"_s}, .ids = std::make_shared<IdSource>(clock, seed)};
}

Result<Ledger> officeLedger(const QString &path, std::vector<RecordId> *firms)
{
    auto ledger = Ledger::create(path, {u"219901001001"_s, u"东苑社区"_s}, u"fuxin-2023"_s, surroundings(1));
    if (!ledger)
        return ledger;
    for (const Field *field : {&worker::residentId, &worker::mobile})
        LIUQING_TRY(ledger->enable(worker::type, *field, u"核对从业人员"_s, u"劳动合同"_s));
    const auto batch = ledger->commit({.kind = u"set"_s}, [&](Commit &commit) -> Status {
        for (int i = 0; i < sharedFirms; ++i) {
            Record record(firm::type, ledger->ids().next());
            record.set(firm::name, MadeUp::firmName(i));
            record.set(firm::uscc, MadeUp::creditCode(i));
            LIUQING_TRY(commit.add(record));
            firms->push_back(record.id);
        }
        return {};
    });
    return batch ? std::move(ledger) : Result<Ledger>(failure(batch.error()));
}

Status writeWorkerSheet(const QString &path, int rows)
{
    if (QFile::exists(path))
        return {};
    MadeUp madeUp(2);
    const QString part = fresh(path);
    lxw_workbook *book = workbook_new(part.toUtf8().constData());
    lxw_worksheet *sheet = workbook_add_worksheet(book, "花名册");
    lxw_format *dateFormat = workbook_add_format(book);
    format_set_num_format(dateFormat, "yyyy-mm-dd");
    constexpr const char *headings[] = {"企业名称", "姓名",     "性别",           "身份证号", "手机号",
                                        "岗位",     "政治面貌", "组织关系所在地", "入职时间", "备注"};
    for (lxw_col_t column = 0; column < 10; ++column)
        worksheet_write_string(sheet, 0, column, headings[column], nullptr);
    for (int row = 1; row <= rows; ++row)
        writeRow(sheet, static_cast<lxw_row_t>(row), dateFormat, madeUp);
    if (workbook_close(book) != LXW_NO_ERROR || !QFile::rename(part, path))
        return failure("io", Message("The workbook could not be written."));
    return {};
}

Status writeWorkerLedger(const QString &path, int records)
{
    if (QFile::exists(path))
        return {};
    const QString part = fresh(path);
    std::vector<RecordId> firms;
    {
        auto ledger = officeLedger(part, &firms);
        if (!ledger)
            return failure(ledger.error());
        MadeUp madeUp(3);
        for (int done = 0; done < records;) {
            const int until = std::min(records, done + recordsPerBatch);
            const auto batch = ledger->commit({.kind = u"import"_s, .verifies = true}, [&](Commit &commit) -> Status {
                for (; done < until; ++done)
                    LIUQING_TRY(commit.add(someWorker(*ledger, madeUp, firms, done)));
                return {};
            });
            if (!batch)
                return failure(batch.error());
        }
    }
    if (!QFile::rename(part, path))
        return failure("io", Message("The ledger could not be written."));
    return {};
}

} // namespace liuqing::bench

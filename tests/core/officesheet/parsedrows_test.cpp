// SPDX-License-Identifier: GPL-3.0-or-later
// Rows read in one thread and looked at in another: none is lost, none comes twice, and who has enough may stop.
#include "tests/core/officesheet/sheetreading.h"
#include "tests/support/catch.h"
#include "tests/support/memoryworkbook.h"

#include "core/catalogue/catalogue.h"
#include "core/exchange/parsedrows.h"

#include <thread>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

// A sheet that breaks off with an error after some rows, and counts how far it was read
class BrokenWorkbook : public MemoryWorkbook
{
public:
    int breaksAfter = std::numeric_limits<int>::max();
    int handedOver = 0;

    Status read(int sheet, const std::function<bool(const SheetRow &)> &row) override
    {
        handedOver = 0;
        bool broken = false;
        const Status done = MemoryWorkbook::read(sheet, [&](const SheetRow &each) {
            broken = ++handedOver > breaksAfter;
            return !broken && row(each);
        });
        if (broken)
            return failure("damaged", Message("broken"));
        return done;
    }
};

struct Sheet
{
    BrokenWorkbook workbook;
    office::SheetLayout layout;

    explicit Sheet(int count)
    {
        workbook.addSheet(u"小区"_s);
        workbook.addRow(u" 小区名称 | 户数"_s);
        for (int i = 1; i <= count; ++i)
            workbook.addRow(u" 第%1小区 | %1"_s.arg(i));
        layout = *office::recognizeLayout(workbook, estate::type, packWords());
    }

    Status read(const std::function<bool(const office::ReadRow &)> &take)
    {
        office::OfficeRows rows(workbook, layout, estate::type, packWords());
        return office::readParsed(rows, {estate::type, packWords(), QDate(2026, 10, 12)}, take);
    }
};

} // namespace

TEST_CASE("rows arrive once each, in their order and parsed", "[officesheet]")
{
    for (const int count : {0, 1, 190, 199, 200, 201, 2600}) {
        INFO(count << " rows");
        Sheet sheet(count);
        int expected = 2;
        bool right = true;
        REQUIRE_OK(sheet.read([&](const office::ReadRow &read) {
            if (!read.row.isData())
                return true;
            const office::FieldReading *households = read.parsed.find(estate::households);
            right = right && read.row.number == expected && read.parsed.number == expected && households != nullptr
                && numberOf(households->value) == expected - 1;
            ++expected;
            return true;
        }));
        CHECK(right);
        CHECK(expected == count + 2);
    }
}

TEST_CASE("who has enough gets no further row, and the reading thread ends", "[officesheet]")
{
    for (const int enough : {1, 2, 199, 200, 201, 1000}) {
        INFO("after " << enough);
        Sheet sheet(20000);
        int seen = 0;
        REQUIRE_OK(sheet.read([&](const office::ReadRow &) { return ++seen < enough; }));
        CHECK(seen == enough);
        CHECK(sheet.workbook.handedOver < 6000); // it does not read on for nobody
    }
}

TEST_CASE("a slow taker does not make the reader run ahead through the whole sheet", "[officesheet]")
{
    Sheet sheet(20000);
    int seen = 0;
    REQUIRE_OK(sheet.read([&](const office::ReadRow &) {
        if (++seen == 1000)
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        return seen < 1001;
    }));
    CHECK(sheet.workbook.handedOver < 1000 + 4000);
}

TEST_CASE("a sheet that breaks off gives its rows and then its error", "[officesheet]")
{
    for (const int rows : {1, 150, 1000}) {
        INFO("breaks after " << rows);
        Sheet sheet(3000);
        sheet.workbook.breaksAfter = rows;
        int seen = 0;
        const Status done = sheet.read([&](const office::ReadRow &) {
            ++seen;
            return true;
        });
        REQUIRE_FALSE(done);
        CHECK(done.error().code == u"damaged");
        CHECK(seen <= rows);
    }
}

TEST_CASE("a sheet may be read again by the same layout", "[officesheet]")
{
    Sheet sheet(500);
    for (int time = 0; time < 3; ++time) {
        int seen = 0;
        REQUIRE_OK(sheet.read([&](const office::ReadRow &read) {
            seen += read.row.isData() ? 1 : 0;
            return true;
        }));
        CHECK(seen == 500);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Lists that are too long to be made at once.
#include "tests/support/catch.h"
#include "tests/ui/desks.h"
#include "ui/models/textsmodel.h"
#include "ui/widgets/suspectlist.h"
#include "ui/widgets/tables.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

TEST_CASE("of a long list only what is seen is made")
{
    TextsModel model(3, 2, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setHeads({u"甲"_s, u"乙"_s, u"丙"_s});
    int made = 0;
    QWidget window;
    QTreeView *list = madeList(&model, 1, &window);
    list->resize(600, 400);
    window.show();
    model.show(100000, [&made](int row, int column) {
        ++made;
        return QString::number(row * 10 + column);
    });
    window.grab();
    CHECK(list->model()->rowCount() == 100000);
    CHECK(model.index(99999, 2).data().toString() == u"999992"_s);
    CHECK(made > 10);
    CHECK(made < 2000);
    CHECK(list->header()->model()->headerData(1, Qt::Horizontal).toString() == u"乙"_s);
}

TEST_CASE("of many pairs the chosen one is decided, and it stays chosen when they are read again")
{
    std::vector<returns::Suspect> pairs(5000);
    for (size_t i = 0; i < pairs.size(); ++i) {
        pairs[i].type = u"firm"_s;
        pairs[i].a.title = u"企业%1"_s.arg(i);
        pairs[i].same = i % 2 == 0 ? std::optional<bool>() : std::optional(true);
    }
    SuspectList list;
    CHECK(list.chosen() == nullptr);
    list.show(std::make_shared<const std::vector<returns::Suspect>>(pairs));
    REQUIRE(list.chosen() != nullptr); // the first, without a click
    CHECK(list.open() == 2500);
    list.list().setCurrentIndex(list.list().model()->index(3999, 0));
    CHECK(list.chosen()->a.title == u"企业3999"_s);
    pairs[0].same = false;
    list.show(std::make_shared<const std::vector<returns::Suspect>>(pairs));
    CHECK(list.chosen()->a.title == u"企业3999"_s);
    CHECK(list.open() == 2499);
    list.show(std::make_shared<const std::vector<returns::Suspect>>());
    CHECK(list.chosen() == nullptr);
}

TEST_CASE("columns are as wide as what is seen of them, within bounds")
{
    TextsModel model(3, -1, nullptr);
    const QStringList texts{u"二"_s, u"云川宏远物业服务"_s, QString(200, u'长')};
    QWidget window;
    QTableView *table = madeTable(&model, &window);
    table->resize(900, 400);
    window.show();
    model.show(50000, [&texts](int row, int column) { return row == 40000 ? QString(100, u'远') : texts[column]; });
    fitColumns(*table);
    const QFontMetrics metrics(table->font());
    CHECK(table->columnWidth(0) < table->columnWidth(1));
    CHECK(table->columnWidth(1) >= metrics.horizontalAdvance(texts[1]) + 16);
    CHECK(table->columnWidth(1) < table->columnWidth(2));
    CHECK(table->columnWidth(2) < metrics.horizontalAdvance(texts[2]));
}

TEST_CASE("what pages share of a large answer outlives the desk")
{
    ScratchLedger scratch;
    std::shared_ptr<const std::vector<QString>> kept;
    {
        const auto desk = deskOn(scratch);
        auto gone = desk->share(std::vector<QString>(3, u"甲"_s));
        kept = desk->share(std::vector<QString>(2, u"乙"_s));
        gone.reset(); // taken apart where questions are asked
        settle(*desk);
    }
    CHECK(kept->back() == u"乙"_s);
    kept.reset();
}

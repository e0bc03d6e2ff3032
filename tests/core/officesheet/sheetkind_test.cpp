// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetkind.h"

#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/packs.h"

#include "core/base/text.h"

#include <QTemporaryDir>

using namespace liuqing;
using namespace Qt::StringLiterals;

namespace {

QString kindOf(const QString &file)
{
    static const auto words = Synonyms::read(test::fuxinPack());
    REQUIRE_OK(words);
    const auto likely = office::likelyTypes(file, *words);
    REQUIRE_OK(likely);
    return likely->empty() ? QString() : text::fromKey(likely->front().type->key);
}

QString csvOf(const QTemporaryDir &folder, const QByteArray &text)
{
    const QString path = folder.filePath(u"a.csv"_s);
    test::writeFile(path, text);
    return path;
}

} // namespace

TEST_CASE("the kind of records of every sample workbook is recognized", "[officesheet]")
{
    const QJsonObject samples = QJsonDocument::fromJson(test::readFile(test::dataFile(u"samples/expected.json"_s))).object();
    REQUIRE(samples.size() > 5);
    for (const QString &name : samples.keys()) {
        INFO(name.toStdString());
        CHECK(kindOf(test::dataFile(u"samples/"_s + name)) == samples[name][u"type"_s].toString());
    }
}

TEST_CASE("short lists are told apart by the columns without which there is no such record", "[officesheet]")
{
    const QTemporaryDir folder;
    CHECK(kindOf(csvOf(folder, "企业名称,统一社会信用代码\n宏远物业,91210902MA0G4CT94U\n")) == u"firm"_s);
    CHECK(kindOf(csvOf(folder, "小区名称,所属社区,户数\n春江苑,东苑社区,120\n")) == u"estate"_s);
    CHECK(kindOf(csvOf(folder, "姓名,身份证号,岗位,政治面貌\n张三,210999197003101133,保洁,群众\n")) == u"worker"_s);
    CHECK(kindOf(csvOf(folder, "党组织名称,上级党组织,成立时间\n宏远党支部,东苑社区党委,2019.3\n")) == u"party_org"_s);
}

TEST_CASE("a table about something else is no kind of records", "[officesheet]")
{
    const QTemporaryDir folder;
    CHECK(kindOf(csvOf(folder, "菜名,价格\n土豆,3\n")).isEmpty());
}

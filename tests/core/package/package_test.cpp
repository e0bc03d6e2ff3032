// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/package/packages.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include "core/base/digest.h"
#include "core/exchange/checkcode.h"
#include "core/exchange/jsonlines.h"

#include <QDir>
#include <QElapsedTimer>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

TEST_CASE("a package brings its manifest and parts across unchanged", "[package]")
{
    const auto read = package::readPackage(smallPackage(), u"上报.lqp"_s);
    REQUIRE_OK(read);
    const package::Draft sent = smallReturn();
    CHECK(read->parts == sent.parts);
    CHECK(read->manifest == package::completed(sent, community()));
    CHECK(read->manifest.sender.publicKey == community().publicKey);
    CHECK(read->manifest.sender.keyId == package::keyIdOf(community().publicKey));
    CHECK(read->manifest.sender.name == u"东苑社区"_s);
    CHECK_FALSE(read->sealed);
}

TEST_CASE("the same draft makes the same file, byte for byte", "[package]")
{
    CHECK(smallPackage() == smallPackage());
}

TEST_CASE("a package is known by the digest of its manifest, and every part tells in it", "[package]")
{
    const auto first = package::makePackage(smallReturn(), community().secretKey, u"a.lqp"_s);
    REQUIRE_OK(first);
    CHECK(package::readPackage(first->bytes, u"a.lqp"_s)->digest == first->digest);
    CHECK(first->digest == digest::of(package::completed(smallReturn(), community()).canonical()));
    CHECK(first->checkCode == checkcode::of(first->digest));
    package::Draft changed = smallReturn();
    changed.parts[u"forms/six-clears.json"_s] = "{\"A1\":3}";
    const auto second = package::makePackage(changed, community().secretKey, u"a.lqp"_s);
    REQUIRE_OK(second);
    CHECK(second->digest != first->digest);
    CHECK(second->checkCode != first->checkCode);
}

TEST_CASE("a package without parts is a package", "[package]")
{
    package::Draft draft = smallReturn();
    draft.parts.clear();
    draft.manifest.kind = u"receipt"_s;
    draft.manifest.journalHead.clear();
    const auto made = package::makePackage(draft, community().secretKey, u"a.lqp"_s);
    REQUIRE_OK(made);
    CHECK(package::readPackage(made->bytes, u"a.lqp"_s)->manifest.kind == u"receipt"_s);
}

TEST_CASE("an attachment that is itself a package or a workbook travels whole", "[package]")
{
    package::Draft draft = smallReturn();
    const QByteArray inner = smallPackage();
    draft.parts.emplace(package::fileNameFor(inner), inner);
    const auto made = package::makePackage(draft, community().secretKey, u"a.lqp"_s);
    REQUIRE_OK(made);
    CHECK(package::readPackage(made->bytes, u"a.lqp"_s)->parts.at(package::fileNameFor(inner)) == inner);
}

TEST_CASE("what no receiver would read is never written", "[package]")
{
    const auto codeOfMaking = [](const package::Draft &draft, const QByteArray &secret = community().secretKey) {
        const auto made = package::makePackage(draft, secret, u"a.lqp"_s);
        return made ? QString() : made.error().code;
    };
    for (const QString &name : {u"../evil"_s, u"records/Firm.jsonl"_s, u"records/a/b.jsonl"_s, u"manifest.json"_s, u"files/abc"_s,
                                u"forms/.json"_s, u"records/firm.json"_s, u"records/生僻.jsonl"_s, u""_s, u"/retired.jsonl"_s}) {
        package::Draft draft = smallReturn();
        draft.parts.emplace(name, "x");
        INFO(name.toStdString());
        CHECK(codeOfMaking(draft) == u"bad_part"_s);
    }
    package::Draft misnamed = smallReturn();
    misnamed.parts.emplace(package::fileNameFor("one photo"), "another photo");
    CHECK(codeOfMaking(misnamed) == u"bad_part"_s);
    package::Draft nobody = smallReturn();
    nobody.manifest.sender.unit.clear();
    CHECK(codeOfMaking(nobody) == u"bad_manifest"_s);
    package::Draft large = smallReturn();
    large.parts[u"retired.jsonl"_s] = QByteArray((64 << 20) + 1, 'x');
    CHECK(codeOfMaking(large) == u"too_large"_s);
    CHECK(codeOfMaking(smallReturn(), "short") == u"cannot_sign"_s);
}

TEST_CASE("a package file is written whole or not at all", "[package]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"2026年第三季度 上报（𠮷祥）.lqp"_s);
    const auto written = package::writePackage(path, smallReturn(), community().secretKey);
    REQUIRE_OK(written);
    CHECK(readFile(path) == written->bytes);
    CHECK(package::readPackageFile(path)->digest == written->digest);
    package::Draft wrong = smallReturn();
    wrong.parts.emplace(u"x"_s, "");
    CHECK_FALSE(package::writePackage(path, wrong, community().secretKey));
    CHECK(readFile(path) == written->bytes);
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
    const auto nowhere = package::writePackage(folder.filePath(u"no/such/folder.lqp"_s), smallReturn(), community().secretKey);
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == u"io"_s);
}

TEST_CASE("a path without a file and a file beyond bounds are named as such", "[package]")
{
    QTemporaryDir folder;
    const auto missing = package::readPackageFile(folder.filePath(u"没有.lqp"_s));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == u"not_found"_s);
    CHECK(missing.error().text().contains(u"没有.lqp"_s));
    const QString path = folder.filePath(u"large.lqp"_s);
    QFile large(path);
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(qint64(200) << 20));
    CHECK(package::readPackageFile(path).error().code == u"too_large"_s);
}

TEST_CASE("two hundred returns of 350 rows are read in seconds", "[package][.speed]")
{
    package::Draft draft = smallReturn();
    QByteArray &rows = draft.parts[u"records/firm.jsonl"_s];
    rows.clear();
    for (int i = 0; i < 350; ++i)
        package::appendLine(rows, {{u"id"_s, QString::fromLatin1(digest::of(QByteArray::number(i)).toHex().first(32))},
                                   {u"name"_s, u"阜新市宏远第%1物业服务有限公司"_s.arg(i)},
                                   {u"uscc"_s, u"9121090%1MA0XYZ"_s.arg(i, 5)},
                                   {u"registered_address"_s, u"辽宁省阜新市海州区和平街道%1号"_s.arg(i)},
                                   {u"since"_s, u"2019-03-01"_s},
                                   {u"households"_s, 1200 + i}});
    const auto made = package::makePackage(draft, community().secretKey, u"a.lqp"_s);
    REQUIRE_OK(made);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 200; ++i)
        REQUIRE(package::readPackage(made->bytes, u"a.lqp"_s));
    const qint64 reading = timer.restart();
    int records = 0;
    for (int i = 0; i < 200; ++i)
        package::forEachLine(rows, u"records/firm.jsonl"_s, [&](int, const auto &record) { return record && ++records > 0; });
    const qint64 lines = timer.elapsed();
    CHECK(records == 70'000);
    WARN("200 packages, " << rows.size() * 200 / 1000 << " kB unpacked: read " << reading << " ms, lines " << lines << " ms");
}

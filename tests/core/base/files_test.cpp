// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include "core/base/digest.h"
#include "core/base/drive.h"
#include "core/base/files.h"

#include <QDir>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files, QDir::Name);
}

} // namespace

TEST_CASE("a verified copy is the same bytes in the place of the old file, and nothing else is left", "[files]")
{
    const QTemporaryDir folder;
    const QByteArray bytes = QByteArray(3 * 1024 * 1024, 'x') + "阜新";
    const QString from = folder.filePath(u"从 这里.bin"_s);
    const QString to = folder.filePath(u"到那里.bin"_s);
    writeFile(from, bytes);
    for (const QByteArray &before : {QByteArray(), QByteArray("older")}) {
        QFile::remove(to);
        if (!before.isEmpty())
            writeFile(to, before);
        const auto copied = files::copyVerified(from, to);
        REQUIRE_OK(copied);
        CHECK((readFile(to) == bytes));
        CHECK((*copied == digest::of(bytes)));
        CHECK(filesIn(folder) == QStringList{u"从 这里.bin"_s, u"到那里.bin"_s});
    }
}

TEST_CASE("a copy that cannot be made leaves the target as it was and says which file is meant", "[files]")
{
    const QTemporaryDir folder;
    const QString to = folder.filePath(u"台账.liuqing"_s);
    writeFile(to, "older");
    const auto none = files::copyVerified(folder.filePath(u"没有.liuqing"_s), to);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == u"not_found");
    CHECK(none.error().text().contains(u"没有.liuqing"));
    CHECK((readFile(to) == "older"));

    const QString away = folder.filePath(u"拔掉的盘/台账.liuqing"_s);
    const auto gone = files::copyVerified(to, away);
    REQUIRE_FALSE(gone);
    CHECK(gone.error().code == u"io"); // not a full disk: there is none
    CHECK(gone.error().text().contains(u"拔掉的盘"));
    CHECK(filesIn(folder) == QStringList{u"台账.liuqing"_s});
}

TEST_CASE("a copy tells how far it is, and ends at once when it is told to, with nothing changed", "[files]")
{
    const QTemporaryDir folder;
    const QString from = folder.filePath(u"大.bin"_s);
    const QString to = folder.filePath(u"盘.bin"_s);
    writeFile(from, QByteArray(3 * 1024 * 1024 + 5, 'x'));
    writeFile(to, "older");
    std::vector<double> shares;
    REQUIRE_OK(files::copyVerified(from, to, [&](double share) { return shares.push_back(share), true; }));
    CHECK(std::is_sorted(shares.begin(), shares.end()));
    CHECK(shares.back() == 1);
    writeFile(to, "older");
    shares.pop_back(); // then it is there
    for (const double last : shares) {
        int more = 0;
        const auto ended = files::copyVerified(from, to, [&](double share) { return share < last || (++more, false); });
        REQUIRE_FALSE(ended);
        CHECK(ended.error().code == u"cancelled");
        CHECK(more == 1);
        CHECK((readFile(to) == "older"));
        CHECK(filesIn(folder) == QStringList{u"大.bin"_s, u"盘.bin"_s});
    }
}

TEST_CASE("a file is written whole or the old one stays", "[files]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"汇总 表.csv"_s);
    REQUIRE_OK(files::writeWhole(path, "一"));
    REQUIRE_OK(files::writeWhole(path, "二"));
    CHECK((readFile(path) == "二"));
    const Status refused = files::writeWhole(folder.filePath(u"没有的文件夹/表.csv"_s), "三");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == u"io");
    CHECK(refused.error().text().contains(u"表.csv"));
    CHECK(filesIn(folder) == QStringList{u"汇总 表.csv"_s});
}

TEST_CASE("why a file cannot be read is told in words", "[files]")
{
    const QTemporaryDir folder;
    const auto none = files::digestOf(folder.filePath(u"没有.bin"_s));
    REQUIRE_FALSE(none);
    CHECK(none.error().code == u"not_found");
    const auto aFolder = files::digestOf(folder.path());
    REQUIRE_FALSE(aFolder);
    CHECK(aFolder.error().code == u"io");
    CHECK(files::digestOf(dataFile(u"samples/firms_utf8_bom.csv"_s)).has_value());
    CHECK_FALSE(files::heldByAnother(dataFile(u"samples/firms_utf8_bom.csv"_s), files::Use::reading));
}

TEST_CASE("drives are told by where they are mounted and what lies on them", "[files]")
{
    CHECK(driveOfMount(u"/"_s, u"ext4"_s) == Drive::fixed);
    CHECK(driveOfMount(u"/home"_s, u"btrfs"_s) == Drive::fixed);
    CHECK(driveOfMount(u"/media/wang/KINGSTON"_s, u"vfat"_s) == Drive::removable);
    CHECK(driveOfMount(u"/run/media/wang/优盘"_s, u"exfat"_s) == Drive::removable);
    CHECK(driveOfMount(u"/mnt/office"_s, u"cifs"_s) == Drive::network);
    CHECK(driveOf(QDir::tempPath() + u"/not/there/yet"_s) == Drive::fixed);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/packs.h"

#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QDir>
#include <QFileInfo>

namespace liuqing::test {

namespace {

const auto fuxin = QStringLiteral(LIUQING_PACKS "/fuxin-2023/");

} // namespace

PackFolder fuxinPack()
{
    auto pack = PackFolder::open(fuxin);
    REQUIRE_OK(pack);
    return *std::move(pack);
}

ScratchPack::ScratchPack(const QString &file, const QByteArray &bytes)
{
    REQUIRE(QDir(m_folder.path()).mkdir(QStringLiteral("forms")));
    for (const char *name : {"pack.json", "measures.json", "clears.json", "audit.json", "forms/lq-01.json"})
        REQUIRE(QFile::copy(fuxin + QLatin1String(name), m_folder.filePath(QLatin1String(name))));
    QFile::remove(m_folder.filePath(file));
    writeFile(m_folder.filePath(file), bytes);
}

PackFolder ScratchPack::open() const
{
    auto pack = PackFolder::open(m_folder.path());
    REQUIRE_OK(pack);
    return *std::move(pack);
}

} // namespace liuqing::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/folder.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace liuqing::practice {

namespace {

Status prepare(const QString &path)
{
    const QDir folder(path);
    if (QFileInfo::exists(path) && !(QFileInfo(path).isDir() && folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))) {
        return failure("exists", Message(QT_TRANSLATE_NOOP("core", "%1 is not an empty folder; it was left as it is. Choose another one."), {path}), {.file = path});
    }
    if (!folder.mkpath(u"."_s) || !folder.mkpath(u"workbooks"_s) || !folder.mkpath(u"returns"_s))
        return failure("io", Message(QT_TRANSLATE_NOOP("core", "%1 could not be written. Choose a folder that you may write in."), {path}), {.file = path});
    return {};
}

} // namespace

Result<Folder> makeFolder(const QString &path, uint64_t seed, const PackFolder &pack, const Surroundings &around)
{
    LIUQING_TRY(prepare(path));
    const auto book = returns::Book::load(pack);
    if (!book)
        return failure(book.error());
    Folder made{.county = makeCounty(seed)};
    auto ledgers = writeLedgers(made.county, path, around, sendInto(QDir(path).filePath(u"returns"_s), *book, &made.returns));
    if (!ledgers)
        return failure(ledgers.error());
    LIUQING_TRY(takeIn(made.county, ledgers->first(), made.returns, around));
    auto workbooks = writeWorkbooks(made.county, QDir(path).filePath(u"workbooks"_s));
    if (!workbooks)
        return failure(workbooks.error());
    made.ledgers = std::move(*ledgers);
    made.workbooks = std::move(*workbooks);
    return made;
}

} // namespace liuqing::practice

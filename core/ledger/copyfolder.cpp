// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/copyfolder.h"

#include "core/base/files.h"

#include <QDir>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace liuqing {

CopyFolder::CopyFolder(QString path, std::unique_ptr<QLockFile> use)
    : m_path(std::move(path))
    , m_use(std::move(use))
{
}

Result<CopyFolder> CopyFolder::make(const QString &parent)
{
    const QString path = parent + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!QDir().mkpath(path))
        return files::notWritable(path);
    QFile::setPermissions(parent, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    auto made = hold(path);
    if (!made)
        return files::notWritable(path);
    return std::move(*made);
}

std::vector<CopyFolder> CopyFolder::left(const QString &parent)
{
    std::vector<CopyFolder> all;
    for (const QFileInfo &each : QDir(parent).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (auto folder = hold(each.filePath()))
            all.push_back(std::move(*folder));
    }
    return all;
}

std::optional<CopyFolder> CopyFolder::hold(const QString &path)
{
    auto use = std::make_unique<QLockFile>(path + u"/use.lock"_s);
    use->setStaleLockTime(0); // never robbed of a program that lives
    if (!use->tryLock(0))
        return std::nullopt;
    return CopyFolder(path, std::move(use));
}

void CopyFolder::remove()
{
    m_use.reset();
    QDir(m_path).removeRecursively();
}

} // namespace liuqing

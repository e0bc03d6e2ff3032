// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of its own for the copy of a ledger on this computer, for this person's account alone. It is held while it is
// used; what a program that died left can be held again.
#pragma once

#include "core/base/result.h"

#include <QLockFile>

#include <memory>
#include <vector>

namespace liuqing {

class CopyFolder
{
public:
    // A new one. Error: "io"
    static Result<CopyFolder> make(const QString &parent);
    // Those of earlier times that nobody uses now
    static std::vector<CopyFolder> left(const QString &parent);
    // Null: somebody uses it, or there is none
    static std::optional<CopyFolder> hold(const QString &path);

    QString path() const { return m_path; }
    QString file(const QString &name) const { return m_path + u'/' + name; }
    // With everything in it
    void remove();

private:
    CopyFolder(QString path, std::unique_ptr<QLockFile> use);

    QString m_path;
    std::unique_ptr<QLockFile> m_use;
};

} // namespace liuqing

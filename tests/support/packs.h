// SPDX-License-Identifier: GPL-3.0-or-later
// The pack of the repository for tests, and changed copies of it that should be refused.
#pragma once

#include "core/policy/packfolder.h"

#include <QTemporaryDir>

namespace liuqing::test {

PackFolder fuxinPack();

// A pack in a scratch folder: that of the repository with one file replaced
class ScratchPack
{
public:
    ScratchPack(const QString &file, const QByteArray &bytes);
    PackFolder open() const;

private:
    QTemporaryDir m_folder;
};

} // namespace liuqing::test

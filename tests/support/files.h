// SPDX-License-Identifier: GPL-3.0-or-later
// Files for tests: the data folder, a scratch folder, and approved texts that are compared whole.
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace liuqing::test {

QString dataFile(const QString &name); // tests/data/name
QByteArray readFile(const QString &path);
void writeFile(const QString &path, const QByteArray &bytes);

// Compares with tests/approved/name. With LIUQING_APPROVE=1 in the environment the file is written instead.
void checkApproved(const QString &name, const QByteArray &actual);

} // namespace liuqing::test

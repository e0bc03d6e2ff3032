// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"

#include "tests/support/catch.h"

#include <QFile>

namespace liuqing::test {

QString dataFile(const QString &name)
{
    return QStringLiteral(LIUQING_TEST_DATA "/") + name;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    INFO("reading " << path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    INFO("writing " << path.toStdString());
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

void checkApproved(const QString &name, const QByteArray &actual)
{
    const QString path = QStringLiteral(LIUQING_TEST_APPROVED "/") + name;
    if (qEnvironmentVariableIsSet("LIUQING_APPROVE")) {
        writeFile(path, actual);
        return;
    }
    const QByteArray approved = readFile(path);
    const auto lines = actual.split('\n');
    const auto expected = approved.split('\n');
    for (qsizetype i = 0; i < qMin(lines.size(), expected.size()); ++i) {
        INFO("approved/" << name.toStdString() << " line " << i + 1);
        REQUIRE(lines[i].toStdString() == expected[i].toStdString());
    }
    REQUIRE(lines.size() == expected.size());
}

} // namespace liuqing::test

// SPDX-License-Identifier: GPL-3.0-or-later
// liuqing-bench-data FOLDER WORKERS COMMUNITIES RECORDS: writes the data of the benchmark into a folder.
#include "core/base/digest.h"
#include "tests/bench/data.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

using namespace liuqing;

Status emptyLedgers(const QDir &folder)
{
    const QString office = folder.filePath(u"office.liuqing"_s);
    if (!QFile::exists(office)) {
        std::vector<RecordId> firms;
        if (const auto made = bench::officeLedger(office, &firms); !made)
            return failure(made.error());
    }
    const QString county = folder.filePath(u"county.liuqing"_s);
    if (!QFile::exists(county)) {
        if (const auto made = Ledger::create(county, {u"219901000000"_s, u"东苑县"_s}, u"fuxin-2023"_s, bench::surroundings(4)); !made)
            return failure(made.error());
    }
    return {};
}

Status write(const QDir &folder, int workers, int communities, int records)
{
    LIUQING_TRY(emptyLedgers(folder));
    LIUQING_TRY(bench::writeWorkerSheet(folder.filePath(u"workers.xlsx"_s), workers));
    LIUQING_TRY(bench::writeWorkerSheet(folder.filePath(u"twice.xlsx"_s), 2 * workers));
    LIUQING_TRY(bench::writePackages(QDir(folder.filePath(u"packages"_s)), communities));
    LIUQING_TRY(bench::writePackages(QDir(folder.filePath(u"packages-tenth"_s)), communities / 10));
    LIUQING_TRY(bench::writeWorkerLedger(folder.filePath(u"few.liuqing"_s), records / 100));
    LIUQING_TRY(bench::writeWorkerLedger(folder.filePath(u"some.liuqing"_s), records / 5));
    return bench::writeWorkerLedger(folder.filePath(u"many.liuqing"_s), records);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    liuqing::digest::prepare();
    const QStringList arguments = application.arguments();
    if (arguments.size() != 5) {
        std::fputs("liuqing-bench-data FOLDER WORKERS COMMUNITIES RECORDS\n", stderr);
        return 2;
    }
    const QDir folder(arguments[1]);
    folder.mkpath(u"."_s);
    const auto done = write(folder, arguments[2].toInt(), arguments[3].toInt(), arguments[4].toInt());
    if (!done)
        std::fprintf(stderr, "%s\n", qUtf8Printable(done.error().text()));
    return done ? 0 : 1;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// export: records of a type as an office sheet or csv, masked for where the file goes.
#include "app/cli/commands.h"

#include "core/exchange/csvwriter.h"
#include "core/exchange/recordtable.h"
#include "core/exchange/sheetwriter.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace liuqing::cli {

namespace {

struct ExportOptions
{
    Text ledger, type, file, scope;
};

Result<ExportScope> scopeOf(const QString &name)
{
    if (name.isEmpty() || name == u"inside"_s)
        return ExportScope::inside;
    if (name == u"outside"_s)
        return ExportScope::outside;
    return failure("arguments", Message(QT_TRANSLATE_NOOP("core", "--scope is inside or outside, not “%1”."), {name}));
}

int runExport(const Session &session, const ExportOptions &options)
{
    const auto type = typeOf(options.type);
    if (!type)
        return session.fail(type.error());
    const auto scope = scopeOf(options.scope);
    if (!scope)
        return session.fail(scope.error());
    const bool csv = QFileInfo(options.file.get()).suffix().compare(u"csv"_s, Qt::CaseInsensitive) == 0;
    const auto ledger = session.read(options.ledger);
    if (!ledger)
        return session.fail(ledger.error());
    const auto table = recordTable(*ledger, {.type = *type}, *scope);
    if (!table)
        return session.fail(table.error());
    const Status written = csv ? writeCsv(options.file, *table) : writeXlsx(options.file, {*table}, session.around.clock.now());
    if (!written)
        return session.fail(written.error());
    const int rows = static_cast<int>(table->rows.size());
    session.print(QJsonObject{{u"rows"_s, rows}}, words(QT_TRANSLATE_NOOP("cli", "%1 rows written to %2.")).arg(rows).arg(options.file.get()));
    return clean;
}

} // namespace

Status canWrite(const QString &path)
{
    QSaveFile file(path);
    if (path.isEmpty() || file.open(QIODevice::WriteOnly)) {
        file.cancelWriting();
        return {};
    }
    return failure("io", Message(QT_TRANSLATE_NOOP("core", "%1 could not be written. Choose a folder that you may write in."), {path}), {.file = path});
}

void addExportCommand(Arguments &arguments)
{
    arguments.add<ExportOptions>("export", words(QT_TRANSLATE_NOOP("cli", "Writes records as a table, masked for where the file goes")),
        [](Command &command, ExportOptions &options) {
            command.needs("LEDGER", options.ledger, words(QT_TRANSLATE_NOOP("cli", "The ledger")))
                .takes("--type", options.type, words(QT_TRANSLATE_NOOP("cli", "Record type, for example firm")), true)
                .takes("-o,--output", options.file, words(QT_TRANSLATE_NOOP("cli", "The .xlsx or .csv file to write")), true)
                .takes("--scope", options.scope, words(QT_TRANSLATE_NOOP("cli", "inside (default) or outside the office")));
        }, runExport);
}

} // namespace liuqing::cli

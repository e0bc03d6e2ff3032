// SPDX-License-Identifier: GPL-3.0-or-later
// import: an office's spreadsheet into the ledger, told row by row.
#include "app/cli/commands.h"

#include "core/base/text.h"
#include "core/exchange/recordtable.h"
#include "core/exchange/sheetimport.h"
#include "core/exchange/sheetwriter.h"
#include "core/ledger/entry.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace liuqing::cli {

namespace {

struct ImportOptions
{
    Text ledger, file, type, sheet, map, badValues, rejects;
    std::vector<std::string> with;
    bool createLinks = false;
    bool blankClears = false;
    bool dryRun = false;
};

Result<office::ColumnWishes> mappingFrom(const QString &path)
{
    office::ColumnWishes wishes;
    if (path.isEmpty())
        return wishes;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure("bad_mapping", Message(QT_TRANSLATE_NOOP("core", "The mapping %1 cannot be read."), {path}), {.file = path});
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.read(1 << 20));
    if (!document.isObject()) {
        return failure("bad_mapping",
                       Message(QT_TRANSLATE_NOOP("core", "%1 is no mapping. It looks like {\"C\": \"uscc\", \"备注\": null}."), {path}), {.file = path});
    }
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        wishes.insert(entry.key(), entry->isString() ? std::optional(entry->toString()) : std::nullopt);
    return wishes;
}

QJsonValue keyOrNull(const Field *field)
{
    return field == nullptr ? QJsonValue() : QJsonValue(text::fromKey(field->key));
}

QJsonObject toJson(const ImportProblem &problem)
{
    return {{u"row"_s, problem.row},           {u"column"_s, problem.column},
            {u"field"_s, keyOrNull(problem.field)}, {u"code"_s, problem.code},
            {u"value"_s, problem.value},       {u"message"_s, problem.message.text()},
            {u"suggestion"_s, problem.suggestion.isEmpty() ? QJsonValue() : QJsonValue(problem.suggestion)},
            {u"left_out"_s, problem.leftOut}};
}

QJsonObject toJson(const ImportPlan &plan, const RecordId &batch)
{
    QJsonArray headerRows;
    for (const int row : plan.headerRows())
        headerRows.append(row);
    QJsonArray columns;
    for (const office::SheetColumn &column : plan.layout().columns) {
        if (column.field != nullptr)
            columns.append(QJsonObject{{u"column"_s, column.letters}, {u"header"_s, column.header}, {u"field"_s, keyOrNull(column.field)}});
    }
    QJsonArray problems;
    for (const ImportProblem &problem : plan.problems())
        problems.append(toJson(problem));
    QJsonArray skipped;
    for (const SkippedRow &row : plan.skipped())
        skipped.append(QJsonObject{{u"row"_s, row.row}, {u"why"_s, row.why.text()}});
    QJsonArray notStored;
    for (const Field *field : plan.notStored())
        notStored.append(keyOrNull(field));
    const ImportCounts &counts = plan.counts();
    return {{u"batch"_s, batch.isNull() ? QJsonValue() : QJsonValue(batch.toString())},
            {u"sheet"_s, plan.layout().sheetName},
            {u"header_rows"_s, headerRows},
            {u"columns"_s, columns},
            {u"unmapped"_s, QJsonArray::fromStringList(plan.layout().unmapped())},
            {u"not_stored"_s, notStored},
            {u"rows"_s, QJsonObject{{u"read"_s, counts.read()}, {u"new"_s, counts.added}, {u"changed"_s, counts.changed},
                                   {u"same"_s, counts.same}, {u"rejected"_s, counts.rejected}, {u"skipped"_s, counts.skipped}}},
            {u"created_links"_s, static_cast<int>(plan.createdLinks().size())},
            {u"problems"_s, problems},
            {u"skipped"_s, skipped}};
}

QString textOf(const ImportPlan &plan, const RecordId &batch)
{
    const ImportCounts &counts = plan.counts();
    QString out = words(QT_TRANSLATE_NOOP("cli", "Sheet “%1”: %2 new, %3 changed, %4 same, %5 rejected, %6 skipped."))
                      .arg(plan.layout().sheetName).arg(counts.added).arg(counts.changed).arg(counts.same).arg(counts.rejected).arg(counts.skipped);
    for (const Field *field : plan.notStored())
        out += u'\n' + words(QT_TRANSLATE_NOOP("cli", "Not stored, because it is switched off: %1")).arg(label(field->label));
    if (!plan.layout().unmapped().isEmpty())
        out += u'\n' + words(QT_TRANSLATE_NOOP("cli", "Columns without a field: %1")).arg(plan.layout().unmapped().join(u", "_s));
    for (const ImportProblem &problem : plan.problems()) {
        out += u'\n' + words(QT_TRANSLATE_NOOP("cli", "Row %1 %2: %3")).arg(QString::number(problem.row), problem.column, problem.message.text());
        if (!problem.suggestion.isEmpty())
            out += u' ' + words(QT_TRANSLATE_NOOP("cli", "Perhaps: %1")).arg(problem.suggestion);
    }
    if (!batch.isNull())
        out += u'\n' + words(QT_TRANSLATE_NOOP("cli", "Batch %1; rollback takes it back.")).arg(batch.toString());
    return out;
}

Result<ImportRequest> requestOf(const Session &session, const ImportOptions &options, const RecordType &type)
{
    const auto mapping = mappingFrom(options.map);
    if (!mapping)
        return failure(mapping.error());
    const QString badValues = options.badValues;
    if (!badValues.isEmpty() && badValues != u"reject"_s && badValues != u"leave-out"_s) {
        return failure("arguments", Message(QT_TRANSLATE_NOOP("core", "--bad-values is reject or leave-out, not “%1”."), {badValues}));
    }
    ImportRequest request{.file = options.file, .type = &type, .wish = {.sheet = options.sheet, .mapping = *mapping}};
    request.createLinks = options.createLinks;
    request.leaveOutBadValues = badValues == u"leave-out"_s;
    request.blankClears = options.blankClears;
    request.progress = [session](int rows) {
        if (rows % 20'000 == 0)
            session.say(words(QT_TRANSLATE_NOOP("cli", "%1 rows read")).arg(rows));
        return true;
    };
    return request;
}

Result<std::vector<Assignment>> givenBy(const Ledger &ledger, const RecordType &type, const QStringList &assignments)
{
    std::vector<Assignment> given;
    for (const QString &assignment : assignments) {
        const auto field = fieldOf(ledger, type, assignment.section(u'=', 0, 0));
        if (!field)
            return failure(field.error());
        auto value = entry::parse(ledger, type, **field, assignment.section(u'=', 1));
        if (!value)
            return failure(value.error());
        given.push_back({*field, std::move(*value)});
    }
    return given;
}

int runImport(const Session &session, const ImportOptions &options)
{
    const auto type = typeOf(options.type);
    if (!type)
        return session.fail(type.error());
    auto request = requestOf(session, options, **type);
    if (!request)
        return session.fail(request.error());
    auto ledger = options.dryRun ? session.read(options.ledger) : session.write(options.ledger);
    if (!ledger)
        return session.fail(ledger.error());
    auto given = givenBy(*ledger, **type, toQt(options.with));
    if (!given)
        return session.fail(given.error());
    request->given = std::move(*given);
    const auto pack = packOf(*ledger);
    if (!pack)
        return session.fail(pack.error());
    const auto synonyms = Synonyms::read(*pack);
    if (!synonyms)
        return session.fail(synonyms.error());
    const auto plan = ImportPlan::make(*ledger, *synonyms, *request);
    if (!plan)
        return session.fail(plan.error());
    if (const Status writable = canWrite(options.rejects); !writable)
        return session.fail(writable.error());
    const auto batch = options.dryRun ? Result<RecordId>(RecordId()) : plan->apply(*ledger);
    if (!batch)
        return session.fail(batch.error());
    if (!options.rejects.get().isEmpty() && !plan->rejected().empty()) {
        if (const Status written = writeXlsx(options.rejects, {rejectTable(*plan)}, session.around.clock.now()); !written)
            return session.fail(written.error());
    }
    session.print(session.json ? toJson(*plan, *batch) : QJsonObject(), session.json ? QString() : textOf(*plan, *batch));
    return plan->problems().empty() ? clean : findings;
}

} // namespace

void addImportCommand(Arguments &arguments)
{
    arguments.add<ImportOptions>("import", words(QT_TRANSLATE_NOOP("cli", "Reads a spreadsheet as offices make them; one reversible batch")),
        [](Command &command, ImportOptions &options) {
            command.needs("LEDGER", options.ledger, words(QT_TRANSLATE_NOOP("cli", "The ledger")))
                .needs("FILE", options.file, words(QT_TRANSLATE_NOOP("cli", "The spreadsheet: xlsx, xls, et, csv, html")))
                .takes("--type", options.type, words(QT_TRANSLATE_NOOP("cli", "Record type, for example firm")), true)
                .takes("--sheet", options.sheet, words(QT_TRANSLATE_NOOP("cli", "Name of the sheet (default: it is found)")))
                .takes("--map", options.map, words(QT_TRANSLATE_NOOP("cli", "JSON file that corrects the mapping of columns")))
                .takesMany("--with", options.with, words(QT_TRANSLATE_NOOP("cli", "FIELD=VALUE for every row that does not say otherwise")))
                .has("--create-links", options.createLinks, words(QT_TRANSLATE_NOOP("cli", "Creates firms, communities and estates that are named but unknown")))
                .takes("--bad-values", options.badValues, words(QT_TRANSLATE_NOOP("cli", "reject (default) or leave-out")))
                .has("--blank-clears", options.blankClears, words(QT_TRANSLATE_NOOP("cli", "A blank cell empties the field")))
                .has("--dry-run", options.dryRun, words(QT_TRANSLATE_NOOP("cli", "Says what would happen and changes nothing")))
                .takes("--rejects", options.rejects, words(QT_TRANSLATE_NOOP("cli", "Writes the rejected rows with their reasons as xlsx")));
        }, runImport);
}

Result<PackFolder> packNamed(const QString &pack)
{
    return PackFolder::open(packFolder(pack));
}

Result<PackFolder> packOf(const Ledger &ledger)
{
    return packNamed(ledger.pack());
}

} // namespace liuqing::cli

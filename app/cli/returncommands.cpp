// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about returns that this office makes: return, verify, compile, board, trace.
#include "app/cli/commands.h"

#include "core/exchange/checkcode.h"
#include "core/exchange/package.h"
#include "core/exchange/sheetwriter.h"
#include "core/returns/compile.h"
#include "core/returns/formsheet.h"
#include "core/returns/sending.h"
#include "core/returns/trace.h"
#include "core/ledger/backup.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace liuqing::cli {

namespace {

struct ReturnOptions
{
    Text ledger, form, period, file, xlsx, reason;
    std::vector<std::string> receivers;
};

QString cellsText(const OpenLedger &open, const returns::Form &form, const rules::Cells &cells)
{
    QString text;
    for (const QString &cell : form.cells()) {
        const measure::Measure *measure = open.book.measures().find(cell);
        const auto value = cells.find(cell);
        if (measure != nullptr && value != cells.end())
            text += u"  %1 %2: %3\n"_s.arg(cell, measure->label.text(), QString::number(value->second));
    }
    return text;
}

int printSent(const Session &session, const OpenLedger &open, const returns::Form &form, const returns::Sent &sent)
{
    const QString code = checkcode::grouped(sent.filing.checkCode);
    QString text = sent.withErrors ? words(QT_TRANSLATE_NOOP("cli", "%1 %2 version %3, sent with errors and explanations, check code %4"))
                                   : words(QT_TRANSLATE_NOOP("cli", "%1 %2 version %3, check code %4"));
    text = text.arg(sent.made.form, sent.made.period.text()).arg(sent.filing.version).arg(code) + u'\n';
    if (sent.repeated)
        text += words(QT_TRANSLATE_NOOP("cli", "Nothing has changed since it was filed; this is the same return again.")) + u'\n';
    text += cellsText(open, form, sent.made.cells) + findingsText(sent.made.findings);
    session.print(QJsonObject{{u"form"_s, sent.made.form},
                              {u"period"_s, sent.made.period.text()},
                              {u"version"_s, sent.filing.version},
                              {u"digest"_s, QString::fromLatin1(sent.filing.digest.toHex())},
                              {u"check_code"_s, sent.filing.checkCode},
                              {u"with_errors"_s, sent.withErrors},
                              {u"repeated"_s, sent.repeated},
                              {u"cells"_s, returns::cellsJson(sent.made.cells)},
                              {u"findings"_s, rules::toJson(sent.made.findings)}},
                  text);
    return sent.made.findings.empty() ? clean : findings;
}

// The findings that keep a return back, so that they can be mended or explained
int printOpenFindings(const Session &session, const OpenLedger &open, const ReturnOptions &options, const Period &period, const Error &error)
{
    const auto made = returns::build(open.ledger, open.book, options.form, period);
    if (!made)
        return session.fail(made.error());
    QJsonObject out = toJson(error);
    out.insert(u"form"_s, made->form);
    out.insert(u"period"_s, period.text());
    out.insert(u"cells"_s, returns::cellsJson(made->cells));
    out.insert(u"findings"_s, rules::toJson(made->findings));
    session.print(out, findingsText(made->findings));
    session.say(error.text());
    return findings;
}

int runReturn(const Session &session, const ReturnOptions &options)
{
    const auto period = periodOf(options.period);
    if (!period)
        return session.fail(period.error());
    auto open = openForFigures(session, options.ledger, true);
    if (!open)
        return session.fail(open.error());
    const auto form = open->book.form(options.form);
    if (!form)
        return session.fail(form.error());
    if (const Status writable = canWrite(options.xlsx); !writable)
        return session.fail(writable.error());
    const auto sent = returns::send(open->ledger, open->book,
                                    {.form = form->key, .period = *period, .receivers = toQt(options.receivers), .explanation = options.reason, .file = options.file});
    if (!sent && sent.error().code == u"open_findings"_s)
        return printOpenFindings(session, *open, options, *period, sent.error());
    if (!sent)
        return session.fail(sent.error());
    if (!options.xlsx.get().isEmpty()) {
        const SheetTable sheet = returns::sheetOf(open->book, *form, sent->made, open->ledger.office());
        if (const Status written = writeXlsx(options.xlsx, {sheet}, session.around.clock.now()); !written)
            return session.fail(written.error());
    }
    return printSent(session, *open, *form, *sent);
}

struct VerifyOptions
{
    Text file;
};

int printVerified(const Session &session, const QJsonObject &facts, bool valid, const QString &sentence)
{
    QJsonObject out = facts;
    out.insert(u"valid"_s, valid);
    if (!out.contains(u"problems"_s))
        out.insert(u"problems"_s, valid ? QJsonArray() : QJsonArray{sentence});
    session.print(out, sentence);
    return valid ? clean : findings;
}

int verifyLedger(const Session &session, const QString &file)
{
    const auto ledger = session.read(file);
    if (!ledger)
        return session.fail(ledger.error());
    const auto sound = backup::verify(file);
    QJsonObject facts{{u"kind"_s, u"ledger"_s}, {u"sender"_s, ledger->office().code}};
    if (!sound) {
        if (sound.error().code != u"damaged"_s)
            return session.fail(sound.error());
        return printVerified(session, facts, false, sound.error().text());
    }
    facts.insert(u"digest"_s, QString::fromLatin1(sound->digest.toHex()));
    return printVerified(session, facts, true, words(QT_TRANSLATE_NOOP("cli", "The ledger of %1 is whole: %2 rows of history.")).arg(ledger->office().name).arg(sound->records));
}

// Readable as a package, but a check fails: 1. No package at all: 3
int runVerify(const Session &session, const VerifyOptions &options)
{
    QFile file(options.file);
    if (file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3")
        return verifyLedger(session, options.file);
    file.close();
    const auto package = package::readPackageFile(options.file);
    if (!package) {
        const QString code = package.error().code;
        if (code != u"altered"_s && code != u"bad_manifest"_s)
            return session.fail(package.error());
        return printVerified(session, {{u"kind"_s, QJsonValue()}, {u"code"_s, code}}, false, package.error().text());
    }
    const package::Manifest &manifest = package->manifest;
    const QString code = checkcode::of(package->digest);
    const QJsonObject facts{{u"kind"_s, manifest.kind},
                            {u"sender"_s, manifest.sender.unit},
                            {u"sender_name"_s, manifest.sender.name},
                            {u"form"_s, manifest.form},
                            {u"period"_s, manifest.period},
                            {u"version"_s, manifest.details[u"version"_s]},
                            {u"digest"_s, QString::fromLatin1(package->digest.toHex())},
                            {u"check_code"_s, code}};
    return printVerified(session, facts, true,
                         words(QT_TRANSLATE_NOOP("cli", "Unaltered: %1 %2 of %3 (%4), check code %5"))
                             .arg(manifest.form, manifest.period, manifest.sender.name, manifest.sender.unit, checkcode::grouped(code)));
}

struct CompileOptions
{
    Text ledger, form, period, file, cell, unit, record;
};

int runCompile(const Session &session, const CompileOptions &options)
{
    const auto period = periodOf(options.period);
    if (!period)
        return session.fail(period.error());
    const auto open = openForFigures(session, options.ledger);
    if (!open)
        return session.fail(open.error());
    const auto form = open->book.form(options.form);
    if (!form)
        return session.fail(form.error());
    const auto compiled = returns::compile(open->ledger, open->book, form->key, *period);
    if (!compiled)
        return session.fail(compiled.error());
    QJsonArray rows;
    QString text;
    for (const returns::CompiledRow &row : compiled->rows) {
        rows.append(QJsonObject{{u"unit"_s, row.unit}, {u"name"_s, row.name}, {u"version"_s, row.version}, {u"cells"_s, returns::cellsJson(row.cells)}});
        text += u"%1 %2\n"_s.arg(row.unit, row.name) + cellsText(*open, *form, row.cells);
    }
    text += words(QT_TRANSLATE_NOOP("cli", "Total, each counted once")) + u'\n' + cellsText(*open, *form, compiled->total);
    if (!options.file.get().isEmpty()) {
        const SheetTable sheet = returns::sheetOf(open->book, *form, *compiled, open->ledger.office());
        if (const Status written = writeXlsx(options.file, {sheet}, session.around.clock.now()); !written)
            return session.fail(written.error());
    }
    session.print(QJsonObject{{u"rows"_s, rows},
                              {u"total"_s, returns::cellsJson(compiled->total)},
                              {u"summed"_s, returns::cellsJson(compiled->summed)},
                              {u"findings"_s, rules::toJson(compiled->findings)}},
                  text + findingsText(compiled->findings));
    return compiled->findings.empty() ? clean : findings;
}

// The periods a record may have been counted in: the one asked for, else all on file and the current one
Result<std::vector<Period>> periodsOf(const OpenLedger &open, const CompileOptions &options)
{
    if (!options.period.get().isEmpty()) {
        const auto asked = periodOf(options.period);
        return asked ? Result<std::vector<Period>>(std::vector{*asked}) : Result<std::vector<Period>>(failure(asked.error()));
    }
    const auto filed = filings::all(open.ledger, options.form);
    if (!filed)
        return failure(filed.error());
    std::vector<Period> periods;
    const auto add = [&](const Period &period) {
        if (std::find(periods.begin(), periods.end(), period) == periods.end())
            periods.push_back(period);
    };
    for (const filings::Filing &filing : *filed) {
        if (const auto period = Period::fromText(filing.period))
            add(*period);
    }
    add(Period::quarterOf(open.ledger.clock().today()));
    return periods;
}

int traceRecord(const Session &session, const OpenLedger &open, const CompileOptions &options)
{
    const auto id = idOf(options.record);
    const auto periods = periodsOf(open, options);
    if (!id || !periods)
        return session.fail(!id ? id.error() : periods.error());
    QJsonArray out;
    QString text;
    for (const Period &period : *periods) {
        const auto cells = returns::traceRecord(open.ledger, open.book, options.form, period, *id);
        if (!cells)
            return session.fail(cells.error());
        for (const returns::TracedRecord &each : *cells) {
            out.append(QJsonObject{{u"cell"_s, each.cell}, {u"period"_s, period.text()}, {u"unit"_s, each.unit}, {u"number"_s, each.number}, {u"filing"_s, each.filing}});
            text += u"%1 %2 %3 %4\n"_s.arg(period.text(), each.cell, each.unit, QString::number(each.number));
        }
    }
    session.print(QJsonObject{{u"record"_s, id->toString()}, {u"cells"_s, out}}, text);
    return clean;
}

int runTrace(const Session &session, const CompileOptions &options)
{
    const auto open = openForFigures(session, options.ledger);
    if (!open)
        return session.fail(open.error());
    if (!options.record.get().isEmpty())
        return traceRecord(session, *open, options);
    const QString asked = options.period.get().isEmpty() ? Period::quarterOf(session.around.clock.today()).text() : options.period.get();
    const auto period = periodOf(asked);
    if (!period)
        return session.fail(period.error());
    const auto cell = returns::traceCell(open->ledger, open->book, options.form, *period, options.cell, options.unit);
    if (!cell)
        return session.fail(cell.error());
    QJsonArray rows;
    QString text = u"%1 = %2\n"_s.arg(cell->cell, QString::number(cell->value));
    for (const returns::TracedRow &each : cell->rows) {
        rows.append(QJsonObject{{u"id"_s, each.row.id.toString()}, {u"type"_s, each.row.type}, {u"unit"_s, each.row.unit}, {u"number"_s, each.row.number}, {u"journal"_s, each.journal > 0 ? QJsonValue(each.journal) : QJsonValue()}});
        text += u"  %1 %2 %3 %4\n"_s.arg(each.row.id.toString(), each.row.type, each.row.unit, QString::number(each.row.number));
    }
    session.print(QJsonObject{{u"cell"_s, cell->cell}, {u"value"_s, cell->value}, {u"records"_s, rows}}, text);
    return clean;
}

void declareForm(Command &command, CompileOptions &options, bool needsPeriod)
{
    command.needs("LEDGER", options.ledger, words(QT_TRANSLATE_NOOP("cli", "The ledger")))
        .takes("--form", options.form, words(QT_TRANSLATE_NOOP("cli", "The form, for example LQ-01")), needsPeriod)
        .takes("--period", options.period, words(QT_TRANSLATE_NOOP("cli", "Period: 2026, 2026H1, 2026Q3 or 2026-09")), needsPeriod);
}

} // namespace

void addReturnCommands(Arguments &arguments)
{
    arguments.add<ReturnOptions>("return", words(QT_TRANSLATE_NOOP("cli", "Builds, checks and files a return, and writes it for sending")),
        [](Command &command, ReturnOptions &options) {
            command.needs("LEDGER", options.ledger, words(QT_TRANSLATE_NOOP("cli", "The ledger")))
                .takes("--form", options.form, words(QT_TRANSLATE_NOOP("cli", "The form, for example LQ-01")), true)
                .takes("--period", options.period, words(QT_TRANSLATE_NOOP("cli", "Period: 2026, 2026H1, 2026Q3 or 2026-09")), true)
                .takes("-o,--output", options.file, words(QT_TRANSLATE_NOOP("cli", "The .lqp file to write")), true)
                .takes("--xlsx", options.xlsx, words(QT_TRANSLATE_NOOP("cli", "The sheet to print and stamp")))
                .takesMany("--for", options.receivers, words(QT_TRANSLATE_NOOP("cli", "Code of an office it is addressed to")))
                .takes("--with-findings", options.reason, words(QT_TRANSLATE_NOOP("cli", "Sends it with errors; the explanation of all that have none")));
        }, runReturn);
    arguments.add<VerifyOptions>("verify", words(QT_TRANSLATE_NOOP("cli", "Everything about a package or ledger that can be proved")),
        [](Command &command, VerifyOptions &options) { command.needs("FILE", options.file, words(QT_TRANSLATE_NOOP("cli", "A package or a ledger"))); }, runVerify);
    arguments.add<CompileOptions>("compile", words(QT_TRANSLATE_NOOP("cli", "The sheet of a superior office from the returns it accepted")),
        [](Command &command, CompileOptions &options) {
            declareForm(command, options, true);
            command.takes("-o,--output", options.file, words(QT_TRANSLATE_NOOP("cli", "The xlsx to write")));
        }, runCompile);
    arguments.add<CompileOptions>("trace", words(QT_TRANSLATE_NOOP("cli", "From a cell to its records, or from a record to its cells")),
        [](Command &command, CompileOptions &options) {
            options.form.utf8 = "LQ-01";
            declareForm(command, options, false);
            command.takes("--cell", options.cell, words(QT_TRANSLATE_NOOP("cli", "The cell, for example firms_total")))
                .takes("--unit", options.unit, words(QT_TRANSLATE_NOOP("cli", "The row of this office instead of the total")))
                .takes("--record", options.record, words(QT_TRANSLATE_NOOP("cli", "The record whose cells are wanted")));
        }, runTrace);
}

} // namespace liuqing::cli

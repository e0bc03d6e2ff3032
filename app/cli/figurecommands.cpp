// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about figures: the six clears, findings, measures, and notes on findings.
#include "app/cli/commands.h"

#include "core/base/scaled.h"
#include "core/clears/clears.h"
#include "core/ledger/notes.h"
#include "core/returns/return.h"
#include "core/rules/recordrules.h"

using namespace Qt::StringLiterals;

namespace liuqing::cli {

namespace {

struct ScopeOptions
{
    Text ledger, unit, asOf, period;
};

Result<measure::Scope> scopeFrom(const Ledger &ledger, const ScopeOptions &options)
{
    measure::OwnRecords own{.unit = options.unit};
    if (!options.period.get().isEmpty()) {
        const auto period = periodOf(options.period);
        if (!period)
            return failure(period.error());
        const auto scope = returns::scopeOf(ledger, u"LQ-01"_s, *period);
        if (!scope)
            return failure(scope.error());
        own.previousFiling = std::get<measure::OwnRecords>(scope->from).previousFiling;
        return measure::Scope{own, period->last(), *period};
    }
    if (options.asOf.get().isEmpty())
        return measure::Scope{own, ledger.clock().today()};
    const QDate day = QDate::fromString(options.asOf, Qt::ISODate);
    if (!day.isValid())
        return failure("bad_date", Message(QT_TRANSLATE_NOOP("core", "“%1” is no day. Write it as 2026-09-30."), {options.asOf}));
    return measure::Scope{own, day};
}

int runClears(const Session &session, const ScopeOptions &options)
{
    const auto open = openForFigures(session, options.ledger);
    if (!open)
        return session.fail(open.error());
    const auto scope = scopeFrom(open->ledger, options);
    if (!scope)
        return session.fail(scope.error());
    const auto states = clears::evaluate(open->ledger, open->book.clears(), *scope);
    if (!states)
        return session.fail(states.error());
    QJsonArray out;
    QString text;
    bool allClear = true;
    for (const clears::State &state : *states) {
        QJsonArray missing;
        text += u"%1  %2 / %3\n"_s.arg(state.label.text(), state.denominator == 0 ? u"—"_s : QString::number(state.numerator), state.denominator == 0 ? u"—"_s : QString::number(state.denominator));
        for (const clears::Missing &each : state.missing) {
            QStringList why;
            for (const Message &reason : each.why)
                why.append(reason.text());
            missing.append(QJsonObject{{u"id"_s, each.id.toString()}, {u"type"_s, each.type}, {u"title"_s, each.title}, {u"keys"_s, QJsonArray::fromStringList(each.keys)}, {u"why"_s, why.join(u' ')}});
            text += u"    %1: %2\n"_s.arg(each.title, why.join(u' '));
        }
        allClear = allClear && state.missing.empty();
        out.append(QJsonObject{{u"clear"_s, state.clear}, {u"label"_s, state.label.text()}, {u"numerator"_s, state.numerator}, {u"denominator"_s, state.denominator}, {u"missing"_s, missing}});
    }
    session.print(out, text);
    return allClear ? clean : findings;
}

struct CheckOptions
{
    Text ledger, rules, period;
};

Result<std::vector<rules::Finding>> findingsOf(const OpenLedger &open, const CheckOptions &options)
{
    const QString asked = options.rules.get().isEmpty() ? u"all"_s : options.rules.get();
    if (asked != u"record"_s && asked != u"audit"_s && asked != u"all"_s)
        return failure("arguments", Message(QT_TRANSLATE_NOOP("core", "--rules is record, audit or all, not “%1”."), {asked}));
    const QDate today = open.ledger.clock().today();
    const auto period = options.period.get().isEmpty() ? Result<Period>(Period::quarterOf(today)) : periodOf(options.period);
    if (!period)
        return failure(period.error());
    if (asked == u"record"_s)
        return rules::recordFindings(open.ledger, open.book.audit(), options.period.get().isEmpty() ? today : period->last());
    auto made = returns::build(open.ledger, open.book, u"LQ-01"_s, *period);
    if (!made)
        return failure(made.error());
    // who only looks at the ledger as it is now reports nothing, on the wrong day or the right one
    const rules::CheckRule *window = open.book.audit().rule(rules::Check::window);
    if (options.period.get().isEmpty() && window != nullptr)
        std::erase_if(made->findings, [&](const rules::Finding &finding) { return finding.rule == window->id; });
    if (asked == u"audit"_s)
        std::erase_if(made->findings, [](const rules::Finding &finding) { return !finding.record.isNull(); });
    return std::move(made->findings);
}

int runCheck(const Session &session, const CheckOptions &options)
{
    const auto open = openForFigures(session, options.ledger);
    if (!open)
        return session.fail(open.error());
    const auto found = findingsOf(*open, options);
    if (!found)
        return session.fail(found.error());
    session.print(rules::toJson(*found), findingsText(*found));
    return found->empty() ? clean : findings;
}

struct MeasureOptions : ScopeOptions
{
    std::vector<std::string> names;
    bool list = false;
};

QJsonArray listedJson(const std::vector<measure::Listed> &rows)
{
    QJsonArray out;
    for (const measure::Listed &row : rows)
        out.append(QJsonObject{{u"id"_s, row.id.toString()}, {u"type"_s, row.type}, {u"unit"_s, row.unit}, {u"number"_s, row.number}});
    return out;
}

Result<QJsonObject> measureJson(const Ledger &ledger, const measure::Scope &scope, const measure::Measure &measure, const measure::Amount &amount, bool list)
{
    const auto value = amount.value(measure);
    const bool ratio = measure.bottom.has_value();
    QJsonObject out{{u"value"_s, !value ? QJsonValue() : ratio ? QJsonValue(scaled::toDouble(*value, measure.scale)) : QJsonValue(*value)},
                    {u"unit"_s, measure.unit},
                    {u"label"_s, measure.label.text()},
                    {u"numerator"_s, amount.top},
                    {u"denominator"_s, amount.bottom ? QJsonValue(*amount.bottom) : QJsonValue()}};
    if (!list)
        return out;
    const auto top = measure::list(ledger, scope, measure.top);
    if (!top)
        return failure(top.error());
    out.insert(u"records"_s, listedJson(*top));
    if (ratio) {
        const auto bottom = measure::list(ledger, scope, *measure.bottom);
        if (!bottom)
            return failure(bottom.error());
        out.insert(u"denominator_records"_s, listedJson(*bottom));
    }
    return out;
}

int runMeasure(const Session &session, const MeasureOptions &options)
{
    const auto open = openForFigures(session, options.ledger);
    if (!open)
        return session.fail(open.error());
    const auto scope = scopeFrom(open->ledger, options);
    if (!scope)
        return session.fail(scope.error());
    measure::Wanted wanted;
    for (const QString &name : toQt(options.names)) {
        const measure::Measure *measure = open->book.measures().find(name);
        if (measure == nullptr)
            return session.fail({u"unknown_measure"_s, Message(QT_TRANSLATE_NOOP("core", "The policy pack has no figure called “%1”."), {name}), {}});
        wanted.push_back(measure);
    }
    const auto amounts = measure::evaluate(open->ledger, *scope, wanted);
    if (!amounts)
        return session.fail(amounts.error());
    QJsonObject out;
    QString text;
    for (const measure::Measure *measure : wanted) {
        const measure::Amount &amount = amounts->at(measure->key);
        const auto json = measureJson(open->ledger, *scope, *measure, amount, options.list);
        if (!json)
            return session.fail(json.error());
        out.insert(measure->key, *json);
        const auto value = amount.value(*measure);
        text += u"%1 %2: %3 %4\n"_s.arg(measure->key, measure->label.text(), !value ? u"—"_s : measure->bottom ? scaled::format(*value, measure->scale) : QString::number(*value), measure->unit);
    }
    session.print(out, text);
    return clean;
}

struct NoteOptions
{
    Text ledger, rule, subject, text;
};

int runNote(const Session &session, const NoteOptions &options)
{
    auto ledger = session.write(options.ledger);
    if (!ledger)
        return session.fail(ledger.error());
    const auto id = RecordId::fromString(options.subject.get());
    const QString subject = id ? id->toHex() : options.subject.get();
    if (const Status done = notes::write(*ledger, options.rule, subject, options.text); !done)
        return session.fail(done.error());
    session.print(QJsonObject{{u"rule"_s, options.rule.get()}, {u"subject"_s, subject}, {u"note"_s, options.text.get()}}, words(QT_TRANSLATE_NOOP("cli", "The note is kept.")));
    return clean;
}

} // namespace

QString findingsText(const std::vector<rules::Finding> &found)
{
    QString text;
    for (const rules::Finding &finding : found) {
        text += u"%1 %2 %3"_s.arg(finding.rule, rules::severityName(finding.severity), finding.message.text());
        text += finding.note.isEmpty() ? u"\n"_s : u" (%1)\n"_s.arg(finding.note);
    }
    return text;
}

Result<OpenLedger> openForFigures(const Session &session, const QString &path, bool writing)
{
    auto ledger = writing ? session.write(path) : session.read(path);
    if (!ledger)
        return failure(ledger.error());
    const auto pack = packOf(*ledger);
    if (!pack)
        return failure(pack.error());
    auto book = returns::Book::load(*pack);
    if (!book)
        return failure(book.error());
    return OpenLedger{std::move(*ledger), std::move(*book)};
}

Result<Period> periodOf(const QString &text)
{
    const auto period = Period::fromText(text);
    if (!period)
        return failure("bad_period", Message(QT_TRANSLATE_NOOP("core", "“%1” is no period. Write 2026, 2026H1, 2026Q3 or 2026-09."), {text}));
    return *period;
}

void addFigureCommands(Arguments &arguments)
{
    const QString ledger = words(QT_TRANSLATE_NOOP("cli", "The ledger"));
    const auto scope = [ledger](Command &command, ScopeOptions &options) {
        command.needs("LEDGER", options.ledger, ledger)
            .takes("--unit", options.unit, words(QT_TRANSLATE_NOOP("cli", "Only this office of entry")))
            .takes("--as-of", options.asOf, words(QT_TRANSLATE_NOOP("cli", "Cut-off day (default: today)")))
            .takes("--period", options.period, words(QT_TRANSLATE_NOOP("cli", "Period: 2026, 2026H1, 2026Q3 or 2026-09")));
    };
    arguments.add<ScopeOptions>("clears", words(QT_TRANSLATE_NOOP("cli", "The six clears, and what they miss")), scope, runClears);
    arguments.add<CheckOptions>("check", words(QT_TRANSLATE_NOOP("cli", "Findings of the rules")),
        [ledger](Command &command, CheckOptions &options) {
            command.needs("LEDGER", options.ledger, ledger)
                .takes("--rules", options.rules, words(QT_TRANSLATE_NOOP("cli", "record, audit or all (default)")))
                .takes("--period", options.period, words(QT_TRANSLATE_NOOP("cli", "Period: 2026, 2026H1, 2026Q3 or 2026-09")));
        }, runCheck);
    arguments.add<MeasureOptions>("measure", words(QT_TRANSLATE_NOOP("cli", "Figures of the policy pack, and the records counted")),
        [scope](Command &command, MeasureOptions &options) {
            scope(command, options);
            command.takesMany("NAME", options.names, words(QT_TRANSLATE_NOOP("cli", "Names of figures, for example T02")), true)
                .has("--list", options.list, words(QT_TRANSLATE_NOOP("cli", "The records behind each figure")));
        }, runMeasure);
    arguments.add<NoteOptions>("note", words(QT_TRANSLATE_NOOP("cli", "Explains a finding")),
        [ledger](Command &command, NoteOptions &options) {
            command.needs("LEDGER", options.ledger, ledger)
                .takes("--rule", options.rule, words(QT_TRANSLATE_NOOP("cli", "The rule, as check prints it")), true)
                .takes("--subject", options.subject, words(QT_TRANSLATE_NOOP("cli", "The subject or record, as check prints it")), true)
                .takes("--text", options.text, words(QT_TRANSLATE_NOOP("cli", "The explanation")), true);
        }, runNote);
}

} // namespace liuqing::cli

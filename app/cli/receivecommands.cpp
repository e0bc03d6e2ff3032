// SPDX-License-Identifier: GPL-3.0-or-later
// Commands of an office that receives returns: receive, board, suspects and the decisions on them.
#include "app/cli/commands.h"

#include "core/catalogue/catalogue.h"
#include "core/ledger/store.h"
#include "core/returns/board.h"
#include "core/returns/receiving.h"
#include "core/returns/suspects.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace liuqing::cli {

namespace {

struct ReceiveOptions
{
    Text ledger;
    std::vector<std::string> files;
    bool trust = false;
};

QString stateName(returns::Receipt state)
{
    switch (state) {
    case returns::Receipt::accepted:
        return u"accepted"_s;
    case returns::Receipt::same:
        return u"same"_s;
    case returns::Receipt::refused:
        return u"refused"_s;
    }
    return {};
}

int runReceive(const Session &session, const ReceiveOptions &options)
{
    auto ledger = session.write(options.ledger);
    if (!ledger)
        return session.fail(ledger.error());
    const auto received = returns::receive(*ledger, {.files = returns::packagesIn(toQt(options.files)), .trust = options.trust});
    if (!received)
        return session.fail(received.error());
    QJsonArray out;
    QString text;
    bool refused = false;
    for (const returns::Received &each : *received) {
        refused = refused || each.state == returns::Receipt::refused;
        QJsonObject row{{u"file"_s, each.file}, {u"state"_s, stateName(each.state)}, {u"code"_s, each.code}, {u"message"_s, each.message.text()}};
        if (each.state != returns::Receipt::refused) {
            row.insert(u"unit"_s, each.filing.unit);
            row.insert(u"form"_s, each.filing.form);
            row.insert(u"period"_s, each.filing.period);
            row.insert(u"version"_s, each.filing.version);
        }
        out.append(row);
        text += u"%1: %2 %3\n"_s.arg(QFileInfo(each.file).fileName(), stateName(each.state), each.state == returns::Receipt::refused ? each.message.text() : each.filing.unitName);
    }
    session.print(out, text);
    return refused ? findings : clean;
}

struct FormOptions
{
    Text ledger, form, period;
};

void declareForm(Command &command, FormOptions &options)
{
    command.needs("LEDGER", options.ledger, words(QT_TRANSLATE_NOOP("cli", "The ledger")))
        .takes("--form", options.form, words(QT_TRANSLATE_NOOP("cli", "The form, for example LQ-01")), true)
        .takes("--period", options.period, words(QT_TRANSLATE_NOOP("cli", "Period: 2026, 2026H1, 2026Q3 or 2026-09")), true);
}

QJsonObject sideJson(const returns::SuspectSide &side)
{
    return {{u"id"_s, side.id.toString()}, {u"unit"_s, side.unit}, {u"unit_name"_s, side.unitName}, {u"title"_s, side.title}};
}

int runSuspects(const Session &session, const FormOptions &options)
{
    const auto period = periodOf(options.period);
    if (!period)
        return session.fail(period.error());
    const auto ledger = session.read(options.ledger);
    if (!ledger)
        return session.fail(ledger.error());
    const auto found = returns::suspects(*ledger, options.form, *period);
    if (!found)
        return session.fail(found.error());
    QJsonArray out;
    QString text;
    bool undecided = false;
    for (const returns::Suspect &each : *found) {
        const QString decision = !each.same ? QString() : *each.same ? u"same"_s : u"different"_s;
        undecided = undecided || !each.same;
        out.append(QJsonObject{{u"type"_s, each.type}, {u"a"_s, each.a.id.toString()}, {u"b"_s, each.b.id.toString()}, {u"why"_s, each.why.text()},
                               {u"decision"_s, decision.isEmpty() ? QJsonValue() : QJsonValue(decision)}, {u"side_a"_s, sideJson(each.a)}, {u"side_b"_s, sideJson(each.b)}});
        text += u"%1 %2 (%3) ~ %4 (%5): %6 %7\n"_s.arg(each.type, each.a.title, each.a.unitName, each.b.title, each.b.unitName, each.why.text(), decision);
    }
    session.print(out, text);
    return undecided ? findings : clean;
}

struct DecideOptions
{
    Text ledger, a, b, reason;
};

int decide(const Session &session, const DecideOptions &options, bool same)
{
    const auto a = idOf(options.a);
    const auto b = idOf(options.b);
    if (!a || !b)
        return session.fail(!a ? a.error() : b.error());
    auto ledger = session.write(options.ledger);
    if (!ledger)
        return session.fail(ledger.error());
    if (const Status done = returns::decide(*ledger, *a, *b, same, options.reason); !done)
        return session.fail(done.error());
    session.print(QJsonObject{{u"a"_s, a->toString()}, {u"b"_s, b->toString()}, {u"decision"_s, same ? u"same"_s : u"different"_s}},
                  same ? words(QT_TRANSLATE_NOOP("cli", "They count as one from now on.")) : words(QT_TRANSLATE_NOOP("cli", "They count as two from now on.")));
    return clean;
}

int runSame(const Session &session, const DecideOptions &options)
{
    return decide(session, options, true);
}

int runDifferent(const Session &session, const DecideOptions &options)
{
    return decide(session, options, false);
}

QJsonArray toJson(const std::vector<returns::BoardRow> &board, QString &text)
{
    QJsonArray out;
    for (const returns::BoardRow &row : board) {
        const QJsonValue version = row.newest ? QJsonValue(row.newest->version) : QJsonValue();
        out.append(QJsonObject{{u"unit"_s, row.unit}, {u"name"_s, row.name}, {u"state"_s, row.state()}, {u"version"_s, version}, {u"late_days"_s, row.lateDays}});
        text += u"%1 %2: %3\n"_s.arg(row.unit, row.name, row.state());
    }
    return out;
}

int runBoard(const Session &session, const FormOptions &options)
{
    const auto period = periodOf(options.period);
    if (!period)
        return session.fail(period.error());
    const auto ledger = session.read(options.ledger);
    if (!ledger)
        return session.fail(ledger.error());
    const auto board = returns::board(*ledger, options.form, *period);
    if (!board)
        return session.fail(board.error());
    QString text;
    const QJsonArray rows = toJson(*board, text);
    session.print(rows, text);
    return clean;
}

void addDecision(Arguments &arguments, const char *name, const QString &help, int (*run)(const Session &, const DecideOptions &))
{
    arguments.add<DecideOptions>(name, help,
        [](Command &command, DecideOptions &options) {
            command.needs("LEDGER", options.ledger, words(QT_TRANSLATE_NOOP("cli", "The ledger")))
                .needs("A", options.a, words(QT_TRANSLATE_NOOP("cli", "One record, as suspects prints it")))
                .needs("B", options.b, words(QT_TRANSLATE_NOOP("cli", "The other record")))
                .takes("--reason", options.reason, words(QT_TRANSLATE_NOOP("cli", "Why")), true);
        }, run);
}

} // namespace

void addReceiveCommands(Arguments &arguments)
{
    arguments.add<ReceiveOptions>("receive", words(QT_TRANSLATE_NOOP("cli", "Takes returns in; each file accepted, same, or refused with the reason")),
        [](Command &command, ReceiveOptions &options) {
            command.needs("LEDGER", options.ledger, words(QT_TRANSLATE_NOOP("cli", "The ledger")))
                .takesMany("FILE", options.files, words(QT_TRANSLATE_NOOP("cli", "Packages, or folders with packages")), true)
                .has("--trust", options.trust, words(QT_TRANSLATE_NOOP("cli", "Registers offices that have not sent anything before")));
        }, runReceive);
    arguments.add<FormOptions>("board", words(QT_TRANSLATE_NOOP("cli", "Who has sent, and who has not")), declareForm, runBoard);
    arguments.add<FormOptions>("suspects", words(QT_TRANSLATE_NOOP("cli", "Pairs that look the same without sharing a key")), declareForm, runSuspects);
    addDecision(arguments, "same", words(QT_TRANSLATE_NOOP("cli", "Decides that two records are one")), runSame);
    addDecision(arguments, "different", words(QT_TRANSLATE_NOOP("cli", "Decides that two records are two")), runDifferent);
}

} // namespace liuqing::cli

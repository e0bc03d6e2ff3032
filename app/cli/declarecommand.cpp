// SPDX-License-Identifier: GPL-3.0-or-later
// declare: a field of the office's own, kept in the ledger like those of the catalogue.
#include "app/cli/commands.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace liuqing::cli {

namespace {

struct DeclareOptions
{
    Text ledger, field, kind, label, codes, decimals;
    bool personal = false;
};

// "low=低;high=高", with the signs of a Chinese keyboard too
Result<std::vector<DeclaredWord>> wordsOf(const QString &codes)
{
    static const QRegularExpression between(u"[;；]"_s);
    static const QRegularExpression equals(u"[=＝]"_s);
    std::vector<DeclaredWord> out;
    for (const QString &each : codes.split(between, Qt::SkipEmptyParts)) {
        const qsizetype at = each.indexOf(equals);
        if (at < 0)
            return failure("bad_words",
                           Message(QT_TRANSLATE_NOOP("core", "“%1” is not CODE=WORD."), {each.trimmed()}));
        out.push_back({each.left(at).trimmed(), each.mid(at + 1).trimmed()});
    }
    return out;
}

Result<int> decimalsOf(const DeclareOptions &options)
{
    const QString text = options.decimals;
    if (text.isEmpty())
        return options.kind.get() == u"decimal"_s ? 2 : 0;
    bool isNumber = false;
    const int decimals = text.toInt(&isNumber);
    if (!isNumber)
        return failure(
            "bad_decimals",
            Message(QT_TRANSLATE_NOOP("core", "--decimals takes a whole number, not “%1”."), {text}));
    return decimals;
}

Result<FieldDeclaration> declarationFrom(const DeclareOptions &options)
{
    auto words = wordsOf(options.codes);
    if (!words)
        return failure(words.error());
    const auto decimals = decimalsOf(options);
    if (!decimals)
        return failure(decimals.error());
    return FieldDeclaration{.key = options.field.get().section(u'.', 1),
                            .kind = options.kind,
                            .label = options.label,
                            .personal = options.personal,
                            .decimals = *decimals,
                            .words = std::move(*words)};
}

int runDeclare(const Session &session, const DeclareOptions &options)
{
    const auto type = typeOf(options.field.get().section(u'.', 0, 0));
    if (!type)
        return session.fail(type.error());
    const auto declaration = declarationFrom(options);
    if (!declaration)
        return session.fail(declaration.error());
    auto ledger = session.write(options.ledger);
    if (!ledger)
        return session.fail(ledger.error());
    const auto isNew = ledger->declare(**type, *declaration);
    if (!isNew)
        return session.fail(isNew.error());
    const char *sentence = *isNew
        ? QT_TRANSLATE_NOOP("cli", "%1 has a field “%2” from now on (%3).")
        : QT_TRANSLATE_NOOP("cli", "%1 had the field “%2” already (%3); nothing was changed.");
    session.print(QJsonObject{{u"declared"_s, options.field.get()}, {u"new"_s, *isNew}},
                  words(sentence).arg(label((*type)->label), declaration->label, declaration->key));
    return clean;
}

} // namespace

void addDeclareCommand(Arguments &arguments)
{
    arguments.add<DeclareOptions>(
        "declare", words(QT_TRANSLATE_NOOP("cli", "Adds a field of the office's own to a record type")),
        [](Command &command, DeclareOptions &options) {
            command.needs("LEDGER", options.ledger, words(QT_TRANSLATE_NOOP("cli", "The ledger")))
                .needs("TYPE.x_KEY", options.field,
                       words(QT_TRANSLATE_NOOP("cli", "For example estate.x_lonely")))
                .takes(
                    "--kind", options.kind,
                    words(QT_TRANSLATE_NOOP("cli", "text, integer, year, decimal, yes_no, date or choice")),
                    true)
                .takes("--label", options.label, words(QT_TRANSLATE_NOOP("cli", "What the column is called")),
                       true)
                .takes("--codes", options.codes,
                       words(QT_TRANSLATE_NOOP("cli", "Words of a choice: low=Low;high=High")))
                .takes("--decimals", options.decimals,
                       words(QT_TRANSLATE_NOOP("cli", "Digits behind the point of a decimal (default 2)")))
                .has("--personal", options.personal,
                     words(QT_TRANSLATE_NOOP(
                         "cli", "Says something of a person: masked, and never leaves the office")));
        },
        runDeclare);
}

} // namespace liuqing::cli

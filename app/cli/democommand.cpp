// SPDX-License-Identifier: GPL-3.0-or-later
// demo: the practice county into a folder, with what there is to find in it.
#include "app/cli/commands.h"

#include "core/practice/folder.h"

#include "core/base/text.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace liuqing::cli {

namespace {

struct DemoOptions
{
    Text folder, seed;
};

using Demo = practice::Folder;

Result<uint64_t> seedOf(const DemoOptions &options)
{
    if (options.seed.get().isEmpty())
        return practice::defaultSeed;
    bool isNumber = false;
    const uint64_t seed = options.seed.get().toULongLong(&isNumber);
    if (!isNumber)
        return failure("arguments", Message(QT_TRANSLATE_NOOP("core", "--seed is a whole number, not “%1”."), {options.seed}));
    return seed;
}

Result<Demo> makeDemo(const Session &session, const DemoOptions &options)
{
    const auto seed = seedOf(options);
    if (!seed)
        return failure(seed.error());
    session.say(words(QT_TRANSLATE_NOOP("cli", "Entering the practice county…")));
    const auto pack = packNamed(practice::packName.toString());
    if (!pack)
        return failure(pack.error());
    return practice::makeFolder(options.folder, *seed, *pack, session.around);
}

QString pathOf(const DemoOptions &options, const practice::SampleBook &sample)
{
    return QDir(options.folder.get()).filePath(u"workbooks/"_s + sample.file);
}

QJsonObject toJson(const DemoOptions &options, const Demo &demo)
{
    QJsonArray workbooks;
    for (const practice::SampleBook &sample : demo.workbooks) {
        workbooks.append(QJsonObject{{u"file"_s, pathOf(options, sample)}, {u"type"_s, text::fromKey(sample.type->key)}, {u"unit"_s, sample.ledger},
                                     {u"rows"_s, sample.rows}, {u"rejected"_s, sample.rejected}});
    }
    QJsonArray mistakes;
    for (const practice::MistakeMade &made : demo.county.mistakes) {
        mistakes.append(QJsonObject{{u"key"_s, QString::fromLatin1(made.mistake->key)}, {u"unit"_s, made.unit},
                                    {u"type"_s, text::fromKey(made.type->key)}, {u"record"_s, made.record.toString()},
                                    {u"what"_s, Message(made.mistake->what).text()}, {u"finding"_s, QString::fromLatin1(made.mistake->finding)}});
    }
    return {{u"ledgers"_s, QJsonArray::fromStringList(demo.ledgers)}, {u"returns"_s, QJsonArray::fromStringList(demo.returns)}, {u"workbooks"_s, workbooks}, {u"mistakes"_s, mistakes}};
}

QString textOf(const DemoOptions &options, const Demo &demo)
{
    QString out = words(QT_TRANSLATE_NOOP("cli", "%1 ledgers, %2 workbooks and %3 mistakes to find were made in %4."))
                      .arg(QString::number(demo.ledgers.size()), QString::number(demo.workbooks.size()), QString::number(demo.county.mistakes.size()),
                           QDir::toNativeSeparators(options.folder));
    for (const QString &path : demo.ledgers)
        out += u"\n  "_s + QDir::toNativeSeparators(path);
    for (const practice::SampleBook &sample : demo.workbooks)
        out += u"\n  "_s + QDir::toNativeSeparators(pathOf(options, sample));
    out += u'\n' + words(QT_TRANSLATE_NOOP("cli", "Everybody and everything in it is invented. Start with the ledger %1: see what is missing, then import a staff list:"))
                       .arg(QFileInfo(demo.ledgers.value(2)).fileName());
    for (const practice::SampleBook &sample : demo.workbooks) {
        if (demo.ledgers.value(2).contains(sample.ledger) && sample.file.contains(u"名单"_s)) {
            out += u"\n  liuqing-cli import \"%1\" \"%2\" --type %3"_s.arg(QDir::toNativeSeparators(demo.ledgers[2]),
                                                                          QDir::toNativeSeparators(pathOf(options, sample)), text::fromKey(sample.type->key));
        }
    }
    return out;
}

int runDemo(const Session &session, const DemoOptions &options)
{
    const auto demo = makeDemo(session, options);
    if (!demo)
        return session.fail(demo.error());
    session.print(toJson(options, *demo), session.json ? QString() : textOf(options, *demo));
    return clean;
}

} // namespace

void addDemoCommand(Arguments &arguments)
{
    arguments.add<DemoOptions>("demo", words(QT_TRANSLATE_NOOP("cli", "Writes a practice county: ledgers with mistakes to find, workbooks to import")),
        [](Command &command, DemoOptions &options) {
            command.needs("DIR", options.folder, words(QT_TRANSLATE_NOOP("cli", "An empty or new folder")))
                .takes("--seed", options.seed, words(QT_TRANSLATE_NOOP("cli", "Another number, other people (default: always the same)")));
        }, runDemo);
}

} // namespace liuqing::cli

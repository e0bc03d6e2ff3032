// SPDX-License-Identifier: GPL-3.0-or-later
// liuqing-cases --cli PROGRAM --samples FOLDER [--all-wrong|--misspelt] CASE…: plays text cases.
#include "tests/casesrunner/caserun.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace liuqing::cases;

namespace {

enum class Wanted { right, allWrong, misspelt };

void print(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stdout);
    std::fputc('\n', stdout);
}

QSet<QString> linesOf(const QStringList &mistakes)
{
    QSet<QString> lines;
    for (const QString &mistake : mistakes)
        lines.insert(mistake.section(u':', 0, 0));
    return lines;
}

bool passes(const QString &path, const Programs &programs, Wanted wanted)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        print(u"%1 cannot be read"_s.arg(path));
        return false;
    }
    const QString text = QString::fromUtf8(file.readAll());
    const CaseFile read = readCase(text);
    if (wanted == Wanted::misspelt)
        return linesOf(read.mistakes).size() == text.trimmed().split(u'\n').size() - 2; // title and step are right
    for (const QString &mistake : read.mistakes)
        print(path + u": "_s + mistake);
    if (!read.mistakes.isEmpty())
        return false;
    const Outcome outcome = CaseRun(read, programs).play();
    for (const QString &difference : outcome.differences)
        print(path + u": "_s + difference);
    print(u"%1: %2 answers, %3 differ"_s.arg(read.title).arg(outcome.answers).arg(outcome.differences.size()));
    return wanted == Wanted::allWrong ? outcome.differences.size() == outcome.answers : outcome.differences.isEmpty();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"cli"_s, u"The liuqing-cli to drive"_s, u"program"_s},
                       {u"samples"_s, u"Where copy finds its files"_s, u"folder"_s},
                       {u"all-wrong"_s, u"Every answer of the case must be found wrong"_s},
                       {u"misspelt"_s, u"Every line but the title and the step must be refused"_s}});
    parser.addPositionalArgument(u"cases"_s, u"Files of tests/cases"_s, u"CASE…"_s);
    parser.process(application);
    const Programs programs{parser.value(u"cli"_s), parser.value(u"samples"_s)};
    const Wanted wanted = parser.isSet(u"all-wrong"_s) ? Wanted::allWrong
                        : parser.isSet(u"misspelt"_s)  ? Wanted::misspelt
                                                       : Wanted::right;
    bool all = !parser.positionalArguments().isEmpty();
    for (const QString &path : parser.positionalArguments())
        all = passes(path, programs, wanted) && all;
    return all ? 0 : 1;
}

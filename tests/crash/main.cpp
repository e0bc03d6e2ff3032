// SPDX-License-Identifier: GPL-3.0-or-later
// liuqing-crash --cli PROGRAM [--typist PROGRAM] import|rollback|migration|receive|typing: kills it in the middle, looks
// at what is left.
#include "tests/crash/crashes.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"cli"_s, u"The liuqing-cli to kill"_s, u"program"_s},
                       {u"typist"_s, u"The liuqing-typist to kill"_s, u"program"_s},
                       {u"kills"_s, u"How often"_s, u"number"_s, u"14"_s}});
    parser.addPositionalArgument(u"work"_s, u"import, rollback, migration, receive or typing"_s);
    parser.process(application);
    const quint32 seed = qEnvironmentVariableIsSet("LIUQING_CRASH_SEED") ? qEnvironmentVariable("LIUQING_CRASH_SEED").toUInt()
                                                                         : std::random_device()();
    std::printf("LIUQING_CRASH_SEED=%u\n", seed);
    std::fflush(stdout);
    liuqing::crash::Crashes crashes(parser.value(u"cli"_s), parser.value(u"typist"_s), seed);
    const auto wrong = crashes.play(parser.positionalArguments().value(0), parser.value(u"kills"_s).toInt());
    if (wrong)
        std::printf("%s\n", wrong->toUtf8().constData());
    return wrong ? 1 : 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The command line's grammar, in the user's language: a thin wrap of CLI11 that keeps QString at both ends.
#pragma once

#include "app/cli/session.h"

#include <functional>
#include <memory>

namespace CLI {
class App;
}

namespace liuqing::cli {

// Options of a command arrive as text; an unset one is empty
struct Text
{
    std::string utf8;
    operator QString() const { return QString::fromStdString(utf8); }
    QString get() const { return QString::fromStdString(utf8); }
};

// One command while it is being declared
class Command
{
public:
    explicit Command(CLI::App *app)
        : m_app(app)
    {
    }

    Command &needs(const char *name, Text &target, const QString &help); // positional
    Command &mayHave(const char *name, Text &target, const QString &help); // positional, may be left out
    Command &takes(const char *option, Text &target, const QString &help, bool required = false);
    Command &takesMany(const char *option, std::vector<std::string> &target, const QString &help, bool required = false);
    Command &has(const char *flag, bool &target, const QString &help);

private:
    CLI::App *m_app;
};

class Arguments
{
public:
    Arguments();
    ~Arguments();

    // run is called when the command was chosen; its result is the exit status
    template<typename Options>
    void add(const char *name, const QString &help, std::function<void(Command &, Options &)> declare,
             std::function<int(const Session &, const Options &)> run)
    {
        auto options = std::make_shared<Options>();
        Command command(subcommand(name, help));
        declare(command, *options);
        m_runs.push_back({m_last, [options, run](const Session &session) { return run(session, *options); }});
    }

    int run(const QStringList &arguments, Session session);

private:
    CLI::App *subcommand(const char *name, const QString &help);
    Status prepare(Session &session) const;

    std::unique_ptr<CLI::App> m_app;
    CLI::App *m_last = nullptr;
    struct Run
    {
        CLI::App *command;
        std::function<int(const Session &)> run;
    };
    std::vector<Run> m_runs;
    Text m_as;
    Text m_at;
    Text m_lang;
    bool m_json = false;
    bool m_quiet = false;
};

QStringList toQt(const std::vector<std::string> &list);

} // namespace liuqing::cli

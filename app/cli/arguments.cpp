// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

#include <numeric>

using namespace Qt::StringLiterals;

namespace liuqing::cli {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("cli", source);
}

// What CLI11 could not make sense of, in whole sentences
QString sentenceFor(const CLI::ParseError &problem, const QStringList &leftOver)
{
    const QString problemText = QString::fromStdString(problem.what());
    if (!leftOver.isEmpty())
        return words(QT_TRANSLATE_NOOP("cli", "This is not understood: %1.")).arg(leftOver.join(u' '));
    if (problemText.startsWith(u"A subcommand"_s))
        return words(QT_TRANSLATE_NOOP("cli", "Say what is to be done: the command is missing, for example import or list."));
    if (dynamic_cast<const CLI::RequiredError *>(&problem) != nullptr)
        return words(QT_TRANSLATE_NOOP("cli", "Something is missing: %1.")).arg(problemText.section(u" is required"_s, 0, 0));
    return words(QT_TRANSLATE_NOOP("cli", "The arguments do not fit: %1.")).arg(problemText);
}

// Columns on a screen: Chinese characters take two
qsizetype widthOf(const QString &text)
{
    return std::accumulate(text.begin(), text.end(), qsizetype(0),
                           [](qsizetype sum, QChar each) { return sum + (each.unicode() >= 0x2E80 ? 2 : 1); });
}

// CLI11 counts bytes, so that "…" and Chinese words would shift what stands beside them
class AlignedFormatter : public CLI::Formatter
{
public:
    std::string make_option(const CLI::Option *option, bool isPositional) const override
    {
        const QString name = u"  "_s + QString::fromStdString(make_option_name(option, isPositional) + make_option_opts(option));
        const qsizetype width = static_cast<qsizetype>(get_column_width());
        const qsizetype gap = width - widthOf(name);
        const QString between = gap > 0 ? QString(gap, u' ') : QString(u'\n' + QString(width, u' '));
        return QString(name + between + QString::fromStdString(make_option_desc(option)) + u'\n').toStdString();
    }
};

std::shared_ptr<CLI::Formatter> formatter()
{
    auto made = std::make_shared<AlignedFormatter>();
    made->label("Usage", words(QT_TRANSLATE_NOOP("cli", "Usage")).toStdString());
    made->label("OPTIONS", words(QT_TRANSLATE_NOOP("cli", "options")).toStdString());
    made->label("Positionals", words(QT_TRANSLATE_NOOP("cli", "Arguments")).toStdString());
    made->label("SUBCOMMAND", words(QT_TRANSLATE_NOOP("cli", "COMMAND")).toStdString());
    made->label("SUBCOMMANDS", words(QT_TRANSLATE_NOOP("cli", "COMMAND")).toStdString());
    made->label("REQUIRED", words(QT_TRANSLATE_NOOP("cli", "(required)")).toStdString());
    made->label("TEXT", "…");
    made->column_width(34);
    return made;
}

} // namespace

QStringList toQt(const std::vector<std::string> &list)
{
    QStringList out;
    for (const std::string &item : list)
        out.append(QString::fromStdString(item));
    return out;
}

Command &Command::needs(const char *name, Text &target, const QString &help)
{
    m_app->add_option(name, target.utf8, help.toStdString())->required()->option_text(" ");
    return *this;
}

Command &Command::mayHave(const char *name, Text &target, const QString &help)
{
    m_app->add_option(name, target.utf8, help.toStdString())->option_text(" ");
    return *this;
}

Command &Command::takes(const char *option, Text &target, const QString &help, bool required)
{
    m_app->add_option(option, target.utf8, help.toStdString())->required(required);
    return *this;
}

Command &Command::takesMany(const char *option, std::vector<std::string> &target, const QString &help, bool required)
{
    const bool positional = option[0] != '-';
    auto *added = m_app->add_option(option, target, help.toStdString())->required(required);
    if (!positional)
        added->expected(1)->take_all();
    return *this;
}

Command &Command::has(const char *flag, bool &target, const QString &help)
{
    m_app->add_flag(flag, target, help.toStdString());
    return *this;
}

Arguments::Arguments()
    : m_app(std::make_unique<CLI::App>(
          words(QT_TRANSLATE_NOOP("cli", "Liuqing: the six-clears ledger of property management, without a window.")).toStdString(), "liuqing-cli"))
{
    const std::string helpText = words(QT_TRANSLATE_NOOP("cli", "Explains the command")).toStdString();
    m_app->option_defaults()->group(words(QT_TRANSLATE_NOOP("cli", "Options")).toStdString());
    m_app->set_help_flag("-h,--help", helpText);
    m_app->formatter(formatter());
    m_app->fallthrough();
    m_app->require_subcommand(1);
    m_app->add_option("--as", m_as.utf8, words(QT_TRANSLATE_NOOP("cli", "Who acts (default: the system user)")).toStdString());
    m_app->add_option("--at", m_at.utf8, words(QT_TRANSLATE_NOOP("cli", "Fixes the clock: 2026-11-23T09:00:00")).toStdString());
    m_app->add_option("--lang", m_lang.utf8, words(QT_TRANSLATE_NOOP("cli", "Language of the answers: zh_CN or en")).toStdString());
    m_app->add_flag("--json", m_json, words(QT_TRANSLATE_NOOP("cli", "Answers as one JSON document")).toStdString());
    m_app->add_flag("--quiet", m_quiet, words(QT_TRANSLATE_NOOP("cli", "No progress on standard error")).toStdString());
}

Arguments::~Arguments() = default;

CLI::App *Arguments::subcommand(const char *name, const QString &help)
{
    m_last = m_app->add_subcommand(name, help.toStdString());
    m_last->group(words(QT_TRANSLATE_NOOP("cli", "Commands")).toStdString());
    m_last->fallthrough();
    return m_last;
}

Status Arguments::prepare(Session &session) const
{
    session.json = m_json;
    session.quiet = m_quiet;
    if (!m_as.utf8.empty())
        session.around.actor.name = m_as;
    if (m_at.utf8.empty())
        return {};
    const QDateTime at = QDateTime::fromString(m_at, Qt::ISODate);
    if (!at.isValid()) {
        return failure("bad_time", Message(QT_TRANSLATE_NOOP("core", "“%1” is no point in time. Write it as 2026-11-23T09:00:00."), {m_at}));
    }
    session.around.clock = Clock::fixed(at);
    session.around.ids = std::make_shared<IdSource>(session.around.clock);
    return {};
}

int Arguments::run(const QStringList &arguments, Session session)
{
    std::vector<std::string> reversed;
    for (qsizetype i = arguments.size() - 1; i > 0; --i)
        reversed.push_back(arguments[i].toStdString());
    session.json = arguments.contains(u"--json"_s);
    try {
        m_app->parse(reversed);
    } catch (const CLI::CallForHelp &) {
        Session plain = session;
        plain.json = false;
        plain.print(QJsonObject(), QString::fromStdString(m_app->help()));
        return clean;
    } catch (const CLI::ParseError &problem) {
        const QString help = words(QT_TRANSLATE_NOOP("cli", "liuqing-cli --help and liuqing-cli COMMAND --help explain everything."));
        const Error error{u"arguments"_s, Message("%1 %2", {sentenceFor(problem, toQt(m_app->remaining(true))), help}), {}};
        return session.fail(error);
    }
    if (const Status ready = prepare(session); !ready)
        return session.fail(ready.error());
    for (const Run &run : m_runs) {
        if (run.command->parsed())
            return run.run(session);
    }
    return wrongArguments;
}

} // namespace liuqing::cli

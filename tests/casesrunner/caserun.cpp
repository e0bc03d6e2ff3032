// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/casesrunner/caserun.h"

#include "tests/casesrunner/jsonpath.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace liuqing::cases {

namespace {

constexpr int stepLimit = 60'000; // milliseconds
constexpr int shownOutput = 2000; // characters

QJsonValue parsed(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isArray())
        return document.array();
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(QJsonValue::Undefined);
}

} // namespace

Outcome CaseRun::play()
{
    if (!m_folder.isValid())
        differs(1, u"no temporary folder can be made"_s);
    for (size_t i = 0; i < m_case.lines.size(); ++i) {
        const Line &line = m_case.lines[i];
        if (line.word == Word::run) {
            run(i);
        } else if (line.word == Word::language || line.word == Word::clock) {
            (line.word == Word::language ? m_language : m_clock) = line.text; // from here on
        } else if (isExpectation(line.word)) {
            compare(line);
        } else if (const auto wrong = m_folder.layOut(line, filledIn(line.text))) {
            differs(line.number, *wrong);
        }
    }
    return m_outcome;
}

QString CaseRun::filledIn(QString text) const
{
    for (auto known = m_known.begin(); known != m_known.end(); ++known)
        text.replace(u'{' + known.key() + u'}', known.value());
    return text;
}

// Whether one of the answers wanted of the step at a place is of such a kind
bool CaseRun::belowAsksFor(size_t at, std::initializer_list<Word> words) const
{
    for (size_t i = at + 1; i < m_case.lines.size() && m_case.lines[i].word != Word::run; ++i) {
        if (std::find(words.begin(), words.end(), m_case.lines[i].word) != words.end())
            return true;
    }
    return false;
}

QStringList CaseRun::argumentsOf(size_t at) const
{
    const QStringList own = wordsOf(filledIn(m_case.lines[at].text));
    QStringList arguments;
    if (!own.contains(u"--lang"_s))
        arguments << u"--lang"_s << m_language;
    if (!own.contains(u"--at"_s))
        arguments << u"--at"_s << m_clock;
    if (belowAsksFor(at, {Word::json, Word::rows, Word::let}) && !own.contains(u"--json"_s))
        arguments << u"--json"_s;
    return arguments + own;
}

void CaseRun::checkContract(const Line &line, bool wantsJson)
{
    if (wantsJson && m_step.document.isUndefined())
        differs(line.number, u"standard output is not one JSON document"_s);
    const QString changed = m_folder.changes().join(u", "_s);
    if ((m_step.exit == 2 || m_step.exit == 3) && !changed.isEmpty())
        differs(line.number, u"exit %1, and yet this was changed: %2"_s.arg(m_step.exit).arg(changed));
}

void CaseRun::run(size_t at)
{
    const Line &line = m_case.lines[at];
    m_folder.remember();
    const QStringList arguments = argumentsOf(at);
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(m_programs.cli, arguments);
    m_step = {.command = line.text, .output = {}, .messages = {}, .exit = -1, .document = {}};
    if (!process.waitForFinished(stepLimit)) {
        process.kill();
        process.waitForFinished();
        differs(line.number, u"the step did not end: %1"_s.arg(process.errorString()));
        return;
    }
    const QByteArray printed = process.readAllStandardOutput();
    m_step.output = QString::fromUtf8(printed);
    m_step.messages = QString::fromUtf8(process.readAllStandardError());
    m_step.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    m_step.document = parsed(printed);
    if (!belowAsksFor(at, {Word::exitStatus}) && m_step.exit != 0)
        differs(line.number, u"exit 0 is wanted, it was %1"_s.arg(m_step.exit));
    checkContract(line, arguments.contains(u"--json"_s) && !arguments.contains(u"--help"_s));
}

void CaseRun::differs(int number, const QString &what)
{
    m_outcome.differences.append(u"line %1: %2\n    > %3\n    printed: %4\n    said: %5"_s.arg(
        QString::number(number), what, m_step.command, m_step.output.left(shownOutput).trimmed(),
        m_step.messages.left(shownOutput).trimmed()));
}

void CaseRun::compare(const Line &line)
{
    ++m_outcome.answers;
    if (const auto wrong = difference(line))
        differs(line.number, *wrong);
}

std::optional<QString> CaseRun::difference(const Line &line)
{
    const QString text = filledIn(line.text);
    const QString all = m_step.output + m_step.messages;
    if (line.word == Word::exitStatus && QString::number(m_step.exit) != text)
        return u"exit %1 is wanted, it was %2"_s.arg(text).arg(m_step.exit);
    if (line.word == Word::says && !all.contains(text))
        return u"“%1” is not said"_s.arg(text);
    if (line.word == Word::saysNot && all.contains(text))
        return u"“%1” is said"_s.arg(text);
    if (line.word == Word::silent && !m_step.messages.isEmpty())
        return u"something is said"_s;
    if (line.word == Word::json)
        return differenceInJson(text);
    if (line.word == Word::let)
        return keep(text);
    if (line.word == Word::rows)
        return differenceInRows(text);
    return differenceInFile(line, text);
}

std::optional<QString> CaseRun::differenceInJson(const QString &text)
{
    const Comparison wanted = comparisonOf(text).value_or(Comparison());
    const QString found = written(valueAt(m_step.document, wanted.path));
    const bool fits = wanted.sign == u"=" ? found == wanted.wanted
                    : wanted.sign == u"~" ? found.contains(wanted.wanted)
                                          : found != wanted.wanted;
    return fits ? std::nullopt : std::optional(u"%1 is “%2”"_s.arg(wanted.path, found));
}

// rows N, rows N at PATH
std::optional<QString> CaseRun::differenceInRows(const QString &text) const
{
    const QString path = text.section(u" at "_s, 1, 1).trimmed();
    const QJsonValue list = valueAt(m_step.document, path.isEmpty() ? u"$"_s : path);
    if (!list.isArray())
        return u"there is no list"_s;
    const QString found = QString::number(list.toArray().size());
    return found == text.section(u' ', 0, 0) ? std::nullopt : std::optional(u"there are %1"_s.arg(found));
}

std::optional<QString> CaseRun::differenceInFile(const Line &line, const QString &name) const
{
    if (line.word == Word::sameBytes && !m_folder.isAsRemembered(name))
        return u"%1 was changed"_s.arg(name);
    if (line.word == Word::changed && (!m_folder.has(name) || m_folder.isAsRemembered(name)))
        return u"%1 was not changed"_s.arg(name);
    if (line.word == Word::exists && !m_folder.has(name))
        return u"there is no %1"_s.arg(name);
    if (line.word == Word::missing && m_folder.has(name))
        return u"there is a %1"_s.arg(name);
    if (line.word == Word::holds || line.word == Word::lacks)
        return differenceInBytes(line.word, wordsOf(name));
    return std::nullopt;
}

// holds NAME "TEXT": some bytes of the file, as UTF-8
std::optional<QString> CaseRun::differenceInBytes(Word word, const QStringList &words) const
{
    const auto bytes = m_folder.bytesOf(words.value(0));
    if (!bytes || words.size() != 2)
        return u"there is no %1, or no text to look for"_s.arg(words.value(0));
    const bool found = bytes->contains(words[1].toUtf8());
    if (found == (word == Word::holds))
        return std::nullopt;
    return u"“%1” is %2 in %3"_s.arg(words[1], found ? u"found"_s : u"not found"_s, words[0]);
}

// let batch = $.batch
std::optional<QString> CaseRun::keep(const QString &text)
{
    const Comparison wanted = comparisonOf(text).value_or(Comparison());
    const QJsonValue found = valueAt(m_step.document, wanted.wanted);
    if (found.isUndefined() || found.isNull())
        return u"there is nothing at %1"_s.arg(wanted.wanted);
    m_known.insert(wanted.path, written(found));
    return std::nullopt;
}

} // namespace liuqing::cases

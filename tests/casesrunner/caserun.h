// SPDX-License-Identifier: GPL-3.0-or-later
// Plays a case: lays out its files, runs its steps with the real liuqing-cli, and compares every answer.
// All answers are compared, so that one look shows everything that differs. What the contract says of every
// command is checked of every step unasked: one JSON document, and nothing changed on exit 2 and 3.
#pragma once

#include "tests/casesrunner/folder.h"

#include <QJsonValue>

namespace liuqing::cases {

struct Programs
{
    QString cli;
    QString samples;
};

struct Outcome
{
    QStringList differences; // "line 12: …", the step above it and what it printed
    int answers = 0; // compared
};

class CaseRun
{
public:
    CaseRun(const CaseFile &file, const Programs &programs)
        : m_case(file)
        , m_programs(programs)
        , m_folder(programs.samples)
    {
    }

    Outcome play();

private:
    struct Step
    {
        QString command;
        QString output; // standard output
        QString messages; // standard error
        int exit = -1;
        QJsonValue document;
    };

    void run(size_t at);
    QStringList argumentsOf(size_t at) const;
    void checkContract(const Line &line, bool wantsJson);
    void compare(const Line &line);
    std::optional<QString> difference(const Line &line);
    std::optional<QString> differenceInJson(const QString &text);
    std::optional<QString> differenceInFile(const Line &line, const QString &name) const;
    std::optional<QString> differenceInBytes(Word word, const QStringList &words) const;
    std::optional<QString> differenceInRows(const QString &text) const;
    std::optional<QString> keep(const QString &text);
    void differs(int number, const QString &what);
    bool belowAsksFor(size_t at, std::initializer_list<Word> words) const;
    QString filledIn(QString text) const; // {name} of a let

    const CaseFile &m_case;
    const Programs &m_programs;
    Folder m_folder;
    Step m_step;
    QString m_language = QStringLiteral("zh_CN");
    QString m_clock = QStringLiteral("2026-11-23T09:00:00");
    QHash<QString, QString> m_known;
    Outcome m_outcome;
};

} // namespace liuqing::cases

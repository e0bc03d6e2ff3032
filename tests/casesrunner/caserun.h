// SPDX-License-Identifier: GPL-3.0-or-later
// Plays a case: lays out its files, runs its steps with the real liuqing-cli, and compares every answer.
// All answers are compared, so that one look shows everything that differs.
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
    void compare(const Line &line);
    std::optional<QString> difference(const Line &line);
    std::optional<QString> differenceInJson(const QString &text);
    std::optional<QString> differenceInFile(const Line &line, const QString &name) const;
    std::optional<QString> differenceInRows(const QString &text) const;
    std::optional<QString> keep(const QString &text);
    void differs(int number, const QString &what);
    bool belowAsksFor(size_t at, std::initializer_list<Word> words) const;
    QString filledIn(QString text) const; // {name} of a let

    const CaseFile &m_case;
    const Programs &m_programs;
    Folder m_folder;
    Step m_step;
    QHash<QString, QString> m_known;
    Outcome m_outcome;
};

} // namespace liuqing::cases

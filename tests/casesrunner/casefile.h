// SPDX-License-Identifier: GPL-3.0-or-later
// A case as written in tests/cases: a title, what to lay out, what to run, and the answers that are right.
// The grammar is told in tests/cases/README.md; what cannot be read is an error with its line, never skipped.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace liuqing::cases {

enum class Word {
    title, language, clock, file, copy, patch, replace, remove, hold, release, run, // what is done
    exitStatus, says, saysNot, silent, json, rows, sameBytes, changed, exists, missing, holds, lacks, let, // what is right
};

struct Line
{
    int number = 0;
    Word word = Word::title;
    QString text = {}; // all after the word
    QString body = {}; // of "file … end"
};

struct CaseFile
{
    QString title;
    std::vector<Line> lines;
    QStringList mistakes; // "line 7: …"
};

CaseFile readCase(const QString &text);

bool isExpectation(Word word);
// One line of a command into words: blanks part, "…" keeps blanks together, "" is an empty word
QStringList wordsOf(const QString &text);

// "$.rows.new = 3" into path, operator (=, !=, ~ contains) and wanted text
struct Comparison
{
    QString path;
    QString sign;
    QString wanted;
};
std::optional<Comparison> comparisonOf(const QString &text);

} // namespace liuqing::cases

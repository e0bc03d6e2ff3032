// SPDX-License-Identifier: GPL-3.0-or-later
// One run of the command line: who acts, when, how results are written, and which exit status an error means.
// Results go to standard output, messages and progress to standard error.
#pragma once

#include "core/ledger/ledger.h"

#include <QJsonArray>
#include <QJsonObject>

namespace liuqing::cli {

enum Exit { clean = 0, findings = 1, wrongArguments = 2, unusableFile = 3 };

struct Session
{
    bool json = false;
    bool quiet = false;
    Surroundings around;

    Result<Ledger> read(const QString &path) const { return Ledger::open(path, Ledger::Mode::read, around); }
    Result<Ledger> write(const QString &path) const { return Ledger::open(path, Ledger::Mode::write, around); }

    // One JSON document, or the text for people
    void print(const QJsonObject &object, const QString &text) const;
    void print(const QJsonArray &array, const QString &text) const;
    void say(const QString &message) const; // to standard error, unless quiet
    int fail(const Error &error) const; // says it and returns the exit status it means
};

int exitOf(const Error &error);
QJsonObject toJson(const Error &error);
QJsonObject toJson(const Where &where);

} // namespace liuqing::cli

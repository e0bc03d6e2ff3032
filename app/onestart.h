// SPDX-License-Identifier: GPL-3.0-or-later
// One program a person: a second start (the icon again, a double click on a file) hands its files to the first and ends,
// and the first brings its window forward. Over a local socket of this account alone.
#pragma once

#include <QLocalServer>

#include <chrono>

namespace liuqing {

class OneStart : public QObject
{
    Q_OBJECT

public:
    // patience: how long the first one may take to answer; it may be writing to a slow drive
    explicit OneStart(const QString &name = accountName(), std::chrono::milliseconds patience = std::chrono::seconds(10));

    enum class Handed {
        toNobody, // this one is the first from now on
        toTheFirst,
        unanswered, // a first one runs and is busy for long
    };
    Handed handOver(const QStringList &files);

    static QString accountName();

Q_SIGNALS:
    void asked(const QStringList &files); // by a second start; none: to come forward

private:
    Handed ask(const QStringList &files) const;
    void greet();

    QString m_name;
    int m_patience; // milliseconds
    QLocalServer m_server;
};

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
// One program a person: a second start (the icon again, a double click on a file) hands its files to the first and ends,
// and the first brings its window forward. Over a local socket of this account alone.
#pragma once

#include <QLocalServer>

namespace liuqing {

class OneStart : public QObject
{
    Q_OBJECT

public:
    explicit OneStart(const QString &name = accountName());

    // True when a first one runs and took them; else this one is the first from now on
    bool handOver(const QStringList &files);

    static QString accountName();

Q_SIGNALS:
    void asked(const QStringList &files); // by a second start; none: to come forward

private:
    bool isTaken(const QStringList &files) const;
    void greet();

    QString m_name;
    QLocalServer m_server;
};

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
// One kind of work, killed again and again at random moments, each time on a fresh copy of the same ledger.
#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>
#include <random>

namespace liuqing::crash {

class Crashes
{
public:
    Crashes(QString cli, quint32 seed)
        : m_cli(std::move(cli))
        , m_engine(seed)
    {
    }

    // The work: "import", "rollback", "migration" or "receive". What was found wrong, or nothing
    std::optional<QString> play(const QString &work, int kills);

private:
    std::optional<QString> prepare(const QString &work);
    std::optional<QString> prepareReceive();
    std::optional<QString> importOnce(const QString &ledger, QString *batch);
    void measure();
    void killOnce();
    std::optional<QString> lookAt(int kill);
    bool isAllOrNothing() const;
    void freshCopy() const;
    QString file(const QString &name) const { return m_folder.filePath(name); }

    QString m_cli;
    std::mt19937 m_engine;
    QTemporaryDir m_folder;
    QString m_work;
    QStringList m_command; // what is killed
    qint64 m_before = 0; // live workers, filings, or the schema version
    qint64 m_after = 0;
    qint64 m_duration = 0; // milliseconds undisturbed
    int m_killed = 0;
    int m_midWrite = 0; // killed while a transaction was open
};

} // namespace liuqing::crash

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
    Crashes(QString cli, QString typist, quint32 seed)
        : m_cli(std::move(cli))
        , m_typist(std::move(typist))
        , m_engine(seed)
    {
    }

    // The work: "import", "rollback", "migration", "receive" or "typing". What was found wrong, or nothing
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

    const QString &program() const { return m_work == u"typing" ? m_typist : m_cli; }

    QString m_cli;
    QString m_typist;
    std::mt19937 m_engine;
    QTemporaryDir m_folder;
    QString m_work;
    QStringList m_command; // what is killed
    bool m_worked = false; // undisturbed
    QByteArray m_said; // by what was killed
    qint64 m_before = 0; // live workers, filings, firms that were told to be stored, or the schema version
    qint64 m_after = 0;
    qint64 m_duration = 0; // milliseconds undisturbed
    int m_killed = 0;
    int m_midWrite = 0; // killed while a transaction was open
};

} // namespace liuqing::crash

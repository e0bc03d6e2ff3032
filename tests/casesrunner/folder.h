// SPDX-License-Identifier: GPL-3.0-or-later
// The folder a case runs in: lays files out, damages them on purpose, and remembers their bytes between steps.
#pragma once

#include "tests/casesrunner/casefile.h"

#include <QHash>
#include <QLockFile>
#include <QTemporaryDir>

#include <map>
#include <memory>

namespace liuqing::cases {

class Folder
{
public:
    explicit Folder(QString samples)
        : m_samples(std::move(samples))
    {
    }

    bool isValid() const { return m_folder.isValid(); }
    QString path() const { return m_folder.path(); }
    bool has(const QString &name) const;
    std::optional<QByteArray> bytesOf(const QString &name) const { return read(m_folder.filePath(name)); }

    // file, copy, patch, replace, remove, hold, release: what went wrong, or nothing
    std::optional<QString> layOut(const Line &line, const QString &text);
    // The state that unchanged() compares with
    void remember();
    bool isAsRemembered(const QString &name) const;
    QStringList changes() const; // files that were changed, added or removed since

private:
    std::optional<QString> write(const QString &name, const QByteArray &bytes) const;
    std::optional<QByteArray> read(const QString &path) const;
    std::optional<QString> writeText(const QStringList &words, const QString &body) const;
    std::optional<QString> copy(const QStringList &words) const;
    std::optional<QString> patch(const QStringList &words) const;
    std::optional<QString> replace(const QStringList &words) const;
    std::optional<QString> hold(const QString &name);
    QHash<QString, QByteArray> digests() const;

    QTemporaryDir m_folder;
    QString m_samples;
    std::map<QString, std::unique_ptr<QLockFile>> m_held;
    QHash<QString, QByteArray> m_remembered; // digest of each file
};

} // namespace liuqing::cases

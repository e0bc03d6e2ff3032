// SPDX-License-Identifier: GPL-3.0-or-later
// A policy pack on disk: a folder of JSON files that holds the rules of a city as data. Owns nothing but the
// pack's identity; each room reads its own file through read(), with errors that name file and JSON path.
#pragma once

#include "core/policy/packnode.h"

#include <QHash>

namespace liuqing {

class PackFolder
{
public:
    // Errors: "no_pack" (no folder, no pack.json), "bad_json", "bad_pack"
    static Result<PackFolder> open(const QString &path);

    const QString &id() const { return m_id; }
    const QString &version() const { return m_version; }
    QString label(const QString &language) const; // "zh_CN"; falls back to English, then to the id

    bool has(const QString &file) const;
    Result<PackNode> read(const QString &file) const; // the root node, path "$"

private:
    QString m_path;
    QString m_id;
    QString m_version;
    QHash<QString, QString> m_labels;
};

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
// What a package says about itself: kind, sender, receivers, what it reports, and the list of its parts with
// sizes and digests. Its canonical bytes are what a package is identified by.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace liuqing::package {

inline constexpr int formatVersion = 1;
inline constexpr int maximumParts = 10'000;
inline constexpr qint64 maximumPartSize = qint64(64) << 20;

struct Sender
{
    QString unit; // 12-digit code
    QString name;
    QByteArray publicKey;
    QByteArray keyId;

    bool operator==(const Sender &) const = default;
};

struct PartEntry
{
    QString name;
    qint64 size = 0;
    QByteArray digest;

    bool operator==(const PartEntry &) const = default;
};

struct Manifest
{
    QString kind; // return, receipt, remarks, survey-out …
    Sender sender;
    QStringList receivers = {}; // codes of units; empty: whoever reads it
    QString period = {};
    QString form = {};
    QString pack = {}; // the policy pack and its version
    QByteArray journalHead = {}; // of the sender's ledger when it was sent; empty for none
    QJsonObject details = {}; // what only this kind of package says
    std::vector<PartEntry> parts = {}; // by name

    bool operator==(const Manifest &) const = default;

    QByteArray canonical() const;
    // Errors: "newer_format", "bad_manifest". Members it does not know are left alone.
    static Result<Manifest> fromBytes(const QByteArray &bytes, const QString &file);
};

// manifest.json, records/<name>.jsonl, retired.jsonl, forms/<name>.json and files/<digest> are all there can be
bool isPartName(QStringView name);
// files/<digest> of an attachment with this content
QString fileNameFor(QByteArrayView content);

} // namespace liuqing::package

// SPDX-License-Identifier: GPL-3.0-or-later
// The container of a package: a ZIP whose bytes are all accounted for. Entries follow one another from the
// first byte, the directory follows them, and a comment of fixed length at the very end holds format, id of
// the sender's key and signature over everything before it. What the entries mean is package.h's business.
#pragma once

#include "core/base/result.h"
#include "core/exchange/signing.h"

#include <QByteArray>

#include <memory>
#include <vector>

struct zip;

namespace liuqing::package {

inline constexpr qint64 maximumFileSize = qint64(64) << 20;
inline constexpr qint64 maximumUnpacked = qint64(256) << 20;

struct NamedBytes
{
    QString name;
    QByteArray bytes;
};

// The same entries always give the same bytes, without the comment
Result<QByteArray> zipped(const std::vector<NamedBytes> &entries);
// Appends the comment to a ZIP that has none
QByteArray stamped(QByteArray zip, const Keys &keys);

class Container
{
public:
    struct Entry
    {
        QString name;
        qint64 packed = 0;
        qint64 size = 0;
    };

    // Checks the layout, not the signature. file is for the sentences. Errors: "not_a_package", "truncated",
    // "altered", "too_large", "newer_format"
    static Result<Container> open(const QByteArray &bytes, const QString &file);

    const std::vector<Entry> &entries() const { return m_entries; }
    QByteArray keyId() const;
    bool isSignedBy(QByteArrayView publicKey) const;
    // Errors: "altered", "too_large"
    Result<QByteArray> unpack(size_t entry) const;

private:
    Container(QByteArray bytes, QString file)
        : m_bytes(std::move(bytes))
        , m_file(std::move(file))
    {
    }
    Status readEntries();
    bool sameLocally(qsizetype central, qsizetype local) const;
    Status openZip();

    struct Close
    {
        void operator()(zip *archive) const;
    };

    QByteArray m_bytes;
    QString m_file;
    std::vector<Entry> m_entries;
    std::unique_ptr<zip, Close> m_zip;
};

} // namespace liuqing::package

// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a ZIP container, read through Qt's devices (so that any path works on any system) and kept
// from unpacking to more than a sheet can need.
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QIODevice>

#include <memory>

struct zip;
struct zip_file;

namespace liuqing {

// One unpacked part as a stream. exceeded() tells a part that was cut because it unpacks too far from one
// that is damaged.
class ZipPart : public QIODevice
{
public:
    ZipPart(zip_file *file, qint64 limit);
    ~ZipPart() override;

    bool isSequential() const override { return true; }
    bool broken() const { return m_broken; }
    bool exceeded() const { return m_exceeded; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file *m_file;
    qint64 m_left;
    bool m_broken = false;
    bool m_exceeded = false;
};

class ZipArchive
{
public:
    // Errors: "damaged", "too_large", "encrypted"
    static Result<std::unique_ptr<ZipArchive>> open(std::unique_ptr<QIODevice> device, const QString &name);
    ~ZipArchive();

    const QString &fileName() const { return m_fileName; }
    bool has(const QString &part) const { return m_parts.contains(part.toLower()); }
    bool hasBelow(const QString &folder) const;
    // Errors as open; a missing part is "damaged"
    Result<std::unique_ptr<ZipPart>> part(const QString &name) const;

private:
    ZipArchive(std::unique_ptr<QIODevice> device, QString name);
    Status list();

    std::unique_ptr<QIODevice> m_device;
    QString m_fileName;
    zip *m_zip = nullptr;
    QHash<QString, qint64> m_parts; // lower case, with "/", without one in front
};

} // namespace liuqing

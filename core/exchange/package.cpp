// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package.h"

#include "core/base/digest.h"
#include "core/base/files.h"
#include "core/exchange/checkcode.h"
#include "core/exchange/packageerrors.h"
#include "core/exchange/packagefile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace liuqing::package {

namespace {

constexpr QStringView manifestName = u"manifest.json";

// The first entry is the manifest, the others are exactly its list, in its order
Status checkList(const Container &container, const Manifest &manifest, const QString &file)
{
    const auto &entries = container.entries();
    if (entries.size() != manifest.parts.size() + 1)
        return badManifest(file, u"parts"_s);
    for (size_t i = 0; i < manifest.parts.size(); ++i) {
        const PartEntry &listed = manifest.parts[i];
        const Container::Entry &found = entries[i + 1];
        if (found.name != listed.name || found.size != listed.size)
            return badManifest(file, listed.name);
    }
    return {};
}

Result<Parts> partsOf(const Container &container, const Manifest &manifest, const QString &file)
{
    Parts parts;
    for (size_t i = 0; i < manifest.parts.size(); ++i) {
        const PartEntry &listed = manifest.parts[i];
        auto bytes = container.unpack(i + 1);
        if (!bytes)
            return failure(bytes.error());
        const bool namedByContent = !listed.name.startsWith(u"files/") || listed.name == fileNameFor(*bytes);
        if (digest::of(*bytes) != listed.digest || !namedByContent)
            return badManifest(file, listed.name);
        parts.emplace_hint(parts.end(), listed.name, std::move(*bytes));
    }
    return parts;
}

Result<Package> readOpen(const QByteArray &bytes, const QString &file)
{
    const auto container = Container::open(bytes, file);
    if (!container)
        return failure(container.error());
    if (container->entries().front().name != manifestName)
        return badManifest(file, manifestName.toString());
    const auto manifestBytes = container->unpack(0);
    if (!manifestBytes)
        return failure(manifestBytes.error());
    auto manifest = Manifest::fromBytes(*manifestBytes, file);
    if (!manifest)
        return failure(manifest.error());
    if (!container->isSignedBy(manifest->sender.publicKey))
        return altered(file);
    LIUQING_TRY(checkList(*container, *manifest, file));
    auto parts = partsOf(*container, *manifest, file);
    if (!parts)
        return failure(parts.error());
    return Package{.manifest = std::move(*manifest), .digest = digest::of(*manifestBytes), .parts = std::move(*parts)};
}

Status checkDraft(const Draft &draft)
{
    for (const auto &[name, bytes] : draft.parts) {
        if (!isPartName(name) || (name.startsWith(u"files/") && name != fileNameFor(bytes)))
            return badPart(name);
    }
    return {};
}

} // namespace

Manifest completed(const Draft &draft, const Keys &keys)
{
    Manifest manifest = draft.manifest;
    manifest.sender.publicKey = keys.publicKey;
    manifest.sender.keyId = keyIdOf(keys.publicKey);
    manifest.parts.clear();
    for (const auto &[name, bytes] : draft.parts)
        manifest.parts.push_back({.name = name, .size = bytes.size(), .digest = digest::of(bytes)});
    return manifest;
}

Result<Written> makePackage(const Draft &draft, const QByteArray &secretKey, const QString &file)
{
    const auto keys = keysFromSecret(secretKey);
    if (!keys)
        return cannotSign();
    LIUQING_TRY(checkDraft(draft));
    const QByteArray manifest = completed(draft, *keys).canonical();
    std::vector<NamedBytes> entries{{manifestName.toString(), manifest}};
    for (const auto &[name, bytes] : draft.parts)
        entries.push_back({name, bytes});
    const auto zip = zipped(entries);
    if (!zip)
        return failure(zip.error());
    QByteArray bytes = stamped(*zip, *keys);
    // whatever the receiver would refuse is refused here
    const auto again = readOpen(bytes, file);
    if (!again)
        return failure(again.error());
    if (!draft.receiverPublicKey.isEmpty()) {
        auto closed = sealed(bytes, draft.receiverPublicKey);
        if (!closed)
            return failure(closed.error());
        bytes = std::move(*closed);
    }
    return Written{.bytes = std::move(bytes), .digest = again->digest, .checkCode = checkcode::of(again->digest)};
}

Result<Written> writePackage(const QString &path, const Draft &draft, const QByteArray &secretKey)
{
    auto made = makePackage(draft, secretKey, path);
    if (!made)
        return made;
    LIUQING_TRY(files::writeWhole(path, made->bytes));
    return made;
}

Result<Package> readPackage(const QByteArray &bytes, const QString &file, const std::vector<Keys> &own)
{
    if (!isSealed(bytes))
        return readOpen(bytes, file);
    const auto opened = openSealed(bytes, own, file);
    if (!opened)
        return failure(opened.error());
    auto package = readOpen(*opened, file);
    if (package)
        package->sealed = true;
    return package;
}

Result<Package> readPackageFile(const QString &path, const std::vector<Keys> &own)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return notFound(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(path);
    // sealing adds less than a thousandth
    constexpr qint64 most = maximumFileSize + maximumFileSize / 1000;
    const QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most)
        return tooLarge(path);
    if (file.error() != QFileDevice::NoError)
        return cannotRead(path);
    return readPackage(bytes, path, own);
}

} // namespace liuqing::package

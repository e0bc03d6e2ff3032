// SPDX-License-Identifier: GPL-3.0-or-later
// A package from anybody. The first byte chooses how the others are used, so that the inside of the reader is
// reached although no fuzzer can sign: as the file itself, as a ZIP that gets an honest seal, as a manifest
// with parts that are packed and sealed, as the inside of a sealed file, or as lines of a part.
// LIUQING_FUZZ_SEEDS=<folder> writes an honest input of every kind there.
#include "core/base/digest.h"
#include "core/base/json.h"
#include "core/exchange/jsonlines.h"
#include "core/exchange/package.h"
#include "core/exchange/packagefile.h"

#include <QDir>

#include <cstdlib>

using namespace liuqing;
using namespace Qt::StringLiterals;

namespace {

const package::Keys &sender()
{
    static const package::Keys keys = package::keysFromSeed("fuzz sender");
    return keys;
}

const package::Keys &receiver()
{
    static const package::Keys keys = package::keysFromSeed("fuzz receiver");
    return keys;
}

package::Draft draft()
{
    return {.manifest = {.kind = u"return"_s, .sender = {.unit = u"219901001001"_s, .name = u"东苑"_s, .publicKey = {}, .keyId = {}}},
            .parts = {{u"records/firm.jsonl"_s, "{\"n\":1}\n{\"n\":2}\n"}, {u"retired.jsonl"_s, ""}, {u"forms/f.json"_s, "{}"}}};
}

// Whatever is accepted must be what its own manifest says
void check(const Result<package::Package> &read)
{
    if (!read) {
        if (read.error().code.isEmpty() || read.error().text().isEmpty())
            std::abort();
        return;
    }
    if (read->parts.size() != read->manifest.parts.size())
        std::abort();
    for (const package::PartEntry &part : read->manifest.parts) {
        const auto found = read->parts.find(part.name);
        if (found == read->parts.end() || !package::isPartName(part.name) || digest::of(found->second) != part.digest)
            std::abort();
        package::forEachLine(found->second, part.name, [](int, const Result<QJsonObject> &) { return true; });
    }
}

void readSigned(const QByteArray &zip)
{
    if (zip.size() >= 2)
        check(package::readPackage(package::stamped(zip, sender()), u"f"_s));
}

// "name\ncontent\0name\ncontent…", the first content being the manifest
QByteArray packed(const QByteArray &bytes)
{
    std::vector<package::NamedBytes> entries;
    for (const QByteArray &piece : bytes.split('\0')) {
        const qsizetype end = qMax<qsizetype>(piece.indexOf('\n'), 0);
        entries.push_back({QString::fromLatin1(piece.first(end)), piece.sliced(qMin(end + 1, piece.size()))});
    }
    const auto zip = package::zipped(entries);
    return zip ? *zip : QByteArray();
}

void writeSeeds(const QString &folder)
{
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder + u'/' + name);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    };
    const package::Package honest = *package::readPackage(package::makePackage(draft(), sender().secretKey, u"f"_s)->bytes, u"f"_s);
    const QByteArray whole = package::makePackage(draft(), sender().secretKey, u"f"_s)->bytes;
    QByteArray pieces = "manifest.json\n" + honest.manifest.canonical();
    for (const auto &[name, bytes] : honest.parts)
        pieces += QByteArray(1, '\0') + name.toLatin1() + '\n' + bytes;
    write(u"whole"_s, QByteArray('0' + whole));
    write(u"zip"_s, QByteArray('1' + whole.chopped(164)));
    write(u"pieces"_s, QByteArray('2' + pieces));
    write(u"manifest"_s, QByteArray('3' + honest.manifest.canonical()));
    write(u"inside"_s, QByteArray('4' + whole));
    write(u"closed"_s, QByteArray('0' + *package::sealed(whole, receiver().publicKey)));
    write(u"lines"_s, QByteArray('5' + honest.parts.at(u"records/firm.jsonl"_s)));
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    const QString folder = qEnvironmentVariable("LIUQING_FUZZ_SEEDS");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        writeSeeds(folder);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    switch (data[0] % 8) { // '0' is 48, a multiple of 8
    case 0:
        check(package::readPackage(bytes, u"f"_s, {receiver()}));
        break;
    case 1:
        readSigned(bytes);
        break;
    case 2:
        readSigned(packed(bytes));
        break;
    case 3:
        (void)package::Manifest::fromBytes(bytes, u"f"_s);
        if (const auto object = json::parseObject(bytes, u"f"_s))
            (void)package::Manifest::fromBytes(json::canonical(*object), u"f"_s);
        break;
    case 4:
        check(package::readPackage(*package::sealed(bytes, receiver().publicKey), u"f"_s, {receiver()}));
        break;
    default:
        package::forEachLine(bytes, u"f"_s, [](int, const Result<QJsonObject> &) { return true; });
    }
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/package/packages.h"

#include "tests/support/catch.h"

#include "core/base/digest.h"
#include "core/base/json.h"

using namespace Qt::StringLiterals;

namespace liuqing::test {

const package::Keys &community()
{
    static const package::Keys keys = package::keysFromSeed("community 219901001001");
    return keys;
}

const package::Keys &county()
{
    static const package::Keys keys = package::keysFromSeed("county 219901000000");
    return keys;
}

package::Draft smallReturn()
{
    package::Draft draft{.manifest = {.kind = u"return"_s,
                                      .sender = {.unit = u"219901001001"_s, .name = u"东苑社区"_s, .publicKey = {}, .keyId = {}},
                                      .receivers = {u"219901000000"_s},
                                      .period = u"2026Q3"_s,
                                      .form = u"six-clears"_s,
                                      .pack = u"fuxin-2023 1"_s,
                                      .journalHead = digest::of("journal"),
                                      .details = {{u"version"_s, 1}}}};
    const QByteArray photo("\x89PNG photo of a notice board");
    draft.parts = {{u"records/firm.jsonl"_s, "{\"name\":\"宏远物业\"}\n{\"name\":\"𠮷祥物业\"}\n"},
                   {u"retired.jsonl"_s, ""},
                   {u"forms/six-clears.json"_s, "{\"A1\":2}"},
                   {package::fileNameFor(photo), photo}};
    return draft;
}

QByteArray smallPackage()
{
    const auto made = package::makePackage(smallReturn(), community().secretKey, u"small.lqp"_s);
    REQUIRE_OK(made);
    return made->bytes;
}

QString codeOfReading(const QByteArray &bytes, const std::vector<package::Keys> &own)
{
    const auto read = package::readPackage(bytes, u"C:/U盘/上报.lqp"_s, own);
    return read ? QString() : read.error().code;
}

QByteArray forged(const QByteArray &manifest, const std::vector<package::NamedBytes> &entries)
{
    std::vector<package::NamedBytes> all{{u"manifest.json"_s, manifest}};
    all.insert(all.end(), entries.begin(), entries.end());
    const auto zip = package::zipped(all);
    REQUIRE_OK(zip);
    return package::stamped(*zip, community());
}

QByteArray forged(const QJsonObject &manifest, const std::vector<package::NamedBytes> &entries)
{
    return forged(json::canonical(manifest), entries);
}

QJsonObject honestManifest()
{
    return *json::parseObject(package::completed(smallReturn(), community()).canonical(), {});
}

std::vector<package::NamedBytes> honestEntries()
{
    std::vector<package::NamedBytes> entries;
    for (const auto &[name, bytes] : smallReturn().parts)
        entries.push_back({name, bytes});
    return entries;
}

QJsonObject listed(const QString &name, const QByteArray &bytes)
{
    return {{u"name"_s, name}, {u"size"_s, bytes.size()}, {u"blake2b"_s, QString::fromLatin1(digest::of(bytes).toHex())}};
}

} // namespace liuqing::test

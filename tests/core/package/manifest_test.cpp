// SPDX-License-Identifier: GPL-3.0-or-later
// The manifest of a package: one way to write it, and nothing in it is believed before it is checked.
#include "tests/core/package/packages.h"
#include "tests/support/catch.h"

#include "core/base/digest.h"
#include "core/base/json.h"
#include "core/exchange/manifest.h"

#include <random>

using namespace liuqing;
using namespace liuqing::test;
using namespace liuqing::package;
using namespace Qt::StringLiterals;

namespace {

QString codeOf(const QJsonObject &manifest)
{
    const auto read = Manifest::fromBytes(json::canonical(manifest), u"a.lqp"_s);
    return read ? u"ok"_s : read.error().code;
}

QJsonObject with(QJsonObject object, const QString &path, const QJsonValue &value)
{
    const QString first = path.section(u'.', 0, 0);
    if (first == path)
        object.insert(first, value);
    else
        object.insert(first, with(object[first].toObject(), path.section(u'.', 1), value));
    return object;
}

QJsonObject without(QJsonObject object, const QString &name)
{
    object.remove(name);
    return object;
}

} // namespace

TEST_CASE("a manifest is written in one way and read back whole", "[package]")
{
    Manifest manifest = *Manifest::fromBytes(json::canonical(honestManifest()), u"a.lqp"_s);
    std::mt19937 engine(1);
    for (int time = 0; time < 50; ++time) {
        manifest.kind = time % 2 == 0 ? u"return"_s : u"survey-out"_s;
        manifest.period = time % 3 == 0 ? QString() : u"2026Q%1"_s.arg(1 + time % 4);
        manifest.receivers.clear();
        for (int i = 0; i < static_cast<int>(engine() % 4); ++i)
            manifest.receivers.append(u"2199010%1"_s.arg(engine() % 90000 + 10000));
        manifest.journalHead = time % 2 == 0 ? QByteArray() : digest::of(QByteArray::number(time));
        manifest.details = {{u"备注"_s, u"“引号”\n换行"_s}, {u"n"_s, time}};
        const QByteArray bytes = manifest.canonical();
        const auto read = Manifest::fromBytes(bytes, u"a.lqp"_s);
        REQUIRE_OK(read);
        CHECK(*read == manifest);
        CHECK(read->canonical() == bytes);
    }
}

TEST_CASE("members that a newer program added are left alone", "[package]")
{
    CHECK(codeOf(with(honestManifest(), u"mood"_s, u"good"_s)) == u"ok");
    CHECK(codeOf(with(honestManifest(), u"sender.street"_s, u"和平路"_s)) == u"ok");
}

TEST_CASE("a manifest written in another way is refused, because its digest would differ", "[package]")
{
    const QByteArray right = json::canonical(honestManifest());
    CHECK(Manifest::fromBytes(right, u"a.lqp"_s).has_value());
    CHECK(Manifest::fromBytes(right + '\n', u"a.lqp"_s).error().code == u"bad_manifest");
    CHECK(Manifest::fromBytes(' ' + right, u"a.lqp"_s).error().code == u"bad_manifest");
    CHECK(Manifest::fromBytes(QJsonDocument(honestManifest()).toJson(QJsonDocument::Indented), u"a.lqp"_s).error().code == u"bad_manifest");
    for (const QByteArray &bytes : {QByteArray(), QByteArray("null"), QByteArray("[]"), QByteArray("{"), right.chopped(1)})
        CHECK(Manifest::fromBytes(bytes, u"a.lqp"_s).error().code == u"bad_manifest");
}

TEST_CASE("a manifest cut off or with one byte changed is never read as something else", "[package]")
{
    const QByteArray right = json::canonical(honestManifest());
    const Manifest honest = *Manifest::fromBytes(right, u"a.lqp"_s);
    for (qsizetype size = 0; size < right.size(); ++size)
        CHECK_FALSE(Manifest::fromBytes(right.left(size), u"a.lqp"_s).has_value());
    std::mt19937 engine(2);
    for (int time = 0; time < 400; ++time) {
        QByteArray changed = right;
        const auto at = static_cast<qsizetype>(engine() % static_cast<uint32_t>(right.size()));
        changed[at] = static_cast<char>(engine() % 256);
        if (changed == right)
            continue;
        const auto read = Manifest::fromBytes(changed, u"a.lqp"_s);
        CHECK((!read || !(*read == honest) || read->canonical() != right));
    }
}

TEST_CASE("every member of a manifest is checked, and the wrong one is named", "[package]")
{
    struct Case
    {
        QString path;
        QJsonValue value;
    };
    const Case cases[] = {
        {u"format"_s, 0},
        {u"format"_s, u"1"_s},
        {u"suites"_s, QJsonObject{{u"digest"_s, u"md5"_s}}},
        {u"kind"_s, u""_s},
        {u"kind"_s, u"Return"_s},
        {u"kind"_s, u"../x"_s},
        {u"kind"_s, 3},
        {u"sender"_s, u"nobody"_s},
        {u"sender.unit"_s, u""_s},
        {u"sender.name"_s, QString(401, u'长')},
        {u"sender.public_key"_s, u"00"_s},
        {u"sender.public_key"_s, QString(64, u'G')},
        {u"sender.key_id"_s, QString(16, u'0')},
        {u"receivers"_s, u"219901"_s},
        {u"receivers"_s, QJsonArray{u""_s}},
        {u"receivers"_s, QJsonArray{1}},
        {u"period"_s, QJsonValue()},
        {u"form"_s, 1},
        {u"pack"_s, QJsonArray()},
        {u"journal_head"_s, u"abc"_s},
        {u"details"_s, u"text"_s},
        {u"parts"_s, QJsonObject()},
        {u"parts"_s, QJsonArray{u"records/firm.jsonl"_s}},
        {u"parts"_s, QJsonArray{with(listed(u"records/firm.jsonl"_s, "x"), u"size"_s, -1)}},
        {u"parts"_s, QJsonArray{with(listed(u"records/firm.jsonl"_s, "x"), u"size"_s, double(maximumPartSize) + 1)}},
        {u"parts"_s, QJsonArray{with(listed(u"records/firm.jsonl"_s, "x"), u"blake2b"_s, u""_s)}},
        {u"parts"_s, QJsonArray{listed(u"../records/firm.jsonl"_s, "x")}},
        {u"parts"_s, QJsonArray{listed(u"records/b.jsonl"_s, "x"), listed(u"records/a.jsonl"_s, "x")}},
        {u"parts"_s, QJsonArray{listed(u"records/a.jsonl"_s, "x"), listed(u"records/a.jsonl"_s, "x")}},
    };
    for (const Case &each : cases) {
        INFO(each.path.toStdString() << " " << QString::fromUtf8(QJsonDocument(QJsonObject{{u"v"_s, each.value}}).toJson(QJsonDocument::Compact)).left(80).toStdString());
        const auto read = Manifest::fromBytes(json::canonical(with(honestManifest(), each.path, each.value)), u"a.lqp"_s);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == u"bad_manifest");
        CHECK_FALSE(read.error().text().isEmpty());
    }
}

TEST_CASE("no member may be missing", "[package]")
{
    const QJsonObject honest = honestManifest();
    for (const QString &name : honest.keys()) {
        INFO(name.toStdString());
        CHECK(codeOf(without(honest, name)) == u"bad_manifest");
    }
}

TEST_CASE("a format of the future asks for an update, whatever else it says", "[package]")
{
    CHECK(codeOf(with(with(honestManifest(), u"format"_s, formatVersion + 1), u"kind"_s, 7)) == u"newer_format");
}

TEST_CASE("parts have the names that packages have, and no path leads elsewhere", "[package]")
{
    const QString digest = QString(64, u'a');
    for (const QString &name : {u"retired.jsonl"_s, u"records/firm.jsonl"_s, u"records/filed_firm-2.jsonl"_s, u"forms/q3.json"_s, QString(u"files/"_s + digest)}) {
        INFO(name.toStdString());
        CHECK(isPartName(name));
    }
    for (const QString &name :
         {u""_s, u"manifest.json"_s, u"Retired.jsonl"_s, u"records/.jsonl"_s, u"records/firm.json"_s, u"records/Firm.jsonl"_s, u"records/a/b.jsonl"_s,
          u"records/../x.jsonl"_s, u"/records/firm.jsonl"_s, u"records\\firm.jsonl"_s, u"records/企业.jsonl"_s, u"forms/.json"_s, u"files/"_s,
          QString(u"files/"_s + digest.chopped(1)), QString(u"files/"_s + digest.toUpper()), QString(u"files/"_s + digest + u"/x"_s),
          QString(u"records/"_s + QString(65, u'a') + u".jsonl"_s), u"records/firm.jsonl "_s}) {
        INFO(name.toStdString());
        CHECK_FALSE(isPartName(name));
    }
    CHECK(isPartName(fileNameFor("anything")));
    CHECK(fileNameFor("one") != fileNameFor("two"));
}

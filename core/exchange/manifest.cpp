// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/manifest.h"

#include "core/base/digest.h"
#include "core/base/json.h"
#include "core/exchange/packageerrors.h"
#include "core/exchange/signing.h"

using namespace Qt::StringLiterals;

namespace liuqing::package {

namespace {

constexpr qsizetype maximumText = 400;
constexpr qsizetype maximumReceivers = 10'000;

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString suiteName(const char *name)
{
    return QString::fromLatin1(name);
}

QJsonObject suites()
{
    return {{u"digest"_s, suiteName(digest::suite)}, {u"signature"_s, suiteName(signatureSuite)}};
}

bool isLowerHex(QStringView text, qsizetype length)
{
    return text.size() == length
        && std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

bool isWord(QStringView text)
{
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
    });
}

// Takes members of one object; the first that is wrong is remembered with its path
class Reader
{
public:
    Reader(const QJsonObject &object, QString &wrong, QString path = {})
        : m_object(object)
        , m_wrong(wrong)
        , m_path(std::move(path))
    {
    }

    QString text(const QString &name)
    {
        const QJsonValue value = m_object[name];
        return value.isString() && value.toString().size() <= maximumText ? value.toString() : wrong(name);
    }

    QString word(const QString &name)
    {
        const QString found = text(name);
        return isWord(found) ? found : wrong(name);
    }

    QByteArray bytes(const QString &name, qsizetype size, bool mayBeEmpty = false)
    {
        const QString found = text(name);
        if (!isLowerHex(found, 2 * size) && !(mayBeEmpty && found.isEmpty()))
            wrong(name);
        return QByteArray::fromHex(found.toLatin1());
    }

    qint64 size(const QString &name)
    {
        const qint64 found = m_object[name].toInteger(-1);
        if (found < 0 || found > maximumPartSize)
            wrong(name);
        return found;
    }

    QJsonObject object(const QString &name)
    {
        if (!m_object[name].isObject())
            wrong(name);
        return m_object[name].toObject();
    }

    QJsonArray array(const QString &name, qsizetype most)
    {
        const QJsonArray found = m_object[name].toArray();
        if (!m_object[name].isArray() || found.size() > most)
            wrong(name);
        return m_wrong.isEmpty() ? found : QJsonArray();
    }

    QString wrong(const QString &name)
    {
        if (m_wrong.isEmpty())
            m_wrong = m_path + name;
        return {};
    }

private:
    const QJsonObject &m_object;
    QString &m_wrong;
    QString m_path;
};

Sender senderOf(const QJsonObject &object, QString &wrong)
{
    Reader reader(object, wrong, u"sender."_s);
    Sender sender{.unit = reader.text(u"unit"_s),
                  .name = reader.text(u"name"_s),
                  .publicKey = reader.bytes(u"public_key"_s, publicKeySize),
                  .keyId = reader.bytes(u"key_id"_s, keyIdSize)};
    if (sender.unit.isEmpty())
        reader.wrong(u"unit"_s);
    if (keyIdOf(sender.publicKey) != sender.keyId)
        reader.wrong(u"key_id"_s);
    return sender;
}

QStringList receiversOf(const QJsonArray &array, QString &wrong)
{
    QStringList receivers;
    for (const QJsonValue &value : array) {
        if (!value.isString() || value.toString().isEmpty() || value.toString().size() > maximumText)
            wrong = u"receivers[%1]"_s.arg(receivers.size());
        receivers.append(value.toString());
    }
    return receivers;
}

std::vector<PartEntry> partsOf(const QJsonArray &array, QString &wrong)
{
    std::vector<PartEntry> parts;
    parts.reserve(static_cast<size_t>(array.size()));
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        Reader reader(object, wrong, u"parts[%1]."_s.arg(parts.size()));
        PartEntry part{.name = reader.text(u"name"_s),
                       .size = reader.size(u"size"_s),
                       .digest = reader.bytes(u"blake2b"_s, digest::size)};
        const bool inOrder = parts.empty() || parts.back().name < part.name;
        if (!isPartName(part.name) || !inOrder)
            reader.wrong(u"name"_s);
        parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace

QByteArray Manifest::canonical() const
{
    QJsonArray list;
    for (const PartEntry &part : parts)
        list.append(QJsonObject{{u"blake2b"_s, hex(part.digest)}, {u"name"_s, part.name}, {u"size"_s, part.size}});
    return json::canonical(QJsonObject{
        {u"details"_s, details},
        {u"form"_s, form},
        {u"format"_s, formatVersion},
        {u"journal_head"_s, hex(journalHead)},
        {u"kind"_s, kind},
        {u"pack"_s, pack},
        {u"parts"_s, list},
        {u"period"_s, period},
        {u"receivers"_s, QJsonArray::fromStringList(receivers)},
        {u"sender"_s,
         QJsonObject{{u"key_id"_s, hex(sender.keyId)},
                     {u"name"_s, sender.name},
                     {u"public_key"_s, hex(sender.publicKey)},
                     {u"unit"_s, sender.unit}}},
        {u"suites"_s, suites()},
    });
}

Result<Manifest> Manifest::fromBytes(const QByteArray &bytes, const QString &file)
{
    const auto parsed = json::parseObject(bytes, file);
    if (!parsed || json::canonical(*parsed) != bytes)
        return badManifest(file, u"manifest.json"_s);
    const QJsonObject &object = *parsed;
    const qint64 format = object[u"format"_s].toInteger();
    if (format > formatVersion)
        return newerFormat(file);
    QString wrong;
    Reader reader(object, wrong);
    if (format != formatVersion)
        reader.wrong(u"format"_s);
    if (object[u"suites"_s] != suites())
        reader.wrong(u"suites"_s);
    Manifest manifest{.kind = reader.word(u"kind"_s),
                      .sender = senderOf(reader.object(u"sender"_s), wrong),
                      .receivers = receiversOf(reader.array(u"receivers"_s, maximumReceivers), wrong),
                      .period = reader.text(u"period"_s),
                      .form = reader.text(u"form"_s),
                      .pack = reader.text(u"pack"_s),
                      .journalHead = reader.bytes(u"journal_head"_s, digest::size, true),
                      .details = reader.object(u"details"_s),
                      .parts = partsOf(reader.array(u"parts"_s, maximumParts), wrong)};
    if (!wrong.isEmpty())
        return badManifest(file, wrong);
    return manifest;
}

bool isPartName(QStringView name)
{
    const auto between = [name](QStringView before, QStringView after) {
        return name.startsWith(before) && name.endsWith(after) && name.size() > before.size() + after.size()
            ? name.sliced(before.size(), name.size() - before.size() - after.size())
            : QStringView();
    };
    return name == u"retired.jsonl" || isWord(between(u"records/", u".jsonl")) || isWord(between(u"forms/", u".json"))
        || isLowerHex(between(u"files/", u""), 2 * digest::size);
}

QString fileNameFor(QByteArrayView content)
{
    return u"files/"_s + hex(digest::of(content));
}

} // namespace liuqing::package

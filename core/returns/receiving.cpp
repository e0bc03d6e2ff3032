// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/receiving.h"

#include "core/base/json.h"
#include "core/base/period.h"
#include "core/exchange/checkcode.h"
#include "core/ledger/senders.h"
#include "core/returns/filedlines.h"
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace liuqing::returns {

namespace {

const auto formPart = u"forms/return.json"_s;

struct Opened
{
    filings::Filing filing;
    std::vector<filings::FiledRow> rows;
    senders::Sender sender;
    bool registers = false;
};

// What only a return says, read from a package that is proved already
Result<Opened> openReturn(const Ledger &ledger, const package::Package &package)
{
    const package::Manifest &manifest = package.manifest;
    if (manifest.kind != u"return"_s) {
        return failure("not_a_return", Message(QT_TRANSLATE_NOOP("core", "This package is no return (it is a %1)."), {manifest.kind}));
    }
    if (!manifest.receivers.isEmpty() && !manifest.receivers.contains(ledger.office().code)) {
        return failure("not_for_this_office",
                       Message(QT_TRANSLATE_NOOP("core", "This return is addressed to %1, not to this office."), {manifest.receivers.join(u", "_s)}));
    }
    const auto period = Period::fromText(manifest.period);
    const auto form = package.parts.find(formPart);
    const QJsonObject content = form == package.parts.end() ? QJsonObject() : json::parseObject(form->second, formPart).value_or(QJsonObject());
    if (!period || content.isEmpty()) {
        return failure("bad_return", Message(QT_TRANSLATE_NOOP("core", "The package holds no readable return. Ask the sender to make it again.")));
    }
    auto rows = rowsFrom(package.parts, ledger.clock().today());
    if (!rows)
        return failure(rows.error());
    Opened opened;
    opened.rows = std::move(*rows);
    opened.filing = {.digest = package.digest,
                     .unit = manifest.sender.unit,
                     .unitName = manifest.sender.name,
                     .form = manifest.form,
                     .period = manifest.period,
                     .version = manifest.details[u"version"_s].toInt(1),
                     .state = u"accepted"_s,
                     .own = false,
                     .cutOff = period->last(),
                     .filedAt = ledger.clock().now().toString(Qt::ISODate),
                     .checkCode = checkcode::of(package.digest),
                     .manifest = manifest.canonical(),
                     .cells = content[u"cells"_s].toObject(),
                     .findings = content[u"findings"_s].toArray()};
    opened.sender = {.keyId = QString::fromLatin1(manifest.sender.keyId.toHex()), .unit = manifest.sender.unit,
                     .name = manifest.sender.name, .publicKey = manifest.sender.publicKey, .since = {}};
    return opened;
}

class Receiving
{
public:
    Receiving(Ledger &ledger, const ReceiveWish &wish, package::Keys own)
        : m_ledger(ledger)
        , m_wish(wish)
        , m_own(std::move(own))
    {
    }

    // No write: everything about one file that can be known before
    Status look(const QString &file)
    {
        Received received{.file = file, .state = Receipt::refused, .code = {}, .message = {}, .filing = {}};
        auto opened = open(file);
        if (!opened) {
            received.code = opened.error().code;
            received.message = opened.error().message;
        } else {
            const auto filed = isFiled(opened->filing.digest);
            if (!filed)
                return failure(filed.error());
            received.state = *filed ? Receipt::same : Receipt::accepted;
            received.filing = opened->filing;
            if (!*filed)
                m_waiting.push_back({m_received.size(), std::move(*opened)});
            m_seen.insert(received.filing.digest);
        }
        m_received.push_back(std::move(received));
        return {};
    }

    Status write(Commit &commit)
    {
        for (auto &[place, opened] : m_waiting) {
            if (opened.registers)
                LIUQING_TRY(senders::trust(commit, m_ledger, opened.sender));
            const auto number = filings::store(commit, opened.filing, opened.rows);
            if (!number)
                return failure(number.error());
            m_received[place].filing.number = *number;
        }
        return {};
    }

    bool hasWork() const { return !m_waiting.empty(); }
    std::vector<Received> take() { return std::move(m_received); }

private:
    Result<Opened> open(const QString &file)
    {
        const auto package = package::readPackageFile(file, {m_own});
        if (!package)
            return failure(package.error());
        auto opened = openReturn(m_ledger, *package);
        if (!opened)
            return opened;
        if (opened->sender.unit == m_ledger.office().code) {
            return failure("own_return", Message(QT_TRANSLATE_NOOP("core", "This is a return of this office itself; it is on file here already.")));
        }
        LIUQING_TRY(checkSender(*opened));
        return opened;
    }

    Status checkSender(Opened &opened)
    {
        const auto known = senders::byKey(m_ledger, opened.sender.keyId);
        const auto ofUnit = senders::ofUnit(m_ledger, opened.sender.unit);
        if (!known || !ofUnit)
            return failure(!known ? known.error() : ofUnit.error());
        if (*known && (*known)->unit == opened.sender.unit && (*known)->publicKey == opened.sender.publicKey)
            return {};
        if (*known || !ofUnit->empty() || m_registered.value(opened.sender.unit, opened.sender.keyId) != opened.sender.keyId) {
            return failure("other_sender",
                           Message(QT_TRANSLATE_NOOP("core", "%1 is known here by another ledger. Telephone the office before taking this file in."), {opened.sender.name}));
        }
        if (!m_wish.trust) {
            return failure("unknown_sender",
                           Message(QT_TRANSLATE_NOOP("core", "%1 (%2) has not sent anything here before. If the file really comes from there, take it in as a known sender."),
                                   {opened.sender.name, opened.sender.unit}));
        }
        m_registered.insert(opened.sender.unit, opened.sender.keyId);
        opened.registers = true;
        return {};
    }

    Result<bool> isFiled(const QByteArray &digest) const
    {
        if (m_seen.contains(digest))
            return true;
        return filings::isFiled(m_ledger, digest);
    }

    Ledger &m_ledger;
    const ReceiveWish &m_wish;
    package::Keys m_own;
    std::vector<Received> m_received;
    std::vector<std::pair<size_t, Opened>> m_waiting;
    QSet<QByteArray> m_seen;
    QHash<QString, QString> m_registered; // office → key, to be registered with this drop
};

} // namespace

QStringList packagesIn(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        const QDir folder(path);
        for (const QString &name : folder.entryList({u"*.lqp"_s}, QDir::Files, QDir::Name))
            files.append(folder.filePath(name));
    }
    return files;
}

Result<std::vector<Received>> receive(Ledger &ledger, const ReceiveWish &wish)
{
    const auto secret = ledger.secret(u"sign_secret"_s);
    if (!secret)
        return failure(secret.error());
    Receiving receiving(ledger, wish, package::keysFromSecret(*secret).value_or(package::Keys()));
    int read = 0;
    for (const QString &file : wish.files) {
        LIUQING_TRY(receiving.look(file));
        if (wish.progress && !wish.progress(++read))
            return failure("cancelled", Message(QT_TRANSLATE_NOOP("core", "Taking in was cancelled; nothing was changed.")));
    }
    if (receiving.hasWork()) {
        const auto batch = ledger.commit({.kind = u"receive"_s}, [&](Commit &commit) { return receiving.write(commit); });
        if (!batch)
            return failure(batch.error());
    }
    return receiving.take();
}

} // namespace liuqing::returns

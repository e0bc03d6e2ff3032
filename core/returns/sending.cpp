// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/sending.h"

#include "core/base/json.h"
#include "core/exchange/checkcode.h"
#include "core/ledger/senders.h"
#include "core/returns/filedlines.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace liuqing::returns {

namespace {

const auto formPart = u"forms/return.json"_s;

// Hard findings without a note of their own take the one explanation that was given for all
void explain(std::vector<rules::Finding> &findings, const QString &explanation)
{
    for (rules::Finding &finding : findings) {
        if (finding.severity == rules::Severity::hard && finding.note.isEmpty())
            finding.note = explanation;
    }
}

bool hasHardFindings(const Return &made)
{
    return std::any_of(made.findings.begin(), made.findings.end(),
                       [](const rules::Finding &finding) { return finding.severity == rules::Severity::hard; });
}

QJsonObject formJson(const Return &made, bool withErrors)
{
    return {{u"form"_s, made.form}, {u"form_version"_s, made.formVersion}, {u"period"_s, made.period.text()},
            {u"pack"_s, made.pack}, {u"cells"_s, cellsJson(made.cells)}, {u"findings"_s, rules::toJson(made.findings)},
            {u"with_errors"_s, withErrors}};
}

// The sealing key of the one receiver, when its key is registered
Result<QByteArray> receiverKey(const Ledger &ledger, const QStringList &receivers)
{
    if (receivers.size() != 1)
        return QByteArray();
    const auto known = senders::ofUnit(ledger, receivers.first());
    if (!known)
        return failure(known.error());
    return known->empty() ? QByteArray() : known->back().publicKey;
}

Result<package::Draft> draftOf(const Ledger &ledger, const Return &made, const filings::Filing &filing, const SendWish &wish, bool withErrors)
{
    const auto head = journal::head(ledger.database());
    const auto key = receiverKey(ledger, wish.receivers);
    if (!head || !key)
        return failure(!head ? head.error() : key.error());
    package::Draft draft;
    draft.manifest.kind = u"return"_s;
    draft.manifest.sender.unit = ledger.office().code;
    draft.manifest.sender.name = ledger.office().name;
    draft.manifest.receivers = wish.receivers;
    draft.manifest.period = made.period.text();
    draft.manifest.form = made.form;
    draft.manifest.pack = made.pack;
    draft.manifest.journalHead = *head;
    draft.manifest.details = {{u"version"_s, filing.version}, {u"cut_off"_s, filing.cutOff.toString(Qt::ISODate)},
                              {u"sent_at"_s, filing.filedAt}, {u"with_errors"_s, withErrors}};
    draft.parts = partsOf(made.rows);
    draft.parts[formPart] = json::canonical(formJson(made, withErrors));
    draft.receiverPublicKey = *key;
    return draft;
}

// The filing whose package has the same parts and receivers: what is sent again is that package again
Result<std::optional<filings::Filing>> sameBefore(const Ledger &ledger, const package::Draft &draft, const package::Keys &keys)
{
    const auto earlier = filings::all(ledger, draft.manifest.form, draft.manifest.period);
    if (!earlier)
        return failure(earlier.error());
    std::optional<filings::Filing> last;
    for (const filings::Filing &filing : *earlier) {
        if (filing.own && (!last || filing.version > last->version))
            last = filing;
    }
    if (!last)
        return std::optional<filings::Filing>();
    const auto manifest = package::Manifest::fromBytes(last->manifest, {});
    const package::Manifest now = package::completed(draft, keys);
    const bool same = manifest && manifest->parts == now.parts && manifest->receivers == now.receivers;
    return same ? last : std::optional<filings::Filing>();
}

Status writeAndFile(Ledger &ledger, const package::Written &written, Sent &sent, const QString &path)
{
    QSaveFile file(path);
    const bool opened = file.open(QIODevice::WriteOnly) && file.write(written.bytes) == written.bytes.size();
    if (!opened)
        return failure("io", Message(QT_TRANSLATE_NOOP("core", "%1 could not be written. Choose a folder that you may write in."), {path}), {.file = path});
    if (!sent.repeated) {
        const auto batch = ledger.commit({.kind = u"return"_s, .file = {}}, [&](Commit &commit) -> Status {
            auto number = filings::store(commit, sent.filing, sent.made.rows);
            if (!number)
                return failure(number.error());
            sent.filing.number = *number;
            return {};
        });
        if (!batch)
            return failure(batch.error());
    }
    if (!file.commit())
        return failure("io", Message(QT_TRANSLATE_NOOP("core", "The return is filed, but %1 could not be written. Send it again to another folder."), {path}), {.file = path});
    return {};
}

// What was made is read as its receiver will read it; the filing keeps what that shows
Status readBack(const package::Written &written, const package::Draft &draft, const package::Keys &keys, const QString &file,
                filings::Filing &filing)
{
    const auto back = package::readPackage(written.bytes, file, {keys});
    const bool sealedForOther = !back && back.error().code == u"not_for_this_office"_s;
    if (!back && !sealedForOther)
        return failure(back.error());
    filing.digest = written.digest;
    filing.checkCode = written.checkCode;
    filing.manifest = back ? back->manifest.canonical() : package::completed(draft, keys).canonical();
    return {};
}

} // namespace

Result<Sent> send(Ledger &ledger, const Book &book, const SendWish &wish)
{
    auto made = build(ledger, book, wish.form, wish.period);
    if (!made)
        return failure(made.error());
    if (made->hasOpenHardFindings() && wish.explanation.trimmed().isEmpty()) {
        return failure("open_findings",
                       Message(QT_TRANSLATE_NOOP("core", "The return has findings that must be mended or explained. Nothing was sent. Mend them, or send it with an explanation.")));
    }
    explain(made->findings, wish.explanation.trimmed());
    Sent sent{.made = std::move(*made), .filing = {}, .withErrors = false, .repeated = false};
    sent.withErrors = hasHardFindings(sent.made);
    auto filing = asFiling(ledger, sent.made);
    const auto secret = ledger.secret(u"sign_secret"_s);
    if (!filing || !secret)
        return failure(!filing ? filing.error() : secret.error());
    auto draft = draftOf(ledger, sent.made, *filing, wish, sent.withErrors);
    const auto keys = package::keysFromSecret(*secret);
    if (!draft || !keys)
        return failure(!draft ? draft.error() : Error{u"damaged"_s, Message(QT_TRANSLATE_NOOP("core", "This ledger has lost its key for sending. Restore the newest backup.")), {}});
    const auto before = sameBefore(ledger, *draft, *keys);
    if (!before)
        return failure(before.error());
    if (*before) {
        sent.repeated = true;
        const auto manifest = package::Manifest::fromBytes((*before)->manifest, {});
        draft->manifest = *manifest;
        *filing = **before;
    }
    const auto written = package::makePackage(*draft, *secret, wish.file);
    if (!written)
        return failure(written.error());
    LIUQING_TRY(readBack(*written, *draft, *keys, wish.file, *filing));
    sent.filing = std::move(*filing);
    LIUQING_TRY(writeAndFile(ledger, *written, sent, wish.file));
    return sent;
}

} // namespace liuqing::returns

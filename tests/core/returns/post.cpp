// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/returns/post.h"

#include "tests/support/catch.h"
#include "tests/support/files.h"

using namespace Qt::StringLiterals;

namespace liuqing::test {

Result<returns::Sent> Post::trySend(Ledger &office, const QString &name, const Mailing &mailing) const
{
    return returns::send(office, fuxinBook(),
                         {.form = u"LQ-01"_s,
                          .period = mailing.period,
                          .receivers = mailing.receivers,
                          .explanation = mailing.explanation,
                          .file = path(name)});
}

returns::Sent Post::send(Ledger &office, const QString &name, const Mailing &mailing) const
{
    auto sent = trySend(office, name, mailing);
    REQUIRE_OK(sent);
    return *std::move(sent);
}

std::vector<returns::Received> Post::take(Ledger &county, const QStringList &names, bool trust) const
{
    QStringList files;
    for (const QString &name : names)
        files.append(path(name));
    auto received = returns::receive(county, {.files = files, .trust = trust});
    REQUIRE_OK(received);
    REQUIRE(received->size() == size_t(names.size()));
    return *std::move(received);
}

package::Package Post::opened(const QString &name) const
{
    auto package = package::readPackageFile(path(name));
    REQUIRE_OK(package);
    return *std::move(package);
}

void Post::forge(Ledger &office, const QString &from, const QString &to,
                 const std::function<void(package::Draft &)> &change) const
{
    const package::Package honest = opened(from);
    package::Draft draft{.manifest = honest.manifest, .parts = honest.parts};
    change(draft);
    const auto secret = office.secret(u"sign_secret"_s);
    REQUIRE_OK(secret);
    REQUIRE_OK(package::writePackage(path(to), draft, *secret));
}

QString statesOf(const std::vector<returns::Received> &received)
{
    QStringList words;
    for (const returns::Received &each : received) {
        if (each.state == returns::Receipt::refused) {
            words.append(each.code);
            CHECK_FALSE(each.message.text().isEmpty());
        } else {
            words.append(each.state == returns::Receipt::accepted ? u"accepted"_s : u"same"_s);
        }
    }
    return words.join(u' ');
}

qint64 journalRows(Ledger &ledger)
{
    const auto proof = journal::verify(ledger.database());
    REQUIRE_OK(proof);
    CHECK(proof->valid);
    return proof->rows;
}

std::vector<filings::Filing> filingsOf(Ledger &ledger)
{
    auto all = filings::all(ledger);
    REQUIRE_OK(all);
    return *std::move(all);
}

QString sheetText(Ledger &county)
{
    const auto sheet = returns::compile(county, fuxinBook(), u"LQ-01"_s, thirdQuarter);
    REQUIRE_OK(sheet);
    QStringList lines;
    const auto add = [&](const QString &name, const rules::Cells &cells) {
        for (const auto &[cell, value] : cells) {
            if (value != 0)
                lines.append(u"%1 %2=%3"_s.arg(name, cell).arg(value));
        }
    };
    for (const returns::CompiledRow &row : sheet->rows)
        add(u"%1 v%2"_s.arg(row.unit).arg(row.version), row.cells);
    add(u"total"_s, sheet->total);
    add(u"summed"_s, sheet->summed);
    for (const rules::Finding &finding : sheet->findings)
        lines.append(finding.rule + u' ' + finding.message.text());
    return lines.join(u'\n');
}

} // namespace liuqing::test

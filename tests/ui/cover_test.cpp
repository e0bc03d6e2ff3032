// SPDX-License-Identifier: GPL-3.0-or-later
// The printed cover of a return, read back as the receiving desk would: with its eyes and with a scanner.
#include "tests/support/catch.h"
#include "tests/support/county.h"
#include "tests/support/dongyuan.h"
#include "tests/ui/pdfs.h"
#include "tests/ui/printed.h"
#include "ui/print/cover.h"
#include "ui/print/coverpage.h"

#include "core/exchange/checkcode.h"
#include "core/returns/sending.h"

#include <qrcodegen.hpp>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

// The third quarter of Dongyuan as it went up
filings::Filing sentUp()
{
    const QTemporaryDir folder;
    Dongyuan town;
    const returns::SendWish wish{.form = u"LQ-01"_s,
                                 .period = *Period::fromText(u"2026Q3"),
                                 .receivers = {},
                                 .explanation = u"外地企业资料待补"_s,
                                 .file = folder.filePath(u"东苑.lqp"_s)};
    const auto sent = returns::send(town.ledger(), fuxinBook(), wish);
    REQUIRE_OK(sent);
    return sent->filing;
}

print::Cover coverOf(const filings::Filing &filing)
{
    auto sent = print::sentReturn(fuxinBook(), filing);
    REQUIRE_OK(sent);
    return {*std::move(sent), imprint()};
}

QJsonObject finding(const QString &severity, const QString &message, const QString &note)
{
    return {{u"rule"_s, u"R07"_s}, {u"severity"_s, severity}, {u"message"_s, message}, {u"note"_s, note}};
}

bool isDark(const QImage &picture, qreal x, qreal y)
{
    return qGray(picture.pixel(qRound(x), qRound(y))) < 128;
}

// The box of the check code: between the two first rules that run over nearly all of the picture's inner
// width
QRect checkBox(const QImage &picture)
{
    std::vector<int> rules;
    int left = picture.width();
    for (int y = 0; y < picture.height(); ++y) {
        int dark = 0;
        int first = -1;
        for (int x = 0; x < picture.width(); ++x) {
            dark += isDark(picture, x, y) ? 1 : 0;
            first = first < 0 && isDark(picture, x, y) ? x : first;
        }
        if (dark > picture.width() * 3 / 4) {
            rules.push_back(y);
            left = qMin(left, first);
        }
    }
    REQUIRE(rules.size() >= 2);
    const int pen = 12;
    return {left + pen, rules.front() + pen, rules.back() - rules.front() - 2 * pen,
            rules.back() - rules.front() - 2 * pen};
}

QRect darkWithin(const QImage &picture, const QRect &area)
{
    QRect dark;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (isDark(picture, x, y))
                dark |= QRect(x, y, 1, 1);
        }
    }
    return dark;
}

// Modules of the printed code that are not as the text would have them
int wrongModules(const QImage &picture, const QString &text)
{
    const auto code =
        qrcodegen::QrCode::encodeText(text.toLatin1().constData(), qrcodegen::QrCode::Ecc::QUARTILE);
    const QRect square = darkWithin(picture, checkBox(picture));
    const qreal module = square.width() / static_cast<qreal>(code.getSize());
    REQUIRE(qAbs(square.width() - square.height()) <= 2);
    REQUIRE(module > 6);
    int wrong = 0;
    for (int y = 0; y < code.getSize(); ++y) {
        for (int x = 0; x < code.getSize(); ++x)
            wrong += isDark(picture, square.left() + (x + 0.5) * module, square.top() + (y + 0.5) * module)
                    == code.getModule(x, y)
                ? 0
                : 1;
    }
    return wrong;
}

} // namespace

TEST_CASE("the cover says who reports what, until when, in which version, and its check code on every page")
{
    const filings::Filing filing = sentUp();
    const Pdf pdf(coverOf(filing));
    const QString first = pdf.text(1);
    INFO(first.toStdString());
    for (const QString &part :
         {filing.unitName, filing.unit, u"Quarter 3 of 2026"_s, u"2026-09-30"_s, u"version 1, 2026-10-12"_s,
          fuxinBook().form(u"LQ-01"_s)->title.en.left(20), u"LQ-01"_s, u"Head of the office"_s,
          u"Reviewed by"_s, u"Filled in by"_s, u"stamp"_s, u"Date"_s, u"tamper check"_s})
        CHECK(first.contains(part));
    const QString code = checkcode::grouped(checkcode::of(filing.digest));
    for (int page = 1; page <= pdf.pages(); ++page)
        CHECK(pdf.text(page).contains(code));
    CHECK(first.contains(u"Page 1 of %1"_s.arg(pdf.pages())));
}

TEST_CASE("every figure of a return stands behind the cover, beside its name")
{
    filings::Filing filing = sentUp();
    int number = 7000;
    for (const QString &cell : filing.cells.keys())
        filing.cells[cell] = ++number;
    filing.cells[u"of_an_older_form"_s] = ++number;
    const Pdf pdf(coverOf(filing));
    const QStringList lines = pdf.text().split(u'\n');
    for (const QString &cell : filing.cells.keys()) {
        const auto *measure = fuxinBook().measures().find(cell);
        const QString name = measure == nullptr ? cell : measure->label.en;
        const QString figure = QString::number(filing.cells[cell].toInteger());
        INFO(name.toStdString() << ' ' << figure.toStdString());
        CHECK(std::count_if(
                  lines.begin(), lines.end(),
                  [&](const QString &line) { return line.contains(name) && line.endsWith(u' ' + figure); })
              == 1);
    }
}

TEST_CASE("what was wrong stands behind the cover with its explanation, and the cover says that it does")
{
    filings::Filing filing = sentUp();
    filing.findings = {};
    CHECK(Pdf(coverOf(filing)).text(1).contains(u"no errors"_s));
    QJsonArray findings{finding(u"soft"_s, u"保洁由 43 人变为 52 人。"_s, u"已电话核实"_s),
                        finding(u"notice"_s, u"没有变化。"_s, {}), finding(u"soft"_s, u"没有说明。"_s, {})};
    for (int i = 0; i < 60; ++i)
        findings.append(
            finding(u"hard"_s, u"第%1条合计不等于分项之和。"_s.arg(i), u"第%1条说明：待补。"_s.arg(i)));
    findings.append(finding(u"hard"_s, u"外单位的错，没有理由。"_s, {}));
    filing.findings = findings;
    const Pdf pdf(coverOf(filing));
    CHECK(pdf.text(1).contains(u"sent with errors, 61 of them"_s));
    const QString letters = pdf.letters();
    for (int i = 0; i < 60; ++i) {
        CHECK(letters.contains(u"第%1条合计不等于分项之和。"_s.arg(i)));
        CHECK(letters.contains(u"第%1条说明：待补。"_s.arg(i)));
    }
    CHECK(letters.contains(u"已电话核实"_s));
    CHECK(letters.contains(u"没有理由"_s));
    CHECK(!letters.contains(u"没有说明"_s));
}

TEST_CASE("a long name of an office is on the cover whole")
{
    filings::Filing filing = sentUp();
    filing.unitName =
        u"云川区望河街道办事处东苑社区居民委员会物业服务与小区治理工作专班（含代管的三个老旧散居片区）"_s;
    const Pdf pdf(coverOf(filing));
    CHECK(pdf.letters(1).contains(filing.unitName));
    CHECK(pdf.letters(2).contains(filing.unitName));
}

TEST_CASE("the QR code on paper is the digest of the package")
{
    filings::Filing filing = sentUp();
    const QImage picture = Pdf(coverOf(filing)).picture(1, 300);
    REQUIRE(!picture.isNull());
    CHECK(wrongModules(picture, QString::fromLatin1(filing.digest.toHex().toUpper())) == 0);
    CHECK(checkcode::of(filing.digest) == filing.checkCode);
    filing.digest[31] = static_cast<char>(filing.digest[31] ^ 1);
    CHECK(wrongModules(picture, QString::fromLatin1(filing.digest.toHex().toUpper())) > 0);
}

TEST_CASE("a cover that is printed lying loses nothing of what it says")
{
    const filings::Filing filing = sentUp();
    const Pdf upright(coverOf(filing));
    const Pdf lying(coverOf(filing), {.landscape = true});
    for (const QString &part : {u"Head of the office"_s, u"stamp"_s, u"Check code"_s, filing.unit})
        CHECK(lying.text().contains(part));
    for (const auto &[word, rect] : lying.words())
        CHECK(rect.bottom() < 595);
    CHECK(lying.pages() > upright.pages());
}

TEST_CASE("a return that was filed without a package has no cover")
{
    filings::Filing filing = sentUp();
    filing.checkCode.clear();
    const auto sent = print::sentReturn(fuxinBook(), filing);
    REQUIRE(!sent);
    CHECK(sent.error().code == u"not_sent"_s);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/coverpage.h"

#include "core/exchange/checkcode.h"
#include "ui/print/words.h"

#include <qrcodegen.hpp>

using namespace Qt::StringLiterals;

namespace liuqing::print {

namespace {

using Weight = Lettering::Weight;

constexpr qreal mm = perMillimeter;
constexpr qreal widest = 175 * mm;
constexpr qreal leastGap = 5 * mm;
constexpr int quiet = 4; // modules left white around a QR code

QPainterPath qrShape(const QString &text, const QRectF &square)
{
    const auto code =
        qrcodegen::QrCode::encodeText(text.toLatin1().constData(), qrcodegen::QrCode::Ecc::QUARTILE);
    const qreal module = square.width() / (code.getSize() + 2 * quiet);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int y = 0; y < code.getSize(); ++y) {
        for (int x = 0; x < code.getSize(); ++x) {
            if (code.getModule(x, y))
                path.addRect(square.left() + (x + quiet) * module, square.top() + (y + quiet) * module,
                             module, module);
        }
    }
    return path;
}

bool isFact(const returns::FormLine &line)
{
    return line.key.startsWith(u"unit"_s) || line.key == u"period"_s;
}

} // namespace

int hardFindings(const filings::Filing &filing)
{
    return static_cast<int>(
        std::count_if(filing.findings.begin(), filing.findings.end(), [](const QJsonValue &finding) {
            return finding[u"severity"_s].toString() == rules::severityName(rules::Severity::hard);
        }));
}

QString qrText(const filings::Filing &filing)
{
    return QString::fromLatin1(filing.digest.toHex()).toUpper();
}

CoverPage::CoverPage(Pages &pages, const SentReturn &sent)
    : m_pages(pages), m_sent(sent), m_width(qMin(pages.width(), widest)),
      m_left((pages.width() - m_width) / 2)
{ }

void CoverPage::set()
{
    const std::vector<Block> blocks{formLines(), title(), facts(), check(), signatures()};
    qreal taken = 0;
    qreal shares = 0;
    for (const Block &block : blocks) {
        taken += block.height;
        shares += block.spaceBelow;
    }
    const qreal share = (m_pages.bottom() - taken) / shares;
    qreal y = 0;
    for (const Block &block : blocks) {
        if (y > m_pages.top() && y + block.height > m_pages.bottom()) {
            m_pages.turn();
            y = m_pages.top();
        }
        block.set(y);
        y += block.height + qMax(leastGap, share * block.spaceBelow);
    }
}

// What the form is known by, at the right as statistics have it
CoverPage::Block CoverPage::formLines() const
{
    constexpr qreal blockWidth = 58 * mm;
    const Lettering letters(9);
    QStringList lines;
    for (const returns::FormLine &line : m_sent.form.head) {
        if (!isFact(line))
            lines.append(Words::tr("%1: %2").arg(line.label.text(),
                                                 line.value.isEmpty() ? u"__________"_s : line.value));
    }
    qsizetype count = 0;
    for (const QString &line : lines)
        count += letters.wrapped(line, blockWidth).size();
    return {static_cast<qreal>(count) * letters.lineHeight(), 1.6, [=, this](qreal top) {
                for (const QString &line : lines)
                    top += m_pages.paragraph(m_left + m_width - blockWidth, top, blockWidth, line, letters);
            }};
}

CoverPage::Block CoverPage::title() const
{
    const Lettering large(24, Weight::bold);
    const Lettering below(15);
    const qreal gap = 5 * mm;
    const QString title = m_sent.form.title.text();
    const qreal height = static_cast<qreal>(large.wrapped(title, m_width).size()) * large.lineHeight() + gap
        + below.lineHeight();
    return {height, 2, [=, this](qreal top) {
                top += m_pages.paragraph(m_left, top, m_width, title, large, Qt::AlignHCenter) + gap;
                m_pages.line(m_left, top, m_width, Words::period(m_sent.filing.period), below,
                             Qt::AlignHCenter);
            }};
}

std::vector<std::pair<QString, QString>> CoverPage::factTexts() const
{
    const filings::Filing &filing = m_sent.filing;
    const int hard = hardFindings(filing);
    const QString state = hard > 0
        ? Words::tr("sent with errors, %n of them on the pages below", nullptr, hard)
        : Words::tr("no errors");
    return {{Words::tr("Reporting office"), filing.unitName},
            {Words::tr("Division code"), filing.unit},
            {Words::tr("Figures as of"), Words::day(filing.cutOff)},
            {Words::tr("Version"),
             Words::tr("version %1, %2")
                 .arg(filing.version)
                 .arg(Words::day(QDate::fromString(filing.filedAt.left(10), Qt::ISODate)))},
            {Words::tr("Checks"), state}};
}

// Names with what is known on a line, as in a form that was filled in
CoverPage::Block CoverPage::facts() const
{
    constexpr qreal names = 40 * mm;
    constexpr qreal gap = 4 * mm;
    constexpr qreal between = 4 * mm;
    const Lettering letters(12);
    const qreal values = qMin(m_width - names - gap, 100 * mm);
    const auto texts = factTexts();
    qreal height = 0;
    for (const auto &[name, value] : texts)
        height += static_cast<qreal>(letters.wrapped(value, values).size()) * letters.lineHeight() + between;
    return {height, 1.6, [=, this](qreal top) {
                const qreal left = m_left + (m_width - names - gap - values) / 2;
                for (const auto &[name, value] : texts) {
                    m_pages.line(left, top, names, name, letters, Qt::AlignRight);
                    top += m_pages.paragraph(left + names + gap, top, values, value, letters);
                    m_pages.rule({left + names + gap, top + mm}, {left + names + gap + values, top + mm});
                    top += between;
                }
            }};
}

CoverPage::Block CoverPage::check() const
{
    constexpr qreal height = 46 * mm;
    constexpr qreal inset = 3 * mm;
    constexpr qreal gap = 2 * mm;
    return {height, 1.4, [this](qreal top) {
                m_pages.frame({m_left, top, m_width, height}, Pages::thick);
                m_pages.fill(qrShape(qrText(m_sent.filing),
                                     {m_left + inset, top + inset, height - 2 * inset, height - 2 * inset}));
                const qreal left = m_left + height + inset;
                const qreal width = m_width - height - 3 * inset;
                qreal y = top + 2 * inset;
                const auto set = [&](const QString &text, const Lettering &letters) {
                    y += m_pages.paragraph(left, y, width, text, letters) + gap;
                };
                set(Words::tr("Check code"), Lettering(10.5));
                set(checkcode::grouped(m_sent.filing.checkCode), Lettering(22, Weight::bold));
                set(Words::tr("The receiving office sees the same check code when it takes the file in: then "
                              "this paper and the file are one and the same return. The QR "
                              "code holds the whole tamper check of the file. Neither takes the place of "
                              "signature and stamp."),
                    Lettering(9));
            }};
}

CoverPage::Block CoverPage::signatures() const
{
    constexpr qreal place = 12 * mm;
    constexpr qreal stamp = 46 * mm; // round stamps of offices measure 42
    const Lettering letters(12);
    QStringList names;
    QString date = Words::tr("Date");
    for (const returns::FormLine &line : m_sent.form.foot) {
        if (line.key == u"date"_s)
            date = line.label.text();
        else
            names.append(line.label.text());
    }
    if (m_sent.form.foot.empty())
        names = {Words::tr("Filled in by"), Words::tr("Reviewed by"), Words::tr("Head of the office")};
    const qreal height = qMax(static_cast<qreal>(names.size()) * place, stamp);
    return {height, 0.4, [=, this](qreal top) {
                setStampPlace(top, height, date);
                const qreal step = height / static_cast<qreal>(names.size());
                for (qsizetype i = 0; i < names.size(); ++i) {
                    const qreal y = top + static_cast<qreal>(i) * step + step - letters.lineHeight() - mm;
                    const QString name = Words::tr("%1: %2").arg(names[i], QString());
                    m_pages.line(m_left, y, m_width / 2, name, letters);
                    const qreal base = y + letters.lineHeight() + mm / 2;
                    m_pages.rule({m_left + qMax(34 * mm, letters.widthOf(name) + 2 * mm), base},
                                 {m_left + m_width * 0.54, base});
                }
            }};
}

void CoverPage::setStampPlace(qreal top, qreal height, const QString &dateLabel) const
{
    const Lettering letters(12);
    const qreal left = m_left + m_width * 0.58;
    const qreal width = m_left + m_width - left;
    m_pages.line(left, top + height / 2 - letters.lineHeight(), width, Words::tr("(stamp of the office)"),
                 letters, Qt::AlignHCenter);
    const QString date =
        Words::tr("%1: %2").arg(dateLabel, Words::tr("____-__-__", "a date to be written by hand"));
    m_pages.line(left, top + height - letters.lineHeight() - mm, width, date, letters, Qt::AlignHCenter);
}

} // namespace liuqing::print

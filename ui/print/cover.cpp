// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/cover.h"

#include "core/exchange/checkcode.h"
#include "core/rules/finding.h"
#include "ui/print/coverpage.h"
#include "ui/print/sheet.h"
#include "ui/print/tablesetter.h"
#include "ui/print/words.h"

using namespace Qt::StringLiterals;

namespace liuqing::print {

namespace {

using Kind = TableColumn::Kind;

constexpr qreal headPoints = 14;
constexpr qreal linePoints = 10;
constexpr qreal belowHead = 2 * perMillimeter;
constexpr TableStyle figuresStyle{.points = 10, .padding = 0.6 * perMillimeter, .mergeFirst = true};
constexpr TableStyle findingsStyle{.points = 10};

qreal setHead(Pages &pages, const QString &text)
{
    return pages.top()
        + pages.paragraph(0, pages.top(), pages.width(), text, Lettering(headPoints, Lettering::Weight::bold),
                          Qt::AlignHCenter)
        + belowHead;
}

QString severityWord(const QString &severity)
{
    return severity == rules::severityName(rules::Severity::hard) ? Words::tr("wrong")
                                                                  : Words::tr("to explain");
}

} // namespace

Cover::Cover(SentReturn sent, Imprint imprint) : m_sent(std::move(sent)), m_imprint(std::move(imprint)) { }

QString Cover::name() const
{
    return m_sent.filing.unitName + u'-' + m_sent.filing.form + u'-' + m_sent.filing.period;
}

Pages Cover::pages(const QPageLayout &page, bool) const
{
    Pages pages(page,
                Words::tr("%1, check code %2")
                    .arg(m_sent.form.title.text(), checkcode::grouped(m_sent.filing.checkCode)));
    CoverPage(pages, m_sent).set();
    setFigures(pages);
    setFindings(pages);
    pages.sign(m_imprint);
    return pages;
}

void Cover::setFigures(Pages &pages) const
{
    SheetTable table{.name = name()};
    table.columns = {{.heading = Words::tr("Section"), .width = 18},
                     {.heading = Words::tr("Item"), .width = 44},
                     {.heading = Words::tr("Figure"), .kind = Kind::integer, .width = 16}};
    QJsonObject left = m_sent.filing.cells;
    const auto add = [&](const QString &group, const QString &cell) {
        const auto item = m_sent.items.find(cell);
        const QJsonValue figure = left.take(cell);
        table.rows.push_back({group, item == m_sent.items.end() ? cell : item->second.text(),
                              figure.isDouble() ? TableCell(int64_t(figure.toInteger())) : TableCell()});
    };
    for (const returns::FormGroup &group : m_sent.form.groups) {
        for (const QString &cell : group.cells)
            add(group.label.text(), cell);
    }
    for (const QString &cell : left.keys()) // a form of another year may have had others
        add(Words::tr("Other figures"), cell);
    pages.turn();
    qreal y = setHead(pages, m_sent.form.title.text());
    const QStringList line{Words::tr("%1: %2").arg(Words::tr("Reporting office"), m_sent.filing.unitName),
                           Words::period(m_sent.filing.period),
                           Words::tr("%1: %2").arg(Words::tr("Unit of measure"), m_sent.form.unit.text())};
    y += pages.pieces(y, line, Lettering(linePoints), Pages::Spread::edges) + belowHead / 2;
    y = TableSetter(pages, table, figuresStyle).set(y);
    QStringList notes;
    for (const measure::Label &note : m_sent.form.notes)
        notes.append(note.text());
    setNotes(pages, y, notes);
}

void Cover::setFindings(Pages &pages) const
{
    SheetTable table{.name = name()};
    table.columns = {{.heading = Words::tr("No."), .kind = Kind::integer},
                     {.heading = Words::tr("Rule")},
                     {.heading = Words::tr("Kind")},
                     {.heading = Words::tr("What was found"), .width = 40},
                     {.heading = Words::tr("Explanation"), .width = 40}};
    for (const QJsonValue &finding : m_sent.filing.findings) {
        const QString note = finding[u"note"_s].toString();
        const bool hard = finding[u"severity"_s].toString() == rules::severityName(rules::Severity::hard);
        if (note.isEmpty() && !hard)
            continue;
        table.rows.push_back({int64_t(table.rows.size() + 1), finding[u"rule"_s].toString(),
                              severityWord(finding[u"severity"_s].toString()),
                              finding[u"message"_s].toString(), note});
    }
    if (table.rows.empty())
        return;
    pages.turn();
    const qreal y = setHead(pages, Words::tr("Findings and their explanations"));
    TableSetter(pages, table, findingsStyle).set(y);
}

} // namespace liuqing::print

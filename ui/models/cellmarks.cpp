// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cellmarks.h"

#include "core/base/text.h"
#include "core/ledger/derive.h"
#include "ui/models/shownfindings.h"

#include <QTimer>

namespace liuqing {

namespace {

constexpr int pauseAfterChange = 300; // ms
constexpr int storedFor = 2500; // ms

} // namespace

Result<CellFindings> cellFindings(const Ledger &ledger, const returns::Book &book, const RecordType &type)
{
    const auto groups = shownFindings(ledger, book, ledger.clock().today());
    if (!groups)
        return failure(groups.error());
    CellFindings found;
    const QString key = text::fromKey(type.key);
    for (const FindingGroup &group : *groups) {
        for (const ShownFinding &finding : group.findings) {
            if (finding.type == key && !finding.field.isEmpty() && !finding.isExplained())
                found.insert({finding.id, finding.field}, finding.what.text());
        }
    }
    return found;
}

CellMarks::CellMarks(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_pause(new QTimer(this))
    , m_forgetting(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseAfterChange);
    m_forgetting->setSingleShot(true);
    m_forgetting->setInterval(storedFor);
    connect(m_pause, &QTimer::timeout, this, &CellMarks::ask);
    connect(m_forgetting, &QTimer::timeout, this, [this] {
        m_stored.clear();
        Q_EMIT changed();
    });
    connect(&desk, &Desk::changed, m_pause, qOverload<>(&QTimer::start));
}

void CellMarks::show(const RecordType &type)
{
    if (m_type != &type)
        m_findings.clear();
    m_type = &type;
    m_stored.clear();
    m_derived.clear();
    m_pause->start();
}

// One question at a time; what changed meanwhile is asked once more
void CellMarks::ask()
{
    if (m_isAsked) {
        m_isStale = true;
        return;
    }
    if (m_type == nullptr)
        return;
    m_isAsked = true;
    const auto question = [type = m_type, book = &m_desk.book()](const Ledger &ledger) {
        QSet<const Field *> derived;
        for (const Field *field : type->fields) {
            if (derive::fills(ledger, *field))
                derived.insert(field);
        }
        return std::pair(cellFindings(ledger, *book, *type), derived);
    };
    m_desk.study(this, question, [this, type = m_type](std::pair<Result<CellFindings>, QSet<const Field *>> answer) {
        m_isAsked = false;
        if (std::exchange(m_isStale, false) || type != m_type)
            return ask();
        if (!answer.first)
            return Q_EMIT failed(answer.first.error().text());
        m_findings = *std::move(answer.first);
        m_derived = answer.second;
        Q_EMIT changed();
    });
}

void CellMarks::tellStored(const RecordId &record, const Field &field)
{
    m_stored.insert({record, &field});
    m_forgetting->start();
    Q_EMIT changed();
}

QString CellMarks::findingAt(const RecordId &record, const Field &field) const
{
    return m_findings.isEmpty() ? QString() : m_findings.value({record, text::fromKey(field.key)});
}

CellMark CellMarks::at(const RecordId &record, const Field &field, bool known) const
{
    if (m_stored.contains({record, &field}))
        return CellMark::stored;
    if (!findingAt(record, field).isEmpty())
        return CellMark::finding;
    return known && m_derived.contains(&field) ? CellMark::derived : CellMark::none;
}

} // namespace liuqing

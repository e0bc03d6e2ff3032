// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/returnfindings.h"

#include "core/rules/notequality.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace liuqing {

namespace {

constexpr int noteColumn = 2;
constexpr int noteWidth = 110;

} // namespace

ReturnFindings::ReturnFindings(Desk &desk, QWidget *parent)
    : TitledList(3, 1, parent)
    , m_desk(desk)
    , m_sentence(new QLabel(this))
{
    m_list->setUniformRowHeights(false);
    m_list->setWordWrap(true);
    m_list->header()->setSectionResizeMode(noteColumn, QHeaderView::Interactive);
    m_list->header()->resizeSection(noteColumn, noteWidth);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    below().addWidget(m_sentence);
    connectAll();
    refill();
}

void ReturnFindings::connectAll()
{
    connect(m_list, &QTreeWidget::currentItemChanged, this,
            [this](const QTreeWidgetItem *item) { m_sentence->setText(item == nullptr ? QString() : item->text(1)); });
    connect(m_list, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem *item, int column) {
        if (column == noteColumn)
            writeNote(item);
    });
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item, int column) {
        const rules::Finding &finding = m_findings[static_cast<size_t>(m_list->indexOfTopLevelItem(item))];
        if (column != noteColumn && !finding.record.isNull())
            Q_EMIT opened(finding.type, finding.record);
        else if (item->flags().testFlag(Qt::ItemIsEditable))
            m_list->editItem(item, noteColumn);
    });
}

void ReturnFindings::show(const std::vector<rules::Finding> &findings, bool isSent)
{
    m_isSent = isSent;
    m_findings = findings;
    fill();
}

void ReturnFindings::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int open = 0;
    for (const rules::Finding &finding : m_findings) {
        const bool hard = finding.severity == rules::Severity::hard;
        const QString mark = finding.severity == rules::Severity::notice ? tr("notice") : hard ? tr("✕ wrong") : tr("! to explain");
        auto *item = new QTreeWidgetItem(m_list, {mark, finding.message.text(), finding.note});
        item->setToolTip(1, finding.message.text());
        item->setToolTip(noteColumn, finding.note);
        if (m_desk.canWrite() && !finding.subject.isEmpty())
            item->setFlags(item->flags() | Qt::ItemIsEditable);
        open += finding.isOpen() ? 1 : 0;
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_sentence->setText(m_findings.empty() ? QString() : m_findings.front().message.text());
    m_title->setText(m_findings.empty() ? tr("Nothing is found to be wrong")
                     : open == 0        ? tr("All is explained")
                     : m_isSent         ? tr("Should it be sent again: %n question(s) to explain, in the last column", nullptr, open)
                                        : tr("%n question(s) open; double-click the last column to explain", nullptr, open));
}

void ReturnFindings::writeNote(const QTreeWidgetItem *item)
{
    const rules::Finding &finding = m_findings[static_cast<size_t>(m_list->indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(item)))];
    const QString note = item->text(noteColumn).trimmed();
    const auto alike = std::count_if(m_findings.begin(), m_findings.end(), [&](const rules::Finding &each) { return &each != &finding && each.note == note; });
    const QString doubt = rules::noteDoubt(note, static_cast<int>(alike)).text();
    m_desk.change(this, [rule = finding.rule, subject = finding.subject, note](Ledger &ledger) { return notes::write(ledger, rule, subject, note); },
                  [this, doubt](const Status &written) {
                      if (!written)
                          Q_EMIT failed(written.error().text());
                      else if (!doubt.isEmpty())
                          m_sentence->setText(doubt);
                  });
}

QString ReturnFindings::hint() const
{
    return m_sentence->text();
}

void ReturnFindings::setTexts()
{
    m_list->setHeaderLabels({tr("Kind"), tr("What the rules ask"), tr("Explanation")});
    m_list->setAccessibleName(tr("What the rules ask"));
}

} // namespace liuqing

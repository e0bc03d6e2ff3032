// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/checkpage.h"

#include "core/ledger/notes.h"
#include "core/ledger/verification.h"
#include "core/rules/notequality.h"
#include "ui/models/findingsmodel.h"
#include "ui/pages/checkpairs.h"
#include "ui/pages/checktexts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/findinggroups.h"
#include "ui/widgets/tables.h"

#include <QAbstractItemDelegate>
#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr int noteWidth = 200;

} // namespace

CheckPage::CheckPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    makeWidgets();
    lay();
    connectAll();
    setTexts();
}

void CheckPage::makeWidgets()
{
    m_title = new QLabel(this);
    m_title->setFont(theme::title());
    m_state = new QLabel(this);
    m_groups = new FindingGroups(this);
    m_model = new FindingsModel(this);
    m_entries = madeList(m_model, FindingsModel::what, this);
    m_entries->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_entries->header()->setSectionResizeMode(FindingsModel::note, QHeaderView::Interactive);
    m_entries->header()->resizeSection(FindingsModel::note, noteWidth);
    m_nothing = new QLabel(this);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_hint = new QLabel(this);
    m_hint->setWordWrap(true);
    m_hint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_hint->setMinimumHeight(QFontMetrics(theme::body()).height() * 2);
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_explained = new CheckBox(this);
    m_explained->setObjectName(u"explained"_s);
    m_open = new QPushButton(this);
    m_explain = new QPushButton(this);
    m_explain->setProperty("quiet", true);
    m_pairs = new CheckPairs(m_desk, this);
    m_verify = new QPushButton(this);
    m_verify->setProperty("quiet", true);
}

void CheckPage::lay()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::gap);
    head->addWidget(m_title);
    head->addWidget(m_state, 1, Qt::AlignBottom);
    head->addWidget(m_explained);
    auto *middle = new QSplitter(this);
    middle->setHandleWidth(theme::space);
    middle->setChildrenCollapsible(false);
    middle->addWidget(m_groups);
    middle->addWidget(stacked({m_entries, m_nothing}));
    middle->setStretchFactor(1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::gap);
    buttons->addWidget(m_pairs);
    buttons->addWidget(m_open);
    buttons->addWidget(m_explain);
    buttons->addWidget(m_verify);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::gap + theme::gap / 2);
    layout->addLayout(head);
    layout->addWidget(middle, 1);
    layout->addWidget(m_hint);
    layout->addLayout(buttons);
}

void CheckPage::connectAll()
{
    connect(&m_desk, &Desk::changed, this, [this] {
        if (isVisible())
            read();
    });
    connect(m_groups, &FindingGroups::chosen, this, [this] {
        fillEntries();
        look();
    });
    connect(m_explained, &QCheckBox::toggled, this, &CheckPage::fillEntries);
    connect(m_entries->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_filling)
            look();
    });
    connect(m_entries->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CheckPage::offerVerifying);
    connect(m_entries, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (chosen()->kind == FindingGroup::Kind::pairs)
            m_pairs->compare();
        else
            openEntry(index);
    });
    connect(m_model, &FindingsModel::noted, this, &CheckPage::writeNote);
    connect(m_entries->itemDelegate(), &QAbstractItemDelegate::closeEditor, this, [this] {
        if (std::exchange(m_waits, false))
            read();
    });
    connect(m_open, &QPushButton::clicked, this, [this] { openEntry(m_entries->currentIndex().siblingAtColumn(0)); });
    connect(m_explain, &QPushButton::clicked, this, [this] { openEntry(m_entries->currentIndex().siblingAtColumn(FindingsModel::note)); });
    connect(m_verify, &QPushButton::clicked, this, &CheckPage::verifyChosen);
}

void CheckPage::read()
{
    m_desk.study(this, [book = &m_desk.book()](const Ledger &ledger) { return allFindings(ledger, *book, ledger.clock().today()); },
                 [this](Result<Groups> found) {
                     if (!found)
                         return Q_EMIT failed(found.error().text());
                     if (m_waits = isExplaining(); m_waits) // the list stays while something is typed into it
                         return;
                     m_found = m_desk.share(std::move(*found));
                     m_groups->show(*m_found);
                     m_state->setText(howMuchIsOpen(*m_found));
                     fillEntries();
                     if (std::exchange(m_doubted, false)) // what was said of the note just written stays to be read
                         m_pairs->look(nullptr);
                     else
                         look();
                 }, m_newest.next());
}

bool CheckPage::isExplaining() const
{
    return m_entries->viewport()->isAncestorOf(QApplication::focusWidget());
}

void CheckPage::choose(const QString &group)
{
    m_groups->choose(group);
    fillEntries();
    look();
}

const FindingGroup *CheckPage::chosen() const
{
    const auto found = std::find_if(m_found->begin(), m_found->end(), [this](const FindingGroup &group) { return group.key == m_groups->chosenKey(); });
    return found == m_found->end() ? nullptr : &*found;
}

int CheckPage::open() const
{
    return openIn(*m_found);
}

// The row that was chosen stays chosen: the next one is there when it was mended
void CheckPage::fillEntries()
{
    const QScopedValueRollback filling(m_filling, true);
    const int kept = m_entries->currentIndex().row();
    const FindingGroup *group = chosen();
    m_model->show(m_found, group, m_explained->isChecked(), m_desk.canWrite());
    const int count = m_model->rowCount();
    m_entries->setVisible(count > 0);
    m_nothing->setVisible(count == 0);
    m_nothing->setText(whyNothing(group, m_explained->text()));
    m_open->setEnabled(count > 0);
    m_open->setVisible(group == nullptr || group->kind != FindingGroup::Kind::pairs); // there are two
    m_explain->setVisible(count > 0 && group->kind == FindingGroup::Kind::rule && m_desk.canWrite());
    m_verify->setVisible(m_model->isAnyUnverified() && m_desk.canWrite());
    m_entries->setColumnHidden(FindingsModel::note, group == nullptr || group->kind != FindingGroup::Kind::rule);
    if (count > 0)
        m_entries->setCurrentIndex(m_model->index(qBound(0, kept, count - 1), 0));
    offerVerifying();
}

// Where something of what is chosen waits for it
void CheckPage::offerVerifying()
{
    m_verify->setEnabled(!unverified().empty());
    m_verify->setToolTip(m_verify->isEnabled() ? tr("The chosen records (Ctrl+A chooses all) are marked as verified today by you. Ctrl+Z takes it back.")
                                               : tr("What is chosen lacks something: that is entered first. Choose a record that was only not verified."));
}

std::vector<RecordId> CheckPage::unverified() const
{
    std::vector<RecordId> records;
    for (const QModelIndex &row : m_entries->selectionModel()->selectedRows()) {
        if (m_model->at(row.row()).unverified)
            records.push_back(m_model->at(row.row()).id);
    }
    return records;
}

void CheckPage::look()
{
    const QModelIndex index = m_entries->currentIndex();
    const ShownFinding *finding = index.isValid() ? &m_model->at(index.row()) : nullptr;
    m_hint->setText(finding == nullptr ? QString() : finding->what.text());
    m_pairs->look(finding);
}

void CheckPage::openEntry(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const ShownFinding &finding = m_model->at(index.row());
    if (index.flags().testFlag(Qt::ItemIsEditable))
        m_entries->edit(index);
    else
        Q_EMIT opened(finding.type, finding.id, finding.field);
}

void CheckPage::writeNote(const ShownFinding &finding, const QString &note)
{
    const QString doubt = rules::noteDoubt(note, sameNotes(*m_found, finding, note)).text();
    m_desk.change(this, [rule = finding.rule, subject = finding.subject, note](Ledger &ledger) { return notes::write(ledger, rule, subject, note); },
                  [this, doubt](const Status &written) {
                      if (!written) {
                          fillEntries();
                          Q_EMIT failed(written.error().text());
                      } else if (m_doubted = !doubt.isEmpty(); m_doubted) {
                          m_hint->setText(doubt);
                      }
                  });
}

void CheckPage::verifyChosen()
{
    m_desk.change(this, [records = unverified()](Ledger &ledger) { return verification::verify(ledger, records); },
                  [this](const Result<RecordId> &batch) {
                      if (!batch)
                          Q_EMIT failed(batch.error().text());
                  });
}

QString CheckPage::hint() const
{
    return m_hint->text();
}

void CheckPage::setTexts()
{
    m_title->setText(tr("Missing and wrong"));
    m_groups->setAccessibleName(tr("Clears and rules"));
    m_model->setHeads({tr("Kind"), tr("Record"), tr("What is missing or wrong"), tr("Explanation")});
    m_entries->setAccessibleName(tr("What is missing or wrong"));
    m_explained->setText(tr("Show what is explained"));
    m_open->setText(tr("Open the record"));
    m_explain->setText(tr("Explain…"));
    m_explain->setToolTip(tr("Says why it is right all the same; it goes out with the return"));
    m_pairs->setTexts();
    m_verify->setText(tr("Verified: right as it stands"));
    offerVerifying();
}

void CheckPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setTexts();
    if (isVisible())
        read(); // names of rules in the other language
}

} // namespace liuqing

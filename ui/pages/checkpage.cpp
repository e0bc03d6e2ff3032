// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/checkpage.h"

#include "core/catalogue/catalogue.h"
#include "core/ledger/notes.h"
#include "core/ledger/verification.h"
#include "core/rules/notequality.h"
#include "ui/pages/checkpairs.h"
#include "ui/theme/theme.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/findinggroups.h"
#include "ui/widgets/tables.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr int placeRole = Qt::UserRole; // of a finding in its group
constexpr int whatColumn = 2;
constexpr int noteColumn = 3;
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
    m_entries = madeList(4, whatColumn, this);
    m_entries->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_entries->header()->setSectionResizeMode(noteColumn, QHeaderView::Interactive);
    m_entries->header()->resizeSection(noteColumn, noteWidth);
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
        look(m_entries->currentItem());
    });
    connect(m_explained, &QCheckBox::toggled, this, &CheckPage::fillEntries);
    connect(m_entries, &QTreeWidget::currentItemChanged, this, &CheckPage::look);
    connect(m_entries, &QTreeWidget::itemSelectionChanged, this, &CheckPage::offerVerifying);
    connect(m_entries, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item, int column) {
        if (chosen()->kind == FindingGroup::Kind::pairs)
            m_pairs->compare();
        else
            openItem(item, column);
    });
    connect(m_entries, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem *item, int column) {
        if (column == noteColumn)
            writeNote(item);
    });
    connect(m_open, &QPushButton::clicked, this, [this] { openItem(m_entries->currentItem(), 0); });
    connect(m_verify, &QPushButton::clicked, this, &CheckPage::verifyChosen);
}

void CheckPage::read()
{
    const int question = ++m_question;
    m_desk.ask(this, [book = &m_desk.book()](const Ledger &ledger) { return allFindings(ledger, *book, ledger.clock().today()); },
               [this, question](Result<std::vector<FindingGroup>> found) {
                   if (question != m_question)
                       return;
                   if (!found)
                       return Q_EMIT failed(found.error().text());
                   m_found = std::move(*found);
                   m_groups->show(m_found);
                   m_state->setText(open() == 0 ? tr("Nothing is open") : tr("%n open", nullptr, open()));
                   fillEntries();
                   if (std::exchange(m_doubted, false)) // what was said of the note just written stays to be read
                       m_pairs->look(nullptr);
                   else
                       look(m_entries->currentItem());
               });
}

void CheckPage::choose(const QString &group)
{
    m_groups->choose(group);
    fillEntries();
    look(m_entries->currentItem());
}

const FindingGroup *CheckPage::chosen() const
{
    const auto found = std::find_if(m_found.begin(), m_found.end(), [this](const FindingGroup &group) { return group.key == m_groups->chosenKey(); });
    return found == m_found.end() ? nullptr : &*found;
}

int CheckPage::open() const
{
    int open = 0;
    for (const FindingGroup &group : m_found)
        open += group.open();
    return open;
}

void CheckPage::fillEntries()
{
    const QSignalBlocker quiet(m_entries);
    const int kept = m_entries->indexOfTopLevelItem(m_entries->currentItem());
    m_entries->clear();
    const FindingGroup *group = chosen();
    bool unverified = false;
    for (size_t i = 0; group != nullptr && i < group->findings.size(); ++i) {
        if (group->findings[i].isExplained() && !m_explained->isChecked())
            continue;
        unverified = unverified || group->findings[i].unverified;
        addEntry(group->findings[i], static_cast<int>(i));
    }
    const int count = m_entries->topLevelItemCount();
    m_entries->setVisible(count > 0);
    m_nothing->setVisible(count == 0);
    m_nothing->setText(group == nullptr || group->findings.empty() ? tr("Nothing is missing here.")
                                                                    : tr("All of it is explained. Tick “%1” to read it again.").arg(m_explained->text()));
    m_open->setEnabled(count > 0);
    m_open->setVisible(group == nullptr || group->kind != FindingGroup::Kind::pairs); // there are two
    m_verify->setVisible(unverified && m_desk.canWrite());
    m_entries->setColumnHidden(noteColumn, group == nullptr || group->kind != FindingGroup::Kind::rule);
    if (count > 0)
        m_entries->setCurrentItem(m_entries->topLevelItem(qBound(0, kept, count - 1)));
    offerVerifying();
}

// Where something of what is chosen waits for it
void CheckPage::offerVerifying()
{
    const auto items = m_entries->selectedItems();
    m_verify->setEnabled(std::any_of(items.begin(), items.end(), [this](const QTreeWidgetItem *item) { return findingOf(item).unverified; }));
}

void CheckPage::addEntry(const ShownFinding &finding, int place)
{
    const RecordType *type = catalogue::find(finding.type);
    auto *item = new QTreeWidgetItem(m_entries, {type == nullptr ? finding.type : label(type->label), finding.title, finding.what.text(), finding.note});
    item->setData(0, placeRole, place);
    item->setToolTip(whatColumn, finding.what.text());
    item->setToolTip(noteColumn, finding.note);
    if (!finding.rule.isEmpty() && m_desk.canWrite())
        item->setFlags(item->flags() | Qt::ItemIsEditable);
}

const ShownFinding &CheckPage::findingOf(const QTreeWidgetItem *item) const
{
    return chosen()->findings[static_cast<size_t>(item->data(0, placeRole).toInt())];
}

void CheckPage::look(const QTreeWidgetItem *item)
{
    const ShownFinding *finding = item == nullptr || chosen() == nullptr ? nullptr : &findingOf(item);
    m_hint->setText(finding == nullptr ? QString() : finding->what.text());
    m_pairs->look(finding);
}

void CheckPage::openItem(QTreeWidgetItem *item, int column)
{
    if (item == nullptr)
        return;
    const ShownFinding &finding = findingOf(item);
    if (column == noteColumn && item->flags().testFlag(Qt::ItemIsEditable))
        m_entries->editItem(item, noteColumn);
    else
        Q_EMIT opened(finding.type, finding.id, finding.field);
}

void CheckPage::writeNote(const QTreeWidgetItem *item)
{
    const ShownFinding &finding = findingOf(item);
    const QString note = item->text(noteColumn).trimmed();
    const QString doubt = rules::noteDoubt(note, sameNotes(m_found, finding, note)).text();
    m_desk.change(this, [rule = finding.rule, subject = finding.subject, note](Ledger &ledger) { return notes::write(ledger, rule, subject, note); },
                  [this, doubt](const Status &written) {
                      if (!written)
                          Q_EMIT failed(written.error().text());
                      else if (m_doubted = !doubt.isEmpty(); m_doubted)
                          m_hint->setText(doubt);
                  });
}

void CheckPage::verifyChosen()
{
    std::vector<RecordId> records;
    for (const QTreeWidgetItem *item : m_entries->selectedItems()) {
        if (findingOf(item).unverified)
            records.push_back(findingOf(item).id);
    }
    m_desk.change(this, [records](Ledger &ledger) { return verification::verify(ledger, records); },
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
    m_entries->setHeaderLabels({tr("Kind"), tr("Record"), tr("What is missing or wrong"), tr("Explanation")});
    m_entries->setAccessibleName(tr("What is missing or wrong"));
    m_explained->setText(tr("Show what is explained"));
    m_open->setText(tr("Open the record"));
    m_pairs->setTexts();
    m_verify->setText(tr("Verified: right as it stands"));
    m_verify->setToolTip(tr("The chosen records (Ctrl+A chooses all) are marked as verified today by you. Ctrl+Z takes it back."));
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

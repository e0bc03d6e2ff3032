// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pairdialog.h"

#include "core/base/text.h"
#include "core/ledger/sameness.h"
#include "ui/theme/theme.h"
#include "ui/widgets/comparisonlist.h"
#include "ui/widgets/tables.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace liuqing {

PairDialog::PairDialog(Desk &desk, duplicates::Pair first, bool byRule, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_pair(std::move(first))
    , m_byRule(byRule)
    , m_why(new QLabel(this))
    , m_list(new ComparisonList(this))
    , m_told(new QLabel(this))
    , m_reasonLine(new QWidget(this))
    , m_reason(new QLineEdit(this))
    , m_merge(new QPushButton(tr("They are one: merge"), this))
    , m_two(new QPushButton(tr("They are two…"), this))
    , m_later(new QPushButton(tr("Later"), this))
{
    lay();
    connectAll();
    enable(false);
    read();
}

void PairDialog::lay()
{
    resizeWithin(*this, {860, 480});
    for (QLabel *label : {m_why, m_told})
        label->setWordWrap(true);
    m_merge->setToolTip(tr("The kept record takes what only the other knows and what you chose; whatever belongs to the other belongs to it. Ctrl+Z in the window takes it back."));
    m_later->setToolTip(tr("Leaves this pair as it is and shows the next one."));
    for (QPushButton *button : {m_merge, m_two, m_later})
        button->setAutoDefault(false);
    for (QPushButton *button : {m_two, m_later})
        button->setProperty("quiet", true);
    auto *asked = new QLabel(tr("How do you know that they are two?"), m_reasonLine);
    asked->setBuddy(m_reason);
    m_reason->setAccessibleName(asked->text());
    m_reason->setPlaceholderText(tr("for instance: asked both by telephone; press Enter to keep it"));
    auto *line = new QHBoxLayout(m_reasonLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::gap);
    line->addWidget(asked);
    line->addWidget(m_reason, 1);
    m_reasonLine->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::gap);
    buttons->addWidget(m_merge);
    buttons->addWidget(m_two);
    buttons->addStretch(1);
    buttons->addWidget(m_later);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::space);
    layout->addWidget(m_why);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_told);
    layout->addWidget(m_reasonLine);
    layout->addLayout(buttons);
}

void PairDialog::connectAll()
{
    connect(m_merge, &QPushButton::clicked, this, &PairDialog::mergeThem);
    connect(m_two, &QPushButton::clicked, this, &PairDialog::askReason);
    connect(m_reason, &QLineEdit::returnPressed, this, &PairDialog::keepTwo);
    connect(m_later, &QPushButton::clicked, this, [this] {
        m_putOff.insert({m_pair.a, m_pair.b});
        m_done.clear();
        goOn();
    });
}

void PairDialog::read()
{
    m_desk.ask(this, [pair = m_pair](const Ledger &ledger) { return shownComparison(ledger, *pair.type, pair.a, pair.b); },
               [this](const Result<ShownComparison> &comparison) { take(comparison); });
}

void PairDialog::take(const Result<ShownComparison> &comparison)
{
    if (!comparison)
        return tell(comparison.error().text());
    if (comparison->type == nullptr) // settled by somebody else meanwhile
        return goOn();
    m_shown = *comparison;
    setWindowTitle(tr("Suspected the same: %1").arg(label(m_shown.type->label)));
    m_why->setText(m_pair.why.text());
    m_list->show(m_shown);
    m_list->setFocus();
    m_reasonLine->hide();
    m_reason->clear();
    tell(m_done);
    enable(m_desk.canWrite());
}

void PairDialog::mergeThem()
{
    const size_t kept = static_cast<size_t>(m_list->keptSide());
    const merging::Wish wish{m_shown.type, m_shown.sides[kept].side, m_shown.sides[1 - kept].side, m_list->fromOther()};
    enable(false);
    m_desk.change(this, [wish](Ledger &ledger) { return merging::merge(ledger, wish); },
                  [this](const Result<merging::Outcome> &outcome) {
                      if (!outcome) {
                          m_done = outcome.error().text();
                          return read(); // somebody may have changed one of them
                      }
                      m_done = tr("Merged; %n record(s) of the other belong to the kept one now. Ctrl+Z in the window takes it back.", nullptr, outcome->repointed);
                      goOn();
                  });
}

void PairDialog::askReason()
{
    m_reasonLine->show();
    m_reason->setFocus();
}

void PairDialog::keepTwo()
{
    enable(false);
    m_desk.change(this, [pair = m_pair, reason = m_reason->text()](Ledger &ledger) {
                      return sameness::decide(ledger, text::fromKey(pair.type->key), sameness::ownKey(pair.a), sameness::ownKey(pair.b), false, reason);
                  },
                  [this](const Status &decided) {
                      enable(true);
                      if (!decided)
                          return tell(decided.error().text());
                      m_done = tr("Kept apart; they are not asked about again.");
                      goOn();
                  });
}

void PairDialog::goOn()
{
    enable(false);
    m_desk.reckon(this, [](const Ledger &ledger) { return duplicates::suspected(ledger); },
                  [this](const Result<std::vector<duplicates::Pair>> &pairs) { offer(pairs); });
}

void PairDialog::offer(const Result<std::vector<duplicates::Pair>> &pairs)
{
    if (!pairs)
        return tell(pairs.error().text());
    const auto next = std::find_if(pairs->begin(), pairs->end(), [this](const duplicates::Pair &each) { return !m_putOff.contains({each.a, each.b}); });
    if (next == pairs->end())
        return accept();
    m_pair = *next;
    m_byRule = false;
    read();
}

void PairDialog::enable(bool decidable)
{
    m_merge->setEnabled(decidable);
    m_two->setEnabled(decidable && !m_byRule);
    m_two->setToolTip(m_byRule ? tr("What a rule found is mended in the form, or explained in the list.")
                               : tr("They stay as they are and are not asked about again."));
    m_later->setEnabled(decidable || !m_desk.canWrite());
}

void PairDialog::tell(const QString &sentence)
{
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
}

QString PairDialog::told() const
{
    return m_told->text();
}

} // namespace liuqing

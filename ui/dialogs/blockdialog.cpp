// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/blockdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tables.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace liuqing {

BlockDialog::BlockDialog(Desk &desk, const QString &what, const RecordType &type, std::vector<BlockRow> rows, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_model(new BlockModel(this))
    , m_told(new QLabel(this))
    , m_table(madeTable(m_model, this))
    , m_write(new QPushButton(this))
    , m_leave(new QPushButton(tr("Leave it"), this))
{
    setWindowTitle(what);
    lay();
    m_told->setText(tr("Looking at the cells"));
    connect(m_write, &QPushButton::clicked, this, &BlockDialog::apply);
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
    const auto question = [words = &desk.words(), kind = &type, rows = std::move(rows)](const Ledger &ledger) { return BlockPlan::make(ledger, *words, *kind, rows); };
    desk.ask(this, question, [this](Result<BlockPlan> plan) {
        if (plan)
            take(std::make_shared<const BlockPlan>(std::move(*plan)));
        else
            m_told->setText(plan.error().text());
    });
}

void BlockDialog::lay()
{
    resizeWithin(*this, {820, 480});
    m_told->setWordWrap(true);
    m_table->setAccessibleName(tr("What would change"));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_write->setEnabled(false);
    m_write->setText(tr("Write"));
    m_leave->setProperty("quiet", true);
    m_leave->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::gap);
    buttons->addStretch(1);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_write);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::space);
    layout->addWidget(m_told);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
}

void BlockDialog::take(std::shared_ptr<const BlockPlan> plan)
{
    m_plan = std::move(plan);
    m_model->show(m_plan);
    fitColumns(*m_table);
    const int changes = m_plan->changes();
    QString text = changes == 0 ? tr("Nothing would change.") : tr("%n cell(s) would change. Nothing is written yet.", nullptr, changes);
    if (m_plan->added() > 0)
        text += tr(" %n record(s) are new.", nullptr, m_plan->added());
    if (m_plan->problems() > 0)
        text += tr(" %n cell(s) cannot be taken and stay as they are; the reason stands beside each.", nullptr, m_plan->problems());
    m_told->setText(text);
    m_write->setText(changes == 0 ? tr("Nothing to write") : tr("Write %n cell(s)", nullptr, changes));
    m_write->setEnabled(changes > 0 && m_desk.canWrite());
    (m_write->isEnabled() ? m_write : m_leave)->setFocus();
    Q_EMIT planned();
}

void BlockDialog::apply()
{
    m_write->setEnabled(false);
    m_desk.change(this, [plan = m_plan](Ledger &ledger) { return plan->apply(ledger); },
                  [this](const Result<RecordId> &batch) {
                      if (batch)
                          accept();
                      else
                          m_told->setText(batch.error().text());
                  });
}

QString BlockDialog::told() const
{
    return m_told->text();
}

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/figures.h"
#include "ui/widgets/tables.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace liuqing {

using State = ImportJob::State;

ImportView::ImportView(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_choices(new ImportChoices(desk, this))
    , m_lists(new ImportLists(desk, this))
{
    makeWidgets();
    lay();
    connectAll();
    setTexts();
}

void ImportView::makeWidgets()
{
    m_file = boldLabel(this);
    m_state = new QLabel(this);
    m_state->setWordWrap(true);
    m_figures = new Figures(this);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    for (QPushButton **button : {&m_import, &m_undo, &m_rejects, &m_next})
        *button = new QPushButton(this);
    for (QPushButton *button : {m_undo, m_rejects, m_next})
        button->setProperty("quiet", true);
}

void ImportView::lay()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::gap);
    for (QPushButton *button : {m_import, m_undo, m_rejects})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_file, m_state, m_progress, m_choices, m_figures})
        layout->addWidget(widget);
    layout->addWidget(m_lists, 1);
    layout->addLayout(buttons);
}

void ImportView::connectAll()
{
    connect(m_choices, &ImportChoices::failed, this, &ImportView::failed);
    connect(m_import, &QPushButton::clicked, this, &ImportView::importAsked);
    connect(m_undo, &QPushButton::clicked, this, &ImportView::undoAsked);
    connect(m_rejects, &QPushButton::clicked, this, &ImportView::rejectsAsked);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_job != nullptr && m_job->state() == State::reading)
            Q_EMIT cancelAsked();
        else
            Q_EMIT nextAsked();
    });
}

void ImportView::show(ImportJob *job, int waiting)
{
    m_waiting = waiting;
    if (m_job != job && job != nullptr)
        connect(job, &ImportJob::progressed, this, [this](int rows) { m_state->setText(tr("Reading: %n row(s)", nullptr, rows)); });
    m_job = job;
    m_lists->show(job);
    if (m_job != nullptr)
        refresh();
}

void ImportView::refresh()
{
    const ImportPlan *plan = m_job->plan();
    const QString more = m_waiting == 0 ? QString() : tr(" (%n more waiting)", nullptr, m_waiting);
    m_file->setText(QFileInfo(m_job->file()).fileName() + more);
    m_state->setText(sentence());
    m_choices->show(m_job);
    m_figures->setVisible(plan != nullptr);
    if (plan != nullptr)
        showCounts(plan->counts());
    showButtons();
    if (m_job->state() == State::planned && isVisible() && (focusWidget() == nullptr || focusWidget() == m_next))
        (m_import->isEnabled() ? m_import : m_next)->setFocus();
}

void ImportView::showButtons()
{
    const State state = m_job->state();
    const ImportPlan *plan = m_job->plan();
    const bool done = state == State::done;
    m_progress->setVisible(state == State::reading || state == State::writing);
    m_import->setVisible(!done);
    m_import->setEnabled(state == State::planned && plan->counts().added + plan->counts().changed > 0);
    m_undo->setVisible(done && !m_job->batch().isNull());
    m_rejects->setVisible(plan != nullptr && !plan->rejected().empty());
    m_next->setEnabled(state != State::writing);
    m_next->setText(state == State::reading ? tr("Stop reading") : m_waiting > 0 ? tr("Next file") : done ? tr("Done") : tr("Leave it"));
}

void ImportView::showCounts(const ImportCounts &counts)
{
    const auto named = [](RowFate fate, const QString &name) -> QString { return SheetModel::mark(fate) + u' ' + name; };
    m_figures->show({{named(RowFate::added, tr("new")), counts.added, Figures::Tone::good},
                     {named(RowFate::changed, tr("changed")), counts.changed, Figures::Tone::good},
                     {named(RowFate::same, tr("same as before")), counts.same},
                     {named(RowFate::rejected, tr("not taken")), counts.rejected, Figures::Tone::warning},
                     {named(RowFate::skipped, tr("no data rows")), counts.skipped}});
    const int rows = counts.added + counts.changed;
    m_import->setText(rows == 0 ? tr("Nothing to import") : tr("Import %n row(s)", nullptr, rows));
}

QString ImportView::sentence() const
{
    if (m_job->state() == State::refused)
        return m_job->error().text();
    return m_job->plan() == nullptr ? tr("Reading the workbook") : sentenceOf(*m_job->plan());
}

QString ImportView::sentenceOf(const ImportPlan &plan) const
{
    const ImportCounts &counts = plan.counts();
    if (m_job->state() == State::done) {
        return m_job->batch().isNull() ? tr("Nothing was changed: the ledger held all of it already.")
                                       : tr("Imported: %1 new, %2 changed.").arg(counts.added).arg(counts.changed);
    }
    if (m_job->state() == State::writing)
        return tr("Writing into the ledger");
    QString text = tr("Nothing is changed yet. Click the head of a column to choose what it is taken as.");
    if (!plan.notStored().empty()) {
        QStringList names;
        for (const Field *field : plan.notStored())
            names.append(label(field->label));
        text += tr(" Not taken over, because it is switched off: %1.").arg(names.join(tr(", ")));
    }
    if (!plan.createdLinks().empty())
        text += tr(" %n record(s) that are only named are made as well.", nullptr, static_cast<int>(plan.createdLinks().size()));
    if (!m_job->shown()->excerpt.whole)
        text += tr(" Only the beginning of the sheet is shown below; all of it is read.");
    return text;
}

void ImportView::setTexts()
{
    m_progress->setAccessibleName(tr("Progress"));
    m_undo->setText(tr("Take this import back"));
    m_rejects->setText(tr("Save the rejected rows…"));
}

void ImportView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setTexts();
    if (m_job != nullptr)
        refresh();
}

} // namespace liuqing

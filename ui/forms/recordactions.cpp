// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordactions.h"

#include "core/ledger/store.h"
#include "ui/dialogs/historydialog.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

Result<RecordId> retireRecord(Ledger &ledger, const RecordType &type, const RecordId &id, const QString &reason)
{
    return ledger.commit({.kind = u"set"_s, .reason = reason}, [&](Commit &commit) -> Status {
        const auto stored = store::find(ledger, type, id);
        if (!stored)
            return failure(stored.error());
        return *stored && !(*stored)->retired ? commit.retire(**stored, reason) : Status();
    });
}

} // namespace

RecordActions::RecordActions(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_history(new QPushButton(this))
    , m_retire(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    for (QPushButton *button : {m_history, m_retire})
        button->setProperty("quiet", true);
    layout->addWidget(m_history);
    layout->addStretch(1); // what takes away stands apart
    layout->addWidget(m_retire);
    connect(m_history, &QPushButton::clicked, this, &RecordActions::openHistory);
    connect(m_retire, &QPushButton::clicked, this, &RecordActions::askForReason);
    setTexts();
    hide();
}

void RecordActions::show(const Record &record, const QString &title)
{
    m_record = record;
    m_title = title;
    setVisible(!record.isNull() && record.revision > 0);
    m_retire->setVisible(m_desk.canWrite());
}

void RecordActions::openHistory()
{
    m_desk.ask(this, [type = &m_record.type(), id = m_record.id](const Ledger &ledger) { return shownHistory(ledger, *type, id); },
               [this, title = m_title](const Result<std::vector<ShownEvent>> &events) {
                   if (!events)
                       return Q_EMIT failed(events.error().text());
                   auto *dialog = new HistoryDialog(title, *events, this);
                   dialog->setAttribute(Qt::WA_DeleteOnClose);
                   dialog->open();
               });
}

void RecordActions::askForReason()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Retire %1").arg(m_title));
    dialog->setLabelText(tr("Why is it retired? It stays in the history, and Ctrl+Z brings it back.\nWhat has ended in life is given its last day instead."));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, record = m_record](const QString &reason) { retire(record, reason); });
    dialog->open();
}

void RecordActions::retire(const Record &record, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Q_EMIT failed(tr("Nothing was retired: say why, in a few words."));
    m_desk.change(this, [type = &record.type(), id = record.id, why = reason.trimmed()](Ledger &ledger) { return retireRecord(ledger, *type, id, why); },
                  [this](const Result<RecordId> &batch) {
                      if (batch)
                          Q_EMIT retired();
                      else
                          Q_EMIT failed(batch.error().text());
                  });
}

void RecordActions::setTexts()
{
    m_history->setText(tr("History…"));
    m_retire->setText(tr("Retire…"));
}

void RecordActions::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

} // namespace liuqing

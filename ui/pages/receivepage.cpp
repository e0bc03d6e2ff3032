// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/receivepage.h"

#include "core/catalogue/catalogue.h"
#include "core/exchange/sheetwriter.h"
#include "core/returns/formsheet.h"
#include "ui/theme/theme.h"
#include "ui/widgets/periodbox.h"
#include "ui/widgets/tables.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStandardPaths>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

Result<CompiledModel::Sheet> compiledSheet(const Ledger &ledger, const returns::Book &book, const QString &formKey, const Period &period)
{
    const auto form = book.form(formKey);
    if (!form)
        return failure(form.error());
    auto compiled = returns::compile(ledger, book, formKey, period);
    if (!compiled)
        return failure(compiled.error());
    CompiledModel::Sheet sheet{std::move(*compiled), {}};
    for (const QString &cell : form->cells())
        sheet.cells.emplace_back(cell, book.measures().find(cell)->label);
    return sheet;
}

} // namespace

ReceivePage::ReceivePage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_form(desk.form())
{
    setAcceptDrops(true);
    makeWidgets();
    lay();
    connect(&m_desk, &Desk::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_period, &PeriodBox::periodChosen, this, &ReceivePage::refresh);
    connect(m_trust, &QPushButton::clicked, this, &ReceivePage::trust);
    connect(m_same, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_different, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_choose, &QPushButton::clicked, this, [this] {
        take(QFileDialog::getOpenFileNames(this, tr("Choose packages"), {}, tr("Packages (*.lqp)")));
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        const QString path = QFileDialog::getSaveFileName(this, tr("Save the sheet"), folder + u"/%1-%2.xlsx"_s.arg(m_form, m_period->period().text()), tr("Workbooks (*.xlsx)"));
        if (path.isEmpty())
            return;
        if (const Status saved = save(path); !saved)
            Q_EMIT failed(saved.error().text());
    });
    setTexts();
}

void ReceivePage::makeWidgets()
{
    m_title = new QLabel(this);
    m_title->setFont(theme::title());
    m_periodLabel = new QLabel(this);
    m_period = new PeriodBox(m_desk.today(), this);
    m_periodLabel->setBuddy(m_period);
    m_state = new QLabel(this);
    m_state->setWordWrap(true);
    m_choose = new QPushButton(this);
    m_trust = new QPushButton(this);
    m_save = new QPushButton(this);
    m_same = new QPushButton(this);
    m_different = new QPushButton(this);
    for (QPushButton *button : {m_trust, m_save, m_same, m_different})
        button->setProperty("quiet", true);
    m_trust->hide();
    m_sheet = new CompiledModel(this);
    m_table = madeTable(m_sheet, this);
    m_receiptsTitle = boldLabel(this);
    m_receipts = madeList(3, 2, this);
    m_suspectsTitle = boldLabel(this);
    m_suspects = madeList(4, 2, this);
}

void ReceivePage::lay()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::gap);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_periodLabel);
    head->addWidget(m_period);
    head->addWidget(m_choose);
    auto *decisions = new QHBoxLayout;
    decisions->setSpacing(theme::gap);
    decisions->addWidget(m_same);
    decisions->addWidget(m_different);
    decisions->addStretch(1);
    QWidget *pairs = stacked({m_suspectsTitle, m_suspects});
    static_cast<QVBoxLayout *>(pairs->layout())->addLayout(decisions);
    auto *below = new QSplitter(this);
    below->setHandleWidth(theme::space);
    below->setChildrenCollapsible(false);
    below->addWidget(stacked({m_receiptsTitle, m_receipts, m_trust}));
    below->addWidget(pairs);
    auto *whole = new QSplitter(Qt::Vertical, this);
    whole->setHandleWidth(theme::space);
    whole->setChildrenCollapsible(false);
    whole->addWidget(m_table);
    whole->addWidget(below);
    whole->setStretchFactor(0, 3);
    whole->setStretchFactor(1, 2);
    auto *state = new QHBoxLayout;
    state->addWidget(m_state, 1);
    state->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::gap + theme::gap / 2);
    layout->addLayout(head);
    layout->addLayout(state);
    layout->addWidget(whole, 1);
}

void ReceivePage::take(const QStringList &paths)
{
    if (const QStringList files = returns::packagesIn(paths); !files.isEmpty() && m_desk.canWrite())
        receive(files, false);
}

void ReceivePage::trust()
{
    if (!m_strangers.isEmpty())
        receive(m_strangers, true);
}

void ReceivePage::receive(const QStringList &files, bool trusting)
{
    const returns::ReceiveWish wish{.files = files, .trust = trusting};
    m_desk.change(this, [wish](Ledger &ledger) { return returns::receive(ledger, wish); },
                  [this](const Result<std::vector<returns::Received>> &received) {
                      if (received)
                          showReceipts(*received);
                      else
                          Q_EMIT failed(received.error().text());
                  });
}

void ReceivePage::showReceipts(const std::vector<returns::Received> &received)
{
    m_receipts->clear();
    m_strangers.clear();
    int accepted = 0;
    for (const returns::Received &each : received) {
        const bool refused = each.state == returns::Receipt::refused;
        const QString state = refused ? tr("✕ refused") : each.state == returns::Receipt::same ? tr("= same again") : tr("✓ accepted");
        const QString what = refused ? each.message.text() : tr("%1, %2 version %3").arg(each.filing.unitName, each.filing.period).arg(each.filing.version);
        auto *item = new QTreeWidgetItem(m_receipts, {state, QFileInfo(each.file).fileName(), what});
        item->setToolTip(2, what);
        accepted += each.state == returns::Receipt::accepted ? 1 : 0;
        if (each.code == u"unknown_sender"_s)
            m_strangers.append(each.file);
    }
    m_trust->setVisible(!m_strangers.isEmpty());
    m_trust->setText(tr("Register these %n office(s) and accept", nullptr, static_cast<int>(m_strangers.size())));
    m_receiptsTitle->setText(tr("%1 of %2 packages accepted").arg(accepted).arg(received.size()));
}

void ReceivePage::refresh()
{
    const int question = ++m_question;
    m_desk.ask(this, [book = &m_desk.book(), form = m_form, period = m_period->period()](const Ledger &ledger) { return compiledSheet(ledger, *book, form, period); },
               [this, question](Result<CompiledModel::Sheet> sheet) {
                   if (question != m_question)
                       return;
                   if (!sheet)
                       return Q_EMIT failed(sheet.error().text());
                   const auto offices = static_cast<int>(sheet->compiled.rows.size());
                   m_sheet->show(std::move(*sheet));
                   fitColumns(*m_table);
                   m_state->setText(offices == 0 ? tr("No return of this period has come in yet. Drop packages here.") : tr("%n office(s) have reported.", nullptr, offices));
                   m_save->setEnabled(offices > 0);
               });
    m_desk.ask(this, [form = m_form, period = m_period->period()](const Ledger &ledger) { return returns::suspects(ledger, form, period); },
               [this, question](Result<std::vector<returns::Suspect>> suspects) {
                   if (question == m_question && suspects)
                       showSuspects(std::move(*suspects));
               });
}

void ReceivePage::showSuspects(std::vector<returns::Suspect> suspects)
{
    const int chosen = m_suspects->indexOfTopLevelItem(m_suspects->currentItem());
    m_pairs = std::move(suspects);
    m_suspects->clear();
    int open = 0;
    for (const returns::Suspect &each : m_pairs) {
        const RecordType *type = catalogue::find(each.type);
        const QString decision = !each.same ? tr("? open") : *each.same ? tr("one") : tr("two");
        auto *item = new QTreeWidgetItem(m_suspects, {decision, type == nullptr ? each.type : label(type->label),
                                                      tr("%1 (%2) and %3 (%4)").arg(each.a.title, each.a.unitName, each.b.title, each.b.unitName), each.why.text()});
        for (const int column : {2, 3})
            item->setToolTip(column, item->text(column));
        open += each.same ? 0 : 1;
    }
    m_suspects->setCurrentItem(m_suspects->topLevelItem(qBound(0, chosen, qMax(0, m_suspects->topLevelItemCount() - 1))));
    m_suspectsTitle->setText(m_pairs.empty() ? tr("Nothing looks like one thing reported twice")
                             : open == 0     ? tr("All pairs are decided")
                                             : tr("%n pair(s) may be one thing", nullptr, open));
    for (QPushButton *button : {m_same, m_different})
        button->setEnabled(m_desk.canWrite() && !m_pairs.empty());
}

void ReceivePage::decide(bool same)
{
    const int chosen = m_suspects->indexOfTopLevelItem(m_suspects->currentItem());
    if (chosen < 0)
        return;
    const returns::Suspect &pair = m_pairs[static_cast<size_t>(chosen)];
    m_desk.change(this, [a = pair.a.id, b = pair.b.id, same, reason = tr("compared")](Ledger &ledger) { return returns::decide(ledger, a, b, same, reason); },
                  [this](const Status &decided) {
                      if (!decided)
                          Q_EMIT failed(decided.error().text());
                  });
}

Status ReceivePage::save(const QString &path) const
{
    const auto form = m_desk.book().form(m_form);
    if (!form)
        return failure(form.error());
    return writeXlsx(path, {returns::sheetOf(m_desk.book(), *form, m_sheet->compiled(), m_desk.office())}, QDateTime(m_desk.today(), {}));
}

void ReceivePage::setTexts()
{
    m_title->setText(tr("Receive and compile"));
    m_periodLabel->setText(tr("Period"));
    m_period->setAccessibleName(m_periodLabel->text());
    m_choose->setText(tr("Choose packages…"));
    m_choose->setEnabled(m_desk.canWrite());
    m_save->setText(tr("Save as xlsx…"));
    m_table->setAccessibleName(tr("Compiled sheet"));
    m_receipts->setHeaderLabels({tr("State"), tr("File"), tr("What it is, or why not")});
    m_receipts->setAccessibleName(tr("Packages that came in"));
    m_receiptsTitle->setText(tr("Packages that came in"));
    m_suspects->setHeaderLabels({tr("Counts as"), tr("Kind"), tr("Pair"), tr("Why it looks so")});
    m_suspects->setAccessibleName(tr("Pairs that may be one thing"));
    m_same->setText(tr("It is one"));
    m_different->setText(tr("They are two"));
}

void ReceivePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setTexts();
    if (isVisible())
        refresh();
}

void ReceivePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_desk.canWrite() && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ReceivePage::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        paths.append(url.toLocalFile());
    paths.removeAll(QString());
    take(paths);
    event->acceptProposedAction();
}

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sendpage.h"

#include "core/exchange/checkcode.h"
#include "ui/pages/returnfindings.h"
#include "ui/print/cover.h"
#include "ui/print/printing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/countedlist.h"
#include "ui/widgets/periodbox.h"
#include "ui/widgets/tables.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStandardPaths>
#include <QTableView>
#include <QTreeView>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

QString fileNameOf(QString text)
{
    static const QString forbidden = u"\\/:*?\"<>|"_s;
    for (QChar &letter : text) {
        if (forbidden.contains(letter) || letter.unicode() < 32)
            letter = u'_';
    }
    return text;
}

} // namespace

SendPage::SendPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_form(desk.form())
    , m_period(Period::quarterOf(desk.today()).previous())
{
    makeWidgets();
    lay();
    connectAll();
    setTexts();
}

void SendPage::makeWidgets()
{
    m_title = new QLabel(this);
    m_title->setFont(theme::title());
    m_state = new QLabel(this);
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_periodLabel = new QLabel(this);
    m_periods = new PeriodBox(m_desk.today(), this);
    m_periodLabel->setBuddy(m_periods);
    m_cells = new CellsModel(this);
    m_table = madeTable(m_cells, this);
    m_findings = new ReturnFindings(m_desk, this);
    m_records = new CountedList(this);
    m_explanation = new QLineEdit(this);
    m_send = new QPushButton(this);
    m_cover = new QPushButton(this);
    m_copy = new QPushButton(this);
    for (QPushButton *button : {m_cover, m_copy}) {
        button->setProperty("quiet", true);
        button->hide();
    }
}

void SendPage::lay()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::gap);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_periodLabel);
    head->addWidget(m_periods);
    auto *right = new QSplitter(Qt::Vertical, this);
    right->setHandleWidth(theme::space);
    right->setChildrenCollapsible(false);
    right->addWidget(m_findings);
    right->addWidget(m_records);
    auto *middle = new QSplitter(this);
    middle->setHandleWidth(theme::space);
    middle->setChildrenCollapsible(false);
    middle->addWidget(m_table);
    middle->addWidget(right);
    middle->setStretchFactor(0, 3);
    middle->setStretchFactor(1, 2);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::gap);
    buttons->addWidget(m_explanation, 1);
    buttons->addWidget(m_send);
    buttons->addWidget(m_cover);
    buttons->addWidget(m_copy);
    buttons->addStretch(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::gap + theme::gap / 2);
    layout->addLayout(head);
    layout->addWidget(m_state);
    layout->addWidget(middle, 1);
    layout->addLayout(buttons);
}

void SendPage::connectAll()
{
    connect(&m_desk, &Desk::changed, this, [this] {
        if (isVisible())
            read();
    });
    connect(m_periods, &PeriodBox::periodChosen, this, [this] { show(m_periods->period()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { openCell(now.row()); });
    connect(m_findings, &ReturnFindings::opened, this, &SendPage::opened);
    connect(m_findings, &ReturnFindings::failed, this, &SendPage::failed);
    connect(m_records, &CountedList::opened, this, &SendPage::opened);
    connect(m_send, &QPushButton::clicked, this, &SendPage::askForFile);
    connect(m_cover, &QPushButton::clicked, this, &SendPage::printCover);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_message); });
}

void SendPage::show(const Period &period)
{
    m_period = period;
    m_periods->choose(period);
    m_message.clear();
    m_copy->hide();
    m_records->clear();
    m_table->clearSelection();
    m_table->selectionModel()->clearCurrentIndex();
    setTexts();
    read();
}

void SendPage::read()
{
    const int question = ++m_question;
    m_desk.ask(this,
               [book = &m_desk.book(), form = m_form, period = m_period](const Ledger &ledger) { return shownReturn(ledger, *book, form, period); },
               [this, question](const Result<ShownReturn> &shown) {
                   if (question != m_question)
                       return;
                   if (shown)
                       take(*shown);
                   else
                       Q_EMIT failed(shown.error().text());
               });
}

void SendPage::take(const ShownReturn &shown)
{
    const bool first = m_cells->rowCount() == 0;
    m_cells->show(shown.cells);
    if (first) {
        fitColumns(*m_table);
        giveRoom(*m_table, CellsModel::item);
    }
    m_findings->show(shown.findings, shown.sent.has_value());
    m_sent = shown.sent;
    m_cover->setVisible(m_sent.has_value());
    m_explanation->setVisible(shown.hasOpenHardFindings);
    m_isOfOthers = shown.isEmpty() && shown.others > 0;
    setTexts();
    if (m_message.isEmpty())
        m_state->setText(stateOf(shown));
}

QString SendPage::stateOf(const ShownReturn &shown) const
{
    if (m_isOfOthers) {
        return tr("This page counts the records of this ledger alone, and it has none for the period. What %n office(s) reported is compiled under “Receive and compile”.",
                  nullptr, shown.others);
    }
    if (!shown.sent)
        return tr("This return has not gone out yet.");
    return tr("Version %1 of this return went out on %2, check code %3. Nothing more is to be done, unless something is to be corrected.")
        .arg(shown.sent->version)
        .arg(shown.sent->filedAt.left(10), checkcode::grouped(shown.sent->checkCode));
}

void SendPage::openCell(int row)
{
    if (row < 0)
        return;
    m_desk.ask(this,
               [book = &m_desk.book(), form = m_form, period = m_period, key = m_cells->at(row).key](const Ledger &ledger) {
                   return countedRecords(ledger, *book, form, period, key, ledger.office().code);
               },
               [this, cell = m_cells->at(row)](Result<std::vector<CountedRecord>> records) {
                   if (records)
                       m_records->show(tr("%1: %2, counted from").arg(cell.label.text(), QLocale().toString(cell.now)), std::move(*records));
                   else
                       Q_EMIT failed(records.error().text());
               });
}

void SendPage::askForFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = fileNameOf(u"%1-%2-%3.lqp"_s.arg(m_desk.office().name, m_form, m_period.text()));
    const QString file = QFileDialog::getSaveFileName(this, tr("Where the package goes"), folder + u'/' + name, tr("Packages (*.lqp)"));
    if (!file.isEmpty())
        send(file);
}

void SendPage::send(const QString &file)
{
    const returns::SendWish wish{.form = m_form, .period = m_period, .receivers = {}, .explanation = m_explanation->text().trimmed(), .file = file};
    m_desk.change(this, [book = &m_desk.book(), wish](Ledger &ledger) { return returns::send(ledger, *book, wish); },
                  [this, file](const Result<returns::Sent> &sent) {
                      if (sent) {
                          m_written = file;
                          m_message = tr("%1 reports %2 %3: file %4, check code %5.")
                                          .arg(m_desk.office().name, m_form, m_period.text(), QFileInfo(file).fileName(), checkcode::grouped(sent->filing.checkCode));
                          tellSent(*sent);
                      } else if (sent.error().code == u"open_findings"_s) {
                          m_state->setText(sent.error().text());
                          m_explanation->setFocus();
                      } else {
                          Q_EMIT failed(sent.error().text());
                      }
                  });
}

void SendPage::printCover()
{
    if (!m_sent)
        return;
    auto sent = print::sentReturn(m_desk.book(), *m_sent);
    if (!sent)
        return Q_EMIT failed(sent.error().text());
    print::openDialog(std::make_unique<print::Cover>(std::move(*sent), print::Imprint{m_desk.office().name, m_desk.today()}), m_desk.person(), m_form, this);
}

void SendPage::tellSent(const returns::Sent &sent)
{
    const QString what = sent.repeated ? tr("Nothing has changed since version %1 went out; this is the same package again.").arg(sent.filing.version)
        : sent.withErrors              ? tr("Version %1 is written, marked as sent with errors and explanations.").arg(sent.filing.version)
                                       : tr("Version %1 is written.").arg(sent.filing.version);
    m_state->setText(what + u' ' + m_message);
    m_copy->show();
}

QTreeView &SendPage::records()
{
    return m_records->list();
}

QTreeWidget &SendPage::findings()
{
    return m_findings->list();
}

QString SendPage::told() const
{
    return m_state->text();
}

void SendPage::setTexts()
{
    m_title->setText(tr("Send a return"));
    m_periodLabel->setText(tr("Period"));
    m_periods->setAccessibleName(m_periodLabel->text());
    m_table->setAccessibleName(tr("Figures of the return"));
    m_explanation->setPlaceholderText(tr("Why it goes out although something is wrong"));
    m_explanation->setAccessibleName(m_explanation->placeholderText());
    m_send->setText(m_sent ? tr("Correct it: write version %1…").arg(m_sent->version + 1) : tr("Write the package…"));
    theme::setQuiet(*m_send, m_sent.has_value());
    m_send->setEnabled(m_desk.canWrite() && !m_isOfOthers);
    m_cover->setText(tr("Print the cover…"));
    m_cover->setToolTip(tr("The sheet that is stamped, with the check code and the figures of the version that went out"));
    m_copy->setText(tr("Copy the message"));
}

void SendPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setTexts();
    if (isVisible())
        read();
}

} // namespace liuqing

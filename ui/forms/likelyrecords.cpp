// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/likelyrecords.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr int pauseInTyping = 200; // ms

} // namespace

LikelyRecords::LikelyRecords(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_pause(new QTimer(this))
    , m_layout(new QVBoxLayout(this))
    , m_title(new QLabel(this))
{
    m_title->setWordWrap(true);
    m_title->setFont(theme::caption());
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::gap / 2);
    m_layout->addWidget(m_title);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseInTyping);
    connect(m_pause, &QTimer::timeout, this, &LikelyRecords::ask);
    setTexts();
    hide();
}

void LikelyRecords::look(const Record &record, const Field &field, const QString &text)
{
    m_record = record;
    m_field = &field;
    m_text = text;
    m_pause->start();
}

void LikelyRecords::isStoredAs(const RecordId &id)
{
    if (m_field == nullptr || m_record.id == id)
        return;
    m_record.id = id;
    m_pause->start();
}

void LikelyRecords::forget()
{
    m_field = nullptr;
    m_pause->stop();
    m_newest.next(); // what was asked is not to be shown any more
    show({});
}

void LikelyRecords::ask()
{
    m_desk.ask(this,
               [words = &m_desk.words(), record = m_record, field = m_field, text = m_text](const Ledger &ledger) { return likelySame(ledger, *words, record, *field, text); },
               [this](const Result<std::vector<LikelyRecord>> &likely) { show(likely.value_or(std::vector<LikelyRecord>())); }, m_newest.next());
}

void LikelyRecords::show(const std::vector<LikelyRecord> &records)
{
    for (QPushButton *button : std::exchange(m_buttons, {})) {
        button->hide();
        button->deleteLater();
    }
    for (const LikelyRecord &record : records) {
        const QString text = record.more.isEmpty() ? record.title : tr("%1 (%2)").arg(record.title, record.more);
        auto *button = new QPushButton(this);
        button->setProperty("quiet", true);
        button->setProperty("entry", true);
        button->setAutoDefault(false);
        button->setToolTip(text);
        button->setAccessibleName(tr("Open %1").arg(text));
        connect(button, &QPushButton::clicked, this, [this, id = record.id] { Q_EMIT opened(id); });
        m_layout->addWidget(button);
        m_buttons.push_back(button);
    }
    elide();
    setVisible(!records.empty());
}

void LikelyRecords::elide()
{
    for (QPushButton *button : m_buttons)
        button->setText(button->fontMetrics().elidedText(button->toolTip(), Qt::ElideRight, parentWidget()->width() - 4 * theme::gap));
}

void LikelyRecords::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

void LikelyRecords::setTexts()
{
    m_title->setText(tr("! Perhaps it is here already. Look before you enter it a second time:"));
}

void LikelyRecords::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

} // namespace liuqing

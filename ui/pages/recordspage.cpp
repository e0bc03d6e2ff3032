// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recordspage.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tables.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace liuqing {

namespace {

constexpr int pauseInTyping = 200; // ms, before a search is made
constexpr int narrowestForm = 300;

} // namespace

RecordsPage::RecordsPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_new(new QPushButton(this))
    , m_more(new QToolButton(this))
    , m_typing(new QTimer(this))
    , m_list(new RecordsList(desk, this))
    , m_menu(new RecordsMenu(desk, *m_list, this))
    , m_form(new RecordForm(desk, this))
    , m_actions(new RecordActions(desk, this))
{
    m_title->setFont(theme::title());
    m_search->setClearButtonEnabled(true);
    m_new->setVisible(desk.canWrite());
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_typing->setSingleShot(true);
    m_typing->setInterval(pauseInTyping);
    lay();
    connectAll();
    setTexts();
}

void RecordsPage::lay()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::gap);
    head->addWidget(m_title);
    head->addWidget(m_count, 1, Qt::AlignBottom);
    head->addWidget(m_search, 1);
    head->addWidget(m_more);
    head->addWidget(m_new);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(theme::space);
    splitter->addWidget(m_list);
    splitter->addWidget(stacked({m_form, m_actions}));
    splitter->setStretchFactor(0, 1);
    m_form->setMinimumWidth(narrowestForm);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::space);
    layout->addLayout(head);
    layout->addWidget(splitter, 1);
}

void RecordsPage::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_typing->stop();
        model().find(m_search->text());
        table().setFocus();
    });
    connect(m_typing, &QTimer::timeout, this, [this] { model().find(m_search->text()); });
    connect(m_new, &QPushButton::clicked, this, &RecordsPage::create);
    connect(&model(), &RecordsModel::shown, this, &RecordsPage::shown);
    connect(&model(), &RecordsModel::counted, this, &RecordsPage::tellCount);
    connect(m_list, &RecordsList::failed, this, &RecordsPage::failed);
    connect(m_list, &RecordsList::looked, this, &RecordsPage::lookAt);
    connect(m_menu, &RecordsMenu::failed, this, &RecordsPage::failed);
    connect(m_form, &RecordForm::shown, this, [this] { m_actions->show(m_form->record(), m_form->name()); });
    connect(m_actions, &RecordActions::failed, this, &RecordsPage::failed);
    connect(m_actions, &RecordActions::retired, this, [this] {
        m_form->clear();
        m_actions->show({}, {});
    });
    connect(m_form, &RecordForm::failed, this, &RecordsPage::failed);
    connect(m_form, &RecordForm::opened, this, [this](const RecordId &id) { open(*model().type(), id); });
    connect(m_form, &RecordForm::stored, this, [this](const RecordId &id, const RecordId &batch) {
        m_wanted = id;
        Q_EMIT stored(batch);
    });
}

void RecordsPage::show(const RecordType &type)
{
    if (model().type() == &type)
        return;
    m_search->clear();
    m_typing->stop(); // there is nothing to look for
    m_form->clear();
    m_actions->show({}, {});
    m_wanted = RecordId();
    m_list->show(type);
    setTexts();
}

void RecordsPage::open(const RecordType &type, const RecordId &id, const QString &field)
{
    show(type);
    m_wanted = id;
    m_form->open(type, id);
    m_form->beginAt(field);
    shown(model().rowCount());
}

void RecordsPage::create()
{
    if (model().type() == nullptr || !m_desk.canWrite())
        return;
    m_wanted = RecordId(); // the one entered before may still be on its way into the list
    table().clearSelection();
    table().selectionModel()->clearCurrentIndex();
    m_form->create(*model().type());
    m_form->setFocus();
    if (FieldRow *first = m_form->firstRow())
        first->editor().control()->setFocus();
}

void RecordsPage::lookAt(const RecordId &id)
{
    m_wanted = RecordId();
    if (!id.isNull() && id != m_form->record().id)
        m_form->open(*model().type(), id);
}

// The record of the form stays chosen in the list, where it is seen
void RecordsPage::shown(int count)
{
    tellCount(count);
    const RecordId wanted = m_wanted.isNull() ? m_form->record().id : m_wanted;
    const int row = wanted.isNull() ? -1 : model().rowOf(wanted);
    if (row < 0)
        return;
    m_wanted = RecordId(); // it is there
    if (table().currentIndex().row() != row)
        table().setCurrentIndex(model().index(row, qMax(0, table().currentIndex().column())));
}

void RecordsPage::tellCount(int count)
{
    m_counted = count;
    m_count->setText(tr("%n record(s)", nullptr, count));
}

void RecordsPage::setTexts()
{
    m_title->setText(model().type() == nullptr ? QString() : label(model().type()->label));
    tellCount(m_counted);
    m_search->setPlaceholderText(tr("Search: words, codes, initials of pinyin"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_new->setText(tr("&New"));
    m_new->setToolTip(tr("Enter a new record (Ctrl+N)"));
    m_more->setText(tr("List ▾"));
    m_more->setAccessibleName(tr("What can be done with the list"));
    m_more->setToolTip(tr("Filters, columns, views, pasting, printing"));
}

void RecordsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recordspage.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tables.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr int pauseInTyping = 200; // ms
constexpr int narrowestForm = 300;

} // namespace

RecordsPage::RecordsPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new RecordsModel(desk, this))
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_new(new QPushButton(this))
    , m_typing(new QTimer(this))
    , m_table(madeTable(m_model, this))
    , m_nothing(new QLabel(this))
    , m_form(new RecordForm(desk, this))
{
    m_title->setFont(theme::title());
    m_search->setClearButtonEnabled(true);
    m_new->setVisible(desk.canWrite());
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_table->setSortingEnabled(true);
    m_typing->setSingleShot(true);
    m_typing->setInterval(pauseInTyping);

    auto *head = new QHBoxLayout;
    head->setSpacing(theme::gap);
    head->addWidget(m_title);
    head->addWidget(m_count, 1, Qt::AlignBottom);
    head->addWidget(m_search, 1);
    head->addWidget(m_new);
    auto *list = new QWidget(this);
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->addWidget(m_table, 1);
    listLayout->addWidget(m_nothing, 1);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(theme::space);
    splitter->addWidget(list);
    splitter->addWidget(m_form);
    splitter->setStretchFactor(0, 1);
    m_form->setMinimumWidth(narrowestForm);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::space);
    layout->addLayout(head);
    layout->addWidget(splitter, 1);

    connectAll();
    setTexts();
}

void RecordsPage::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_typing->stop();
        m_model->find(m_search->text());
        m_table->setFocus();
    });
    connect(m_typing, &QTimer::timeout, this, [this] { m_model->find(m_search->text()); });
    connect(m_new, &QPushButton::clicked, this, &RecordsPage::create);
    connect(m_model, &RecordsModel::shown, this, &RecordsPage::counted);
    connect(m_model, &RecordsModel::failed, this, &RecordsPage::failed);
    connect(m_form, &RecordForm::failed, this, &RecordsPage::failed);
    connect(m_form, &RecordForm::stored, this, [this](const RecordId &id, const RecordId &batch) {
        m_wanted = id;
        Q_EMIT stored(batch);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { lookAt(now.row()); });
}

void RecordsPage::show(const RecordType &type)
{
    if (m_model->type() == &type)
        return;
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    m_form->clear();
    m_wanted = RecordId();
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_model->show(type);
    setTexts();
}

void RecordsPage::open(const RecordType &type, const RecordId &id, const QString &field)
{
    show(type);
    m_wanted = id;
    m_form->open(type, id);
    m_form->beginAt(field);
    counted(m_shownCount);
}

void RecordsPage::create()
{
    if (m_model->type() == nullptr || !m_desk.canWrite())
        return;
    m_table->clearSelection();
    m_table->selectionModel()->clearCurrentIndex();
    m_form->create(*m_model->type());
    m_form->setFocus();
    if (FieldRow *first = m_form->firstRow())
        first->editor().control()->setFocus();
}

void RecordsPage::lookAt(int row)
{
    const RecordId id = m_model->idAt(row);
    if (!id.isNull() && id != m_form->record().id)
        m_form->open(*m_model->type(), id);
}

void RecordsPage::counted(int count)
{
    m_shownCount = count;
    fitColumns();
    const bool empty = count == 0;
    m_table->setVisible(!empty);
    m_nothing->setVisible(empty);
    setTexts();
    const RecordId wanted = m_wanted.isNull() ? m_form->record().id : m_wanted;
    const int row = wanted.isNull() ? -1 : m_model->rowOf(wanted);
    if (row >= 0 && m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

// Once a type, by what is seen first; later changes are the person's own
void RecordsPage::fitColumns()
{
    if (m_fitted == m_model->type() || m_shownCount == 0)
        return;
    m_fitted = m_model->type();
    liuqing::fitColumns(*m_table);
}

void RecordsPage::setTexts()
{
    const RecordType *type = m_model->type();
    m_title->setText(type == nullptr ? QString() : label(type->label));
    m_count->setText(tr("%n record(s)", nullptr, m_shownCount));
    m_search->setPlaceholderText(tr("Search by name"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_new->setText(tr("&New"));
    m_new->setToolTip(tr("Enter a new record (Ctrl+N)"));
    m_table->setAccessibleName(m_title->text());
    m_nothing->setText(m_model->searched().isEmpty() ? tr("Nothing is entered here yet.")
                                                     : tr("No name contains “%1”.").arg(m_model->searched()));
}

void RecordsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setTexts();
    m_model->refresh(); // words of choices in the other language
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, qMax(0, m_model->columnCount() - 1));
}

} // namespace liuqing

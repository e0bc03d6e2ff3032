// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recordslist.h"

#include "core/base/text.h"
#include "ui/forms/celleditor.h"
#include "ui/models/fieldname.h"
#include "ui/pages/listview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filterheader.h"
#include "ui/widgets/tables.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr int pauseBeforeSum = 150; // ms

QString viewKey(const RecordType &type)
{
    return u"list/"_s + text::fromKey(type.key);
}

} // namespace

RecordsList::RecordsList(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_preferences(desk.person())
    , m_model(new RecordsModel(desk, this))
    , m_table(madeTable(m_model, this))
    , m_header(new FilterHeader(m_table))
    , m_blocks(new RecordsBlocks(desk, *m_model, *m_table))
    , m_nothing(new QLabel(this))
    , m_told(new QLabel(this))
    , m_summing(new QTimer(this))
{
    m_table->setHorizontalHeader(m_header);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setItemDelegate(new CellEditor(*m_model, m_table));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_told->setWordWrap(true);
    m_told->setFont(theme::caption());
    m_summing->setSingleShot(true);
    m_summing->setInterval(pauseBeforeSum);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap / 2);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_told);
    makeActions();
    connectAll();
}

void RecordsList::makeActions()
{
    const auto add = [this](const QKeySequence &keys, void (RecordsBlocks::*does)()) {
        auto *action = new QAction(m_table);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut); // never while a cell is being edited
        connect(action, &QAction::triggered, m_blocks, does);
        m_table->addAction(action);
    };
    add(QKeySequence::Copy, &RecordsBlocks::copy);
    add(QKeySequence::Paste, &RecordsBlocks::paste);
    add(QKeySequence(Qt::CTRL | Qt::Key_D), &RecordsBlocks::fillDown);
    auto *filters = new QAction(this);
    filters->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    filters->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(filters, &QAction::triggered, this, [this] { showFilters(!m_header->areFiltersVisible()); });
    addAction(filters);
}

void RecordsList::connectAll()
{
    connect(m_model, &RecordsModel::shown, this, &RecordsList::shown);
    connect(m_model, &RecordsModel::failed, this, &RecordsList::failed);
    connect(&m_desk, &Desk::fieldsChanged, this, [this] {
        if (const RecordType *type = m_model->type())
            show(*type);
    });
    connect(m_blocks, &RecordsBlocks::failed, this, &RecordsList::failed);
    connect(m_blocks, &RecordsBlocks::told, m_told, &QLabel::setText);
    connect(m_model, &RecordsModel::refused, this, [this](const QModelIndex &index, const QString &sentence) {
        m_told->setText(u"✕ "_s + sentence);
        if (index.isValid() && !m_model->isHeld()) // what is being typed elsewhere is not left for it
            m_table->setCurrentIndex(index);
    });
    connect(m_header, &QHeaderView::sectionClicked, this, [this](int column) {
        m_model->sortBy(column, QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
        keepView();
    });
    connect(m_header, &QHeaderView::sectionMoved, this, &RecordsList::keepView);
    connect(m_header, &FilterHeader::filtered, this, [this](int column, const QString &typed) {
        m_model->filter(column, typed);
    });
    connect(m_header, &FilterHeader::left, this, [this] { m_table->setFocus(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now, const QModelIndex &before) {
        if (now.isValid() && now.row() != before.row())
            Q_EMIT looked(m_model->idAt(now.row()));
        if (const QString said = about(now); !said.isEmpty())
            m_told->setText(said);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, m_summing, qOverload<>(&QTimer::start));
    connect(m_summing, &QTimer::timeout, this, &RecordsList::sum);
}

void RecordsList::show(const RecordType &type)
{
    ++m_question; // a sum on its way is of another list
    m_summing->stop();
    m_told->clear();
    m_model->show(type);
    headColumns();
    setView(m_preferences.object(viewKey(type)));
    setTexts();
}

void RecordsList::headColumns()
{
    QStringList names;
    for (const Field *field : m_model->fields())
        names.append(tr("Filter: %1").arg(shownFieldName(*field)));
    m_header->setColumns(names, tr("A part of the text, a word, a number or a range such as >5, 5~9, 2024; = for empty, * for filled"));
}

void RecordsList::shown(int count)
{
    if (m_fitted != m_model->type() && count > 0) {
        m_fitted = m_model->type(); // once a type, by what is seen first; later changes are the person's own
        fitColumns(*m_table);
    }
    // the head with its filters stays, so that they can be taken back
    const bool empty = count == 0 && !m_header->areFiltersVisible();
    m_table->setVisible(!empty);
    m_nothing->setVisible(count == 0);
    setTexts();
}

// What is wrong with a cell, or still asked of it
QString RecordsList::about(const QModelIndex &cell) const
{
    if (const QString problem = m_model->problemAt(cell); !problem.isEmpty())
        return u"✕ "_s + problem;
    const QString finding = m_model->findingAt(cell);
    return finding.isEmpty() ? QString() : QString(u"! "_s + finding);
}

void RecordsList::sum()
{
    const auto cells = m_blocks->chosen();
    const int question = ++m_question;
    const bool one = cells.size() == 1 && cells.front().firstRow == cells.front().lastRow && cells.front().fields.size() == 1;
    if (cells.empty() || one)
        return m_told->setText(about(m_table->currentIndex()));
    m_desk.reckon(this, [list = m_model->query(), cells](const Ledger &ledger) { return sumOf(ledger, list, cells); },
                  [this, question](const Result<SelectionSum> &sum) {
                      if (question == m_question && sum)
                          tellSum(*sum);
                  });
}

void RecordsList::tellSum(const SelectionSum &sum)
{
    const QLocale locale;
    QString text = tr("%1 cells, %2 of them filled").arg(locale.toString(sum.cells), locale.toString(sum.filled));
    if (sum.numbers > 0) {
        text += tr("   Sum %1   Average %2   Numbers %3")
                    .arg(locale.toString(sum.sum, 'f', sum.decimals), locale.toString(sum.sum / static_cast<double>(sum.numbers), 'f', qMax(2, sum.decimals)),
                         locale.toString(sum.numbers));
    }
    m_told->setText(text);
}

void RecordsList::showFilters(bool visible)
{
    m_header->setFiltersVisible(visible);
    if (visible && m_model->columnCount() > 0) {
        m_table->show();
        m_header->line(qMax(0, m_table->currentIndex().column()))->setFocus();
    }
}

bool RecordsList::isColumnShown(int column) const
{
    return !m_table->isColumnHidden(column);
}

void RecordsList::showColumn(int column, bool visible)
{
    m_table->setColumnHidden(column, !visible && column != 0); // what a record is called stays
    keepView();
}

void RecordsList::moveColumn(int column, int by)
{
    int place = m_header->visualIndex(column) + by;
    while (place > 0 && place < m_header->count() && m_header->isSectionHidden(m_header->logicalIndex(place)))
        place += by;
    if (column > 0 && place > 0 && place < m_header->count())
        m_header->moveSection(m_header->visualIndex(column), place);
}

store::Query RecordsList::shownQuery() const
{
    store::Query query = m_model->query();
    query.fields.clear();
    for (int place = 0; place < m_header->count(); ++place) {
        const int column = m_header->logicalIndex(place);
        if (isColumnShown(column))
            query.fields.push_back(m_model->fields()[static_cast<size_t>(column)]);
    }
    return query;
}

void RecordsList::showAllAgain()
{
    setView({});
    keepView();
}

QJsonObject RecordsList::view() const
{
    return listview::of(*m_model, *m_table, *m_header);
}

void RecordsList::setView(const QJsonObject &view)
{
    const QScopedValueRollback<bool> setting(m_setting, true);
    listview::set(view, *m_model, *m_table, *m_header);
}

void RecordsList::keepView()
{
    if (m_setting || m_model->type() == nullptr)
        return;
    QJsonObject kept = view();
    for (const QString &key : {u"filters"_s, u"filtering"_s})
        kept.remove(key); // a filter that was forgotten would hide records
    m_preferences.keep(viewKey(*m_model->type()), kept);
}

QString RecordsList::told() const
{
    return m_told->text();
}

void RecordsList::setTexts()
{
    m_table->setAccessibleName(m_model->type() == nullptr ? QString() : label(m_model->type()->label));
    m_nothing->setText(m_model->isNarrowed() ? tr("No record is like that. Search for less, or take filters away.") : tr("Nothing is entered here yet."));
}

void RecordsList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setTexts();
    m_model->refresh(); // words of choices in the other language
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, qMax(0, m_model->columnCount() - 1));
}

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tables.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QTableView>
#include <QScreen>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace liuqing {

namespace {

constexpr int widestColumn = 280;
constexpr int charactersToRead = 16; // of a column of a table that is cut
constexpr int charactersOfOne = 24; // of the column of a list that says most
constexpr int rowsLookedAt = 60; // a window shows no more
constexpr int besideText = 2 * theme::gap + 6; // what the style leaves free beside the text of a cell

// Without what the style would say of each cell: of forty columns that is a tenth of a second
int widthOf(const QModelIndex &index, const QFont &usual)
{
    if (const QVariant said = index.data(Qt::SizeHintRole); said.isValid())
        return said.toSize().width();
    const QVariant font = index.data(Qt::FontRole);
    return QFontMetrics(font.isValid() ? font.value<QFont>() : usual).horizontalAdvance(index.data().toString()) + besideText;
}

// Gives the column that says most its room: where the list is narrow, the others are cut first
class RoomForOne : public QObject
{
public:
    RoomForOne(QTreeView &list, int stretched)
        : QObject(&list)
        , m_list(list)
        , m_stretched(stretched)
    {
        list.viewport()->installEventFilter(this);
        m_later.setSingleShot(true); // once, however many rows come in one by one
        connect(&m_later, &QTimer::timeout, this, &RoomForOne::share);
        connect(list.model(), &QAbstractItemModel::rowsInserted, &m_later, qOverload<>(&QTimer::start));
        connect(list.model(), &QAbstractItemModel::modelReset, &m_later, qOverload<>(&QTimer::start));
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
            share();
        return false;
    }

private:
    void share()
    {
        QHeaderView &header = *m_list.header();
        int others = 0;
        std::vector<int> columns;
        for (int column = 0; column < header.count(); ++column) {
            const auto mode = header.sectionResizeMode(column);
            if (column == m_stretched || header.isSectionHidden(column) || mode == QHeaderView::Interactive)
                continue;
            header.setSectionResizeMode(column, QHeaderView::ResizeToContents);
            columns.push_back(column);
            others += header.sectionSize(column);
        }
        const int room = m_list.viewport()->width();
        const int needed = qMin(static_cast<QAbstractItemView &>(m_list).sizeHintForColumn(m_stretched), m_list.fontMetrics().averageCharWidth() * charactersOfOne);
        const int wanted = qMin(room / 2, needed);
        if (others <= room - wanted || others == 0)
            return;
        for (const int column : columns) {
            const int width = header.sectionSize(column) * (room - wanted) / others;
            header.setSectionResizeMode(column, QHeaderView::Fixed);
            header.resizeSection(column, width);
        }
    }

    QTreeView &m_list;
    int m_stretched;
    QTimer m_later;
};

// Gives one column of a table what the others leave, and never less than can be read
class RoomLeft : public QObject
{
public:
    RoomLeft(QTableView &table, int column)
        : QObject(&table)
        , m_table(table)
        , m_column(column)
        , m_least(qMin(table.columnWidth(column), table.fontMetrics().averageCharWidth() * charactersToRead))
    {
        table.viewport()->installEventFilter(this);
        share();
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            share();
        return false;
    }

private:
    void share()
    {
        const int others = m_table.horizontalHeader()->length() - m_table.columnWidth(m_column);
        m_table.setColumnWidth(m_column, qMax(m_least, m_table.viewport()->width() - others));
    }

    QTableView &m_table;
    int m_column;
    int m_least;
};

void dress(QTreeView &list, int stretched)
{
    list.ensurePolished(); // before the height of its rows is taken
    new RoomForOne(list, stretched);
    list.setRootIsDecorated(false);
    list.setUniformRowHeights(true);
    list.setTabKeyNavigation(false);
    list.header()->setStretchLastSection(false);
    list.header()->setResizeContentsPrecision(0); // as wide as what is seen, not as the first thousand rows
    for (int column = 0; column < list.model()->columnCount(); ++column)
        list.header()->setSectionResizeMode(column, column == stretched ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

} // namespace

QTableView *madeTable(QAbstractItemModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(QFontMetrics(theme::body()).height() + 2 * theme::gap);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

void TintedCells::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant behind = index.data(Qt::BackgroundRole);
    if (behind.isValid() && !option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, behind.value<QColor>());
    QStyledItemDelegate::paint(painter, option, index);
}

void setUpList(QTreeWidget &list, int columns, int stretched)
{
    list.setColumnCount(columns);
    dress(list, stretched);
}

QTreeWidget *madeList(int columns, int stretched, QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    setUpList(*list, columns, stretched);
    return list;
}

QTreeView *madeList(QAbstractItemModel *model, int stretched, QWidget *parent)
{
    auto *list = new QTreeView(parent);
    list->setModel(model);
    dress(*list, stretched);
    return list;
}

QLabel *boldLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    QFont font = theme::body();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

void resizeWithin(QWidget &window, const QSize &wanted)
{
    window.resize(wanted.boundedTo(window.screen()->availableSize()).expandedTo(window.minimumSizeHint()));
}

QWidget *stacked(std::initializer_list<QWidget *> widgets)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    return box;
}

void fitColumns(QTableView &table, const std::function<bool(int)> &isData)
{
    const QAbstractItemModel &model = *table.model();
    const int first = qMax(0, table.rowAt(0));
    const int last = qMin(model.rowCount(), first + rowsLookedAt);
    for (int column = 0; column < model.columnCount(); ++column) {
        int width = table.horizontalHeader()->sectionSizeHint(column);
        for (int row = first; row < last && width < widestColumn; ++row) {
            if (isData == nullptr || isData(row))
                width = qMax(width, widthOf(model.index(row, column), table.font()));
        }
        table.setColumnWidth(column, qMin(width + theme::gap, widestColumn));
    }
}

void giveRoom(QTableView &table, int column)
{
    new RoomLeft(table, column);
}

} // namespace liuqing

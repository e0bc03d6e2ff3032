// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterheader.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

namespace liuqing {

namespace {

constexpr int pauseInTyping = 200; // ms

}

FilterHeader::FilterHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_typing(new QTimer(this))
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(false); // what a record is called
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_typing->setSingleShot(true);
    m_typing->setInterval(pauseInTyping);
    connect(m_typing, &QTimer::timeout, this, &FilterHeader::tell);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::place);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::place);
}

void FilterHeader::setColumns(const QStringList &names, const QString &hint)
{
    while (m_lines.size() > static_cast<size_t>(names.size())) {
        delete m_lines.back();
        m_lines.pop_back();
    }
    while (m_lines.size() < static_cast<size_t>(names.size())) {
        auto *line = new QLineEdit(this);
        line->setProperty("filter", true);
        line->installEventFilter(this);
        connect(line, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
        m_lines.push_back(line);
    }
    m_told = QStringList(names.size());
    for (size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->clear();
        m_lines[i]->setAccessibleName(names[static_cast<qsizetype>(i)]);
        m_lines[i]->setAccessibleDescription(hint);
        m_lines[i]->setToolTip(hint);
    }
    updateGeometries();
}

void FilterHeader::setFiltersVisible(bool visible)
{
    m_visible = visible;
    if (!visible)
        clearFilters();
    if (auto *table = qobject_cast<QTableView *>(parentWidget()))
        table->updateGeometry();
    updateGeometries();
    Q_EMIT geometriesChanged();
}

void FilterHeader::clearFilters()
{
    for (QLineEdit *line : m_lines)
        line->clear();
    tell();
}

void FilterHeader::tell()
{
    m_typing->stop();
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const auto place = static_cast<qsizetype>(i);
        if (m_told[place] == m_lines[i]->text())
            continue;
        m_told[place] = m_lines[i]->text();
        Q_EMIT filtered(static_cast<int>(i), m_told[place]);
    }
}

QSize FilterHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    if (m_visible && !m_lines.empty())
        size.setHeight(size.height() + m_lines.front()->sizeHint().height() + theme::gap / 2);
    return size;
}

void FilterHeader::updateGeometries()
{
    const int high = m_visible && !m_lines.empty() ? m_lines.front()->sizeHint().height() + theme::gap / 2 : 0;
    setViewportMargins(0, 0, 0, high);
    QHeaderView::updateGeometries();
    place();
}

void FilterHeader::place()
{
    if (auto *table = qobject_cast<QTableView *>(parentWidget())) // once; the view has its bar only when it has its head
        connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FilterHeader::place, Qt::UniqueConnection);
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const auto section = static_cast<int>(i);
        const bool seen = m_visible && section < count() && !isSectionHidden(section);
        m_lines[i]->setVisible(seen);
        if (seen)
            m_lines[i]->setGeometry(sectionViewportPosition(section) + 2, viewport()->height(), sectionSize(section) - 4, m_lines[i]->sizeHint().height());
    }
}

bool FilterHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QHeaderView::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
        tell();
        Q_EMIT left();
        return true;
    }
    if (key == Qt::Key_Escape) {
        qobject_cast<QLineEdit *>(watched)->clear();
        tell();
        return true;
    }
    return QHeaderView::eventFilter(watched, event);
}

} // namespace liuqing

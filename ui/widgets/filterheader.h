// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a list with a line above every column to narrow the list down by what is typed there.
#pragma once

#include <QHeaderView>

class QLineEdit;
class QTimer;

namespace liuqing {

class FilterHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit FilterHeader(QWidget *parent = nullptr);

    // One line a column, empty; names: of the columns, for whoever cannot see them
    void setColumns(const QStringList &names, const QString &hint);
    void setFiltersVisible(bool visible);
    bool areFiltersVisible() const { return m_visible; }
    QLineEdit *line(int column) const { return m_lines[static_cast<size_t>(column)]; }
    void clearFilters(); // says so, too

    QSize sizeHint() const override;

Q_SIGNALS:
    void filtered(int column, const QString &typed);
    void left(); // downwards, into the list

protected:
    void updateGeometries() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void tell();

    std::vector<QLineEdit *> m_lines;
    QStringList m_told;
    QTimer *m_typing;
    bool m_visible = false;
};

} // namespace liuqing

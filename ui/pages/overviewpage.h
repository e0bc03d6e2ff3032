// SPDX-License-Identifier: GPL-3.0-or-later
// The first screen: whose ledger this is, as of which day, and the six clears as tiles; below them what the
// chosen one still misses.
#pragma once

#include "core/clears/clears.h"
#include "ui/widgets/cleartile.h"
#include "ui/widgets/missinglist.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace liuqing {

class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPage(QWidget *parent = nullptr);

    void show(const Office &office, QDate asOf, std::vector<clears::State> states);
    int chosen() const { return m_chosen; }
    void choose(int index);

Q_SIGNALS:
    // A record that something is missing of
    void opened(const QString &type, const liuqing::RecordId &id);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void fill();
    ClearTile::Content contentOf(const clears::State &state) const;

    QLabel *m_title;
    QLabel *m_subtitle;
    QGridLayout *m_grid;
    std::vector<ClearTile *> m_tiles;
    MissingList *m_missing;
    Office m_office;
    QDate m_asOf;
    std::vector<clears::State> m_states;
    int m_chosen = 0;
    int m_columns = 0;
};

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
// The first screen: whose ledger this is, the four verbs with how matters stand with each, the six clears as tiles, the
// coverage beside its target, and what is due. A tile leads to what its clear misses.
#pragma once

#include "ui/models/shownstart.h"
#include "ui/pages/coveragecard.h"
#include "ui/widgets/cleartile.h"
#include "ui/widgets/duelist.h"
#include "ui/widgets/verbtile.h"

#include <array>

class QGridLayout;
class QHBoxLayout;

namespace liuqing {

class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    enum class Verb { import, check, send, due };
    static constexpr int verbs = 4;

    explicit OverviewPage(QWidget *parent = nullptr);

    void show(const Office &office, QDate asOf, ShownStart shown);
    void showCoverage(ShownPictures shown) { m_coverage->show(std::move(shown), m_office.name); }
    VerbTile &verb(Verb verb) { return *m_verbs[static_cast<size_t>(verb)]; }
    const std::vector<ClearTile *> &tiles() const { return m_tiles; }
    CoverageCard &coverage() { return *m_coverage; }
    DueList &due() { return *m_due; }

Q_SIGNALS:
    void importAsked();
    void checkAsked(const QString &clear); // its key; empty: whatever is open
    void picturesAsked();
    void sendAsked(const QString &period); // empty: the one that is due
    void opened(const QString &type, const liuqing::RecordId &id);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *content();
    void connectAll();
    void arrange();
    void fill();
    void fillVerbs();
    QString sendState() const;
    ClearTile::Content contentOf(const clears::State &state) const;

    QLabel *m_title;
    QLabel *m_subtitle;
    std::array<VerbTile *, verbs> m_verbs;
    QGridLayout *m_grid;
    std::vector<ClearTile *> m_tiles;
    QGridLayout *m_below; // coverage and what is due, beside each other where there is room
    CoverageCard *m_coverage;
    DueList *m_due;
    Office m_office;
    QDate m_asOf;
    ShownStart m_shown;
    int m_columns = 0;
};

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/checkpairs.h"

#include "core/catalogue/catalogue.h"

using namespace Qt::StringLiterals;

namespace liuqing {

CheckPairs::CheckPairs(Desk &desk, QWidget *parent)
    : QPushButton(parent)
    , m_desk(desk)
{
    setObjectName(u"compare"_s);
    hide(); // until a pair is chosen
    connect(this, &QPushButton::clicked, this, &CheckPairs::compare);
}

void CheckPairs::look(const ShownFinding *finding)
{
    m_chosen.reset();
    m_byRule = finding != nullptr && !finding->rule.isEmpty();
    if (finding != nullptr && !finding->other.isNull())
        m_chosen = duplicates::Pair{catalogue::find(finding->type), finding->id, finding->other, finding->what};
    setVisible(m_chosen.has_value());
}

void CheckPairs::compare()
{
    if (!m_chosen || m_dialog != nullptr)
        return;
    m_dialog = new PairDialog(m_desk, *m_chosen, m_byRule, window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

void CheckPairs::setTexts()
{
    setText(tr("Compare…"));
    setToolTip(tr("Shows both records side by side; you say whether they are one."));
}

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findinggroups.h"

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int widest = 240;

QString firstOpen(const std::vector<FindingGroup> &groups)
{
    const auto open = std::find_if(groups.begin(), groups.end(), [](const FindingGroup &group) { return group.open() > 0; });
    return groups.empty() ? QString() : (open == groups.end() ? groups.begin() : open)->key;
}

} // namespace

FindingGroups::FindingGroups(QWidget *parent)
    : QListWidget(parent)
{
    setMaximumWidth(widest);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item == nullptr)
            return;
        m_chosen = item->data(keyRole).toString();
        Q_EMIT chosen();
    });
}

void FindingGroups::show(const std::vector<FindingGroup> &groups)
{
    const QSignalBlocker quiet(this);
    clear();
    if (std::none_of(groups.begin(), groups.end(), [this](const FindingGroup &group) { return group.key == m_chosen; }))
        m_chosen = firstOpen(groups);
    for (const FindingGroup &group : groups) {
        const QString state = group.isEmpty ? u"—"_s : group.open() == 0 ? u"✓"_s : u"! %1"_s.arg(group.open());
        auto *item = new QListWidgetItem(tr("%1   %2").arg(group.name, state), this);
        item->setData(keyRole, group.key);
        item->setToolTip(group.name);
        if (group.key == m_chosen)
            setCurrentItem(item);
    }
}

void FindingGroups::choose(const QString &group)
{
    m_chosen = group;
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(keyRole).toString() == group)
            setCurrentRow(row);
    }
}

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/checktexts.h"

#include "ui/pages/checkpage.h"

namespace liuqing {

QString howMuchIsOpen(const std::vector<FindingGroup> &groups)
{
    if (groups.empty())
        return CheckPage::tr("Looking…");
    if (std::all_of(groups.begin(), groups.end(), [](const FindingGroup &group) { return group.isEmpty; }))
        return CheckPage::tr("Nothing is entered yet");
    const int open = openIn(groups);
    return open == 0 ? CheckPage::tr("Nothing is open") : CheckPage::tr("%n open", nullptr, open);
}

QString whyNothing(const FindingGroup *group, const QString &box)
{
    if (group != nullptr && group->isEmpty)
        return CheckPage::tr("Nothing is entered yet that could be asked about here.");
    if (group == nullptr)
        return CheckPage::tr("Looking…");
    if (group->findings.empty())
        return CheckPage::tr("Nothing is missing here.");
    return CheckPage::tr("All of it is explained. Tick “%1” to read it again.").arg(box);
}

} // namespace liuqing

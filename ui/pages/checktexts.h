// SPDX-License-Identifier: GPL-3.0-or-later
// How matters stand, in words, on the page about what is missing and wrong.
#pragma once

#include "ui/models/shownfindings.h"

namespace liuqing {

QString howMuchIsOpen(const std::vector<FindingGroup> &groups);
// Why a group lists nothing; nullptr: nothing was looked into yet. box: the name of the box that shows what is explained
QString whyNothing(const FindingGroup *group, const QString &box);

} // namespace liuqing

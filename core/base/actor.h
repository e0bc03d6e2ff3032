// SPDX-License-Identifier: GPL-3.0-or-later
// Who acts: the name that history shows beside every change.
#pragma once

#include <QString>

namespace liuqing {

struct Actor
{
    QString name;
};

} // namespace liuqing

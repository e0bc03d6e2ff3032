// SPDX-License-Identifier: GPL-3.0-or-later
// Who sits at this computer, as its system knows them: the name in history until somebody says another.
#pragma once

#include <QString>

namespace liuqing {

inline QString systemUser()
{
    for (const char *name : {"USER", "USERNAME", "LOGNAME"}) {
        if (qEnvironmentVariableIsSet(name))
            return qEnvironmentVariable(name);
    }
    return QStringLiteral("user");
}

} // namespace liuqing

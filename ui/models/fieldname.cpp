// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fieldname.h"

#include "core/base/message.h"

#include <QCoreApplication>

namespace liuqing {

QString shownFieldName(const Field &field)
{
    const QString name = label(field.label);
    return field.unit == nullptr
        ? name
        : QCoreApplication::translate("ui", "%1 (%2)", "name of a field, unit").arg(name, QString::fromUtf8(field.unit));
}

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
// A place in a JSON document, as cases write it: $.rows.new, $[0].name, $[-1], $[name=东苑物业].uscc.
#pragma once

#include <QJsonValue>
#include <QString>

namespace liuqing::cases {

// Undefined when there is nothing at the place, or the path cannot be read
QJsonValue valueAt(const QJsonValue &document, const QString &path);

// As a case writes it: texts bare, whole numbers without a point, null, [] and {} compact; "nothing" if undefined
QString written(const QJsonValue &value);

} // namespace liuqing::cases

// SPDX-License-Identifier: GPL-3.0-or-later
// A part of many records: one JSON object a line. A line that is none does not stop the others, so that the
// receiver can put one bad record aside and name it.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <functional>

namespace liuqing::package {

inline constexpr qsizetype maximumLine = qsizetype(1) << 20;

void appendLine(QByteArray &part, const QJsonObject &record);

// Calls take for every line, counted from 1; stops when take returns false. Errors handed over: "bad_line",
// with part and line as Where::path and Where::row
void forEachLine(const QByteArray &part, const QString &name,
                 const std::function<bool(int line, const Result<QJsonObject> &record)> &take);

} // namespace liuqing::package

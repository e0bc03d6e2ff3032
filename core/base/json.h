// SPDX-License-Identifier: GPL-3.0-or-later
// Canonical JSON: UTF-8, keys in code-unit order, no spaces, whole numbers only. Whatever is hashed or
// signed is written by canonical(), so that the same content has the same bytes everywhere.
#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace liuqing::json {

QByteArray canonical(const QJsonObject &object);
QByteArray canonical(const QJsonArray &array);
// Appends a JSON string with quotes, exactly as canonical() writes it
void appendString(QByteArray &out, QStringView text);
// Parses an object; the error says the byte offset and what was found
Result<QJsonObject> parseObject(const QByteArray &bytes, const QString &file);

} // namespace liuqing::json

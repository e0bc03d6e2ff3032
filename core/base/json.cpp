// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <QJsonDocument>

namespace liuqing::json {

QByteArray canonical(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray canonical(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Result<QJsonObject> parseObject(const QByteArray &bytes, const QString &file)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject()) {
        return failure("bad_json",
                       Message(QT_TRANSLATE_NOOP("core", "%1 is not a JSON object (near byte %2: %3)."),
                               {file, QString::number(problem.offset), problem.errorString()}),
                       {.file = file});
    }
    return document.object();
}

} // namespace liuqing::json

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonlines.h"

#include "core/base/json.h"

namespace liuqing::package {

namespace {

Result<QJsonObject> recordOf(QByteArrayView line, const QString &name, int number)
{
    QJsonParseError problem{.offset = 0, .error = QJsonParseError::IllegalValue};
    if (line.size() <= maximumLine) {
        const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(line.data(), line.size()), &problem);
        if (problem.error == QJsonParseError::NoError && document.isObject())
            return document.object();
    }
    return failure("bad_line",
                   Message(QT_TRANSLATE_NOOP("core", "Line %2 of %1 is not a record and was put aside. Ask the sender to check this record."),
                           {name, QString::number(number)}),
                   {.row = number, .path = name});
}

} // namespace

void appendLine(QByteArray &part, const QJsonObject &record)
{
    part += json::canonical(record);
    part += '\n';
}

void forEachLine(const QByteArray &part, const QString &name,
                 const std::function<bool(int line, const Result<QJsonObject> &record)> &take)
{
    int number = 0;
    for (qsizetype at = 0; at < part.size();) {
        const qsizetype found = part.indexOf('\n', at);
        const qsizetype end = found < 0 ? part.size() : found;
        ++number;
        if (!take(number, recordOf(QByteArrayView(part).sliced(at, end - at), name, number)))
            return;
        at = end + 1;
    }
}

} // namespace liuqing::package

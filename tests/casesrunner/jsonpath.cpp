// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/casesrunner/jsonpath.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace liuqing::cases {

namespace {

// 0, -1 (from the end), or key=value: the first element that has it
QJsonValue elementAt(const QJsonArray &array, const QString &which)
{
    const qsizetype equals = which.indexOf(u'=');
    if (equals > 0) {
        const QString key = which.left(equals);
        for (const QJsonValue &each : array) {
            if (written(each.toObject().value(key)) == which.mid(equals + 1))
                return each;
        }
        return QJsonValue(QJsonValue::Undefined);
    }
    bool isNumber = false;
    const int index = which.toInt(&isNumber);
    const qsizetype place = index < 0 ? array.size() + index : index;
    if (!isNumber || place < 0 || place >= array.size())
        return QJsonValue(QJsonValue::Undefined);
    return array.at(place);
}

QString arrayText(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString objectText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

QJsonValue valueAt(const QJsonValue &document, const QString &path)
{
    QJsonValue at = document;
    qsizetype i = path.startsWith(u'$') ? 1 : 0;
    while (i < path.size() && !at.isUndefined()) {
        if (path[i] == u'[') {
            const qsizetype end = path.indexOf(u']', i);
            if (end < 0 || !at.isArray())
                return QJsonValue(QJsonValue::Undefined);
            at = elementAt(at.toArray(), path.mid(i + 1, end - i - 1));
            i = end + 1;
            continue;
        }
        i += path[i] == u'.' ? 1 : 0;
        qsizetype end = i;
        while (end < path.size() && path[end] != u'.' && path[end] != u'[')
            ++end;
        at = at.toObject().value(path.mid(i, end - i));
        i = end;
    }
    return at;
}

QString written(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
        return arrayText(value.toArray());
    case QJsonValue::Object:
        return objectText(value.toObject());
    case QJsonValue::Undefined:
        return u"nothing"_s;
    }
    return {};
}

} // namespace liuqing::cases

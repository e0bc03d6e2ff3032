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

namespace {

void appendEscaped(QByteArray &out, char c)
{
    static constexpr char hex[] = "0123456789abcdef";
    static constexpr QByteArrayView named = "\"\\\b\f\n\r\t";
    static constexpr char letters[] = "\"\\bfnrt";
    const qsizetype at = c == 0 ? -1 : named.indexOf(c);
    if (at >= 0) {
        out += '\\';
        out += letters[at];
    } else if (static_cast<unsigned char>(c) < 0x20) {
        out += "\\u00";
        out += hex[(c >> 4) & 0xF];
        out += hex[c & 0xF];
    } else {
        out += c;
    }
}

} // namespace

void appendString(QByteArray &out, QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    const bool plain = std::none_of(utf8.begin(), utf8.end(),
                                    [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; });
    out += '"';
    if (plain) {
        out += utf8;
    } else {
        for (const char c : utf8)
            appendEscaped(out, c);
    }
    out += '"';
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

// SPDX-License-Identifier: GPL-3.0-or-later
// One door to Catch2: version 2 on Debian 12, version 3 elsewhere, and how Qt's values print in a failure.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <ostream>

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

namespace Catch {

template<>
struct StringMaker<QString>
{
    static std::string convert(const QString &text) { return "\"" + text.toStdString() + "\""; }
};

template<>
struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray &bytes) { return bytes.toPercentEncoding(" {}\":,[]").toStdString(); }
};

template<>
struct StringMaker<QStringList>
{
    static std::string convert(const QStringList &list) { return "[" + list.join(QLatin1String(", ")).toStdString() + "]"; }
};

template<>
struct StringMaker<QDate>
{
    static std::string convert(QDate date) { return date.toString(Qt::ISODate).toStdString(); }
};

} // namespace Catch

// Fails with the sentence of the error when a Result holds one.
#define REQUIRE_OK(result)                                                                                   \
    do {                                                                                                     \
        const auto &checked = (result);                                                                      \
        if (!checked)                                                                                        \
            FAIL(checked.error().code.toStdString() << ": " << checked.error().text().toStdString());        \
    } while (false)

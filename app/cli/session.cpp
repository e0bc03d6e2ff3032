// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace liuqing::cli {

namespace {

void writeBytes(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

void writeText(std::FILE *stream, const QString &text)
{
    if (!text.isEmpty())
        writeBytes(stream, text.toUtf8() + (text.endsWith(u'\n') ? "" : "\n"));
}

// Errors that mean: the file cannot be used. All others mean: the arguments are wrong.
bool isAboutTheFile(const QString &code)
{
    static const QSet<QString> codes{
        u"not_found"_s, u"not_a_ledger"_s, u"newer_file"_s, u"older_file"_s, u"locked"_s, u"read_only"_s, u"damaged"_s,
        u"io"_s, u"busy"_s, u"disk_full"_s, u"exists"_s, u"not_a_sheet"_s, u"encrypted"_s, u"too_large"_s,
        u"empty_file"_s, u"no_header"_s, u"not_a_package"_s, u"truncated"_s, u"altered"_s, u"newer_format"_s,
        u"bad_manifest"_s, u"no_backup"_s, u"bad_json"_s, u"bad_pack"_s, u"unreadable_seal"_s, u"not_for_this_office"_s,
    };
    return codes.contains(code);
}

} // namespace

int exitOf(const Error &error)
{
    return isAboutTheFile(error.code) ? unusableFile : wrongArguments;
}

QJsonObject toJson(const Where &where)
{
    QJsonObject out;
    for (const auto &[key, value] : {std::pair{u"file"_s, where.file}, {u"sheet"_s, where.sheet}, {u"column"_s, where.column},
                                     {u"record"_s, where.record}, {u"field"_s, where.field}, {u"path"_s, where.path}}) {
        if (!value.isEmpty())
            out.insert(key, value);
    }
    if (where.row > 0)
        out.insert(u"row"_s, where.row);
    return out;
}

QJsonObject toJson(const Error &error)
{
    return {{u"error"_s, QJsonObject{{u"code"_s, error.code}, {u"message"_s, error.text()}, {u"where"_s, toJson(error.where)}}}};
}

void Session::print(const QJsonObject &object, const QString &text) const
{
    if (json)
        writeBytes(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented));
    else
        writeText(stdout, text);
}

void Session::print(const QJsonArray &array, const QString &text) const
{
    if (json)
        writeBytes(stdout, QJsonDocument(array).toJson(QJsonDocument::Indented));
    else
        writeText(stdout, text);
}

void Session::say(const QString &message) const
{
    if (!quiet)
        writeText(stderr, message);
}

int Session::fail(const Error &error) const
{
    if (json)
        writeBytes(stdout, QJsonDocument(toJson(error)).toJson(QJsonDocument::Indented));
    writeText(stderr, error.text());
    return exitOf(error);
}

} // namespace liuqing::cli

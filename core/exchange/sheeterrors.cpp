// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheeterrors.h"

#include <QCoreApplication>

namespace liuqing::sheeterrors {

tl::unexpected<Error> damaged(const Where &where)
{
    return failure(
        "damaged",
        Message(QT_TRANSLATE_NOOP("core",
                                  "%1 is damaged and cannot be read to its end. Open it in Excel or "
                                  "WPS, save it as a new xlsx file and use that one."),
                {where.file}),
        where);
}

tl::unexpected<Error> unclosedQuote(const Where &where)
{
    return failure(
        "damaged",
        Message(QT_TRANSLATE_NOOP("core",
                                  "In %1, row %2 opens a quotation mark that is never closed. Correct "
                                  "that row, or save the sheet as xlsx and use that file."),
                {where.file, QString::number(where.row)}),
        where);
}

tl::unexpected<Error> rowsOutOfOrder(const Where &where)
{
    return failure(
        "damaged",
        Message(QT_TRANSLATE_NOOP("core",
                                  "The rows of %1 are not stored in order (row %2). Open it in Excel "
                                  "or WPS, save it as a new xlsx file and use that one."),
                {where.file, QString::number(where.row)}),
        where);
}

tl::unexpected<Error> encrypted(const QString &file)
{
    return failure(
        "encrypted",
        Message(QT_TRANSLATE_NOOP("core",
                                  "%1 is protected by a password or by rights management. Open it in "
                                  "Excel or WPS, remove the protection, save it and use that file."),
                {file}),
        {.file = file});
}

tl::unexpected<Error> fileTooLarge(const QString &file)
{
    return failure(
        "too_large",
        Message(QT_TRANSLATE_NOOP("core", "%1 is larger than 512 MB. Split it into several files."), {file}),
        {.file = file});
}

tl::unexpected<Error> unpacksTooLarge(const QString &file)
{
    return failure(
        "too_large",
        Message(QT_TRANSLATE_NOOP("core",
                                  "%1 unpacks to far more than a sheet needs and was not read. Copy "
                                  "its rows into a new xlsx file and use that one."),
                {file}),
        {.file = file});
}

tl::unexpected<Error> tooManyRows(const Where &where)
{
    return failure(
        "too_large",
        Message(QT_TRANSLATE_NOOP("core", "%1 has more than 1,048,576 rows. Split it into several files."),
                {where.file}),
        where);
}

tl::unexpected<Error> tooManyColumns(const Where &where)
{
    return failure(
        "too_large",
        Message(QT_TRANSLATE_NOOP("core",
                                  "Row %2 of %1 has more than 16,384 columns. Check how the file was "
                                  "made, or save it as xlsx and use that file."),
                {where.file, QString::number(where.row)}),
        where);
}

tl::unexpected<Error> cellTooLong(const Where &where)
{
    return failure("too_large",
                   Message(QT_TRANSLATE_NOOP("core",
                                             "Row %2 of %1 has a cell with more text than a sheet can hold. "
                                             "Shorten it and try again."),
                           {where.file, QString::number(where.row)}),
                   where);
}

tl::unexpected<Error> notASheet(const char *sentence, const QString &file)
{
    return failure("not_a_sheet", Message(sentence, {file}), {.file = file});
}

} // namespace liuqing::sheeterrors

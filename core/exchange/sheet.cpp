// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet.h"

#include "core/base/files.h"
#include "core/exchange/compoundfile.h"
#include "core/exchange/csvworkbook.h"
#include "core/exchange/filekind.h"
#include "core/exchange/htmlworkbook.h"
#include "core/exchange/sheeterrors.h"
#include "core/exchange/spreadsheetml.h"
#include "core/exchange/xlsworkbook.h"
#include "core/exchange/xlsxworkbook.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace liuqing {

namespace {

constexpr qint64 largestFile = qint64(512) << 20;
constexpr qint64 headSize = 8192;

using Opened = Result<std::unique_ptr<Workbook>>;

Opened openZip(std::unique_ptr<QIODevice> device, const QString &name)
{
    auto archive = ZipArchive::open(std::move(device), name);
    if (!archive)
        return failure(archive.error());
    LIUQING_TRY(checkZip(**archive));
    return XlsxWorkbook::open(*std::move(archive));
}

Opened openCompound(QIODevice &device, const QString &name)
{
    const auto file = CompoundFile::open(device);
    if (!file)
        return sheeterrors::damaged({.file = name});
    LIUQING_TRY(checkCompound(*file, name));
    auto stream = file->stream(file->has(u"Workbook") ? u"Workbook" : u"Book");
    if (!stream)
        return sheeterrors::damaged({.file = name});
    return XlsWorkbook::open(*std::move(stream), name);
}

} // namespace

QString columnLetters(int column)
{
    QString letters;
    for (; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(u'A' + (column - 1) % 26));
    return letters;
}

Opened Workbook::open(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    const QString name = QFileInfo(path).fileName();
    if (!file->open(QIODevice::ReadOnly)) {
        if (const auto held = files::heldByAnother(path, files::Use::reading))
            return failure(*held);
        return failure(
            "not_found",
            Message(QT_TRANSLATE_NOOP("core",
                                      "%1 cannot be opened (%2). Check that it is still there, then "
                                      "close the program that has it open and try again."),
                    {name, file->errorString()}),
            {.file = name});
    }
    return openDevice(std::move(file), name);
}

Opened Workbook::openDevice(std::unique_ptr<QIODevice> device, const QString &name)
{
    if (device->size() > largestFile)
        return sheeterrors::fileTooLarge(name);
    device->seek(0);
    const auto kind = fileKind(device->read(headSize), name);
    LIUQING_TRY(kind);
    device->seek(0);
    switch (*kind) {
    case FileKind::zip:
        return openZip(std::move(device), name);
    case FileKind::compound:
        return openCompound(*device, name);
    case FileKind::biffStream:
        return XlsWorkbook::open(device->readAll(), name);
    case FileKind::html:
        return HtmlWorkbook::open(std::move(device), name);
    case FileKind::spreadsheetml:
        return SpreadsheetMl::open(std::move(device), name);
    case FileKind::text:
        return CsvWorkbook::open(std::move(device), name);
    }
    return sheeterrors::damaged({.file = name});
}

} // namespace liuqing

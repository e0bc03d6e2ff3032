// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/filekind.h"

#include "core/exchange/compoundfile.h"
#include "core/exchange/sheeterrors.h"
#include "core/exchange/textencoding.h"
#include "core/exchange/ziparchive.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

struct Signature
{
    QByteArray bytes;
    const char *sentence;
};

constexpr const char *picture =
    QT_TRANSLATE_NOOP("core", "%1 is a picture, not a sheet. Ask for the sheet itself, or type its rows in.");
constexpr const char *packed =
    QT_TRANSLATE_NOOP("core", "%1 is a packed archive. Unpack it and choose the sheet inside.");
constexpr const char *unknown =
    QT_TRANSLATE_NOOP("core",
                      "%1 is not a sheet. Open it with the program it was made with, save it as xlsx and use "
                      "that file.");
constexpr const char *wordDocument = QT_TRANSLATE_NOOP(
    "core", "%1 is a Word document. Copy its table into a sheet, save it as xlsx and use that file.");
constexpr const char *presentation = QT_TRANSLATE_NOOP(
    "core", "%1 is a presentation, not a sheet. Copy its table into a sheet and save it as xlsx.");
constexpr const char *webArchive = QT_TRANSLATE_NOOP(
    "core", "%1 is a web archive. Open it in Excel or WPS, save it as xlsx and use that file.");
constexpr const char *oldExcel = QT_TRANSLATE_NOOP(
    "core", "%1 was written by a version of Excel before 1993. Save it as xlsx and use that file.");
constexpr const char *openDocument =
    QT_TRANSLATE_NOOP("core", "%1 is an OpenDocument sheet. Save it as xlsx and use that file.");
constexpr const char *openDocumentOther = QT_TRANSLATE_NOOP(
    "core",
    "%1 is an OpenDocument file, but not a sheet. Copy its table into a sheet and save it as "
    "xlsx.");
constexpr const char *binarySheet =
    QT_TRANSLATE_NOOP("core", "%1 is a binary Excel sheet (xlsb). Save it as xlsx and use that file.");
constexpr const char *package = QT_TRANSLATE_NOOP(
    "core", "%1 is a data package of this program. Take it in through Receive, not as a sheet.");
constexpr const char *ledger =
    QT_TRANSLATE_NOOP("core", "%1 is a ledger or another database. Open it as a ledger, not as a sheet.");
constexpr const char *pdf =
    QT_TRANSLATE_NOOP("core", "%1 is a PDF document. Ask for the sheet it was made from, saved as xlsx.");
constexpr const char *richText = QT_TRANSLATE_NOOP(
    "core", "%1 is a text document. Copy its table into a sheet, save it as xlsx and use that file.");
constexpr const char *otherXml = QT_TRANSLATE_NOOP(
    "core", "%1 is an XML file, but not a sheet. Save the sheet as xlsx and use that file.");

const std::array<Signature, 14> signatures{{
    {"%PDF"_ba, pdf},
    {"\x89PNG"_ba, picture},
    {"\xFF\xD8\xFF"_ba, picture},
    {"GIF8"_ba, picture},
    {"II*\0"_ba, picture},
    {"MM\0*"_ba, picture},
    {"{\\rtf"_ba, richText},
    {"SQLite format 3"_ba, ledger},
    {"7z\xBC\xAF"_ba, packed},
    {"Rar!"_ba, packed},
    {"\x1F\x8B"_ba, packed},
    {"\x09\x00\x04\x00"_ba, oldExcel},
    {"\x09\x02\x06\x00"_ba, oldExcel},
    {"\x09\x04\x06\x00"_ba, oldExcel},
}};

bool startsWithTag(const QString &text)
{
    static constexpr std::array<QStringView, 12> tags{u"<html", u"<!doctype html", u"<table", u"<meta",
                                                      u"<head", u"<body",          u"<style", u"<div",
                                                      u"<tr",   u"<form",          u"<font",  u"<center"};
    return std::any_of(tags.begin(), tags.end(), [&](QStringView tag) { return text.startsWith(tag); });
}

Result<FileKind> kindOfMarkup(const QString &text, const QString &name)
{
    if (text.contains(u"urn:schemas-microsoft-com:office:spreadsheet\""_s)
        || text.contains(u"urn:schemas-microsoft-com:office:spreadsheet'"_s)
        || text.contains(u"progid=\"excel.sheet\""_s))
        return FileKind::spreadsheetml;
    if (startsWithTag(text) || text.contains(u"<html"_s) || text.contains(u"<table"_s))
        return FileKind::html;
    if (text.contains(u"opendocument"_s))
        return sheeterrors::notASheet(openDocument, name);
    if (text.startsWith(u"<?xml"_s))
        return sheeterrors::notASheet(otherXml, name);
    return FileKind::text;
}

} // namespace

Result<FileKind> fileKind(const QByteArray &head, const QString &name)
{
    if (head.isEmpty()) {
        return failure("empty_file",
                       Message(QT_TRANSLATE_NOOP("core", "%1 is empty. Ask for the file again."), {name}),
                       {.file = name});
    }
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return FileKind::zip;
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return FileKind::compound;
    if (head.startsWith("\x09\x08"_ba) && head.size() > 8 && head[2] <= 16 && head[3] == 0)
        return FileKind::biffStream;
    for (const Signature &signature : signatures) {
        if (head.startsWith(signature.bytes))
            return sheeterrors::notASheet(signature.sentence, name);
    }
    const TextEncoding encoding = guessEncoding(head);
    if (encoding == TextEncoding::binary)
        return sheeterrors::notASheet(head.startsWith("BM") ? picture : unknown, name);
    const QString text = TextDecoder(encoding).decode(head).trimmed().toLower();
    if (text.startsWith(u"mime-version:"_s) || text.contains(u"content-type: multipart/related"_s))
        return sheeterrors::notASheet(webArchive, name);
    return text.startsWith(u'<') ? kindOfMarkup(text, name) : FileKind::text;
}

Status checkZip(const ZipArchive &archive)
{
    const QString &name = archive.fileName();
    if (archive.has(u"xl/workbook.bin"_s))
        return sheeterrors::notASheet(binarySheet, name);
    if (archive.hasBelow(u"xl/"_s) || archive.has(u"[Content_Types].xml"_s)) {
        if (archive.has(u"word/document.xml"_s))
            return sheeterrors::notASheet(wordDocument, name);
        return archive.has(u"ppt/presentation.xml"_s) ? Status(sheeterrors::notASheet(presentation, name))
                                                      : Status();
    }
    if (archive.has(u"manifest.json"_s))
        return sheeterrors::notASheet(package, name);
    if (!archive.has(u"mimetype"_s))
        return sheeterrors::notASheet(packed, name);
    const auto part = archive.part(u"mimetype"_s);
    const QByteArray type = part ? (*part)->read(200) : QByteArray();
    return sheeterrors::notASheet(type.contains("spreadsheet") ? openDocument : openDocumentOther, name);
}

Status checkCompound(const CompoundFile &file, const QString &name)
{
    if (file.has(u"EncryptedPackage") || file.has(u"EncryptionInfo"))
        return sheeterrors::encrypted(name);
    if (file.has(u"Workbook") || file.has(u"Book"))
        return {};
    if (file.has(u"WordDocument"))
        return sheeterrors::notASheet(wordDocument, name);
    return sheeterrors::notASheet(file.has(u"PowerPoint Document") ? presentation : unknown, name);
}

} // namespace liuqing

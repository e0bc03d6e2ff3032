// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxparts.h"

#include "core/exchange/numberformat.h"
#include "core/exchange/sheeterrors.h"
#include "core/exchange/xmlstream.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr size_t maximumSheets = 4096;
constexpr size_t maximumStyles = 1 << 20;
constexpr qsizetype maximumRelations = 1 << 17;

struct Relation
{
    QString type; // the last word of its address, which the strict and the usual namespaces share
    QString part;
};

using Relations = QHash<QString, Relation>;

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

// A target may be absolute ("/xl/…") or relative to the part it belongs to ("../xl/…")
QString resolved(const QString &folder, const QString &target)
{
    const QString joined = target.startsWith(u'/') ? target : u'/' + folder + target;
    const QUrl url = QUrl(QUrl::fromPercentEncoding(joined.toUtf8())).adjusted(QUrl::NormalizePathSegments);
    QString path = url.path();
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    return path;
}

Result<Relations> relationsOf(const ZipArchive &archive, const QString &part)
{
    const QString folder = folderOf(part);
    const QString path = folder + u"_rels/" + part.mid(folder.size()) + u".rels";
    Relations relations;
    if (!archive.has(path))
        return relations;
    const auto device = archive.part(path);
    if (!device)
        return failure(device.error());
    XmlStream xml(**device);
    while (xml.next()) {
        if (!xml.isStart() || xml.name() != "Relationship" || xml.attribute("TargetMode") == u"External"_s)
            continue;
        const QString type = xml.attribute("Type");
        relations.insert(xml.attribute("Id"),
                         {type.mid(type.lastIndexOf(u'/') + 1), resolved(folder, xml.attribute("Target"))});
        if (relations.size() > maximumRelations)
            return sheeterrors::unpacksTooLarge(archive.fileName());
    }
    if (xml.failed())
        return sheeterrors::damaged({.file = archive.fileName(), .path = path});
    return relations;
}

QString firstOfType(const Relations &relations, QStringView type, const QString &otherwise)
{
    for (const Relation &relation : relations) {
        if (relation.type == type)
            return relation.part;
    }
    return otherwise;
}

bool isTrue(const QString &value)
{
    return value == u"1"_s || value == u"true"_s || value == u"on"_s;
}

// Chart sheets and macro sheets stand in the same list and hold no rows
void addSheet(const XmlStream &xml, const Relations &relations, XlsxParts &parts)
{
    const Relation relation = relations.value(xml.attribute("id"));
    if (relation.type != u"worksheet" || parts.sheets.size() >= maximumSheets)
        return;
    const QString state = xml.attribute("state");
    parts.sheets.push_back(
        {{xml.attribute("name"), !state.isEmpty() && state != u"visible"_s}, relation.part});
}

Status readWorkbookPart(const ZipArchive &archive, const QString &path, const Relations &relations,
                        XlsxParts &parts)
{
    const auto device = archive.part(path);
    if (!device)
        return failure(device.error());
    XmlStream xml(**device);
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.name() == "workbookPr")
            parts.dates1904 = isTrue(xml.attribute("date1904"));
        else if (xml.name() == "sheet")
            addSheet(xml, relations, parts);
    }
    if (xml.failed() || parts.sheets.empty())
        return sheeterrors::damaged({.file = archive.fileName(), .path = path});
    return {};
}

} // namespace

bool readDateStyles(QIODevice &part, std::vector<bool> &dateStyles)
{
    XmlStream xml(part);
    QHash<int, bool> custom;
    bool inCells = false;
    while (xml.next()) {
        if (xml.name() == "cellXfs") {
            inCells = xml.isStart();
        } else if (xml.isStart() && xml.name() == "numFmt") {
            custom.insert(xml.attribute("numFmtId").toInt(),
                          numberformat::isDate(xml.attribute("formatCode")));
        } else if (xml.isStart() && inCells && xml.name() == "xf") {
            const int id = xml.attribute("numFmtId").toInt();
            if (dateStyles.size() >= maximumStyles)
                return false;
            const auto own = custom.constFind(id);
            dateStyles.push_back(own != custom.constEnd() ? *own : numberformat::isBuiltInDate(id));
        }
    }
    return !xml.failed();
}

Result<XlsxParts> readXlsxParts(const ZipArchive &archive)
{
    const auto root = relationsOf(archive, {});
    if (!root)
        return failure(root.error());
    const QString workbook = firstOfType(*root, u"officeDocument", u"xl/workbook.xml"_s);
    const auto relations = relationsOf(archive, workbook);
    if (!relations)
        return failure(relations.error());

    XlsxParts parts;
    LIUQING_TRY(readWorkbookPart(archive, workbook, *relations, parts));
    parts.sharedStrings = firstOfType(*relations, u"sharedStrings", {});
    const QString styles = firstOfType(*relations, u"styles", {});
    if (!styles.isEmpty() && archive.has(styles)) {
        const auto device = archive.part(styles);
        if (!device)
            return failure(device.error());
        if (!readDateStyles(**device, parts.dateStyles))
            return sheeterrors::damaged({.file = archive.fileName(), .path = styles});
    }
    return parts;
}

} // namespace liuqing

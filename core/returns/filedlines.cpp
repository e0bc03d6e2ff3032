// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/filedlines.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/exchange/jsonlines.h"
#include "core/schema/check.h"

using namespace Qt::StringLiterals;

namespace liuqing::returns {

namespace {

const auto folder = u"records/"_s;
const auto ending = u".jsonl"_s;

QJsonObject toJson(const filings::FiledRow &row)
{
    QJsonObject out{{u"id"_s, row.id.toHex()}, {u"unit"_s, row.unit}};
    if (!row.match.isEmpty())
        out.insert(u"match"_s, row.match);
    if (!row.movement.isEmpty())
        out.insert(u"movement"_s, row.movement);
    const auto &fields = filings::fieldsOf(row.type);
    for (size_t i = 0; i < fields.size() && i < row.values.size(); ++i) {
        if (isKnown(row.values[i]))
            out.insert(text::fromKey(fields[i]->key), toStoredJson(row.values[i]));
    }
    return out;
}

// What a line of one type is read against, made once a part
struct LineReader
{
    LineReader(QString rowType, QDate day)
        : type(std::move(rowType))
        , today(day)
        , checked(catalogue::find(type))
    {
        for (const Field *field : filings::fieldsOf(type))
            keys.push_back(text::fromKey(field->key));
    }

    bool isMovement(const QString &movement) const
    {
        return movement.isEmpty() || movement == u"new"_s || movement == u"in"_s || movement == u"left"_s || movement == u"out"_s;
    }

    std::optional<filings::FiledRow> read(const QJsonObject &line) const
    {
        const auto id = RecordId::fromString(line[u"id"_s].toString());
        filings::FiledRow row{.type = type, .id = id.value_or(RecordId()), .unit = line[u"unit"_s].toString(),
                              .match = line[u"match"_s].toString(), .movement = line[u"movement"_s].toString(), .values = {}};
        const bool isStaff = checked == nullptr;
        if (!id || row.unit.size() != 12 || !isMovement(row.movement) || row.match.size() > 400 || row.match.isEmpty() != isStaff)
            return std::nullopt;
        const auto &fields = filings::fieldsOf(type);
        row.values.reserve(fields.size());
        for (size_t i = 0; i < fields.size(); ++i) {
            auto value = fromStoredJson(*fields[i], line[keys[i]]);
            const RecordType &owner = isStaff ? staff_count::type : *checked;
            if (!value || !checkValue(owner, *fields[i], *value, today))
                return std::nullopt;
            row.values.push_back(std::move(*value));
        }
        return row;
    }

    QString type;
    QDate today;
    const RecordType *checked; // null for staff, which is no record type
    std::vector<QString> keys;
};

tl::unexpected<Error> badRecord(const QString &part, int line)
{
    return failure("bad_record",
                   Message(QT_TRANSLATE_NOOP("core", "Line %2 of %1 in the package is no record that can be filed. Ask the sender to make the return again."),
                           {part, QString::number(line)}),
                   {.row = line, .path = part});
}

} // namespace

package::Parts partsOf(const std::vector<filings::FiledRow> &rows)
{
    package::Parts parts;
    for (const QString &type : filings::types())
        parts[folder + type + ending] = {};
    for (const filings::FiledRow &row : rows)
        package::appendLine(parts[folder + row.type + ending], toJson(row));
    return parts;
}

Result<std::vector<filings::FiledRow>> rowsFrom(const package::Parts &parts, QDate today)
{
    std::vector<filings::FiledRow> rows;
    for (const QString &type : filings::types()) {
        const QString name = folder + type + ending;
        const auto part = parts.find(name);
        if (part == parts.end())
            continue;
        const LineReader reader(type, today);
        int badLine = 0;
        package::forEachLine(part->second, name, [&](int line, const Result<QJsonObject> &record) {
            auto row = record ? reader.read(*record) : std::nullopt;
            if (!row) {
                badLine = line;
                return false;
            }
            rows.push_back(std::move(*row));
            return true;
        });
        if (badLine > 0)
            return badRecord(name, badLine);
    }
    return rows;
}

} // namespace liuqing::returns

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/officelayoutwish.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"

using namespace Qt::StringLiterals;

namespace liuqing::office {

namespace {

// 3 for "C"; 0 when the text is no column letters
int columnNumber(const QString &letters)
{
    int column = 0;
    for (const QChar c : letters) {
        if (c < u'A' || c > u'Z' || column > maximumColumns)
            return 0;
        column = column * 26 + (c.unicode() - u'A') + 1;
    }
    return column <= maximumColumns ? column : 0;
}

SheetColumn *findColumn(const QString &name, std::vector<SheetColumn> *columns)
{
    const QString wanted = text::normalizedName(name);
    for (SheetColumn &column : *columns) {
        if (column.letters == name || text::normalizedName(column.header) == wanted)
            return &column;
    }
    for (SheetColumn &column : *columns) {
        if (text::normalizedName(column.header.section(u'/', -1)) == wanted)
            return &column;
    }
    return nullptr;
}

tl::unexpected<Error> noColumn(const QString &name, const std::vector<SheetColumn> &columns)
{
    QStringList known;
    for (const SheetColumn &column : columns)
        known.append(column.letters + u' ' + column.header);
    return failure(
        "bad_mapping",
        Message(QT_TRANSLATE_NOOP("core",
                                  "The mapping names a column \"%1\" that the sheet does not have. "
                                  "Its columns are: %2."),
                {name, known.join(u"、"_s)}),
        {.column = name});
}

const Field *findField(const QString &key, const RecordType &type, const Synonyms &synonyms)
{
    for (const Field *field : synonyms.included(type)) {
        if (text::fromKey(field->key) == key)
            return field;
    }
    const Field *field = catalogue::findField(type, key);
    return field != nullptr && isTyped(*field) ? field : nullptr;
}

tl::unexpected<Error> noField(const QString &key, const RecordType &type, const Synonyms &synonyms)
{
    QStringList known;
    for (const Field *field : type.fields) {
        if (isTyped(*field))
            known.append(text::fromKey(field->key) + u' ' + synonyms.label(type, *field));
    }
    for (const Field *field : synonyms.included(type))
        known.append(text::fromKey(field->key) + u' ' + synonyms.label(type, *field));
    return failure(
        "bad_mapping",
        Message(QT_TRANSLATE_NOOP("core",
                                  "The mapping names a field \"%1\" that does not exist. The fields "
                                  "are: %2."),
                {key, known.join(u"、"_s)}),
        {.field = text::fromKey(type.key) + u'.' + key});
}

} // namespace

HeaderBlock wishedBlock(const std::vector<SheetRow> &rows, const Merges &merges, const ColumnWishes &wishes)
{
    HeaderBlock block;
    for (const SheetRow &row : rows) {
        const bool all = std::all_of(wishes.keyBegin(), wishes.keyEnd(), [&row](const QString &key) {
            const Cell *cell = cellAt(row, columnNumber(key));
            return cell != nullptr && cell->kind == Cell::Kind::text;
        });
        if (!all || wishes.isEmpty())
            continue;
        block.rows.push_back(row.number);
        for (const HeaderCell &cell : headerCells({&row, 1}, merges))
            block.match.columns.push_back(describedColumn(cell));
        return block;
    }
    return block;
}

Status applyWishes(const ColumnWishes &wishes, const RecordType &type, const Synonyms &synonyms,
                   std::vector<SheetColumn> *columns)
{
    for (auto wish = wishes.begin(); wish != wishes.end(); ++wish) {
        SheetColumn *column = findColumn(wish.key(), columns);
        if (column == nullptr)
            return noColumn(wish.key(), *columns);
        const Field *field = nullptr;
        if (wish.value()) {
            field = findField(*wish.value(), type, synonyms);
            if (field == nullptr)
                return noField(*wish.value(), type, synonyms);
            for (SheetColumn &other : *columns) {
                if (other.field == field)
                    other.field = nullptr;
            }
        }
        if (column->field != field) {
            column->until = nullptr;
            column->yes.clear();
            column->no.clear();
        }
        column->field = field;
    }
    return {};
}

} // namespace liuqing::office

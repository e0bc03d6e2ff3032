// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetkind.h"

#include "core/catalogue/catalogue.h"

using namespace Qt::StringLiterals;

namespace liuqing::office {

namespace {

// A column that is a field speaks for the type as much as one that is none speaks against it, and a field without
// which there is no such record speaks loudest when it is missing. What has a name of its own goes before what is only
// a part of it.
double weightOf(const LikelyType &likely, const SheetLayout &layout)
{
    double weight = likely.mapped - likely.unmapped;
    const auto has = [&](const Field *field) {
        return std::any_of(layout.columns.begin(), layout.columns.end(),
                           [&](const SheetColumn &column) { return column.field == field; });
    };
    for (const Field *field : likely.type->fields) {
        if ((field->required || field == likely.type->title) && !has(field))
            weight -= 3;
    }
    return has(likely.type->title) && std::holds_alternative<kind::Text>(likely.type->title->kind) ? weight + 1 : weight;
}

bool looksLikeNothing(const Error &error)
{
    return error.code == u"no_header"_s || error.code == u"no_sheet"_s;
}

} // namespace

Result<std::vector<LikelyType>> likelyTypes(const QString &file, const Synonyms &words)
{
    auto workbook = Workbook::open(file);
    if (!workbook)
        return failure(workbook.error());
    std::vector<std::pair<double, LikelyType>> weighed;
    for (const RecordType *type : catalogue::types()) {
        const auto layout = recognizeLayout(**workbook, *type, words);
        if (!layout && !looksLikeNothing(layout.error()))
            return failure(layout.error());
        if (!layout)
            continue;
        LikelyType likely{.type = type};
        for (const SheetColumn &column : layout->columns) {
            likely.mapped += column.isMapped() ? 1 : 0;
            likely.unmapped += column.isMapped() || column.serial ? 0 : 1;
        }
        weighed.emplace_back(weightOf(likely, *layout), likely);
    }
    std::stable_sort(weighed.begin(), weighed.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<LikelyType> found;
    for (const auto &[weight, likely] : weighed)
        found.push_back(likely);
    return found;
}

} // namespace liuqing::office

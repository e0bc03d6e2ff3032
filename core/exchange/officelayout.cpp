// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/officelayout.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/exchange/officelayoutwish.h"

using namespace Qt::StringLiterals;

namespace liuqing::office {

namespace {

constexpr int rowsSearched = 60;
constexpr size_t rowsBelow = 18; // read beyond them for sub headings and samples
constexpr double sheetHint = 6; // what a fitting sheet name is worth
constexpr qsizetype longestGroup = 15;
constexpr double likely = 0.6; // of the best score: another block, another sheet

struct SheetView
{
    int sheet = 0;
    SheetInfo info;
    std::vector<SheetRow> rows;
    Merges merges;
    HeaderBlock block = {};
    double score = 0;
};

std::span<const SheetRow> from(const std::vector<SheetRow> &rows, size_t start)
{
    return std::span(rows).subspan(start, std::min(rows.size() - start, rowsBelow));
}

// A row that begins with a serial number is data
bool beginsWithFigure(const SheetRow &row)
{
    for (const Cell &cell : row.cells) {
        if (!cell.isBlank())
            return cell.kind != Cell::Kind::text;
    }
    return true;
}

// A row of nothing but short texts, one of them merged over several columns: it groups the headings below
bool isGroupRow(const SheetRow &row, const Merges &merges)
{
    int texts = 0;
    int groups = 0;
    for (int column = 1; column <= static_cast<int>(row.cells.size()); ++column) {
        const Cell *cell = cellAt(row, column);
        if (cell == nullptr)
            continue;
        const QString shown = text::withoutSpaces(cell->text);
        const bool plain = std::all_of(shown.begin(), shown.end(), [](QChar c) { return !c.isDigit() && c != u':'; });
        if (cell->kind != Cell::Kind::text || shown.size() > longestGroup || !plain)
            return false;
        const MergedRange *range = merges.at(row.number, column);
        ++texts;
        groups += range != nullptr && range->firstRow == range->lastRow && range->lastColumn > range->firstColumn ? 1 : 0;
    }
    return texts >= 2 && groups > 0;
}

// The same heading with the groups above it, where it has such: 项目经理/电话 is not the firm's 电话
HeaderBlock withGroups(const HeaderBlock &chosen, const std::vector<HeaderBlock> &blocks, const SheetView &view)
{
    const int first = chosen.rows.front();
    const auto above = std::find_if(view.rows.begin(), view.rows.end(), [first](const SheetRow &row) { return row.number == first - 1; });
    if (above == view.rows.end() || !isGroupRow(*above, view.merges))
        return chosen;
    for (const HeaderBlock &block : blocks) {
        const bool holds = std::find(block.rows.begin(), block.rows.end(), first) != block.rows.end();
        if (block.rows.front() == first - 1 && holds && block.match.mapped * 2 > chosen.match.mapped)
            return block;
    }
    return chosen;
}

// The first heading of the sheet: the most convincing one, unless one above it is nearly as good
HeaderBlock firstBlock(const SheetView &view, const RecordType &type, const Synonyms &synonyms)
{
    std::vector<HeaderBlock> blocks;
    for (size_t i = 0; i < view.rows.size() && i < rowsSearched; ++i) {
        if (beginsWithFigure(view.rows[i]))
            continue;
        HeaderBlock block = headerAt(from(view.rows, i), view.merges, type, synonyms);
        if (!block.rows.empty())
            blocks.push_back(std::move(block));
    }
    const auto byScore = [](const HeaderBlock &one, const HeaderBlock &two) {
        return one.match.score < two.match.score;
    };
    auto chosen = std::max_element(blocks.begin(), blocks.end(), byScore);
    if (chosen == blocks.end())
        return {};
    const std::vector<HeaderBlock> all = blocks;
    const double enough = chosen->match.score * likely;
    for (;;) {
        std::vector<HeaderBlock> above;
        std::copy_if(blocks.begin(), blocks.end(), std::back_inserter(above), [&](const HeaderBlock &block) {
            return block.rows.back() < chosen->rows.front() && block.match.score >= enough;
        });
        if (above.empty())
            return withGroups(*chosen, all, view);
        blocks = std::move(above);
        chosen = std::max_element(blocks.begin(), blocks.end(), byScore);
    }
}

Result<SheetView> viewSheet(Workbook &workbook, int sheet)
{
    SheetView view{
        .sheet = sheet, .info = workbook.sheets()[static_cast<size_t>(sheet)], .rows = {}, .merges = {}};
    const auto merges = workbook.merges(sheet);
    LIUQING_TRY(merges);
    view.merges = Merges(*merges);
    const auto status = workbook.read(sheet, [&view](const SheetRow &row) {
        view.rows.push_back(row);
        return view.rows.size() < rowsSearched + rowsBelow;
    });
    LIUQING_TRY(status);
    return view;
}

Result<std::vector<SheetView>> viewSheets(Workbook &workbook, const LayoutWish &wish)
{
    std::vector<SheetView> views;
    const auto infos = workbook.sheets();
    for (const bool hidden : {false, true}) {
        for (size_t i = 0; i < infos.size(); ++i) {
            const bool wanted = wish.sheet.isEmpty() || text::tidy(infos[i].name) == text::tidy(wish.sheet);
            if (infos[i].hidden != hidden || !wanted)
                continue;
            auto view = viewSheet(workbook, static_cast<int>(i));
            LIUQING_TRY(view);
            views.push_back(*std::move(view));
        }
    }
    if (!views.empty() || infos.empty())
        return views;
    QStringList names;
    for (const SheetInfo &info : infos)
        names.append(info.name);
    return failure(
        "no_sheet",
        Message(QT_TRANSLATE_NOOP("core", "There is no sheet \"%1\". The file has these sheets: %2."),
                {wish.sheet, names.join(u"、"_s)}),
        {.sheet = wish.sheet});
}

// The row with most texts, to show a clerk what was taken for nothing
QString widestRow(const std::vector<SheetView> &views)
{
    QStringList widest;
    for (const SheetView &view : views) {
        for (const SheetRow &row : view.rows) {
            QStringList texts;
            for (const Cell &cell : row.cells) {
                if (cell.kind == Cell::Kind::text && cell.text.size() <= 30)
                    texts.append(text::tidy(cell.text));
            }
            if (texts.size() > widest.size())
                widest = texts;
        }
    }
    return widest.mid(0, 12).join(u" | "_s);
}

// Headings one below the other
bool holdsForm(const SheetView &view, const RecordType &type, const Synonyms &synonyms)
{
    for (size_t i = 0; i < view.rows.size(); ++i) {
        const auto rows = from(view.rows, i);
        if (isForm(matchHeader(headerCells(rows.first(1), view.merges), type, synonyms, {}), rows.subspan(1), type, synonyms))
            return true;
    }
    return false;
}

tl::unexpected<Error> noHeader(const std::vector<SheetView> &views, const RecordType &type,
                               const Synonyms &synonyms)
{
    const auto form = std::find_if(views.begin(), views.end(), [&](const SheetView &view) { return holdsForm(view, type, synonyms); });
    if (form != views.end()) {
        return failure("no_header",
                       Message(QT_TRANSLATE_NOOP("core",
                                                 "Sheet \"%1\" is a form about one record, its headings one below the other. Please copy "
                                                 "it into a list with the headings in one row, or enter the record by hand."),
                               {form->info.name}),
                       {.sheet = form->info.name});
    }
    QStringList wanted;
    for (const Field *field : type.fields) {
        if (field->required || wanted.size() < 3)
            wanted.append(synonyms.headings(type, *field).mid(0, 3).join(u'/'));
    }
    QStringList names;
    for (const SheetView &view : views)
        names.append(view.info.name);
    return failure(
        "no_header",
        Message(QT_TRANSLATE_NOOP("core",
                                  "No heading row for \"%1\" was found. Headings like %2 were looked for in "
                                  "the first %3 rows of the sheets: %4. The widest row seen is: %5. Please "
                                  "name the sheet, or say which column is which field."),
                {synonyms.label(type), wanted.join(u"、"_s), QString::number(rowsSearched),
                 names.join(u"、"_s), widestRow(views)}));
}

double scoreOf(const SheetView &view, const RecordType &type, const Synonyms &synonyms)
{
    if (view.block.rows.empty())
        return -1;
    const QStringList hints = synonyms.sheetHints(type);
    const bool hinted = std::any_of(hints.begin(), hints.end(),
                                    [&view](const QString &hint) { return view.info.name.contains(hint); });
    return view.block.match.score + (hinted ? sheetHint : 0);
}

// Visible sheets stand first, and a hidden one is only looked at when none of them will do
SheetView *bestSheet(std::vector<SheetView> *views)
{
    SheetView *best = nullptr;
    for (SheetView &view : *views) {
        if (view.score < 0 || (best != nullptr && view.info.hidden && !best->info.hidden))
            continue;
        if (best == nullptr || view.score > best->score)
            best = &view;
    }
    return best;
}

SheetLayout layoutOf(const SheetView &view, const RecordType &type)
{
    SheetLayout layout{.sheet = view.sheet,
                       .sheetName = view.info.name,
                       .headerRows = view.block.rows,
                       .columns = view.block.match.columns,
                       .signature = layoutSignature(type, view.block.match.columns),
                       .head = {},
                       .alsoLikely = {}};
    const auto end = std::find_if(view.rows.begin(), view.rows.end(), [&view](const SheetRow &row) {
        return row.number >= view.block.rows.front();
    });
    layout.head = readHead({view.rows.begin(), end});
    return layout;
}

} // namespace

QStringList SheetLayout::unmapped() const
{
    QStringList headers;
    for (const SheetColumn &column : columns) {
        if (!column.isMapped() && !column.serial)
            headers.append(column.header);
    }
    return headers;
}

Result<SheetLayout> recognizeLayout(Workbook &workbook, const RecordType &type, const Synonyms &synonyms,
                                    const LayoutWish &wish)
{
    auto views = viewSheets(workbook, wish);
    LIUQING_TRY(views);
    for (SheetView &view : *views) {
        view.block = firstBlock(view, type, synonyms);
        if (view.block.rows.empty())
            view.block = wishedBlock(view.rows, view.merges, wish.mapping);
        view.score = scoreOf(view, type, synonyms);
    }
    const SheetView *best = bestSheet(&*views);
    if (best == nullptr)
        return noHeader(*views, type, synonyms);
    SheetLayout layout = layoutOf(*best, type);
    for (const SheetView &view : *views) {
        if (&view != best && view.score >= best->score * likely && !view.info.hidden)
            layout.alsoLikely.append(view.info.name);
    }
    ColumnWishes wishes = wish.mapping;
    if (wishes.isEmpty() && wish.remembered)
        wishes = wish.remembered(layout.signature).value_or(ColumnWishes());
    LIUQING_TRY(applyWishes(wishes, type, synonyms, &layout.columns));
    layout.corrected = !wishes.isEmpty();
    return layout;
}

} // namespace liuqing::office

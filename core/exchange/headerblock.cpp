// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/headerblock.h"

#include "core/base/text.h"
#include "core/exchange/officenumber.h"
#include "core/exchange/officewords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace liuqing::office {

namespace {

constexpr int mostColumns = 400;
constexpr size_t mostSamples = 15;
constexpr size_t textsLookedAt = 5;

// One heading row after another as a grid of texts, each with the column where its merged range begins
class HeaderGrid
{
public:
    HeaderGrid(std::span<const SheetRow> rows, const Merges &merges) : m_rows(rows), m_merges(merges)
    {
        for (const SheetRow &row : rows)
            m_columns = std::max(m_columns, static_cast<int>(row.cells.size()));
        for (const MergedRange *range : ranges())
            m_columns = std::max(m_columns, range->lastColumn);
        m_columns = std::min(m_columns, mostColumns);
    }

    int columns() const { return m_columns; }

    QString own(size_t row, int column) const
    {
        const Cell *cell = cellAt(m_rows[row], column);
        return cell == nullptr ? QString() : text::tidy(cell->text);
    }

    // Where the text shown at a cell stands: {row, column}; row -1 when nothing is shown there
    std::pair<int, int> anchor(size_t row, int column) const
    {
        if (!own(row, column).isEmpty())
            return {static_cast<int>(row), column};
        const MergedRange *range = m_merges.at(m_rows[row].number, column);
        if (range == nullptr)
            return inferred(row, column);
        for (size_t above = 0; above <= row; ++above) {
            if (m_rows[above].number == range->firstRow && !own(above, range->firstColumn).isEmpty())
                return {static_cast<int>(above), range->firstColumn};
        }
        return {-1, 0};
    }

private:
    std::vector<const MergedRange *> ranges() const
    {
        std::vector<const MergedRange *> found;
        for (const SheetRow &row : m_rows) {
            for (int column = 1; column <= static_cast<int>(row.cells.size()); ++column) {
                if (const MergedRange *range = m_merges.at(row.number, column))
                    found.push_back(range);
            }
        }
        return found;
    }

    bool hasTextBelow(size_t row, int column) const
    {
        for (size_t below = row + 1; below < m_rows.size(); ++below) {
            if (!own(below, column).isEmpty())
                return true;
        }
        return false;
    }

    // A group without a merge: the nearest text to the left, if it and every blank up to here have sub
    // headings
    std::pair<int, int> inferred(size_t row, int column) const
    {
        for (size_t above = 0; above < row; ++above) {
            if (!own(above, column).isEmpty())
                return {-1, 0};
        }
        for (int left = column; left >= 1; --left) {
            if (!hasTextBelow(row, left)
                || (left != column && m_merges.at(m_rows[row].number, left) != nullptr))
                return {-1, 0};
            if (!own(row, left).isEmpty())
                return {static_cast<int>(row), left};
        }
        return {-1, 0};
    }

    std::span<const SheetRow> m_rows;
    const Merges &m_merges;
    int m_columns = 0;
};

QStringList filledTexts(const SheetRow &row)
{
    QStringList texts;
    for (const Cell &cell : row.cells) {
        if (!cell.isBlank())
            texts.append(text::withoutSpaces(cell.text));
    }
    texts.removeAll(QString());
    return texts;
}

template<typename Check> bool most(const QStringList &texts, Check check)
{
    const auto hits = std::count_if(texts.begin(), texts.end(), check);
    return texts.size() >= 2 && hits == texts.size();
}

// A cell of the row belongs to one above: what begins here is the lower half of something
bool beginsInside(const SheetRow &row, const Merges &merges)
{
    for (int column = 1; column <= static_cast<int>(row.cells.size()); ++column) {
        const MergedRange *range = merges.at(row.number, column);
        if (range != nullptr && range->firstRow < row.number)
            return true;
    }
    return false;
}

// What makes a heading doubtful: figures and whole sentences in it, or that it lacks its upper half
double penalty(std::span<const SheetRow> rows, const Merges &merges)
{
    double minus = 1.5 * static_cast<double>(rows.size() - 1);
    minus += beginsInside(rows.front(), merges) ? 6 : 0;
    for (const SheetRow &row : rows) {
        for (const Cell &cell : row.cells)
            minus += cell.kind == Cell::Kind::number ? 4 : cell.text.size() > 40 ? 2 : 0;
    }
    return minus;
}

// Headings merged downwards say how many rows the heading has at least
size_t leastDepth(std::span<const SheetRow> rows, const Merges &merges)
{
    const SheetRow &first = rows.front();
    int depth = 1;
    for (int column = 1; column <= static_cast<int>(first.cells.size()); ++column) {
        const MergedRange *range = merges.at(first.number, column);
        if (range != nullptr && range->firstRow == first.number && cellAt(first, column) != nullptr)
            depth = std::max(depth, range->lastRow - range->firstRow + 1);
    }
    return depth <= mostHeaderRows && static_cast<size_t>(depth) < rows.size() ? static_cast<size_t>(depth)
                                                                               : 1;
}

// "联系人及电话" over two columns that both hold something is a heading for each
void partPairs(std::vector<HeaderCell> *cells, int row, const Merges &merges,
               std::span<const SheetRow> samples)
{
    static const QRegularExpression pair(u"^([^及和与、/]{2,})[及和与、/]([^及和与、/]{2,})$"_s);
    for (size_t i = 0; i < cells->size(); ++i) {
        const HeaderCell cell = (*cells)[i];
        const MergedRange *range = merges.at(row, cell.column);
        const auto match = pair.match(text::withoutSpaces(cell.path.last()));
        if (range == nullptr || range->firstColumn != cell.column || range->lastColumn != cell.column + 1
            || !match.hasMatch())
            continue;
        const bool alone = i + 1 == cells->size() || (*cells)[i + 1].column != cell.column + 1;
        const bool filled = std::any_of(samples.begin(), samples.end(), [&cell](const SheetRow &sample) {
            return cellAt(sample, cell.column + 1) != nullptr;
        });
        if (!alone || !filled)
            continue;
        (*cells)[i].path.last() = match.captured(1);
        HeaderCell second = cell;
        second.column = cell.column + 1;
        second.path.last() = match.captured(2);
        cells->insert(cells->begin() + static_cast<std::ptrdiff_t>(i) + 1, second);
    }
}

// A heading in another language, or as a database calls it
bool isKey(const QString &shown)
{
    static const QRegularExpression key(u"^[A-Za-z][A-Za-z0-9_ ]*$"_s);
    return key.match(shown).hasMatch();
}

// One heading over several columns, merged or with blanks beside it
bool isGroup(std::span<const SheetRow> rows, const Merges &merges, int column)
{
    const SheetRow &above = rows[rows.size() - 2];
    const MergedRange *range = merges.at(above.number, column);
    if (range != nullptr)
        return range->lastColumn > range->firstColumn;
    return cellAt(above, column + 1) == nullptr && cellAt(rows.back(), column + 1) != nullptr;
}

// Below single headings that say enough stands a record, not one more row of headings: "单位名称" over
// "东苑社区"
bool endsInData(std::span<const SheetRow> rows, const Merges &merges, const HeaderMatch &shallower)
{
    static const QRegularExpression key(
        u"^[A-Za-z][A-Za-z0-9_ ]*$"_s); // the headings again in another language
    int single = 0;
    int stacked = 0;
    for (const SheetColumn &column : shallower.columns) {
        const Cell *below = cellAt(rows.back(), column.column);
        if (!column.isMapped() || isGroup(rows, merges, column.column))
            continue;
        ++single;
        stacked += below != nullptr && !isKey(below->text) ? 1 : 0;
    }
    return stacked >= 2 && stacked * 2 > single;
}

bool isContinuous(std::span<const SheetRow> rows)
{
    return rows.back().number - rows.front().number == static_cast<int>(rows.size()) - 1;
}

} // namespace

Merges::Merges(const std::vector<MergedRange> &ranges) : m_ranges(ranges)
{
    std::stable_sort(m_ranges.begin(), m_ranges.end(), [](const MergedRange &one, const MergedRange &two) {
        return one.firstRow < two.firstRow;
    });
    for (const MergedRange &range : m_ranges)
        m_highest = std::max(m_highest, range.lastRow - range.firstRow + 1);
}

const MergedRange *Merges::at(int row, int column) const
{
    auto range = std::lower_bound(m_ranges.begin(), m_ranges.end(), row - m_highest + 1,
                                  [](const MergedRange &one, int first) { return one.firstRow < first; });
    for (; range != m_ranges.end() && range->firstRow <= row; ++range) {
        if (range->lastRow >= row && range->firstColumn <= column && range->lastColumn >= column)
            return &*range;
    }
    return nullptr;
}

std::vector<HeaderCell> headerCells(std::span<const SheetRow> rows, const Merges &merges)
{
    const HeaderGrid grid(rows, merges);
    std::vector<HeaderCell> cells;
    std::vector<std::pair<int, int>> tops;
    for (int column = 1; column <= grid.columns(); ++column) {
        HeaderCell cell{.column = column};
        std::pair<int, int> last{-1, 0};
        std::pair<int, int> top{-1, 0};
        for (size_t row = 0; row < rows.size(); ++row) {
            const auto anchor = grid.anchor(row, column);
            if (anchor.first < 0 || anchor == last)
                continue;
            const QString shown = grid.own(static_cast<size_t>(anchor.first), anchor.second);
            if (cell.path.isEmpty())
                top = anchor;
            if (cell.path.isEmpty() || cell.path.last() != shown)
                cell.path.append(shown);
            last = anchor;
        }
        if (!cell.path.isEmpty()) {
            cells.push_back(std::move(cell));
            tops.push_back(top);
        }
    }
    for (size_t i = 0; i < cells.size(); ++i)
        cells[i].groupIsOwn = std::count(tops.begin(), tops.end(), tops[i]) == 1;
    // One title over everything, or a group whose merged blanks have no sub heading, is one heading
    for (size_t i = cells.size(); i-- > 1;) {
        if (cells[i].path.size() == 1 && cells[i].path == cells[i - 1].path && tops[i] == tops[i - 1])
            cells.erase(cells.begin() + static_cast<std::ptrdiff_t>(i));
    }
    return cells;
}

bool mayBeginHeader(const SheetRow &row, const RecordType &type, const Synonyms &synonyms)
{
    size_t looked = 0;
    for (const Cell &cell : row.cells) {
        if (cell.isBlank())
            continue;
        if (cell.kind != Cell::Kind::text)
            return false;
        if (cell.text.size() <= 40 && isKnownHeading(cell.text, type, synonyms))
            return true;
        if (++looked == textsLookedAt)
            break;
    }
    return false;
}

// Headings of several fields one below the other: a form about one record, not a list
bool isForm(const HeaderMatch &match, std::span<const SheetRow> below, const RecordType &type,
            const Synonyms &synonyms)
{
    const auto rows = below.first(std::min<size_t>(below.size(), mostHeaderRows));
    return std::any_of(match.columns.begin(), match.columns.end(), [&](const SheetColumn &column) {
        // 社区 below 级别 is a word of the column, though a heading elsewhere
        if (!column.isMapped() || std::holds_alternative<kind::Choice>(column.field->kind))
            return false;
        QSet<const Field *> meant;
        for (const SheetRow &row : rows) {
            const Cell *cell = cellAt(row, column.column);
            const QString key =
                cell == nullptr ? QString() : text::normalizedName(normalizedHeading(cell->text).name);
            if (const auto &meanings = synonyms.meanings(type, key); !meanings.empty())
                meant.insert(meanings.front().field);
        }
        meant.remove(column.field);
        return meant.size() >= 2;
    });
}

HeaderBlock headerAt(std::span<const SheetRow> rows, const Merges &merges, const RecordType &type,
                     const Synonyms &synonyms)
{
    HeaderBlock best;
    HeaderMatch shallower;
    size_t depth = 0;
    for (size_t tried = leastDepth(rows, merges); tried <= std::min<size_t>(mostHeaderRows, rows.size());
         ++tried) {
        const auto block = rows.first(tried);
        if (!isContinuous(block) || (tried > 1 && filledTexts(block.back()).size() < 2))
            break;
        if (shallower.isHeader() && endsInData(block, merges, shallower))
            break;
        auto samples = rows.subspan(tried);
        samples = samples.first(std::min(samples.size(), mostSamples));
        auto cells = headerCells(block, merges);
        partPairs(&cells, block.back().number, merges, samples);
        HeaderMatch match = matchHeader(cells, type, synonyms, samples);
        shallower = match;
        match.score -= penalty(block, merges);
        if (match.isHeader() && !isForm(match, samples, type, synonyms)
            && (depth == 0 || match.score > best.match.score)) {
            best.match = std::move(match);
            depth = tried;
        }
    }
    for (size_t i = 0; i < depth; ++i)
        best.rows.push_back(rows[i].number);
    for (size_t i = depth; depth > 0 && i < rows.size() && i < depth + 2; ++i) {
        const bool units = isUnitRow(rows[i]);
        if (!units && !isNumberRow(rows[i]) && !isHintRow(rows[i]) && !isKeyRow(rows[i]))
            break;
        best.rows.push_back(rows[i].number);
        for (SheetColumn &column : best.match.columns) {
            const Cell *cell = units ? cellAt(rows[i], column.column) : nullptr;
            if (cell != nullptr && unitPower(cell->text))
                column.unit = text::withoutSpaces(cell->text);
        }
    }
    return best;
}

bool isNumberRow(const SheetRow &row)
{
    static const QRegularExpression number(u"^[(\\[]?([0-9]{1,3})[)\\]]?(=.*)?$"_s);
    static const QString stems = u"甲乙丙丁戊己庚辛壬癸"_s;
    int expected = 0;
    int seen = 0;
    for (const Cell &cell : row.cells) {
        const QString shown = cell.isBlank() ? QString() : text::withoutSpaces(cell.text);
        if (shown.isEmpty())
            continue;
        ++seen;
        if (shown.size() == 1 && stems.contains(shown))
            continue;
        const auto match = number.match(shown);
        if (!match.hasMatch() && shown != u"—" && shown != u"-")
            return false;
        const int value = match.captured(1).toInt();
        if (expected != 0 && value != expected + 1)
            return false;
        if (expected == 0 && value > 1)
            return false;
        expected = value;
    }
    return seen >= 3;
}

bool isUnitRow(const SheetRow &row)
{
    int units = 0;
    const bool all = most(filledTexts(row), [&units](const QString &shown) {
        QString bare = shown;
        static const QRegularExpression around(u"^[(\\[](.*)[)\\]]$|^单位:?"_s);
        if (const auto match = around.match(bare); match.hasMatch())
            bare = match.captured(1).isEmpty() ? bare.remove(around) : match.captured(1);
        const bool unit = !bare.isEmpty() && !bare[0].isDigit() && (unitPower(bare) || bare == u"%");
        units += unit ? 1 : 0;
        return unit || shown == u"—" || shown == u"-" || shown == u"/" || shown == u"——";
    });
    return all && units > 0;
}

bool isKeyRow(const SheetRow &row)
{
    const QStringList texts = filledTexts(row);
    return texts.size() >= 3 && most(texts, [](const QString &shown) { return isKey(shown); });
}

bool isHintRow(const SheetRow &row)
{
    static const QRegularExpression hint(u"^[(\\[]?(必填|选填|填写|请填|请选|请输入|下拉|格式|按.*填|单选|"
                                         u"多选|文本|数字|日期|[0-9]+位|自动|不填|可不填|可空|"
                                         u"填[^报表]|可多选|是/否|有/无|男/女|是或否)"_s);
    return most(filledTexts(row), [](const QString &shown) { return hint.match(shown).hasMatch(); });
}

} // namespace liuqing::office

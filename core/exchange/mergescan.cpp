// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mergescan.h"

namespace liuqing {

namespace {

constexpr std::string_view element = "mergeCell";
constexpr qsizetype longestTag = 256; // <x:mergeCell ref="XFD1048576:XFD1048576" …/>
constexpr size_t maximumRanges = 1 << 20;

// The value of ref="…" inside a tag
QByteArrayView reference(QByteArrayView tag)
{
    const std::string_view text(tag.data(), static_cast<size_t>(tag.size()));
    const size_t name = text.find("ref");
    if (name == std::string_view::npos)
        return {};
    const size_t open = text.find_first_of("\"'", name);
    const size_t close = open == std::string_view::npos ? open : text.find(text[open], open + 1);
    if (close == std::string_view::npos)
        return {};
    return tag.sliced(static_cast<qsizetype>(open) + 1, static_cast<qsizetype>(close - open - 1));
}

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

CellPosition cellPosition(QByteArrayView reference)
{
    CellPosition found;
    qsizetype i = 0;
    for (; i < reference.size(); ++i) {
        const char c = reference[i];
        const bool upper = c >= 'A' && c <= 'Z';
        const bool lower = c >= 'a' && c <= 'z';
        if (!upper && !lower && c != '$')
            break;
        if (c != '$')
            found.column = found.column * 26 + (c - (upper ? 'A' : 'a') + 1);
        if (found.column > maximumColumns)
            return {};
    }
    for (; i < reference.size(); ++i) {
        const char c = reference[i];
        if (c == '$')
            continue;
        if (c < '0' || c > '9')
            return {};
        found.row = found.row * 10 + (c - '0');
        if (found.row > maximumRows)
            return {};
    }
    return found;
}

std::optional<MergedRange> cellRange(QByteArrayView reference)
{
    const qsizetype colon = reference.indexOf(':');
    if (colon < 0)
        return std::nullopt;
    const CellPosition first = cellPosition(reference.first(colon));
    const CellPosition last = cellPosition(reference.sliced(colon + 1));
    if (first.row == 0 || first.column == 0 || last.row < first.row || last.column < first.column)
        return std::nullopt;
    return MergedRange{first.row, last.row, first.column, last.column};
}

bool MergeScan::add(QByteArrayView piece)
{
    if (m_rest.isEmpty())
        return scan(piece);
    const QByteArray joined = std::exchange(m_rest, {}) + piece;
    return scan(joined);
}

bool MergeScan::scan(QByteArrayView bytes)
{
    const std::string_view text(bytes.data(), static_cast<size_t>(bytes.size()));
    for (size_t at = text.find(element); at != std::string_view::npos; at = text.find(element, at + 1)) {
        const size_t after = at + element.size();
        if (at == 0 || (text[at - 1] != '<' && text[at - 1] != ':') || after >= text.size()
            || !isBlank(text[after]))
            continue;
        const size_t close = text.find('>', after);
        if (close == std::string_view::npos)
            break;
        if (const auto range = cellRange(reference(bytes.sliced(after, close - after)))) {
            if (m_ranges.size() >= maximumRanges)
                return false;
            m_ranges.push_back(*range);
        }
    }
    const qsizetype lastTag = bytes.lastIndexOf('<');
    const bool cut = lastTag >= 0 && bytes.size() - lastTag < longestTag && bytes.indexOf('>', lastTag) < 0;
    m_rest = cut ? bytes.sliced(lastTag).toByteArray() : QByteArray();
    return true;
}

} // namespace liuqing

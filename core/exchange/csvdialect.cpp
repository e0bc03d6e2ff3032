// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvdialect.h"

#include "core/exchange/csvparser.h"

#include <map>

namespace liuqing {

namespace {

constexpr size_t linesJudged = 50;

struct Score
{
    int agreeing = 0; // lines with the commonest number of fields
    size_t fields = 0;

    bool operator<(const Score &other) const
    {
        return std::pair(agreeing, fields) < std::pair(other.agreeing, other.fields);
    }
};

Score scoreOf(QChar separator, const QString &text, bool whole)
{
    std::map<size_t, int> lines; // by number of fields
    size_t seen = 0;
    CsvParser parser(separator, {}, [&](const SheetRow &row) {
        if (row.cells.size() > 1)
            ++lines[row.cells.size()];
        return ++seen < linesJudged;
    });
    // A quote left open says the separator is wrong, or the text is cut; the lines before it count
    if (parser.add(text) && whole)
        (void)parser.finish();
    Score best;
    for (const auto &[fields, count] : lines)
        best = std::max(best, Score{count, fields});
    return best;
}

} // namespace

CsvDialect csvDialect(const QString &text, bool whole)
{
    if (text.startsWith(u"sep=", Qt::CaseInsensitive) && text.size() > 5
        && (text[5] == u'\r' || text[5] == u'\n'))
        return {text[4], true};
    CsvDialect dialect;
    Score best;
    for (const QChar candidate : {QChar(u','), QChar(u'\t'), QChar(u';')}) {
        const Score score = scoreOf(candidate, text, whole);
        if (best < score) {
            best = score;
            dialect.separator = candidate;
        }
    }
    return dialect;
}

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/headermatch.h"

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/exchange/officedate.h"
#include "core/exchange/officenumber.h"
#include "core/exchange/officewords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace liuqing::office {

namespace {

constexpr double exact = 100;
constexpr double joined = 99; // group and sub heading together say more than the sub heading alone
constexpr double totalOf = 97; // 车位/合计 is what 车位 alone would be
constexpr double tailExact = 96;
constexpr double withoutNumber = 93;
constexpr double withoutBrackets = 90;
constexpr double withoutAffix = 80;
constexpr double groupOnly = 66;
constexpr double alternative = 55;
constexpr double contradicted = 30; // what values that do not fit cost
constexpr double confirmed = 5; // what words that are all known are worth
constexpr double serialBonus = 2; // headings begin with 序号
constexpr double requiredBonus = 15;
constexpr double rankWeight = 0.04;
constexpr int enoughSamples = 3;

// A reading of a heading, and how far it is from what the office wrote
struct Form
{
    QString key;
    double score;
};

struct Candidate
{
    size_t cell;
    HeadingMeaning meaning;
    double score;
};

QString withoutBracketText(const QString &name)
{
    static const QRegularExpression brackets(u"[(\\[【〔〖《<][^)\\]】〕〗》>]*[)\\]】〕〗》>]?"_s);
    const bool hasBracket = std::any_of(name.begin(), name.end(), [](QChar c) { return text::isOneOf(c, u"([【〔〖《<"); });
    return hasBracket ? QString(name).remove(brackets) : name;
}

QString withoutNumbering(const QString &name)
{
    static const QRegularExpression numbering(
        u"^(\\(?[0-9]{1,2}[.、)\\s]|[(]?[一二三四五六七八九十]{1,3}[)、.]|[A-Z][.、]|其中[:,]?|\\*+)"_s);
    return QString(name).remove(numbering);
}

void addForm(std::vector<Form> *forms, const QString &raw, double score)
{
    const QString key = text::normalizedName(raw);
    if (!key.isEmpty())
        forms->push_back({key, score});
}

// The lowest heading in its readings, from as written to what is left without ornaments
void addTailForms(std::vector<Form> *forms, const QString &name, const RecordType &type,
                  const Synonyms &synonyms)
{
    addForm(forms, name, tailExact);
    const QString plain = withoutNumbering(withoutBracketText(name));
    addForm(forms, withoutNumbering(name), withoutNumber);
    addForm(forms, plain, withoutBrackets);
    for (const QString &prefix : synonyms.prefixes(type)) {
        if (plain.startsWith(prefix) && plain.size() > prefix.size() + 1)
            addForm(forms, plain.mid(prefix.size()), withoutAffix);
    }
    for (const QString &suffix : synonyms.suffixes()) {
        if (plain.endsWith(suffix) && plain.size() > suffix.size() + 1)
            addForm(forms, plain.chopped(suffix.size()), withoutAffix);
    }
    static const QRegularExpression either(u"[/或、|]"_s);
    const QStringList parts = plain.split(either, Qt::SkipEmptyParts);
    if (parts.size() == 2)
        addForm(forms, parts.first(), alternative);
}

bool isTotal(const QString &tail)
{
    static const QStringList words{u"合计"_s, u"总计"_s, u"总数"_s, u"小计"_s, u"总量"_s, u"计"_s};
    return words.contains(withoutBracketText(tail));
}

std::vector<Form> formsOf(const HeaderCell &cell, const RecordType &type, const Synonyms &synonyms)
{
    std::vector<Form> forms;
    const QString tail = normalizedHeading(cell.path.last()).name;
    bool otherGroup = false;
    QString above;
    for (qsizetype i = cell.path.size() - 2; i >= 0; --i) {
        const QString group = withoutNumbering(withoutBracketText(normalizedHeading(cell.path[i]).name));
        otherGroup = otherGroup || synonyms.isOtherGroup(type, text::normalizedName(group));
        above = group + above;
        addForm(&forms, above + withoutBracketText(tail), joined);
        addForm(&forms, group + withoutBracketText(tail), joined);
        if (isTotal(tail))
            addForm(&forms, group, totalOf);
    }
    if (otherGroup)
        return forms;
    const size_t own = forms.size();
    addTailForms(&forms, tail, type, synonyms);
    if (cell.path.size() == 1) {
        forms[own].score = exact;
    } else if (cell.groupIsOwn) {
        const QString group = normalizedHeading(cell.path.first()).name;
        addForm(&forms, group, groupOnly);
        addForm(&forms, withoutBracketText(group), groupOnly);
    }
    // the unit may be what tells it: 居民数(户)
    const Heading heading = normalizedHeading(withoutNumbering(cell.path.last()));
    if (!heading.unit.isEmpty())
        addForm(&forms, heading.name + u'(' + heading.unit + u')', exact);
    return forms;
}

// Could this cell be a value of the field? Only kinds that can tell answer no.
struct Fits
{
    const Cell &cell;
    const HeadingMeaning &meaning;
    const RecordType &type;
    const Synonyms &synonyms;

    bool word(const Vocabulary &vocabulary) const
    {
        if (synonyms.specialWords(type, *meaning.field).contains(text::normalizedName(cell.text)))
            return true;
        const auto found = choice(cell, synonyms.words(vocabulary));
        return !found.problem || (!meaning.yes.isEmpty() && !yesNo(cell).problem);
    }
    bool operator()(const kind::Integer &) const { return !number(cell, {}).problem; }
    bool operator()(const kind::Scaled &scaled) const
    {
        return !number(cell, {.scale = scaled.scale}).problem;
    }
    bool operator()(const kind::Year &) const { return !year(cell).problem; }
    bool operator()(const kind::YesNo &) const { return !yesNo(cell).problem; }
    bool operator()(const kind::Date &) const { return meaning.until != nullptr || !date(cell).problem; }
    bool operator()(const kind::Choice &choice) const { return word(*choice.from); }
    bool operator()(const kind::Choices &) const { return true; }
    bool operator()(const kind::Text &) const { return true; }
    bool operator()(const kind::Link &) const { return true; }
    bool operator()(const kind::Links &) const { return true; }
    bool operator()(const kind::Identifier &) const { return true; }
    bool operator()(const kind::Files &) const { return false; }
};

bool isFigure(const Field &field)
{
    return std::holds_alternative<kind::Integer>(field.kind)
        || std::holds_alternative<kind::Scaled>(field.kind);
}

// A figure or a yes that no value fits is another column with the same name; words may merely be new
bool mustFit(const Field &field)
{
    return isFigure(field) || std::holds_alternative<kind::YesNo>(field.kind);
}

// What the values below a heading take from its score
double evidence(const HeadingMeaning &meaning, int column, const RecordType &type, const Synonyms &synonyms,
                std::span<const SheetRow> samples)
{
    int filled = 0;
    int fitting = 0;
    for (const SheetRow &row : samples) {
        const Cell *cell = cellAt(row, column);
        if (cell == nullptr || isBlankMark(*cell) || (isFigure(*meaning.field) && isNoneWord(cell->text)))
            continue;
        ++filled;
        fitting += std::visit(Fits{*cell, meaning, type, synonyms}, meaning.field->kind) ? 1 : 0;
    }
    if (filled > 0 && fitting == filled && std::holds_alternative<kind::Choice>(meaning.field->kind))
        return -confirmed;
    if (filled == 0 || fitting > 0)
        return 0;
    return filled >= enoughSamples && mustFit(*meaning.field) ? exact : contradicted;
}

std::vector<Candidate> candidatesOf(const std::vector<HeaderCell> &cells, const RecordType &type,
                                    const Synonyms &synonyms, std::span<const SheetRow> samples)
{
    std::vector<Candidate> all;
    for (size_t i = 0; i < cells.size(); ++i) {
        for (const Form &form : formsOf(cells[i], type, synonyms)) {
            for (const HeadingMeaning &meaning : synonyms.meanings(type, form.key)) {
                if (!isTyped(*meaning.field))
                    continue;
                const double score = form.score - std::min(meaning.rank, 100) * rankWeight
                    - evidence(meaning, cells[i].column, type, synonyms, samples);
                if (score > 0)
                    all.push_back({i, meaning, score});
            }
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Candidate &one, const Candidate &two) { return one.score > two.score; });
    return all;
}

// Required, or, where a type requires nothing, part of what records are recognized by
bool isEssential(const RecordType &type, const Field &field)
{
    if (std::any_of(type.fields.begin(), type.fields.end(), [](const Field *one) { return one->required; }))
        return field.required;
    return std::any_of(type.matchKeys.begin(), type.matchKeys.end(), [&field](const MatchKey &key) {
        const auto holds = [&field](std::span<const Field *const> part) { return std::find(part.begin(), part.end(), &field) != part.end(); };
        return holds(key.fields) || holds(key.exactly);
    });
}

bool isSerialPath(const HeaderCell &cell, const Synonyms &synonyms)
{
    const QString tail = normalizedHeading(cell.path.last()).name;
    return synonyms.isSerial(text::normalizedName(cell.path.first()))
        || synonyms.isSerial(text::normalizedName(withoutBracketText(tail)));
}

// The field whose words stand below this group, one a column, to be ticked: 服务模式 over 市场化, 自管, 弃管
const Field *tickedField(const HeaderCell &cell, const RecordType &type, const Synonyms &synonyms, QString *code)
{
    if (cell.path.size() < 2)
        return nullptr;
    const QString group = withoutNumbering(withoutBracketText(normalizedHeading(cell.path[cell.path.size() - 2]).name));
    for (const HeadingMeaning &meaning : synonyms.meanings(type, text::normalizedName(group))) {
        const auto *words = std::get_if<kind::Choice>(&meaning.field->kind);
        if (words == nullptr)
            continue;
        const auto word = choice({.kind = Cell::Kind::text, .text = cell.path.last()}, synonyms.words(*words->from));
        *code = word.value.value_or(QString());
        return code->isEmpty() ? nullptr : meaning.field;
    }
    return nullptr;
}

void matchTicked(HeaderMatch *match, const std::vector<HeaderCell> &cells, const RecordType &type,
                 const Synonyms &synonyms, const QSet<const Field *> &taken)
{
    QHash<const Field *, std::vector<std::pair<size_t, QString>>> ticked;
    for (size_t i = 0; i < cells.size(); ++i) {
        QString code;
        const Field *field = tickedField(cells[i], type, synonyms, &code);
        if (field != nullptr && !taken.contains(field) && !match->columns[i].isMapped())
            ticked[field].emplace_back(i, code);
    }
    for (auto field = ticked.begin(); field != ticked.end(); ++field) {
        if (field->size() < 2)
            continue;
        match->mapped += 1;
        match->score += exact / 10;
        for (const auto &[index, code] : *field) {
            match->columns[index].field = field.key();
            match->columns[index].yes = code;
        }
    }
}

} // namespace

bool HeaderMatch::isHeader() const
{
    const auto plain = std::count_if(columns.begin(), columns.end(),
                                     [](const SheetColumn &column) { return !column.serial; });
    const bool numbered = plain < static_cast<std::ptrdiff_t>(columns.size());
    return essential > 0 && (mapped >= 2 || plain <= 2 || numbered);
}

HeaderMatch matchHeader(const std::vector<HeaderCell> &cells, const RecordType &type,
                        const Synonyms &synonyms, std::span<const SheetRow> samples)
{
    HeaderMatch match;
    for (const HeaderCell &cell : cells) {
        match.columns.push_back(describedColumn(cell));
        match.columns.back().serial = isSerialPath(cell, synonyms);
    }
    QSet<const Field *> taken;
    for (const Candidate &candidate : candidatesOf(cells, type, synonyms, samples)) {
        SheetColumn &column = match.columns[candidate.cell];
        const HeadingMeaning &meaning = candidate.meaning;
        if (column.isMapped() || taken.contains(meaning.field))
            continue;
        taken.insert(meaning.field);
        column.field = meaning.field;
        column.until = meaning.until;
        column.yes = meaning.yes;
        column.no = meaning.no;
        column.serial = false;
        const bool essential = isEssential(type, *meaning.field);
        match.score += candidate.score / 10 + (essential ? requiredBonus : 0);
        match.mapped += 1;
        match.essential += essential ? 1 : 0;
    }
    matchTicked(&match, cells, type, synonyms, taken);
    // A field of its own for the end beats the second half of a range
    for (SheetColumn &column : match.columns) {
        if (taken.contains(column.until))
            column.until = nullptr;
        match.score += column.serial ? serialBonus : column.isMapped() ? 0 : -0.3;
    }
    return match;
}

SheetColumn describedColumn(const HeaderCell &cell)
{
    SheetColumn column{.column = cell.column, .letters = columnLetters(cell.column)};
    QStringList parts;
    for (const QString &part : cell.path)
        parts.append(text::tidy(part));
    column.header = parts.join(u'/');
    for (qsizetype i = cell.path.size() - 1; i >= 0 && column.unit.isEmpty(); --i)
        column.unit = normalizedHeading(cell.path[i]).unit;
    return column;
}

QString layoutSignature(const RecordType &type, const std::vector<SheetColumn> &columns)
{
    QByteArray all(type.key.data(), static_cast<qsizetype>(type.key.size()));
    for (const SheetColumn &column : columns)
        all += '\n' + text::normalizedName(column.header).toUtf8();
    return QString::fromLatin1(digest::of(all).toHex().left(32));
}

bool isKnownHeading(const QString &raw, const RecordType &type, const Synonyms &synonyms)
{
    const QString name = normalizedHeading(raw).name;
    const QString key = text::normalizedName(name);
    if (synonyms.isSerial(key) || !synonyms.meanings(type, key).empty())
        return true;
    const QString plain = withoutBracketText(name);
    return plain != name && !synonyms.meanings(type, text::normalizedName(plain)).empty();
}

const Cell *cellAt(const SheetRow &row, int column)
{
    const auto index = static_cast<size_t>(column - 1);
    if (column < 1 || index >= row.cells.size() || row.cells[index].isBlank())
        return nullptr;
    return &row.cells[index];
}

} // namespace liuqing::office

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/search.h"

#include "core/base/initials.h"
#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/ledger/tables.h"
#include "core/schema/attachedfile.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace liuqing::search {

namespace {

constexpr qsizetype shortestSealed = 8; // what could be a whole number of a person

// LIKE takes no letter for a sign of its own
QString escaped(QString typed)
{
    for (const QChar sign : {u'\\', u'%', u'_'})
        typed.replace(sign, u'\\' + QString(sign));
    return typed;
}

Clause like(const QString &column, const QString &pattern)
{
    return {u"%1 LIKE ? ESCAPE '\\'"_s.arg(column), {pattern}};
}

// A part of a text; letters of the alphabet are found in either case. What has none is found as it stands, a fifth faster
Clause saying(const QString &column, const QString &word)
{
    const bool hasLetters = std::any_of(word.begin(), word.end(), [](QChar sign) { return sign.unicode() < 0x80 && sign.isLetter(); });
    return hasLetters ? like(column, u'%' + escaped(word) + u'%') : Clause{u"instr(%1, ?)"_s.arg(column), {word}};
}

Clause anyOf(const std::vector<Clause> &clauses)
{
    if (clauses.empty())
        return {u"0"_s, {}};
    Clause all;
    QStringList parts;
    for (const Clause &each : clauses) {
        parts.append(each.sql);
        all.values += each.values;
    }
    all.sql = u'(' + parts.join(u" OR "_s) + u')';
    return all;
}

Clause equal(const Ledger &ledger, const RecordType &type, const Field &field, const QString &typed)
{
    const QString whole = typed.trimmed().toUpper();
    if (field.sensitivity != Sensitivity::sealed)
        return {columnOf(field) + u" = ?"_s, {typed.trimmed()}};
    return {u"\"%1\" = ?"_s.arg(tables::blindColumnOf(field)), {ledger.seal().blind(whole, Seal::fieldContext(type, field))}};
}

bool isHidden(const Field &field)
{
    return field.sensitivity == Sensitivity::sealed || field.sensitivity == Sensitivity::masked;
}

Clause inChoices(const Field &field, const Vocabulary &vocabulary, const QString &typed)
{
    std::vector<Clause> clauses;
    for (const Term &term : vocabulary.terms) {
        if (!label(term.label).contains(typed, Qt::CaseInsensitive))
            continue;
        const QString code = text::fromKey(term.code);
        if (std::holds_alternative<kind::Choices>(field.kind))
            clauses.push_back({u"EXISTS (SELECT 1 FROM json_each(%1) WHERE value = ?)"_s.arg(columnOf(field)), {code}});
        else
            clauses.push_back({columnOf(field) + u" = ?"_s, {code}});
    }
    return anyOf(clauses);
}

Clause yesOrNo(const Field &field, const QString &typed)
{
    std::vector<Clause> clauses;
    for (const char *word : {"yes", "no"}) {
        if (label(word).contains(typed, Qt::CaseInsensitive))
            clauses.push_back({columnOf(field) + u" = ?"_s, {QString::fromLatin1(word)}});
    }
    return anyOf(clauses);
}

// Live records of a type that are called so: SELECT id
Clause called(const RecordType &type, const QString &typed)
{
    const Clause condition = name(type, typed);
    return {u"SELECT id FROM %1 WHERE retired IS NULL AND %2"_s.arg(quoted(type.key), condition.sql), condition.values};
}

Clause linked(const Field &field, const QString &typed)
{
    if (const auto *link = std::get_if<kind::Link>(&field.kind)) {
        const Clause targets = called(*catalogue::find(link->to), typed);
        return {u"%1 IN (%2)"_s.arg(columnOf(field), targets.sql), targets.values};
    }
    std::vector<Clause> clauses;
    for (const std::string_view to : std::get<kind::Links>(field.kind).to) {
        const Clause targets = called(*catalogue::find(to), typed);
        clauses.push_back({u"EXISTS (SELECT 1 FROM json_each(%1) WHERE value IN (SELECT lower(hex(id)) FROM (%2)))"_s.arg(columnOf(field), targets.sql), targets.values});
    }
    return anyOf(clauses);
}

// What a word may mean in a field; nothing where it can mean nothing
struct Worded
{
    const Ledger &ledger;
    const RecordType &type;
    const Field &field;
    const QString &word;
    using Answer = std::optional<Clause>;

    Answer operator()(const kind::Text &) const
    {
        return saying(columnOf(field), word); // names are masked where they are shown, and found all the same
    }
    Answer operator()(const kind::Identifier &) const
    {
        if (!isHidden(field))
            return saying(columnOf(field), word);
        return word.size() < shortestSealed ? Answer() : Answer(equal(ledger, type, field, word));
    }
    Answer operator()(const kind::Choice &kind) const { return inChoices(field, *kind.from, word); }
    Answer operator()(const kind::Choices &kind) const { return inChoices(field, *kind.from, word); }
    Answer operator()(const kind::YesNo &) const { return Answer(); } // yes or no to what?
    Answer operator()(const kind::Link &) const { return linked(field, word); }
    Answer operator()(const kind::Links &) const { return linked(field, word); }
    Answer operator()(const kind::Files &) const // their names, not what they are kept under
    {
        Clause named = saying(u"substr(value, %1)"_s.arg(AttachedFile::nameBegins), word);
        named.sql = u"(%1 IS NOT NULL AND EXISTS (SELECT 1 FROM json_each(%1) WHERE %2))"_s.arg(columnOf(field), named.sql);
        return named;
    }
    Answer operator()(const kind::Date &) const { return word.front().isDigit() ? Answer(like(columnOf(field), escaped(word) + u'%')) : Answer(); }
    Answer operator()(const kind::Integer &) const { return number(); }
    Answer operator()(const kind::Year &) const { return number(); }
    Answer operator()(const kind::Scaled &) const { return Answer(); }

    Answer number() const
    {
        bool isNumber = false;
        const qint64 wanted = word.toLongLong(&isNumber);
        return isNumber ? Answer(Clause{columnOf(field) + u" = ?"_s, {wanted}}) : Answer();
    }
};

struct Range
{
    QString from = {};
    QString to = {};
    bool strict = false; // without the ends
};

// dashes: whether 5-9 is a range
Range rangeOf(const QString &typed, bool dashes)
{
    static const QRegularExpression two(u"^([^~～<>]+?)\\s*[~～]\\s*([^~～<>]+)$"_s);
    static const QRegularExpression numbers(u"^(\\d[\\d.]*)\\s*[-–—]\\s*(\\d[\\d.]*)$"_s);
    static const QRegularExpression one(u"^(>=|<=|≥|≤|>|<|＞|＜)\\s*(.+)$"_s);
    if (const auto found = two.match(typed); found.hasMatch())
        return {found.captured(1), found.captured(2)};
    if (const auto found = one.match(typed); found.hasMatch()) {
        const QString sign = found.captured(1);
        const bool above = sign.startsWith(u'>') || sign == u"≥"_s || sign == u"＞"_s;
        const bool strict = sign == u">"_s || sign == u"<"_s || sign == u"＞"_s || sign == u"＜"_s;
        return above ? Range{found.captured(2), {}, strict} : Range{{}, found.captured(2), strict};
    }
    if (const auto found = numbers.match(typed); dashes && found.hasMatch())
        return {found.captured(1), found.captured(2)};
    return {typed, typed};
}

Error badFilter(const Field &field, const QString &typed)
{
    return {u"bad_filter"_s,
            Message(QT_TRANSLATE_NOOP("core", "“%1” cannot be looked for in “%2”. Type a number or a day, or a range such as >5, 5~9, 2024 or 2024-03~2024-06."),
                    {typed, label(field.label)}),
            {}};
}

std::optional<qint64> scaledNumber(QString typed, int scale)
{
    typed.remove(u',');
    const qsizetype point = typed.indexOf(u'.');
    QString decimals = point < 0 ? QString() : typed.mid(point + 1);
    if (decimals.size() > scale)
        return std::nullopt;
    decimals = decimals.leftJustified(scale, u'0');
    bool isNumber = false;
    const qint64 value = QString((point < 0 ? typed : typed.left(point)) + decimals).toLongLong(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

Result<Clause> inNumbers(const Field &field, const QString &typed, int scale)
{
    const Range range = rangeOf(typed, true);
    Clause clause;
    QStringList parts;
    for (const auto &[end, sign] : {std::pair{range.from, u">"_s}, {range.to, u"<"_s}}) {
        if (end.isEmpty())
            continue;
        const auto number = scaledNumber(end.trimmed(), scale);
        if (!number)
            return failure(badFilter(field, typed));
        parts.append(columnOf(field) + u' ' + sign + (range.strict ? QString() : u"="_s) + u" ?"_s);
        clause.values.append(*number);
    }
    clause.sql = u'(' + parts.join(u" AND "_s) + u')';
    return clause;
}

// Days are stored as far as they are known: 2024 stands before 2024-03, and belongs to a range that ends in it
Result<Clause> inDates(const Field &field, const QString &typed)
{
    static const QRegularExpression day(u"^\\d{4}(-\\d{2}(-\\d{2})?)?$"_s);
    const Range range = rangeOf(typed, false);
    const auto stored = [](QString text) {
        QStringList parts = text.trimmed().replace(u'.', u'-').replace(u'/', u'-').split(u'-');
        for (qsizetype i = 1; i < parts.size(); ++i)
            parts[i] = parts[i].rightJustified(2, u'0');
        return parts.join(u'-');
    };
    const QString from = stored(range.from);
    const QString to = stored(range.to);
    if ((!from.isEmpty() && !day.match(from).hasMatch()) || (!to.isEmpty() && !day.match(to).hasMatch()))
        return failure(badFilter(field, typed));
    Clause clause;
    QStringList parts;
    if (!from.isEmpty()) {
        parts.append(columnOf(field) + (range.strict ? u" > ?"_s : u" >= ?"_s));
        clause.values.append(range.strict ? QString(from + u'~') : from);
    }
    if (!to.isEmpty()) {
        parts.append(columnOf(field) + (range.strict ? u" < ?"_s : u" <= ?"_s));
        clause.values.append(range.strict ? to : QString(to + u'~')); // after every day of it
    }
    clause.sql = u'(' + parts.join(u" AND "_s) + u')';
    return clause;
}

} // namespace

QString columnOf(const Field &field)
{
    if (field.isDeclared())
        return u"json_extract(extra, '$.%1')"_s.arg(text::fromKey(field.key));
    return u'"' + tables::columnOf(field) + u'"';
}

Clause name(const RecordType &type, const QString &typed)
{
    const QString wanted = typed.trimmed();
    if (wanted.isEmpty())
        return {u"1"_s, {}};
    if (std::holds_alternative<kind::Link>(type.title->kind))
        return linked(*type.title, wanted);
    std::vector<Clause> clauses{saying(columnOf(*type.title), wanted)};
    if (const QString pattern = initials::pattern(wanted); !pattern.isEmpty())
        clauses.push_back({u"initials GLOB ?"_s, {pattern}});
    return anyOf(clauses);
}

Clause words(const Ledger &ledger, const RecordType &type, const QString &typed)
{
    Clause all;
    QStringList parts;
    for (const QString &word : text::tidy(typed).split(u' ', Qt::SkipEmptyParts)) {
        std::vector<Clause> clauses;
        for (const Field *field : ledger.fieldsOf(type)) {
            if (!ledger.isStored(type, *field))
                continue;
            if (auto clause = std::visit(Worded{ledger, type, *field, word}, field->kind); clause && clause->sql != u"0"_s)
                clauses.push_back(std::move(*clause));
        }
        if (const QString pattern = initials::pattern(word); !pattern.isEmpty())
            clauses.push_back({u"initials GLOB ?"_s, {pattern}});
        const Clause any = anyOf(clauses);
        parts.append(any.sql);
        all.values += any.values;
    }
    all.sql = parts.join(u" AND "_s);
    return all;
}

Result<Clause> column(const Ledger &ledger, const RecordType &type, const Field &field, const QString &typed)
{
    const QString wanted = typed.trimmed();
    if (wanted.isEmpty())
        return Clause();
    if (wanted == u"="_s || wanted == u"＝"_s)
        return Clause{columnOf(field) + u" IS NULL"_s, {}};
    if (wanted == u"*"_s || wanted == u"＊"_s)
        return Clause{columnOf(field) + u" IS NOT NULL"_s, {}};
    if (const auto *scaled = std::get_if<kind::Scaled>(&field.kind))
        return inNumbers(field, wanted, scaled->scale);
    if (std::holds_alternative<kind::Integer>(field.kind) || std::holds_alternative<kind::Year>(field.kind))
        return inNumbers(field, wanted, 0);
    if (std::holds_alternative<kind::Date>(field.kind))
        return inDates(field, wanted);
    if (std::holds_alternative<kind::YesNo>(field.kind))
        return yesOrNo(field, wanted);
    if (&field == type.title)
        return name(type, wanted);
    if (isHidden(field) && std::holds_alternative<kind::Identifier>(field.kind))
        return equal(ledger, type, field, wanted);
    return std::visit(Worded{ledger, type, field, wanted}, field.kind).value_or(Clause{u"0"_s, {}});
}

} // namespace liuqing::search

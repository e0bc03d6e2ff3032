// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fieldreader.h"

#include "core/base/scaled.h"
#include "core/base/text.h"
#include "core/exchange/officedate.h"
#include "core/exchange/officenumber.h"
#include "core/exchange/officewords.h"
#include "core/identifiers/identifiers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace liuqing::office {

namespace {

using Record = liuqing::Value;

bool isPhone(kind::Identifier::Form form)
{
    return form == kind::Identifier::Form::mobile || form == kind::Identifier::Form::phone;
}

QStringList parted(const QString &text)
{
    static const QRegularExpression separator(u"[、;；,，/\\n\\r]+"_s);
    QStringList parts;
    for (const QString &part : text.split(separator, Qt::SkipEmptyParts)) {
        if (const QString name = personName(part); !name.isEmpty())
            parts.append(name);
    }
    return parts;
}

// The first of several numbers in a cell that is right as it stands: "13912345678/0418-2345678"
std::optional<QString> firstRightNumber(identifiers::Kind kind, const QString &text, QDate today)
{
    static const QRegularExpression separator(u"[、;；,，/\\s:：()（）\\p{Han}]+"_s);
    for (const QString &part : text.split(separator, Qt::SkipEmptyParts)) {
        const auto checked = identifiers::checkCell(kind, part, false, today);
        if (!checked.problem && !checked.value.isEmpty())
            return checked.value;
    }
    return std::nullopt;
}

Record coded(const Field &field, const QStringList &codes)
{
    if (std::holds_alternative<kind::Choices>(field.kind))
        return codes;
    return codes.first();
}

// The unit that figures of a column are in, and that of the field: a label of an office's own may name 万元
NumberRules rulesFor(const SheetColumn &column, int scale)
{
    NumberRules rules{.scale = scale, .headingUnit = column.unit};
    if (!column.field->isDeclared())
        return rules;
    const QString own = normalizedHeading(label(column.field->label)).unit;
    rules.ownPower = unitPower(own).value_or(0);
    rules.percent = own == u"%";
    return rules;
}

// Codes and numbers of documents are compared, so they are written in one way
bool identifies(const RecordType &type, const Field &field)
{
    return field.unique || std::any_of(type.matchKeys.begin(), type.matchKeys.end(), [&field](const MatchKey &key) {
        return std::find(key.fields.begin(), key.fields.end(), &field) != key.fields.end();
    });
}

// The apostrophe that keeps a spreadsheet from taking a text for a formula is not part of it
QString withoutTextMark(const QString &text)
{
    const bool marked = text.size() > 1 && text[0] == u'\'' && QStringView(u"=+-@＝＋－＠").contains(text[1]);
    return marked ? text.mid(1) : text;
}

Cell textCell(const QString &text)
{
    return {.kind = Cell::Kind::text, .text = text};
}

} // namespace

QString listedCode(const QString &code)
{
    if (code == u"not_whole" || code == u"too_large")
        return u"not_a_number"_s;
    if (code == u"not_a_year")
        return u"not_a_date"_s;
    return code == u"several" ? u"unknown_word"_s : code;
}

FieldReader::FieldReader(const SheetColumn &column, const ReadingContext &context)
    : m_column(column), m_context(context)
{ }

std::vector<FieldOutcome> FieldReader::read(const Cell &cell) const
{
    m_cell = cell;
    if (auto outcomes = special())
        return *std::move(outcomes);
    if (auto outcomes = range())
        return *std::move(outcomes);
    return {std::visit(*this, m_column.field->kind)};
}

FieldOutcome FieldReader::outcome() const
{
    return {.field = m_column.field, .raw = text::tidy(m_cell.text)};
}

FieldOutcome FieldReader::wrong(Problem problem) const
{
    FieldOutcome out = outcome();
    out.problem = std::move(problem);
    return out;
}

template<typename Read, typename Make> FieldOutcome FieldReader::from(Read read, Make make) const
{
    FieldOutcome out = outcome();
    if (read.value)
        out.value = make(*read.value);
    out.problem = std::move(read.problem);
    out.doubt = std::move(read.doubt);
    return out;
}

FieldOutcome FieldReader::operator()(const kind::Text &rules) const
{
    const QString typed = withoutTextMark(m_cell.text);
    const bool own = rules.script != kind::Script::name && m_cell.kind == Cell::Kind::text
        && !identifies(m_context.type, *m_column.field);
    auto out = from(text(m_cell, m_context.dates1904), [&](const QString &shown) {
        return rules.script == kind::Script::name ? personName(shown) : own ? freeText(typed) : shown;
    });
    const QString shown = textOf(out.value);
    if (isNoneWord(shown))
        out.value = {};
    if (shown.size() <= rules.max)
        return out;
    return wrong({"length",
                  Message(QT_TRANSLATE_NOOP(
                              "core", "The text has %1 characters, and %2 is the most. Please shorten it."),
                          {QString::number(shown.size()), QString::number(rules.max)}),
                  {}});
}

FieldOutcome FieldReader::inRange(FieldOutcome number, int64_t min, int64_t max, int scale) const
{
    if (!isKnown(number.value) || (numberOf(number.value) >= min && numberOf(number.value) <= max))
        return number;
    return wrong(
        {"not_a_number",
         Message(QT_TRANSLATE_NOOP("core", "%1 cannot be right here: the figure must lie between %2 and %3."),
                 {number.raw, scaled::format(min, scale), scaled::format(max, scale)}),
         {}});
}

// Figures with words this program can do without: "三星级", "1.2元/㎡·月"
QString FieldReader::cleanNumber() const
{
    static const QRegularExpression stars(u"^([一二三四五1-5])颗?(星级?|级)$"_s);
    const QString shown = text::withoutSpaces(m_cell.text);
    if (const auto match = stars.match(shown); match.hasMatch()) {
        const qsizetype han = QStringView(u"一二三四五").indexOf(match.captured(1));
        return han < 0 ? match.captured(1) : QString::number(han + 1);
    }
    static const QRegularExpression price(u"^([0-9]+(?:\\.[0-9]+)?)元.*$"_s);
    const auto match = price.match(shown);
    return match.hasMatch() ? match.captured(1) : m_cell.text;
}

FieldOutcome FieldReader::operator()(const kind::Integer &rules) const
{
    Cell cell = m_cell;
    if (cell.kind == Cell::Kind::text)
        cell.text = cleanNumber();
    auto out = from(number(cell, rulesFor(m_column, 0)),
                    [](int64_t read) { return Record(static_cast<qint64>(read)); });
    return inRange(std::move(out), rules.min, rules.max, 0);
}

FieldOutcome FieldReader::operator()(const kind::Year &) const
{
    return from(year(m_cell, m_context.dates1904),
                [](int read) { return Record(static_cast<qint64>(read)); });
}

FieldOutcome FieldReader::operator()(const kind::Scaled &rules) const
{
    const QString own = m_column.field->unit == nullptr ? QString() : QString::fromUtf8(m_column.field->unit);
    NumberRules number = rulesFor(m_column, rules.scale);
    number.percent = number.percent || own == u"%";
    if (own == u"m²" && number.headingUnit.isEmpty())
        number.headingUnit = m_context.areaUnit;
    Cell cell = m_cell;
    if (cell.kind == Cell::Kind::text && own == u"yuan")
        cell.text = cleanNumber();
    auto out =
        from(office::number(cell, number), [](int64_t read) { return Record(static_cast<qint64>(read)); });
    return inRange(std::move(out), rules.min, rules.max, rules.scale);
}

FieldOutcome FieldReader::operator()(const kind::YesNo &) const
{
    const bool inverted = m_column.yes == u"no";
    return from(yesNo(m_cell),
                [inverted](bool read) { return Record(read != inverted ? u"yes"_s : u"no"_s); });
}

FieldOutcome FieldReader::operator()(const kind::Date &) const
{
    return from(date(m_cell, m_context.dates1904),
                [](const BusinessDate &read) { return Record(read.stored()); });
}

FieldOutcome FieldReader::operator()(const kind::Choice &rules) const
{
    const auto asWord = choice(m_cell, m_context.synonyms.words(*rules.from));
    if (!m_column.yes.isEmpty() && !asWord.value) {
        const auto answer = yesNo(m_cell);
        FieldOutcome out = outcome();
        if (answer.value) {
            const QString &code = *answer.value ? m_column.yes : m_column.no;
            out.value = code.isEmpty() ? Record() : Record(code);
        }
        if (!answer.problem)
            return out;
    }
    return from(asWord, [](const QString &code) { return Record(code); });
}

FieldOutcome FieldReader::operator()(const kind::Choices &rules) const
{
    FieldOutcome out = outcome();
    QStringList codes;
    QStringList parts = m_cell.kind == Cell::Kind::text ? parted(m_cell.text) : QStringList();
    static const QRegularExpression ticks(u"[☑√✓■]"_s);
    if (m_cell.text.contains(ticks))
        parts = m_cell.text.split(QRegularExpression(u"[□☐]\\S*|[☑√✓■\\s]+"_s), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        auto read = choice(textCell(part), m_context.synonyms.words(*rules.from));
        if (read.problem)
            return wrong(*std::move(read.problem));
        if (read.value && !codes.contains(*read.value))
            codes.append(*read.value);
    }
    if (!codes.isEmpty())
        out.value = codes;
    return out;
}

FieldOutcome FieldReader::names(bool several) const
{
    FieldOutcome out = outcome();
    auto read = text(m_cell, m_context.dates1904);
    out.problem = std::move(read.problem);
    if (read.value && !isNoneWord(*read.value))
        out.names = several ? parted(m_cell.text) : QStringList(personName(*read.value));
    return out;
}

FieldOutcome FieldReader::operator()(const kind::Link &) const
{
    return names(false);
}

FieldOutcome FieldReader::operator()(const kind::Links &) const
{
    return names(true);
}

FieldOutcome FieldReader::operator()(const kind::Files &) const
{
    return wrong({"not_typed", Message(QT_TRANSLATE_NOOP("core", "Files are added in the form of the record, not typed.")), {}});
}

FieldOutcome FieldReader::operator()(const kind::Identifier &rules) const
{
    if (auto error = formulaError(m_cell))
        return wrong(*std::move(error));
    if (isBlankMark(m_cell) || isNoneWord(m_cell.text))
        return outcome();
    const identifiers::Kind kind = rules.form;
    const bool fromNumber = m_cell.kind == Cell::Kind::number;
    const auto checked = identifiers::checkCell(kind, m_cell.text, fromNumber, m_context.today);
    FieldOutcome out = outcome();
    if (!checked.problem) {
        out.value = checked.value.isEmpty() ? Record() : Record(checked.value);
        return out;
    }
    if (const auto first =
            isPhone(rules.form) ? firstRightNumber(kind, m_cell.text, m_context.today) : std::nullopt) {
        out.value = *first;
        out.doubt = Message(QT_TRANSLATE_NOOP("core", "\"%1\" holds more than one number; %2 was taken."),
                            {out.raw, *first});
        return out;
    }
    return wrong({checked.problem->code, checked.problem->message, checked.problem->suggestion});
}

std::optional<std::vector<FieldOutcome>> FieldReader::special() const
{
    const auto &words = m_context.synonyms.specialWords(m_context.type, *m_column.field);
    if (words.isEmpty() || m_cell.kind != Cell::Kind::text)
        return std::nullopt;
    const auto found = words.constFind(text::normalizedName(m_cell.text));
    if (found == words.constEnd())
        return std::nullopt;
    std::vector<FieldOutcome> outcomes{outcome()};
    for (const auto &[field, codes] : *found) {
        if (field == m_column.field)
            outcomes.front().value = coded(*field, codes);
        else
            outcomes.push_back({.field = field, .raw = outcomes.front().raw, .value = coded(*field, codes)});
    }
    return outcomes;
}

// "2023年1月1日至2025年12月31日"
std::optional<std::vector<FieldOutcome>> FieldReader::range() const
{
    if (m_column.until == nullptr || m_cell.kind != Cell::Kind::text)
        return std::nullopt;
    static const QRegularExpression day(
        u"[0-9]{8}|[0-9]{4}(?:[年./-][0-9]{1,2}(?![0-9])(?:[月./-][0-9]{1,2}(?![0-9]))?)?[月日年]?"_s);
    const QString shown = text::withoutSpaces(m_cell.text);
    QStringList days;
    for (auto match = day.globalMatch(shown); match.hasNext();)
        days.append(match.next().captured());
    if (days.isEmpty() || days.size() > 2)
        return std::nullopt;
    const auto readDay = [this](const QString &text, const Field *field) {
        FieldOutcome out = outcome();
        out.field = field;
        auto read = date(textCell(text), m_context.dates1904);
        out.problem = std::move(read.problem);
        if (read.value)
            out.value = read.value->stored();
        return out;
    };
    if (days.size() == 1 && (shown.startsWith(u'至') || shown.startsWith(u'到')))
        return std::vector<FieldOutcome>{outcome(), readDay(days[0], m_column.until)};
    std::vector<FieldOutcome> outcomes{readDay(days[0], m_column.field)};
    if (days.size() == 2)
        outcomes.push_back(readDay(days[1], m_column.until));
    return outcomes;
}

} // namespace liuqing::office

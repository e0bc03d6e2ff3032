// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/officewords.h"

#include "core/base/text.h"
#include "core/exchange/officenumber.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace liuqing::office {

namespace {

constexpr qsizetype mostWordsNamed = 8;

bool isTicked(QChar c)
{
    return text::isOneOf(c, u"☑☒✓✔√■●◉▣✅");
}

bool isUnticked(QChar c)
{
    return text::isOneOf(c, u"□☐○◯▢◻");
}

// The words beside ticked boxes; nullopt when the text has no boxes
std::optional<QStringList> tickedWords(QStringView text)
{
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return isTicked(c) || isUnticked(c); }))
        return std::nullopt;
    QStringList ticked;
    const bool boxFirst = isTicked(text[0]) || isUnticked(text[0]);
    QString word;
    bool on = false;
    const auto finish = [&ticked, &word](bool chosen) {
        if (chosen && !word.isEmpty())
            ticked << word;
        word.clear();
    };
    for (const QChar c : text) {
        if (!isTicked(c) && !isUnticked(c)) {
            word += c;
        } else if (boxFirst) {
            finish(on);
            on = isTicked(c);
        } else {
            finish(isTicked(c));
        }
    }
    if (boxFirst)
        finish(on);
    return ticked;
}

// NFKC makes all brackets "(" and "["; the Chinese 【〔 stay
qsizetype bracketAt(QStringView text)
{
    const auto found = std::find_if(text.begin(), text.end(),
                                    [](QChar c) { return text::isOneOf(c, u"([{【〔〖《"); });
    return found == text.end() ? -1 : found - text.begin();
}

// "1.本地", "(2)外地", "A、本地"
QStringView withoutNumbering(QStringView text)
{
    qsizetype i = 0;
    if (i < text.size() && text[i] == u'(')
        ++i;
    const qsizetype start = i;
    while (i < text.size() && (text[i].isDigit() || (text[i] >= u'A' && text[i] <= u'Z')))
        ++i;
    if (i == start || i - start > 2)
        return text;
    const qsizetype behind = i;
    while (i < text.size() && text::isOneOf(text[i], u".、)。:,-"))
        ++i;
    const bool circled = start == 0 && text[0].isDigit(); // NFKC makes ① a bare 1
    return i > behind || circled ? text.mid(i) : text;
}

std::optional<QString> lookUp(QStringView word, const QHash<QString, QString> &words)
{
    if (word.isEmpty())
        return std::nullopt;
    const auto found = words.constFind(text::normalizedName(word));
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<QString> tolerantLookUp(QStringView word, const QHash<QString, QString> &words)
{
    if (auto code = lookUp(word, words))
        return code;
    const QStringView bare = withoutNumbering(word);
    if (auto code = lookUp(bare, words))
        return code;
    const qsizetype bracket = bracketAt(bare);
    return bracket > 0 ? lookUp(bare.left(bracket), words) : std::nullopt;
}

Problem unknownWord(const QString &shown, QStringList known)
{
    known.sort();
    QString list = known.mid(0, mostWordsNamed).join(u"、"_s);
    if (known.size() > mostWordsNamed)
        list += u"…"_s;
    return {"unknown_word",
            Message(QT_TRANSLATE_NOOP("core",
                                      "\"%1\" is none of the words known here: %2. Please use one of them."),
                    {shown, list}),
            {}};
}

std::optional<bool> yesOrNo(QStringView word)
{
    constexpr std::array<std::u16string_view, 18> yes{u"是", u"有",   u"已",   u"对",   u"√",   u"✓",
                                                      u"✔",  u"☑",    u"✅",    u"Y",    u"YES", u"TRUE",
                                                      u"1",  u"是的", u"已有", u"具备", u"T",   u"■"};
    constexpr std::array<std::u16string_view, 18> no{u"否",    u"无", u"未", u"没有", u"不是", u"×",
                                                     u"✗",     u"✘",  u"✕",  u"X",    u"N",    u"NO",
                                                     u"FALSE", u"0",  u"没", u"❌",    u"F",    u"暂无"};
    const auto among = [word](const auto &list) {
        return std::any_of(list.begin(), list.end(), [word](std::u16string_view one) {
            return word == QStringView(one.data(), static_cast<qsizetype>(one.size()));
        });
    };
    if (among(yes))
        return true;
    return among(no) ? std::optional(false) : std::nullopt;
}

// "是(2023年)", "有,3名": the leading word when a bracket or comma follows it
std::optional<bool> leadingYesOrNo(QStringView word)
{
    const auto end = std::find_if(word.begin(), word.end(),
                                  [](QChar c) { return text::isOneOf(c, u"([【〔,;:。"); });
    return yesOrNo(word.left(end - word.begin()));
}

} // namespace

Value<bool> yesNo(const Cell &cell)
{
    if (auto error = formulaError(cell))
        return Value<bool>::wrong(std::move(*error));
    if (isBlankMark(cell))
        return {};
    QString word = text::withoutSpaces(cell.text).toUpper().remove(QChar(0xFE0F));
    if (cell.kind == Cell::Kind::number)
        word = shownNumber(cell.text).value_or(word);
    for (const QStringView said : {QStringView(word), withoutNumbering(word)}) {
        if (const auto answer = leadingYesOrNo(said))
            return Value<bool>::of(*answer);
    }
    if (const auto ticked = tickedWords(word)) {
        if (ticked->isEmpty() && word.size() > 1)
            return {};
        if (ticked->size() == 1) {
            if (const auto answer = yesOrNo(ticked->first()))
                return Value<bool>::of(*answer);
        }
    }
    return Value<bool>::wrong(unknownWord(text::tidy(cell.text), {u"是"_s, u"否"_s}));
}

Value<QString> choice(const Cell &cell, const QHash<QString, QString> &words)
{
    if (auto error = formulaError(cell))
        return Value<QString>::wrong(std::move(*error));
    if (isBlankMark(cell))
        return {};
    QString word = text::withoutSpaces(cell.text).remove(QChar(0xFE0F));
    if (cell.kind == Cell::Kind::number)
        word = shownNumber(cell.text).value_or(word);
    if (const auto ticked = tickedWords(word)) {
        if (ticked->isEmpty())
            return {};
        if (ticked->size() > 1) {
            return Value<QString>::wrong(
                {"several",
                 Message(QT_TRANSLATE_NOOP("core",
                                           "More than one box is ticked in \"%1\". Please "
                                           "choose one."),
                         {text::tidy(cell.text)}),
                 {}});
        }
        word = ticked->first();
    }
    if (const auto code = tolerantLookUp(word, words))
        return Value<QString>::of(*code);
    if (isNoneWord(word))
        return {};
    return Value<QString>::wrong(unknownWord(text::tidy(cell.text), words.keys()));
}

Heading normalizedHeading(QStringView raw)
{
    QString name = text::withoutSpaces(raw);
    if (name.contains(u'(')) {
        for (const QStringView mark : {QStringView(u"(必填)"), QStringView(u"(选填)")})
            name.remove(mark.toString());
    }
    const auto isMark = [](QChar c) { return text::isOneOf(c, u"*★※:"); };
    while (!name.isEmpty() && isMark(name.front()))
        name.remove(0, 1);
    while (!name.isEmpty() && isMark(name.back()))
        name.chop(1);
    const qsizetype open = bracketAt(name);
    if (open <= 0 || !text::isOneOf(name.back(), u")]}】〕〗》"))
        return {name, {}};
    QString unit = name.mid(open + 1).chopped(1);
    if (unit.startsWith(u"单位:"))
        unit.remove(0, 3);
    if (!unitPower(unit) && unit != u"%")
        return {name, {}};
    return {name.left(open), unit.replace(u"m2"_s, u"㎡"_s)};
}

} // namespace liuqing::office

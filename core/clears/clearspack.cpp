// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clears/clearspack.h"

using namespace Qt::StringLiterals;

namespace liuqing::clears {

namespace {

struct Sentence
{
    const char16_t *key;
    const char *source;
    const char16_t *field = u""; // of the record, where it can be mended there
};

// clang-format off
constexpr Sentence sentences[] = {
    {u"code_missing", QT_TRANSLATE_NOOP("core", "The credit code is missing, see the business licence; individuals and the community itself need a provisional code."), u"uscc"},
    {u"duplicate_open", QT_TRANSLATE_NOOP("core", "Another firm has the same name. Say whether they are the same."), u"name"},
    {u"contact_missing", QT_TRANSLATE_NOOP("core", "Neither a contact person nor a phone is known."), u"contact"},
    {u"not_verified", QT_TRANSLATE_NOOP("core", "It was not verified in this period."), u"verified_on"},
    {u"mode_unknown", QT_TRANSLATE_NOOP("core", "The service mode is unknown or not verified."), u"service_mode"},
    {u"no_dated_project", QT_TRANSLATE_NOOP("core", "It is served, but no project in service names the firm and the day of its beginning.")},
    {u"staff_missing", QT_TRANSLATE_NOOP("core", "There is neither a list nor a count of the staff.")},
    {u"posts_unknown", QT_TRANSLATE_NOOP("core", "The post of some of the staff is unknown.")},
    {u"staff_differs", QT_TRANSLATE_NOOP("core", "The staff recorded is not the number reported, and no note says why."), u"staff_reported"},
    {u"statuses_unknown", QT_TRANSLATE_NOOP("core", "The political status of some of the staff is unknown.")},
    {u"relations_unknown", QT_TRANSLATE_NOOP("core", "Where the relation of some Party members is held is unknown.")},
    {u"no_grade", QT_TRANSLATE_NOOP("core", "There is no grade of this year, and no reason why not."), u"no_grade_reason"},
    {u"not_covered", QT_TRANSLATE_NOOP("core", "No Party organization covers it, and it does not have both an instructor and a founding plan with a measure.")},
    {u"not_founded", QT_TRANSLATE_NOOP("core", "Three or more full members are held here, but no organization has been founded.")},
};
// clang-format on

using measure::Condition;

Result<Need> readNeed(const PackNode &node, const measure::Source &source)
{
    auto why = node.member(u"why"_s).text();
    if (!why)
        return failure(why.error());
    if (whyOf(*why).isEmpty())
        return node.member(u"why"_s).wrong(
            Message(QT_TRANSLATE_NOOP("core", "the program has no sentence for \"%1\""), {*why}));
    auto condition = Condition::read(node.member(u"condition"_s), source);
    if (!condition)
        return failure(condition.error());
    return Need{*std::move(why), *std::move(condition)};
}

Result<Part> readPart(const PackNode &node)
{
    const auto key = node.member(u"source"_s).text();
    if (!key)
        return failure(key.error());
    const measure::Source *source = measure::findSource(*key);
    if (source == nullptr)
        return node.member(u"source"_s)
            .wrong(Message(QT_TRANSLATE_NOOP("core", "there is no source \"%1\""), {*key}));
    Part part{.source = *key, .where = {}, .needs = {}};
    if (const PackNode where = node.member(u"where"_s); !where.isMissing()) {
        auto condition = Condition::read(where, *source);
        if (!condition)
            return failure(condition.error());
        part.where = *std::move(condition);
    }
    const auto needs = node.member(u"needs"_s).items();
    if (!needs)
        return failure(needs.error());
    for (const PackNode &each : *needs) {
        auto need = readNeed(each, *source);
        if (!need)
            return failure(need.error());
        part.needs.push_back(*std::move(need));
    }
    return part;
}

Result<Clear> readClear(const PackNode &node)
{
    auto key = node.member(u"key"_s).text();
    if (!key)
        return failure(key.error());
    auto label = measure::Label::read(node.member(u"label"_s));
    if (!label)
        return failure(label.error());
    Clear clear{*std::move(key), *std::move(label), {}};
    const auto parts = node.member(u"parts"_s).items();
    if (!parts)
        return failure(parts.error());
    for (const PackNode &each : *parts) {
        auto part = readPart(each);
        if (!part)
            return failure(part.error());
        clear.parts.push_back(*std::move(part));
    }
    return clear;
}

} // namespace

Message whyOf(const QString &key)
{
    for (const Sentence &sentence : sentences) {
        if (key == QStringView(sentence.key))
            return Message(sentence.source);
    }
    return {};
}

QString fieldOf(const QString &key)
{
    for (const Sentence &sentence : sentences) {
        if (key == QStringView(sentence.key))
            return QString::fromUtf16(sentence.field);
    }
    return {};
}

Result<ClearsPack> ClearsPack::load(const PackFolder &pack)
{
    const auto root = pack.read(u"clears.json"_s);
    if (!root)
        return failure(root.error());
    const auto nodes = root->member(u"clears"_s).items();
    if (!nodes)
        return failure(nodes.error());
    ClearsPack out;
    for (const PackNode &node : *nodes) {
        auto clear = readClear(node);
        if (!clear)
            return failure(clear.error());
        out.m_clears.push_back(*std::move(clear));
    }
    return out;
}

} // namespace liuqing::clears

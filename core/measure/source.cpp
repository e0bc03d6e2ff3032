// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/source.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/ledger/filings.h"

using namespace Qt::StringLiterals;

namespace liuqing::measure {

namespace {

std::vector<QString> codesOf(const Vocabulary &vocabulary)
{
    std::vector<QString> codes;
    for (const Term &term : vocabulary.terms)
        codes.push_back(text::fromKey(term.code));
    return codes;
}

Column columnOf(const Field &field)
{
    struct Reader
    {
        QString key;

        Column operator()(const kind::Text &) const { return {key, Shape::text}; }
        Column operator()(const kind::Integer &) const { return {key, Shape::number}; }
        Column operator()(const kind::Year &) const { return {key, Shape::number}; }
        Column operator()(const kind::Scaled &) const { return {key, Shape::number}; }
        Column operator()(const kind::YesNo &) const { return {key, Shape::word, {u"yes"_s, u"no"_s}}; }
        Column operator()(const kind::Date &) const { return {key, Shape::date}; }
        Column operator()(const kind::Choice &choice) const
        {
            return {key, Shape::word, codesOf(*choice.from)};
        }
        Column operator()(const kind::Choices &) const { return {key, Shape::other}; }
        Column operator()(const kind::Link &) const { return {key, Shape::other}; }
        Column operator()(const kind::Links &) const { return {key, Shape::other}; }
        Column operator()(const kind::Identifier &) const { return {key, Shape::text}; }
        Column operator()(const kind::Files &) const { return {key, Shape::other}; }
    };
    return std::visit(Reader{text::fromKey(field.key)}, field.kind);
}

Source make(const QString &key, std::vector<Column> derived)
{
    Source source{key, {}};
    for (const Field *field : filings::fieldsOf(key))
        source.columns.push_back(columnOf(*field));
    source.columns.insert(source.columns.end(), derived.begin(), derived.end());
    return source;
}

std::vector<Source> makeAll()
{
    const auto flag = [](const QString &key, bool ownOnly = false) {
        return Column{key, Shape::flag, {}, ownOnly};
    };
    const auto number = [](const QString &key) { return Column{key, Shape::number}; };
    return {
        make(u"firm"_s,
             {{u"movement"_s, Shape::word, {u"new"_s, u"in"_s, u"left"_s, u"out"_s}},
              flag(u"present"_s),
              number(u"members_full_here"_s),
              flag(u"covered"_s),
              flag(u"has_instructor"_s),
              flag(u"has_growth"_s, true),
              flag(u"reachable"_s, true),
              flag(u"duplicate_open"_s, true),
              flag(u"verified_in_period"_s)}),
        make(u"estate"_s,
             {flag(u"has_dated_project"_s), flag(u"served_by_covered"_s), flag(u"red_certified"_s)}),
        make(u"project"_s,
             {number(u"staff_rows"_s),
              number(u"staff_number"_s),
              number(u"posts_unknown"_s),
              number(u"statuses_unknown"_s),
              number(u"relations_unknown"_s),
              {u"provider"_s, Shape::word, codesOf(vocabulary::provider)},
              flag(u"covered"_s),
              flag(u"has_instructor"_s),
              flag(u"has_growth"_s, true),
              flag(u"graded_this_year"_s, true),
              flag(u"staff_noted"_s, true)}),
        make(u"staff"_s, {}),
        make(u"party_org"_s, {flag(u"six_haves"_s)}),
        make(u"instructor"_s, {}),
    };
}

} // namespace

const Column *Source::find(const QString &column) const
{
    const auto at =
        std::find_if(columns.begin(), columns.end(), [&](const Column &each) { return each.key == column; });
    return at == columns.end() ? nullptr : &*at;
}

const std::vector<Source> &sources()
{
    static const std::vector<Source> all = makeAll();
    return all;
}

const Source *findSource(const QString &key)
{
    for (const Source &source : sources()) {
        if (source.key == key)
            return &source;
    }
    return nullptr;
}

} // namespace liuqing::measure

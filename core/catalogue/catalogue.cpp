// SPDX-License-Identifier: GPL-3.0-or-later
// The proofs of the catalogue: what a reviewer would check by eye is checked by the compiler.
#include "core/catalogue/catalogue.h"

namespace liuqing::catalogue {

namespace {

constexpr bool legalKey(std::string_view key)
{
    if (key.empty() || key.size() > 40 || key.front() < 'a' || key.front() > 'z' || key.starts_with("x_"))
        return false;
    for (const char c : key) {
        if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '_')
            return false;
    }
    return true;
}

template<typename Check> constexpr bool everyField(Check check)
{
    for (const RecordType *type : types()) {
        for (const Field *field : type->fields) {
            if (!check(*type, *field))
                return false;
        }
    }
    return true;
}

consteval bool keysAreLegal()
{
    return everyField(
        [](const RecordType &type, const Field &field) { return legalKey(type.key) && legalKey(field.key); });
}

// The columns every table has besides its fields
constexpr bool isReserved(std::string_view key)
{
    return key == "id" || key == "unit" || key == "revision" || key == "retired" || key == "extra"
        || key == "filing";
}

consteval bool keysAreUnique()
{
    return everyField([](const RecordType &type, const Field &field) {
        int same = 0;
        for (const Field *other : type.fields)
            same += other->key == field.key ? 1 : 0;
        return same == 1 && !isReserved(field.key);
    });
}

consteval bool typesAreUnique()
{
    for (const RecordType *type : types()) {
        int same = 0;
        for (const RecordType *other : types())
            same += other->key == type->key ? 1 : 0;
        if (same != 1)
            return false;
    }
    return true;
}

consteval bool linksResolve()
{
    return everyField([](const RecordType &, const Field &field) {
        if (const auto *link = std::get_if<kind::Link>(&field.kind))
            return find(link->to) != nullptr;
        if (const auto *links = std::get_if<kind::Links>(&field.kind)) {
            for (const std::string_view to : links->to) {
                if (find(to) == nullptr)
                    return false;
            }
            return !links->to.empty();
        }
        return true;
    });
}

consteval bool choicesHaveWords()
{
    for (const Vocabulary *words : vocabularies()) {
        if (words->terms.empty())
            return false;
        for (const Term &term : words->terms) {
            if (!legalKey(term.code) || words->find(term.code) != &term)
                return false;
        }
    }
    return true;
}

consteval bool titlesAndDatesBelong()
{
    for (const RecordType *type : types()) {
        const bool dated = std::holds_alternative<kind::Date>(type->since->kind)
            && std::holds_alternative<kind::Date>(type->until->kind);
        if (!dated || type->indexOf(*type->title) < 0 || type->indexOf(*type->since) < 0
            || type->indexOf(*type->until) < 0 || type->matchKeys.empty())
            return false;
        for (const MatchKey &key : type->matchKeys) {
            for (const auto &parts : {key.fields, key.exactly, key.perhaps}) {
                for (const Field *part : parts) {
                    if (type->indexOf(*part) < 0)
                        return false;
                }
            }
        }
    }
    return true;
}

consteval bool sectionsBelong()
{
    return everyField([](const RecordType &type, const Field &field) {
        int places = 0;
        for (const Section &section : type.sections) {
            for (const Field *each : section.fields) {
                places += each == &field ? 1 : 0;
                if (type.indexOf(*each) < 0)
                    return false;
            }
        }
        return places <= 1;
    });
}

consteval bool versionsAreKnown()
{
    return everyField([](const RecordType &, const Field &field) {
        return field.sinceSchema >= 1 && field.sinceSchema <= schemaVersion;
    });
}

consteval bool sealedFieldsAreText()
{
    return everyField([](const RecordType &, const Field &field) {
        return field.sensitivity != Sensitivity::sealed || std::holds_alternative<kind::Text>(field.kind)
            || std::holds_alternative<kind::Identifier>(field.kind);
    });
}

static_assert(keysAreLegal(),
              "keys are lower-case letters, digits and underscores, and x_ belongs to offices");
static_assert(keysAreUnique(), "a field key stands twice in a type, or is a column that every table has");
static_assert(typesAreUnique(), "a type key stands twice in the catalogue");
static_assert(linksResolve(), "a link names a record type that is not in the catalogue");
static_assert(choicesHaveWords(), "a vocabulary is empty, or a code stands twice in it");
static_assert(titlesAndDatesBelong(), "title, since, until and match keys are fields of their own type");
static_assert(sectionsBelong(), "a section names a field of another type, or a field stands in two sections");
static_assert(versionsAreKnown(), "a field comes from a later schema than this program writes");
static_assert(sealedFieldsAreText(), "only text and identifiers can be sealed");

} // namespace

const RecordType *find(const QString &key)
{
    return find(std::string_view(key.toStdString()));
}

const Field *findField(const RecordType &type, const QString &key)
{
    return type.find(key.toStdString());
}

} // namespace liuqing::catalogue

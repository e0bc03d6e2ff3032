// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/synonyms.h"

#include "core/base/text.h"
#include "core/policy/synonymsreader.h"

namespace liuqing {

namespace {

template<typename Key, typename Found>
const Found &foundOr(const QHash<Key, Found> &hash, const Key &key, const Found &none)
{
    const auto found = hash.constFind(key);
    return found == hash.constEnd() ? none : *found;
}

} // namespace

Result<Synonyms> Synonyms::read(const PackFolder &pack)
{
    return SynonymsReader().read(pack);
}

const Synonyms::TypeWords &Synonyms::of(const RecordType &type) const
{
    static const TypeWords none;
    return foundOr(m_types, &type, none);
}

const Synonyms::FieldWords &Synonyms::of(const RecordType &type, const Field &field) const
{
    static const FieldWords none;
    return foundOr(of(type).fields, &field, none);
}

const std::vector<HeadingMeaning> &Synonyms::meanings(const RecordType &type, const QString &key) const
{
    static const std::vector<HeadingMeaning> none;
    return foundOr(of(type).headings, key, none);
}

bool Synonyms::isSerial(const QString &key) const
{
    return m_serials.contains(key);
}

bool Synonyms::isOtherGroup(const RecordType &type, const QString &key) const
{
    return of(type).otherGroups.contains(key);
}

QStringList Synonyms::prefixes(const RecordType &type) const
{
    return of(type).prefixes;
}

QStringList Synonyms::sheetHints(const RecordType &type) const
{
    return of(type).sheets;
}

QString Synonyms::label(const RecordType &type) const
{
    return of(type).label;
}

QString Synonyms::label(const RecordType &type, const Field &field) const
{
    return of(type, field).label;
}

QStringList Synonyms::headings(const RecordType &type, const Field &field) const
{
    return of(type, field).headings;
}

void Synonyms::include(const RecordType &type, const Field &field, const QStringList &headings)
{
    TypeWords &words = m_types[&type];
    words.included.push_back(&field);
    words.fields[&field] = {.label = liuqing::label(field.label), .headings = headings, .special = {}};
    for (const QString &heading : headings) {
        auto &meanings = words.headings[text::normalizedName(heading)];
        meanings.insert(meanings.begin(), {.field = &field});
    }
    const auto *choice = std::get_if<kind::Choice>(&field.kind);
    if (choice == nullptr)
        return;
    QHash<QString, QString> &codes = m_words[choice->from];
    for (const Term &term : choice->from->terms)
        codes.insert(text::normalizedName(text::fromKey(term.code)), text::fromKey(term.code));
    for (const Term &term : choice->from->terms) // what people read wins over codes
        codes.insert(text::normalizedName(liuqing::label(term.label)), text::fromKey(term.code));
}

const std::vector<const Field *> &Synonyms::included(const RecordType &type) const
{
    return of(type).included;
}

const QHash<QString, QString> &Synonyms::words(const Vocabulary &vocabulary) const
{
    static const QHash<QString, QString> none;
    return foundOr(m_words, &vocabulary, none);
}

const QHash<QString, FieldCodes> &Synonyms::specialWords(const RecordType &type, const Field &field) const
{
    return of(type, field).special;
}

} // namespace liuqing

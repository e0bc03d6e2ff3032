// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/synonymsreader.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

Message unknownName(const QString &name)
{
    return Message(QT_TRANSLATE_NOOP("core", "\"%1\" is not in the catalogue"), {name});
}

const Vocabulary *findVocabulary(const QString &key)
{
    for (const Vocabulary *vocabulary : catalogue::vocabularies()) {
        if (text::fromKey(vocabulary->key) == key)
            return vocabulary;
    }
    return nullptr;
}

const Vocabulary *vocabularyOf(const Field &field)
{
    if (const auto *choice = std::get_if<kind::Choice>(&field.kind))
        return choice->from;
    const auto *choices = std::get_if<kind::Choices>(&field.kind);
    return choices == nullptr ? nullptr : choices->from;
}

// A code that a field can hold: out of its vocabulary, or yes and no
Status checkCode(const Field &field, const QString &code, const PackNode &at)
{
    const Vocabulary *vocabulary = vocabularyOf(field);
    const bool known = vocabulary != nullptr
        ? vocabulary->find(code.toStdString()) != nullptr
        : std::holds_alternative<kind::YesNo>(field.kind) && (code == u"yes" || code == u"no");
    if (!known)
        return at.wrong(unknownName(code));
    return {};
}

// The optional codes of a heading that is a question
Result<QString> readAnswer(const Field &field, const PackNode &node)
{
    if (node.isMissing())
        return QString();
    auto code = node.text();
    LIUQING_TRY(code);
    LIUQING_TRY(checkCode(field, *code, node));
    return code;
}

} // namespace

Result<Synonyms> SynonymsReader::read(const PackFolder &pack)
{
    const auto headings = pack.read(u"headings.json"_s);
    LIUQING_TRY(headings);
    LIUQING_TRY(readHeadings(*headings));
    const auto words = pack.read(u"words.json"_s);
    LIUQING_TRY(words);
    LIUQING_TRY(readWords(*words));
    return std::move(m_synonyms);
}

Status SynonymsReader::readHeadings(const PackNode &root)
{
    const auto serials = root.member(u"ignored"_s).texts();
    LIUQING_TRY(serials);
    for (const QString &word : *serials)
        m_synonyms.m_serials.insert(text::normalizedName(word));
    auto suffixes = root.member(u"suffixes"_s).texts();
    LIUQING_TRY(suffixes);
    m_synonyms.m_suffixes = *std::move(suffixes);
    const auto types = root.member(u"types"_s).members();
    LIUQING_TRY(types);
    for (const auto &[key, node] : *types) {
        const RecordType *type = catalogue::find(key);
        if (type == nullptr)
            return node.wrong(unknownName(key));
        LIUQING_TRY(readType(*type, node));
        LIUQING_TRY(readFields(*type, root.member(u"common"_s), true));
    }
    return {};
}

Status SynonymsReader::readType(const RecordType &type, const PackNode &node)
{
    auto &words = m_synonyms.m_types[&type];
    auto typeLabel = node.member(u"label"_s).text();
    LIUQING_TRY(typeLabel);
    words.label = *std::move(typeLabel);
    auto sheets = node.member(u"sheets"_s).texts();
    LIUQING_TRY(sheets);
    words.sheets = *std::move(sheets);
    auto prefixes = node.member(u"prefixes"_s).texts();
    LIUQING_TRY(prefixes);
    words.prefixes = *std::move(prefixes);
    const auto groups = node.member(u"otherGroups"_s).texts();
    LIUQING_TRY(groups);
    for (const QString &group : *groups)
        words.otherGroups.insert(text::normalizedName(group));
    return readFields(type, node.member(u"fields"_s), false);
}

// Common wordings (remark, since …) hold for every type that has the field and no wordings of its own
Status SynonymsReader::readFields(const RecordType &type, const PackNode &fields, bool common)
{
    const auto members = fields.members();
    LIUQING_TRY(members);
    for (const auto &[key, node] : *members) {
        const Field *field = catalogue::findField(type, key);
        if (common && (field == nullptr || m_synonyms.m_types[&type].fields.contains(field)))
            continue;
        if (field == nullptr)
            return node.wrong(unknownName(text::fromKey(type.key) + u'.' + key));
        LIUQING_TRY(readField(type, *field, node));
    }
    return {};
}

Status SynonymsReader::readField(const RecordType &type, const Field &field, const PackNode &node)
{
    auto fieldLabel = node.member(u"label"_s).text();
    LIUQING_TRY(fieldLabel);
    LIUQING_TRY(readHeading(type, field, node.member(u"label"_s), 0));
    m_synonyms.m_types[&type].fields[&field].label = *std::move(fieldLabel);
    const auto headings = node.member(u"headings"_s).items();
    LIUQING_TRY(headings);
    int rank = 0;
    for (const PackNode &heading : *headings)
        LIUQING_TRY(readHeading(type, field, heading, ++rank));
    return {};
}

Status SynonymsReader::readHeading(const RecordType &type, const Field &field, const PackNode &node, int rank)
{
    HeadingMeaning meaning{.field = &field, .rank = rank};
    const auto wording = node.isText() ? node.text() : node.member(u"heading"_s).text();
    LIUQING_TRY(wording);
    auto yes = readAnswer(field, node.member(u"yes"_s));
    LIUQING_TRY(yes);
    meaning.yes = *std::move(yes);
    auto no = readAnswer(field, node.member(u"no"_s));
    LIUQING_TRY(no);
    meaning.no = *std::move(no);
    if (const PackNode until = node.member(u"until"_s); !until.isMissing()) {
        meaning.until = catalogue::findField(type, until.value().toString());
        if (meaning.until == nullptr || !std::holds_alternative<kind::Date>(meaning.until->kind))
            return until.wrong(unknownName(until.value().toString()));
    }
    auto &words = m_synonyms.m_types[&type];
    auto &meanings = words.headings[text::normalizedName(*wording)];
    for (const HeadingMeaning &other : meanings) {
        if (other.field == &field)
            return {}; // written twice with other brackets
    }
    meanings.push_back(std::move(meaning));
    words.fields[&field].headings.append(*wording);
    return {};
}

Status SynonymsReader::readWords(const PackNode &root)
{
    const auto vocabularies = root.member(u"vocabularies"_s).members();
    LIUQING_TRY(vocabularies);
    for (const auto &[key, node] : *vocabularies) {
        const Vocabulary *vocabulary = findVocabulary(key);
        if (vocabulary == nullptr)
            return node.wrong(unknownName(key));
        LIUQING_TRY(readVocabulary(*vocabulary, node));
    }
    const auto fields = root.member(u"fields"_s).members();
    LIUQING_TRY(fields);
    for (const auto &[key, node] : *fields) {
        const RecordType *type = catalogue::find(key.section(u'.', 0, 0));
        const Field *field = type == nullptr ? nullptr : catalogue::findField(*type, key.section(u'.', 1));
        if (field == nullptr)
            return node.wrong(unknownName(key));
        const auto rules = node.items();
        LIUQING_TRY(rules);
        for (const PackNode &rule : *rules)
            LIUQING_TRY(readSpecial(*type, *field, rule));
    }
    return {};
}

Status SynonymsReader::readVocabulary(const Vocabulary &vocabulary, const PackNode &node)
{
    auto &words = m_synonyms.m_words[&vocabulary];
    const auto codes = node.members();
    LIUQING_TRY(codes);
    for (const auto &[code, list] : *codes) {
        if (vocabulary.find(code.toStdString()) == nullptr)
            return list.wrong(unknownName(text::fromKey(vocabulary.key) + u'.' + code));
        const auto items = list.items();
        LIUQING_TRY(items);
        for (const PackNode &item : *items) {
            const auto word = item.text();
            LIUQING_TRY(word);
            const QString key = text::normalizedName(*word);
            if (words.value(key, code) != code) {
                return item.wrong(Message(QT_TRANSLATE_NOOP("core", "\"%1\" already stands for %2"),
                                          {*word, words.value(key)}));
            }
            words.insert(key, code);
        }
        words.insert(text::normalizedName(code), code);
    }
    return {};
}

Status SynonymsReader::readSpecial(const RecordType &type, const Field &field, const PackNode &rule)
{
    FieldCodes sets;
    const auto members = rule.member(u"sets"_s).members();
    LIUQING_TRY(members);
    if (members->empty()) // words that set nothing are a slip of the pen
        return rule.wrong(Message(QT_TRANSLATE_NOOP("core", "an object { … } is expected here")));
    for (const auto &[key, node] : *members) {
        const Field *target = catalogue::findField(type, key);
        if (target == nullptr)
            return node.wrong(unknownName(text::fromKey(type.key) + u'.' + key));
        const auto codes = node.text();
        LIUQING_TRY(codes);
        const QStringList list = codes->split(u',');
        for (const QString &code : list)
            LIUQING_TRY(checkCode(*target, code, node));
        sets.emplace_back(target, list);
    }
    const auto words = rule.member(u"words"_s).texts();
    LIUQING_TRY(words);
    for (const QString &word : *words)
        m_synonyms.m_types[&type].fields[&field].special.insert(text::normalizedName(word), sets);
    return {};
}

} // namespace liuqing

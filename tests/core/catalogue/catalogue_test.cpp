// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "resources/builtin.h"

using namespace liuqing;
using namespace Qt::StringLiterals;

namespace {

bool isChinese(const QString &label)
{
    return std::any_of(label.begin(), label.end(), [](QChar c) { return text::isHan(c); });
}

// The labels of one list, which the eye must be able to tell apart
struct Labels
{
    QSet<QString> english;
    QSet<QString> chinese;
    qsizetype count = 0;

    void add(const char *source)
    {
        static const auto translated = Languages::chineseLabel();
        INFO(source);
        CHECK(isChinese(translated(source)));
        CHECK_FALSE(isChinese(QString::fromUtf8(source)));
        english.insert(QString::fromUtf8(source));
        chinese.insert(translated(source));
        ++count;
    }
    bool areDistinct() const { return english.size() == count && chinese.size() == count; }
};

// "uscc", "year, exactly firm", "name, perhaps community"
QString described(const MatchKey &key)
{
    QStringList parts;
    for (const Field *field : key.fields)
        parts.append(text::fromKey(field->key));
    for (const Field *field : key.exactly)
        parts.append(u"exactly "_s + text::fromKey(field->key));
    for (const Field *field : key.perhaps)
        parts.append(u"perhaps "_s + text::fromKey(field->key));
    return parts.join(u", "_s);
}

} // namespace

TEST_CASE("types, fields and words read in Chinese, and no two of a list read alike", "[catalogue]")
{
    Labels types;
    for (const RecordType *type : catalogue::types()) {
        types.add(type->label);
        Labels fields;
        for (const Field *field : type->fields)
            fields.add(field->label);
        INFO(type->key);
        CHECK(fields.areDistinct());
    }
    CHECK(types.areDistinct());
    for (const Vocabulary *vocabulary : catalogue::vocabularies()) {
        Labels terms;
        for (const Term &term : vocabulary->terms)
            terms.add(term.label);
        INFO(vocabulary->key);
        CHECK(terms.areDistinct());
        Labels{}.add(vocabulary->label);
    }
}

TEST_CASE("keys of vocabularies are their own, and every one is used by a field", "[catalogue]")
{
    QSet<QString> keys;
    QSet<const Vocabulary *> used;
    for (const Vocabulary *vocabulary : catalogue::vocabularies())
        keys.insert(text::fromKey(vocabulary->key));
    for (const RecordType *type : catalogue::types()) {
        for (const Field *field : type->fields) {
            if (const auto *choice = std::get_if<kind::Choice>(&field->kind))
                used.insert(choice->from);
            if (const auto *choices = std::get_if<kind::Choices>(&field->kind))
                used.insert(choices->from);
        }
    }
    const auto all = catalogue::vocabularies();
    CHECK(keys.size() == static_cast<qsizetype>(all.size()));
    CHECK(used == QSet<const Vocabulary *>(all.begin(), all.end()));
}

TEST_CASE("a record is recognized by the keys that the offices agreed on, in their order", "[catalogue]")
{
    const std::pair<const RecordType *, QStringList> wanted[] = {
        {&unit::type, {u"code"_s, u"name, perhaps parent"_s}},
        {&firm::type, {u"uscc"_s, u"name"_s}}, // and by a former name, which is a record of its own
        {&former_name::type, {u"firm, name"_s}},
        {&estate::type, {u"code"_s, u"name, perhaps community"_s}},
        {&estate_part::type, {u"estate, community"_s}},
        {&project::type, {u"firm, estate, perhaps from"_s}},
        {&worker::type, {u"firm, resident_id"_s, u"name, perhaps firm, perhaps mobile"_s}},
        {&staff_count::type, {u"project, exactly post, exactly political_status, exactly relation_held"_s}},
        {&party_org::type, {u"master_code"_s, u"approval_no"_s, u"name, perhaps superior"_s}},
        {&instructor::type, {u"name, perhaps post"_s}},
        {&growth::type, {u"exactly firm, exactly project"_s}},
        {&grade::type, {u"year, exactly firm, exactly project, exactly source"_s}},
    };
    CHECK(std::size(wanted) == catalogue::types().size());
    for (const auto &[type, keys] : wanted) {
        QStringList found;
        for (const MatchKey &key : type->matchKeys)
            found.append(described(key));
        INFO(type->key);
        CHECK(found == keys);
    }
}

TEST_CASE("names are matched in normalized form, codes of the state as they are", "[catalogue]")
{
    CHECK(isMatchedByName(firm::type, firm::name));
    CHECK_FALSE(isMatchedByName(firm::type, firm::uscc));
    CHECK(isMatchedByName(estate::type, estate::code));
    CHECK(isMatchedByName(party_org::type, party_org::superior));
    CHECK_FALSE(isMatchedByName(firm::type, firm::contact));
    CHECK_FALSE(isMatchedByName(project::type, project::from));
}

TEST_CASE("facts begin and end with the dates that people name for them", "[catalogue]")
{
    const std::pair<const RecordType *, QString> own[] = {{&project::type, u"from to"_s},
                                                          {&worker::type, u"hired left"_s},
                                                          {&party_org::type, u"established_on until"_s},
                                                          {&instructor::type, u"sent_on until"_s}};
    QHash<const RecordType *, QString> pairs;
    for (const auto &[type, dates] : own)
        pairs.insert(type, dates);
    for (const RecordType *type : catalogue::types()) {
        INFO(type->key);
        CHECK(text::fromKey(type->since->key) + u' ' + text::fromKey(type->until->key)
              == pairs.value(type, u"since until"_s));
        CHECK(type->untilIsLastDay == (type == &project::type)); // only a contract is good on its last day
    }
}

TEST_CASE("what is personal is declared so, and off unless the office switched it on", "[catalogue]")
{
    QMap<QString, QString> personal;
    for (const RecordType *type : catalogue::types()) {
        for (const Field *field : type->fields) {
            const bool sealed = field->sensitivity == Sensitivity::sealed;
            INFO(type->key << "." << field->key);
            CHECK(field->offUntilEnabled == sealed);
            CHECK((field == &common::attachments) == !isTyped(*field)); // every type may have files, whose names may name persons
            if (field->isPersonal() && field != &common::attachments)
                personal[text::fromKey(type->key)] += text::fromKey(field->key) + (sealed ? u"! "_s : u" "_s);
        }
    }
    CHECK(personal
          == QMap<QString, QString>{
              {u"firm"_s, u"legal_representative contact phone "_s},
              {u"worker"_s, u"name resident_id! mobile! political_status development_stage relation_held "_s},
              {u"party_org"_s, u"secretary "_s},
              {u"instructor"_s, u"name "_s}});
}

TEST_CASE("types and fields are found by their keys alone", "[catalogue]")
{
    for (const RecordType *type : catalogue::types()) {
        CHECK(catalogue::find(text::fromKey(type->key)) == type);
        for (const Field *field : type->fields)
            CHECK(catalogue::findField(*type, text::fromKey(field->key)) == field);
    }
    CHECK(catalogue::find(u"Firm"_s) == nullptr);
    CHECK(catalogue::find(u""_s) == nullptr);
    CHECK(catalogue::find(u"物业服务企业"_s) == nullptr);
    CHECK(catalogue::findField(firm::type, u"x_lift"_s) == nullptr);
    CHECK(catalogue::findField(firm::type, u"hired"_s) == nullptr);
    CHECK(firm::type.indexOf(estate::name) == -1);
}

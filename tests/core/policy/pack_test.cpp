// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/policy/synonyms.h"

using namespace liuqing;
using namespace Qt::StringLiterals;

namespace {

PackFolder fuxin()
{
    auto pack = PackFolder::open(QStringLiteral(LIUQING_PACKS "/fuxin-2023"));
    REQUIRE_OK(pack);
    return *pack;
}

Synonyms fuxinWords()
{
    auto synonyms = Synonyms::read(fuxin());
    REQUIRE_OK(synonyms);
    return *synonyms;
}

// The error of a pack with these two files
Error errorOf(const QByteArray &headings, const QByteArray &words)
{
    const QTemporaryDir folder;
    test::writeFile(folder.filePath(u"pack.json"_s), R"({"id": "t", "version": "1", "labels": {"en": "Test"}})");
    test::writeFile(folder.filePath(u"headings.json"_s), headings);
    test::writeFile(folder.filePath(u"words.json"_s), words);
    const auto pack = PackFolder::open(folder.path());
    REQUIRE_OK(pack);
    const auto synonyms = Synonyms::read(*pack);
    REQUIRE_FALSE(synonyms);
    return synonyms.error();
}

QString codeOf(const Synonyms &synonyms, const Vocabulary &vocabulary, const QString &word)
{
    return synonyms.words(vocabulary).value(text::normalizedName(word));
}

} // namespace

TEST_CASE("a pack says who it is", "[policy]")
{
    const PackFolder pack = fuxin();
    CHECK(pack.id() == u"fuxin-2023"_s);
    CHECK_FALSE(pack.version().isEmpty());
    CHECK(pack.label(u"zh_CN"_s).contains(u"阜新"));
    CHECK(pack.label(u"fr"_s) == pack.label(u"en"_s));
    CHECK(pack.has(u"words.json"_s));
    CHECK_FALSE(pack.has(u"nothing.json"_s));
}

TEST_CASE("a folder that is no pack is an error that names the file", "[policy]")
{
    const QTemporaryDir empty;
    const auto pack = PackFolder::open(empty.path());
    REQUIRE_FALSE(pack);
    CHECK(pack.error().code == u"no_pack"_s);
    CHECK(pack.error().where.file.endsWith(u"pack.json"));
}

TEST_CASE("a pack without a version is an error that names the path", "[policy]")
{
    const QTemporaryDir folder;
    test::writeFile(folder.filePath(u"pack.json"_s), R"({"id": "t", "labels": {}})");
    const auto pack = PackFolder::open(folder.path());
    REQUIRE_FALSE(pack);
    CHECK(pack.error().code == u"bad_pack"_s);
    CHECK(pack.error().where.path == u"$.version"_s);
}

TEST_CASE("every field of every type has a Chinese label and headings", "[policy]")
{
    const Synonyms synonyms = fuxinWords();
    for (const RecordType *type : catalogue::types()) {
        CHECK_FALSE(synonyms.label(*type).isEmpty());
        for (const Field *field : type->fields) {
            INFO(type->key << "." << field->key);
            if (!isTyped(*field))
                continue;
            CHECK_FALSE(synonyms.label(*type, *field).isEmpty());
            CHECK_FALSE(synonyms.headings(*type, *field).isEmpty());
        }
    }
}

TEST_CASE("every code of every vocabulary has a word that offices use", "[policy]")
{
    const Synonyms synonyms = fuxinWords();
    for (const Vocabulary *vocabulary : catalogue::vocabularies()) {
        const auto &words = synonyms.words(*vocabulary);
        for (const Term &term : vocabulary->terms) {
            const QString code = text::fromKey(term.code);
            const auto chinese = std::count_if(words.keyBegin(), words.keyEnd(), [&](const QString &word) {
                return words.value(word) == code && text::isHan(word.front());
            });
            INFO(vocabulary->key << "." << term.code);
            CHECK(chinese > 0);
        }
    }
}

TEST_CASE("words that mean the same have the same code", "[policy]")
{
    const Synonyms synonyms = fuxinWords();
    for (const QString &word : {u"党员"_s, u"中共党员"_s, u"正式党员"_s})
        CHECK(codeOf(synonyms, vocabulary::politicalStatus, word) == u"full"_s);
    for (const QString &word : {u"全委"_s, u"市场化"_s, u"专业化物业"_s})
        CHECK(codeOf(synonyms, vocabulary::serviceMode, word) == u"full"_s);
    CHECK(codeOf(synonyms, vocabulary::politicalStatus, u"中共党员（预备）"_s) == u"probationary"_s);
    CHECK(codeOf(synonyms, vocabulary::post, u"水电"_s) == u"engineering"_s);
    CHECK(codeOf(synonyms, vocabulary::formed, u"联建"_s) == u"area"_s);
    CHECK(codeOf(synonyms, vocabulary::orgKind, u"联合党支部"_s) == u"joint_branch"_s);
}

TEST_CASE("an activist in the column of political status is masses and a stage", "[policy]")
{
    const Synonyms synonyms = fuxinWords();
    const auto &special = synonyms.specialWords(worker::type, worker::politicalStatus);
    const FieldCodes codes = special.value(text::normalizedName(u"入党积极分子"));
    REQUIRE(codes.size() == 2);
    for (const auto &[field, code] : codes)
        CHECK(code == QStringList(field == &worker::politicalStatus ? u"masses"_s : u"activist"_s));
}

TEST_CASE("a heading may ask the other way round", "[policy]")
{
    const Synonyms synonyms = fuxinWords();
    const auto &outside = synonyms.meanings(firm::type, text::normalizedName(u"是否外地企业"));
    REQUIRE(outside.size() == 1);
    CHECK(outside[0].yes == u"outside"_s);
    CHECK(outside[0].no == u"local"_s);
    const auto &local = synonyms.meanings(firm::type, text::normalizedName(u"是否本地企业"));
    REQUIRE(local.size() == 1);
    CHECK(local[0].yes == u"local"_s);
}

TEST_CASE("a name that the catalogue lacks is an error with its path", "[policy]")
{
    CHECK(errorOf(R"({"types": {"frim": {"label": "x"}}})", "{}").where.path == u"$.types.frim"_s);
    CHECK(errorOf(R"({"types": {"firm": {"label": "x", "fields": {"nmae": {"label": "x"}}}}})", "{}").where.path
          == u"$.types.firm.fields.nmae"_s);
    CHECK(errorOf(R"({"types": {"firm": {"label": "x", "fields": {"local": {"label": "x",
                     "headings": ["a", {"heading": "b", "yes": "near"}]}}}}})",
                  "{}")
              .where.path
          == u"$.types.firm.fields.local.headings[1].yes"_s);
    CHECK(errorOf("{}", R"({"vocabularies": {"post": {"boss": ["x"]}}})").where.path
          == u"$.vocabularies.post.boss"_s);
    CHECK(errorOf("{}", R"({"fields": {"worker.post": [{"words": ["x"], "sets": {"post": "boss"}}]}})").where.path
          == u"$.fields.worker.post[0].sets.post"_s);
    CHECK(errorOf("{}", R"({"vocabularies": {"sexes": {}}})").code == u"bad_pack"_s);
    CHECK(errorOf("[]", "{}").code == u"bad_json"_s);
}

TEST_CASE("a word cannot stand for two codes", "[policy]")
{
    const Error error = errorOf("{}", R"({"vocabularies": {"sex": {"female": ["女"], "male": ["男", "女"]}}})");
    CHECK(error.where.path == u"$.vocabularies.sex.male[1]"_s);
    CHECK(error.text().contains(u"女"));
}

TEST_CASE("a wrong shape is an error, not an empty list", "[policy]")
{
    CHECK(errorOf(R"({"types": []})", "{}").where.path == u"$.types"_s);
    CHECK(errorOf(R"({"ignored": "序号"})", "{}").where.path == u"$.ignored"_s);
    CHECK(errorOf(R"({"ignored": ["序号", ""]})", "{}").where.path == u"$.ignored[1]"_s);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// A city's pack is written by hand: whatever is wrong in it, the error names the file and the place.
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/policy/synonyms.h"

#include <QRegularExpression>

#include <random>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray plainPack = R"({"id": "t", "version": "1", "labels": {"en": "Test"}})";

// A pack of three files in a scratch folder
class Folder
{
public:
    explicit Folder(const QByteArray &pack = plainPack) { write(u"pack.json"_s, pack); }

    void write(const QString &file, const QByteArray &bytes) const
    {
        writeFile(m_folder.filePath(file), bytes);
    }
    Result<PackFolder> open() const { return PackFolder::open(m_folder.path()); }
    Result<Synonyms> words(const QByteArray &headings, const QByteArray &words) const
    {
        write(u"headings.json"_s, headings);
        write(u"words.json"_s, words);
        const auto pack = open();
        REQUIRE_OK(pack);
        return Synonyms::read(*pack);
    }

private:
    QTemporaryDir m_folder;
};

// Every place below a value, as keys and numbers
using Place = std::vector<QJsonValue>;

void collect(const QJsonValue &value, const Place &here, std::vector<Place> &places)
{
    const auto below = [&](const QJsonValue &step, const QJsonValue &next) {
        Place place = here;
        place.push_back(step);
        places.push_back(place);
        collect(next, place, places);
    };
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        below(each.key(), *each);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        below(i, array[i]);
}

QJsonValue replaced(const QJsonValue &value, const Place &place, size_t depth, const QJsonValue &by)
{
    if (depth == place.size())
        return by;
    if (place[depth].isString()) {
        QJsonObject object = value.toObject();
        const QString key = place[depth].toString();
        object.insert(key, replaced(object[key], place, depth + 1, by));
        return object;
    }
    QJsonArray array = value.toArray();
    array[place[depth].toInteger()] = replaced(array[place[depth].toInteger()], place, depth + 1, by);
    return array;
}

QString pathOf(const Place &place)
{
    QString path = u"$"_s;
    for (const QJsonValue &step : place)
        path += step.isString() ? QString(u'.' + step.toString()) : u"[%1]"_s.arg(step.toInteger());
    return path;
}

QByteArray ofFuxin(const QString &file)
{
    return readFile(QStringLiteral(LIUQING_PACKS "/fuxin-2023/") + file);
}

} // namespace

TEST_CASE("a value of the wrong shape anywhere in the city's words is an error at its place", "[policy]")
{
    const Folder folder;
    const QByteArray headings = ofFuxin(u"headings.json"_s);
    const QByteArray words = ofFuxin(u"words.json"_s);
    REQUIRE_OK(folder.words(headings, words));
    std::mt19937 random(111);
    for (const bool inWords : {false, true}) {
        const QJsonObject whole = QJsonDocument::fromJson(inWords ? words : headings).object();
        std::vector<Place> places;
        collect(whole, {}, places);
        REQUIRE(places.size() > 500);
        std::shuffle(places.begin(), places.end(), random);
        for (size_t i = 0; i < 150; ++i) {
            const QJsonDocument broken(replaced(whole, places[i], 0, 7).toObject());
            const auto read =
                folder.words(inWords ? headings : broken.toJson(), inWords ? broken.toJson() : words);
            INFO(pathOf(places[i]).toStdString());
            REQUIRE_FALSE(read);
            CHECK(read.error().code == u"bad_pack"_s);
            QString path = read.error().where.path;
            if (places[i].back() != u"label"_s && places[i].back() != u"heading"_s)
                path.remove(
                    QRegularExpression(u"\\.(label|heading)$"_s)); // what the object should have begun with
            CHECK(path == pathOf(places[i]));
            CHECK(read.error().where.file.endsWith(inWords ? u"/words.json"_s : u"/headings.json"_s));
            CHECK(read.error().text().contains(read.error().where.path));
            CHECK(read.error().text().contains(read.error().where.file));
        }
    }
}

TEST_CASE("a misspelt key among fields, types, vocabularies or codes is an error at its place", "[policy]")
{
    struct Case
    {
        QByteArray headings;
        QByteArray words;
        QString path;
    };
    const QByteArray none = "{}";
    const Case cases[] = {
        {R"({"types": {"Firm": {"label": "企业"}}})", none, u"$.types.Firm"_s},
        {R"({"types": {"firm": {"label": "企业", "fields": {"x_lift": {"label": "电梯"}}}}})", none,
         u"$.types.firm.fields.x_lift"_s},
        {R"({"types": {"firm": {"label": "企业", "fields": {"name": {"label": "名称", "headings": [{"heading": "是否本地", "yes": "local"}]}}}}})",
         none, u"$.types.firm.fields.name.headings[0].yes"_s}, // a text has no codes
        {R"({"types": {"firm": {"label": "企业", "fields": {"local": {"label": "本地", "headings": [{"yes": "local"}]}}}}})",
         none, u"$.types.firm.fields.local.headings[0].heading"_s},
        {R"({"types": {"project": {"label": "项目", "fields": {"from": {"label": "起", "headings": [{"heading": "起止", "until": "firm"}]}}}}})",
         none, u"$.types.project.fields.from.headings[0].until"_s}, // a link is no date
        {R"({"types": {"project": {"label": "项目", "fields": {"from": {"label": "起", "headings": [{"heading": "起止", "until": "end"}]}}}}})",
         none, u"$.types.project.fields.from.headings[0].until"_s},
        {none, R"({"vocabularies": {"post": {"cleaning": ["保洁", " "]}}})",
         u"$.vocabularies.post.cleaning[1]"_s},
        {none, R"({"vocabularies": {"post": {"cleaning": "保洁"}}})", u"$.vocabularies.post.cleaning"_s},
        {none, R"({"fields": {"worker.post": [{"words": ["x"]}]}})",
         u"$.fields.worker.post[0]"_s}, // sets nothing
        {none, R"({"fields": {"worker": []}})", u"$.fields.worker"_s},
        {none, R"({"fields": {"worker.salary": []}})", u"$.fields.worker.salary"_s},
        {none, R"({"fields": {"worker.post": [{"words": ["x"], "sets": {"salary": "high"}}]}})",
         u"$.fields.worker.post[0].sets.salary"_s},
        {none, R"({"fields": {"worker.post": [{"words": ["x"], "sets": {"name": "high"}}]}})",
         u"$.fields.worker.post[0].sets.name"_s},
        {none,
         R"({"fields": {"project.services": [{"words": ["x"], "sets": {"services": "order,sweeping"}}]}})",
         u"$.fields.project.services[0].sets.services"_s},
        {none,
         R"({"fields": {"firm.association_member": [{"words": ["x"], "sets": {"association_member": "maybe"}}]}})",
         u"$.fields.firm.association_member[0].sets.association_member"_s},
    };
    for (const Case &each : cases) {
        const auto read = Folder().words(each.headings, each.words);
        INFO(each.path.toStdString());
        REQUIRE_FALSE(read);
        CHECK(read.error().code == u"bad_pack"_s);
        CHECK(read.error().where.path == each.path);
    }
}

TEST_CASE("a pack says what is wrong with its first page", "[policy]")
{
    struct Case
    {
        QByteArray pack;
        QString code;
        QString path;
    };
    const Case cases[] = {
        {R"({"version": "1"})", u"bad_pack"_s, u"$.id"_s},
        {R"({"id": " ", "version": "1"})", u"bad_pack"_s, u"$.id"_s},
        {R"({"id": "t", "version": 1})", u"bad_pack"_s, u"$.version"_s},
        {R"({"id": "t", "version": "1", "labels": ["Test"]})", u"bad_pack"_s, u"$.labels"_s},
        {R"({"id": "t", "version": "1", "labels": {"en": ""}})", u"bad_pack"_s, u"$.labels.en"_s},
        {R"({"id": "t", "version": "1")", u"bad_json"_s, {}},
        {R"(["t"])", u"bad_json"_s, {}},
        {"", u"bad_json"_s, {}},
    };
    for (const Case &each : cases) {
        const auto opened = Folder(each.pack).open();
        INFO(each.pack.toStdString());
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == each.code);
        CHECK(opened.error().where.path == each.path);
        CHECK(opened.error().where.file.endsWith(u"pack.json"_s));
    }
    CHECK(Folder(R"({"id": "t", "version": "1"})").open()->label(u"zh_CN"_s) == u"t"_s); // no label: its id
}

TEST_CASE("a file that is missing from a pack, or a folder that is, is named", "[policy]")
{
    const Folder folder;
    const auto pack = folder.open();
    REQUIRE_OK(pack);
    const auto words = Synonyms::read(*pack);
    REQUIRE_FALSE(words);
    CHECK(words.error().code == u"no_pack"_s);
    CHECK(words.error().where.file.endsWith(u"headings.json"_s));
    CHECK(PackFolder::open(u"/no/such/folder"_s).error().where.file.startsWith(u"/no/such/folder"_s));
}

TEST_CASE("what is missing from a list of words is empty, what is null too", "[policy]")
{
    for (const QByteArray &headings :
         {QByteArray("{}"), QByteArray(R"({"ignored": null, "types": null, "common": null})"),
          QByteArray(R"({"types": {"firm": {"label": "企业", "fields": null}}})")}) {
        const auto read = Folder().words(headings, "{}");
        REQUIRE_OK(read);
        CHECK(read->headings(firm::type, firm::name).isEmpty());
        CHECK(read->meanings(firm::type, u"名称"_s).empty());
        CHECK(read->words(vocabulary::sex).isEmpty());
        CHECK(read->specialWords(worker::type, worker::post).isEmpty());
        CHECK(read->label(estate::type).isEmpty());
        CHECK_FALSE(read->isSerial(u"序号"_s));
    }
}

TEST_CASE("wordings rank as the pack lists them, the label first, and each counts once", "[policy]")
{
    const auto read = Folder().words(
        R"({"ignored": ["序 号"], "common": {"remark": {"label": "备注", "headings": ["说明"]}},
        "types": {"firm": {"label": "企业", "otherGroups": ["项目（经理）"], "fields": {
            "name": {"label": "企业名称", "headings": ["单位名称", "单位（名称）", "名称"]},
            "contact": {"label": "联系人", "headings": ["名称"]}}},
        "estate": {"label": "小区", "fields": {"remark": {"label": "附注"}}}}})",
        R"({"vocabularies": {"sex": {"female": ["女", "女 性"], "male": ["男"]}}})");
    REQUIRE_OK(read);
    const auto rankOf = [&](const QString &heading) {
        for (const HeadingMeaning &meaning : read->meanings(firm::type, text::normalizedName(heading))) {
            if (meaning.field == &firm::name)
                return meaning.rank;
        }
        return -1;
    };
    CHECK(rankOf(u"企业 名称"_s) == 0);
    CHECK(rankOf(u"单位(名称)"_s) == 1);
    CHECK(rankOf(u"名称"_s) == 3);
    CHECK(rankOf(u"别的"_s) == -1);
    CHECK(read->meanings(firm::type, u"名称"_s).size()
          == 2); // of the firm or of its contact: the sheet decides
    CHECK(read->headings(firm::type, firm::name) == QStringList{u"企业名称"_s, u"单位名称"_s, u"名称"_s});
    CHECK(read->label(firm::type, common::remark) == u"备注"_s); // common to all types
    CHECK(read->label(estate::type, common::remark) == u"附注"_s); // but for the own word of one
    CHECK(read->meanings(estate::type, u"说明"_s).empty());
    CHECK(read->isSerial(text::normalizedName(u"序　号")));
    CHECK(read->isOtherGroup(firm::type, text::normalizedName(u"项目(经理)")));
    CHECK_FALSE(read->isOtherGroup(estate::type, text::normalizedName(u"项目(经理)")));
    const auto &sexes = read->words(vocabulary::sex);
    CHECK(sexes.value(text::normalizedName(u"女性")) == u"female"_s);
    CHECK(sexes.value(text::normalizedName(u"MALE")) == u"male"_s); // a code stands for itself
    CHECK_FALSE(sexes.contains(u"未知"_s));
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Every case of tests/data/identifiers_vectors.json: written independently of this program.
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include "core/base/json.h"
#include "core/identifiers/divisioncode.h"
#include "core/identifiers/identifiers.h"
#include "core/identifiers/masking.h"

using namespace liuqing;
using namespace liuqing::identifiers;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

QJsonObject vectors()
{
    const auto parsed =
        json::parseObject(test::readFile(test::dataFile(u"identifiers_vectors.json"_s)), u"vectors"_s);
    REQUIRE_OK(parsed);
    return *parsed;
}

struct Section
{
    QString key;
    Kind kind;
    int valid;
    int invalid;
};

QList<Section> sections()
{
    return {{u"uscc"_s, Kind::creditCode, 7, 6},
            {u"resident_id"_s, Kind::residentId, 7, 8},
            {u"mobile"_s, Kind::mobile, 5, 6},
            {u"landline"_s, Kind::landline, 5, 6},
            {u"region12"_s, Kind::divisionCode, 7, 6}};
}

QString masked(const QString &type, const QString &text)
{
    if (type == u"name")
        return mask::name(text);
    if (type == u"mobile")
        return mask::mobile(text);
    if (type == u"id_6_8_4")
        return mask::residentId(text);
    if (type == u"landline")
        return mask::landline(text);
    if (type == u"address")
        return mask::address(text);
    return text; // a firm's code is public
}

} // namespace

TEST_CASE("every valid vector passes the strict check as it stands", "[identifiers]")
{
    const QJsonObject all = vectors();
    for (const Section &section : sections()) {
        const QJsonArray cases = all[section.key][u"valid"].toArray();
        REQUIRE(cases.size() == section.valid);
        for (const QJsonValue &one : cases) {
            const QString value = one[u"value"].toString();
            INFO(section.key.toStdString() << " " << value.toStdString());
            CHECK(fault(section.kind, value, today) == Fault::none);
            CHECK_FALSE(check(section.kind, value, today));
            CHECK(normalize(section.kind, value) == value);
        }
    }
}

TEST_CASE("every invalid vector fails the strict check with the expected rule", "[identifiers]")
{
    const QJsonObject all = vectors();
    for (const Section &section : sections()) {
        const QJsonArray cases = all[section.key][u"invalid"].toArray();
        REQUIRE(cases.size() == section.invalid);
        for (const QJsonValue &one : cases) {
            const QString value = one[u"value"].toString();
            INFO(section.key.toStdString() << " " << value.toStdString());
            const auto problem = check(section.kind, value, today);
            REQUIRE(problem);
            CHECK(QString::fromLatin1(vectorCode(problem->fault)) == one[u"expect"].toString());
            CHECK(vectorCode(problem->fault) == vectorCode(fault(section.kind, value, today)));
            CHECK_FALSE(problem->message.isEmpty());
            CHECK(problem->message.text().endsWith(u'.'));
        }
    }
}

TEST_CASE("values that only need tidying are right after it, the others stay wrong", "[identifiers]")
{
    const QJsonObject all = vectors();
    const QStringList mended{u"91210902ma0te5t16e"_s, u"11010519491231002x"_s, u"138-0000-0000"_s,
                             u"+8613000000000"_s, u"0418—2000000"_s};
    int right = 0;
    for (const Section &section : sections()) {
        for (const QJsonValue &one : all[section.key][u"invalid"].toArray()) {
            const QString value = one[u"value"].toString();
            INFO(section.key.toStdString() << " " << value.toStdString());
            const bool fine = !checkCell(section.kind, value, false, today).problem;
            CHECK(fine == mended.contains(value));
            right += fine ? 1 : 0;
        }
    }
    CHECK(right == mended.size());
}

TEST_CASE("the levels of the division code vectors are recognized", "[identifiers]")
{
    const QStringList names{u"province"_s, u"prefecture"_s, u"county"_s, u"town"_s, u"village"_s};
    for (const QJsonValue &one : vectors()[u"region12"][u"valid"].toArray()) {
        const auto level = divisioncode::level(one[u"value"].toString());
        REQUIRE(level);
        CHECK(names.at(static_cast<int>(*level)) == one[u"level"].toString());
    }
}

TEST_CASE("the masking vectors come out as written", "[identifiers]")
{
    const QJsonObject all = vectors();
    const QJsonArray cases = all[u"mask"][u"cases"].toArray();
    REQUIRE(cases.size() == 9);
    for (const QJsonValue &one : cases)
        CHECK(masked(one[u"type"].toString(), one[u"in"].toString()) == one[u"out"].toString());
    const QJsonObject ids = all[u"resident_id"][u"mask_6_8_4"].toObject();
    REQUIRE(ids.size() == 3);
    for (auto id = ids.begin(); id != ids.end(); ++id)
        CHECK(mask::residentId(id.key()) == id->toString());
}

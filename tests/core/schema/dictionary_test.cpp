// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/schema/dictionary.h"

#include <map>

using namespace liuqing;
using namespace Qt::StringLiterals;

namespace {

QString bracketed(const char *source)
{
    return u'<' + QString::fromUtf8(source) + u'>';
}

const QJsonObject &dictionary()
{
    static const QJsonObject made = dictionaryJson(catalogue::types(), catalogue::vocabularies(), bracketed);
    return made;
}

// The lines of the text below each heading, by the heading's first word
std::map<QString, QStringList> sections()
{
    std::map<QString, QStringList> out;
    QString heading;
    for (const QString &line : dictionaryText(dictionary()).split(u'\n')) {
        if (line.startsWith(u"  "))
            out[heading].append(line.mid(2));
        else if (!line.isEmpty())
            out[heading = line.section(u' ', 0, 0)].clear();
    }
    return out;
}

QStringList keysOf(const QJsonArray &list, const QString &member)
{
    QStringList keys;
    for (const QJsonValue &each : list)
        keys.append(each.toObject()[member].toString());
    return keys;
}

QStringList firstWords(const QStringList &lines)
{
    QStringList words;
    for (const QString &line : lines)
        words.append(line.section(u' ', 0, 0));
    return words;
}

} // namespace

TEST_CASE("the dictionary lists every type, field and code in the order of the catalogue", "[schema]")
{
    const QJsonArray types = dictionary()[u"types"_s].toArray();
    REQUIRE(types.size() == static_cast<qsizetype>(catalogue::types().size()));
    for (qsizetype t = 0; t < types.size(); ++t) {
        const RecordType &type = *catalogue::types()[static_cast<size_t>(t)];
        const QJsonObject entry = types[t].toObject();
        INFO(type.key);
        CHECK(entry[u"key"_s] == text::fromKey(type.key));
        CHECK(entry[u"since"_s] == text::fromKey(type.since->key));
        CHECK(entry[u"until"_s] == text::fromKey(type.until->key));
        CHECK(entry[u"title"_s] == text::fromKey(type.title->key));
        QStringList wanted;
        for (const Field *field : type.fields)
            wanted.append(text::fromKey(field->key));
        CHECK(keysOf(entry[u"fields"_s].toArray(), u"key"_s) == wanted);
    }
    const QJsonArray lists = dictionary()[u"vocabularies"_s].toArray();
    REQUIRE(lists.size() == static_cast<qsizetype>(catalogue::vocabularies().size()));
    for (qsizetype v = 0; v < lists.size(); ++v) {
        QStringList wanted;
        for (const Term &term : catalogue::vocabularies()[static_cast<size_t>(v)]->terms)
            wanted.append(text::fromKey(term.code));
        CHECK(keysOf(lists[v].toObject()[u"terms"_s].toArray(), u"code"_s) == wanted);
    }
}

TEST_CASE("text and JSON of the dictionary say the same", "[schema]")
{
    auto text = sections();
    for (const QJsonValue &entry : dictionary()[u"types"_s].toArray()) {
        const QJsonObject type = entry.toObject();
        const QStringList lines = text[type[u"key"_s].toString()];
        REQUIRE(firstWords(lines) == keysOf(type[u"fields"_s].toArray(), u"key"_s));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QJsonObject field = type[u"fields"_s].toArray()[i].toObject();
            const QJsonObject labels = field[u"labels"_s].toObject();
            INFO(lines[i].toStdString());
            CHECK(lines[i].section(u' ', 1, 1).startsWith(field[u"kind"_s].toString()));
            CHECK(lines[i].contains(labels[u"zh_CN"_s].toString() + u" | "_s + labels[u"en"_s].toString()));
            const QStringList marks =
                lines[i].section(u" ("_s, -1).chopped(lines[i].endsWith(u')') ? 1 : 0).split(u", "_s);
            for (const QString &mark : {u"required"_s, u"unique"_s, u"off_until_enabled"_s})
                CHECK(marks.contains(mark) == field[mark].toBool());
            for (const QString &mark : {u"person"_s, u"masked"_s, u"sealed"_s})
                CHECK(marks.contains(mark) == (field[u"sensitivity"_s].toString() == mark));
            CHECK(marks.contains(u"since_schema=2"_s) == (field[u"since_schema"_s].toInt() == 2));
        }
    }
    for (const QJsonValue &entry : dictionary()[u"vocabularies"_s].toArray()) {
        const QJsonObject list = entry.toObject();
        CHECK(firstWords(text[u'{' + list[u"key"_s].toString() + u'}'])
              == keysOf(list[u"terms"_s].toArray(), u"code"_s));
    }
    CHECK(text.size() == catalogue::types().size() + catalogue::vocabularies().size());
}

TEST_CASE("the dictionary tells what a kind needs to be filled in", "[schema]")
{
    auto text = sections();
    const auto lineOf = [&](const QString &type, const QString &key) {
        for (const QString &line : text[type]) {
            if (line.startsWith(key + u' '))
                return line.section(u' ', 1, 1);
        }
        return QString();
    };
    CHECK(lineOf(u"firm"_s, u"name"_s) == u"text(120)"_s);
    CHECK(lineOf(u"firm"_s, u"local"_s) == u"choice{local}"_s);
    CHECK(lineOf(u"project"_s, u"services"_s) == u"choices{service}"_s);
    CHECK(lineOf(u"project"_s, u"fee"_s) == u"decimal.2"_s);
    CHECK(lineOf(u"project"_s, u"firm"_s) == u"link>firm"_s);
    CHECK(lineOf(u"party_org"_s, u"covers"_s) == u"links>firm>project"_s);
    CHECK(lineOf(u"worker"_s, u"resident_id"_s) == u"resident_id"_s);
    CHECK(text[u"estate"_s].filter(u"private_floor_area"_s).value(0).contains(u"[m²]"_s));
}

TEST_CASE("every kind has a name of its own", "[schema]")
{
    using Form = kind::Identifier::Form;
    const Kind kinds[] = {kind::Text{},
                          kind::Integer{},
                          kind::Year{},
                          kind::Scaled{},
                          kind::YesNo{},
                          kind::Date{},
                          kind::Choice{&vocabulary::sex},
                          kind::Choices{&vocabulary::sex},
                          kind::Link{"firm"},
                          kind::Links{},
                          kind::Files{},
                          kind::Identifier{Form::creditCode},
                          kind::Identifier{Form::residentId},
                          kind::Identifier{Form::divisionCode},
                          kind::Identifier{Form::mobile},
                          kind::Identifier{Form::landline},
                          kind::Identifier{Form::phone}};
    QSet<QString> names;
    for (const Kind &kind : kinds)
        names.insert(text::fromKey(kindName(kind)));
    CHECK(names.size() == static_cast<qsizetype>(std::size(kinds)));
    CHECK_FALSE(names.contains(u""_s));
}

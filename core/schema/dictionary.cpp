// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/dictionary.h"

#include "core/base/text.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

QJsonObject labels(const char *source, const ChineseLabel &chinese)
{
    return {{u"en"_s, QString::fromUtf8(source)}, {u"zh_CN"_s, chinese(source)}};
}

void describeKind(QJsonObject &out, const Kind &kind)
{
    out.insert(u"kind"_s, text::fromKey(kindName(kind)));
    if (const auto *choice = std::get_if<kind::Choice>(&kind))
        out.insert(u"vocabulary"_s, text::fromKey(choice->from->key));
    if (const auto *choices = std::get_if<kind::Choices>(&kind))
        out.insert(u"vocabulary"_s, text::fromKey(choices->from->key));
    if (const auto *link = std::get_if<kind::Link>(&kind))
        out.insert(u"to"_s, QJsonArray{text::fromKey(link->to)});
    if (const auto *links = std::get_if<kind::Links>(&kind)) {
        QJsonArray to;
        for (const std::string_view target : links->to)
            to.append(text::fromKey(target));
        out.insert(u"to"_s, to);
    }
    if (const auto *number = std::get_if<kind::Scaled>(&kind))
        out.insert(u"decimals"_s, number->scale);
    if (const auto *limit = std::get_if<kind::Text>(&kind))
        out.insert(u"max"_s, limit->max);
}

QString sensitivityName(Sensitivity sensitivity)
{
    switch (sensitivity) {
    case Sensitivity::open:
        return u"open"_s;
    case Sensitivity::person:
        return u"person"_s;
    case Sensitivity::masked:
        return u"masked"_s;
    case Sensitivity::sealed:
        return u"sealed"_s;
    }
    return {};
}

QJsonObject describeField(const Field &field, const ChineseLabel &chinese)
{
    QJsonObject out{{u"key"_s, text::fromKey(field.key)},
                    {u"labels"_s, labels(field.label, chinese)},
                    {u"required"_s, field.required},
                    {u"unique"_s, field.unique},
                    {u"sensitivity"_s, sensitivityName(field.sensitivity)},
                    {u"off_until_enabled"_s, field.offUntilEnabled},
                    {u"since_schema"_s, field.sinceSchema}};
    if (field.unit != nullptr)
        out.insert(u"unit"_s, QString::fromUtf8(field.unit));
    describeKind(out, field.kind);
    return out;
}

QJsonObject describeWords(const QString &key, const Vocabulary &words, const ChineseLabel &chinese)
{
    QJsonArray terms;
    for (const Term &term : words.terms)
        terms.append(QJsonObject{{u"code"_s, text::fromKey(term.code)}, {u"labels"_s, labels(term.label, chinese)}});
    return {{u"key"_s, key}, {u"labels"_s, labels(words.label, chinese)}, {u"terms"_s, terms}};
}

// An office's own words are what they are in every language
QString asItIs(const char *source)
{
    return QString::fromUtf8(source);
}

void addDeclared(const RecordType &type, const DeclaredFields &declared, QJsonArray *fields, QJsonArray *wordLists)
{
    for (const Field *field : declared.of(type)) {
        QJsonObject out = describeField(*field, asItIs);
        out.remove(u"since_schema"_s);
        out.insert(u"owner"_s, declared.declaration(type, text::fromKey(field->key))->owner);
        if (const auto *choice = std::get_if<kind::Choice>(&field->kind)) {
            const QString name = text::fromKey(type.key) + u'.' + text::fromKey(field->key);
            out.insert(u"vocabulary"_s, name);
            wordLists->append(describeWords(name, *choice->from, asItIs));
        }
        fields->append(out);
    }
}

QString fieldLine(const QJsonObject &field)
{
    QStringList marks;
    for (const QString &key : {u"required"_s, u"unique"_s, u"off_until_enabled"_s}) {
        if (field[key].toBool())
            marks.append(key);
    }
    if (field[u"sensitivity"_s] != u"open"_s)
        marks.append(field[u"sensitivity"_s].toString());
    if (field[u"since_schema"_s].toInt() > 1)
        marks.append(u"since_schema=%1"_s.arg(field[u"since_schema"_s].toInt()));
    QString kind = field[u"kind"_s].toString();
    if (field.contains(u"vocabulary"_s))
        kind += u'{' + field[u"vocabulary"_s].toString() + u'}';
    for (const QJsonValue &to : field[u"to"_s].toArray())
        kind += u'>' + to.toString();
    if (field.contains(u"decimals"_s))
        kind += u'.' + QString::number(field[u"decimals"_s].toInt());
    if (field.contains(u"max"_s))
        kind += u"(%1)"_s.arg(field[u"max"_s].toInt());
    const QJsonObject both = field[u"labels"_s].toObject();
    QString line = u"  %1 %2 %3 | %4"_s.arg(field[u"key"_s].toString(), kind, both[u"zh_CN"_s].toString(),
                                            both[u"en"_s].toString());
    if (field.contains(u"unit"_s))
        line += u" [" + field[u"unit"_s].toString() + u']';
    return marks.isEmpty() ? line : QString(line + u" (" + marks.join(u", "_s) + u')');
}

} // namespace

QJsonObject dictionaryJson(std::span<const RecordType *const> types, std::span<const Vocabulary *const> vocabularies,
                           const ChineseLabel &chinese, const DeclaredFields &declared)
{
    QJsonArray wordLists;
    for (const Vocabulary *vocabulary : vocabularies)
        wordLists.append(describeWords(text::fromKey(vocabulary->key), *vocabulary, chinese));
    QJsonArray typeList;
    for (const RecordType *type : types) {
        QJsonArray fields;
        for (const Field *field : type->fields)
            fields.append(describeField(*field, chinese));
        addDeclared(*type, declared, &fields, &wordLists);
        typeList.append(QJsonObject{{u"key"_s, text::fromKey(type->key)},
                                    {u"labels"_s, labels(type->label, chinese)},
                                    {u"title"_s, text::fromKey(type->title->key)},
                                    {u"since"_s, text::fromKey(type->since->key)},
                                    {u"until"_s, text::fromKey(type->until->key)},
                                    {u"fields"_s, fields}});
    }
    return {{u"types"_s, typeList}, {u"vocabularies"_s, wordLists}};
}

QString dictionaryText(const QJsonObject &dictionary)
{
    QString out;
    for (const QJsonValue &entry : dictionary[u"types"_s].toArray()) {
        const QJsonObject type = entry.toObject();
        const QJsonObject both = type[u"labels"_s].toObject();
        out += u"%1 %2 | %3 (title %4, since %5, until %6)\n"_s.arg(
            type[u"key"_s].toString(), both[u"zh_CN"_s].toString(), both[u"en"_s].toString(),
            type[u"title"_s].toString(), type[u"since"_s].toString(), type[u"until"_s].toString());
        for (const QJsonValue &field : type[u"fields"_s].toArray())
            out += fieldLine(field.toObject()) + u'\n';
        out += u'\n';
    }
    for (const QJsonValue &entry : dictionary[u"vocabularies"_s].toArray()) {
        const QJsonObject vocabulary = entry.toObject();
        const QJsonObject both = vocabulary[u"labels"_s].toObject();
        out += u"{%1} %2 | %3\n"_s.arg(vocabulary[u"key"_s].toString(), both[u"zh_CN"_s].toString(),
                                       both[u"en"_s].toString());
        for (const QJsonValue &term : vocabulary[u"terms"_s].toArray()) {
            const QJsonObject word = term[u"labels"_s].toObject();
            out += u"  %1 %2 | %3\n"_s.arg(term[u"code"_s].toString(), word[u"zh_CN"_s].toString(),
                                           word[u"en"_s].toString());
        }
        out += u'\n';
    }
    return out;
}

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/condition.h"

#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace liuqing::measure {

namespace {

Result<const Column *> columnAt(const PackNode &node, const Source &source)
{
    const auto key = node.text();
    if (!key)
        return failure(key.error());
    const Column *column = source.find(*key);
    if (column == nullptr)
        return node.wrong(
            Message(QT_TRANSLATE_NOOP("core", "\"%1\" is no field of \"%2\""), {*key, source.key}));
    return column;
}

QString quotedText(QString text)
{
    return u'\'' + text.replace(u'\'', u"''"_s) + u'\'';
}

// The SQL literal of a value that the column can hold
Result<QString> literalAt(const PackNode &node, const Column &column)
{
    const QJsonValue &value = node.value();
    const auto wrong = [&](const char *what) { return node.wrong(Message(what, {column.key})); };
    switch (column.shape) {
    case Shape::flag:
        if (!value.isBool())
            return wrong(QT_TRANSLATE_NOOP("core", "\"%1\" is true or false"));
        return value.toBool() ? u"1"_s : u"0"_s;
    case Shape::number:
        if (!value.isDouble() || value.toDouble() != std::floor(value.toDouble()))
            return wrong(QT_TRANSLATE_NOOP("core", "\"%1\" is a whole number"));
        return QString::number(value.toInteger());
    case Shape::word:
        if (std::find(column.words.begin(), column.words.end(), value.toString()) == column.words.end())
            return wrong(QT_TRANSLATE_NOOP("core", "this is none of the codes of \"%1\""));
        return quotedText(value.toString());
    case Shape::text:
    case Shape::date:
        if (!value.isString())
            return wrong(QT_TRANSLATE_NOOP("core", "\"%1\" is text"));
        return quotedText(value.toString());
    case Shape::other:
        break;
    }
    return wrong(QT_TRANSLATE_NOOP("core", "\"%1\" can only be known or unknown"));
}

QString total(const QString &column, const QString &comparison)
{
    return u"COALESCE(\"%1\" %2, 0)"_s.arg(column, comparison);
}

} // namespace

Result<Condition> Condition::readList(const PackNode &list, const Source &source, const QString &word)
{
    const auto parts = list.items();
    if (!parts)
        return failure(parts.error());
    if (parts->empty())
        return list.wrong(Message(QT_TRANSLATE_NOOP("core", "a list of conditions is expected here")));
    QStringList pieces;
    bool ownOnly = false;
    QSet<QString> columns;
    for (const PackNode &part : *parts) {
        const auto condition = read(part, source);
        if (!condition)
            return condition;
        pieces.append(condition->m_sql);
        ownOnly = ownOnly || condition->m_ownOnly;
        columns += condition->m_columns;
    }
    return Condition(u'(' + pieces.join(word) + u')', ownOnly, columns);
}

Result<Condition> Condition::readField(const PackNode &node, const Source &source)
{
    const auto column = columnAt(node.member(u"field"_s), source);
    if (!column)
        return failure(column.error());
    const QString &key = (*column)->key;
    if (const PackNode other = node.member(u"same_as"_s); !other.isMissing()) {
        const auto second = columnAt(other, source);
        if (!second)
            return failure(second.error());
        return Condition(total(key, u"= \"%1\""_s.arg((*second)->key)),
                         (*column)->ownOnly || (*second)->ownOnly, {key, (*second)->key});
    }
    if (const PackNode list = node.member(u"in"_s); !list.isMissing()) {
        const auto items = list.items();
        if (!items)
            return failure(items.error());
        QStringList literals;
        for (const PackNode &item : *items) {
            const auto literal = literalAt(item, **column);
            if (!literal)
                return failure(literal.error());
            literals.append(*literal);
        }
        return Condition(u"(\"%1\" IN (%2) IS TRUE)"_s.arg(key, literals.join(u", ")), (*column)->ownOnly,
                         {key});
    }
    if (const PackNode operand = node.member(u"is"_s); !operand.isMissing()) {
        const auto literal = literalAt(operand, **column);
        if (!literal)
            return failure(literal.error());
        return Condition(u"(\"%1\" IS %2)"_s.arg(key, *literal), (*column)->ownOnly, {key});
    }
    static const std::pair<QString, QString> comparisons[] = {{u"at_least"_s, u">= "_s},
                                                              {u"at_most"_s, u"<= "_s}};
    for (const auto &[word, sign] : comparisons) {
        const PackNode operand = node.member(word);
        if (operand.isMissing())
            continue;
        const auto literal = literalAt(operand, **column);
        if (!literal)
            return failure(literal.error());
        return Condition(total(key, sign + *literal), (*column)->ownOnly, {key});
    }
    return node.wrong(Message(QT_TRANSLATE_NOOP("core", "is, in, at_least, at_most or same_as is missing")));
}

Result<Condition> Condition::read(const PackNode &node, const Source &source)
{
    const QJsonObject object = node.value().toObject();
    if (object.contains(u"field"_s))
        return readField(node, source);
    if (object.contains(u"all"_s))
        return readList(node.member(u"all"_s), source, u" AND "_s);
    if (object.contains(u"any"_s))
        return readList(node.member(u"any"_s), source, u" OR "_s);
    if (object.contains(u"known"_s)) {
        const auto column = columnAt(node.member(u"known"_s), source);
        if (!column)
            return failure(column.error());
        return Condition(u"(\"%1\" IS NOT NULL)"_s.arg((*column)->key), (*column)->ownOnly, {(*column)->key});
    }
    if (object.contains(u"not"_s)) {
        const auto inner = read(node.member(u"not"_s), source);
        if (!inner)
            return inner;
        return Condition(u"(NOT " + inner->m_sql + u')', inner->m_ownOnly, inner->m_columns);
    }
    return node.wrong(
        Message(QT_TRANSLATE_NOOP("core", "a condition is expected here: field, known, not, all or any")));
}

} // namespace liuqing::measure

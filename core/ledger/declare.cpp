// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Ledger that keeps the office's own fields: their declarations live in the table extra_field.
#include "core/ledger/ledger.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/schema/check.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

QJsonArray wordsJson(const FieldDeclaration &declaration)
{
    QJsonArray words;
    for (const DeclaredWord &word : declaration.words)
        words.append(QJsonArray{word.code, word.label});
    return words;
}

std::vector<DeclaredWord> wordsFrom(const QString &stored)
{
    std::vector<DeclaredWord> words;
    for (const QJsonValue &word : QJsonDocument::fromJson(stored.toUtf8()).array())
        words.push_back({word.toArray().at(0).toString(), word.toArray().at(1).toString()});
    return words;
}

// What the journal says of a declaration
QJsonObject factOf(const RecordType &type, const FieldDeclaration &declaration)
{
    QJsonObject fact{{u"field"_s, QString(text::fromKey(type.key) + u'.' + declaration.key)},
                     {u"kind"_s, declaration.kind},
                     {u"label"_s, declaration.label},
                     {u"owner"_s, declaration.owner},
                     {u"personal"_s, declaration.personal}};
    if (declaration.decimals > 0)
        fact.insert(u"decimals"_s, declaration.decimals);
    if (!declaration.words.empty())
        fact.insert(u"words"_s, wordsJson(declaration));
    return fact;
}

Status insertDeclaration(const Database &database, const RecordType &type,
                         const FieldDeclaration &declaration)
{
    const QVariant words = declaration.words.empty()
        ? QVariant()
        : QVariant(QString::fromUtf8(json::canonical(wordsJson(declaration))));
    return database.run(
        u"INSERT INTO extra_field (type, key, kind, label, owner, personal, decimals, words) VALUES (?,?,?,?,?,?,?,?)"_s,
        {text::fromKey(type.key), declaration.key, declaration.kind, declaration.label, declaration.owner,
         declaration.personal ? 1 : 0, declaration.decimals, words});
}

} // namespace

// What a newer program may have declared in a way unknown here is kept like a field that nobody declared
Status Ledger::loadDeclared()
{
    auto rows = m_database.select(
        u"SELECT type, key, kind, label, owner, personal, decimals, words FROM extra_field ORDER BY rowid"_s);
    if (!rows)
        return failure(rows.error());
    while (rows->next()) {
        const RecordType *type = catalogue::find(rows->value(0).toString());
        FieldDeclaration declaration{.key = rows->value(1).toString(),
                                     .kind = rows->value(2).toString(),
                                     .label = rows->value(3).toString(),
                                     .personal = rows->value(5).toInt() != 0,
                                     .decimals = rows->value(6).toInt(),
                                     .words = wordsFrom(rows->value(7).toString()),
                                     .owner = rows->value(4).toString()};
        if (type != nullptr && m_declared.find(*type, declaration.key) == nullptr && m_declared.canHold(declaration))
            m_declared.add(*type, std::move(declaration));
    }
    return {};
}

std::vector<const Field *> Ledger::fieldsOf(const RecordType &type) const
{
    std::vector<const Field *> fields(type.fields.begin(), type.fields.end());
    fields.insert(fields.end(), m_declared.of(type).begin(), m_declared.of(type).end());
    return fields;
}

const Field *Ledger::findField(const RecordType &type, const QString &key) const
{
    const Field *field = catalogue::findField(type, key);
    return field == nullptr ? m_declared.find(type, key) : field;
}

// Records may hold values that came from an office which declared the field before
Status Ledger::fitsStored(const RecordType &type, const FieldDeclaration &declaration) const
{
    DeclaredFields trial;
    const Field &field = trial.add(type, declaration);
    auto rows =
        m_database.select(u"SELECT id, extra FROM %1 WHERE json_type(extra, '$.%2') IS NOT NULL"_s.arg(
            quoted(type.key), declaration.key));
    if (!rows)
        return failure(rows.error());
    while (rows->next()) {
        const QJsonObject extra = QJsonDocument::fromJson(rows->value(1).toString().toUtf8()).object();
        if (const Status fits = checkStored(type, field, extra.value(declaration.key), clock().today());
            !fits) {
            return failure(
                "does_not_fit",
                Message(QT_TRANSLATE_NOOP(
                            "core",
                            "Records hold something else under %1 already, from an office that declared it "
                            "before: %2 Declare it as that office did, or choose another key."),
                        {fieldName(type, field), fits.error().text()}),
                {.record = RecordId::fromBytes(rows->value(0).toByteArray()).toString(),
                 .field = fieldName(type, field)});
        }
    }
    return {};
}

Result<bool> Ledger::declare(const RecordType &type, const FieldDeclaration &asked)
{
    FieldDeclaration declaration = tidied(asked);
    declaration.owner = m_office.code;
    LIUQING_TRY(m_declared.check(type, declaration));
    if (m_declared.find(type, declaration.key) != nullptr)
        return false;
    LIUQING_TRY(fitsStored(type, declaration));
    const auto batch = commit({.kind = u"declare"_s}, [&](Commit &commit) {
        return commit.event(
            u"declare"_s, u"field"_s, factOf(type, declaration),
            [&](const Database &database) { return insertDeclaration(database, type, declaration); });
    });
    if (!batch)
        return failure(batch.error());
    m_declared.add(type, std::move(declaration));
    return true;
}

} // namespace liuqing

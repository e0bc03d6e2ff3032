// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/declaredfields.h"

#include "core/base/digest.h"
#include "core/base/text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr std::array<std::string_view, 7> kinds{"text",   "integer", "year",  "decimal",
                                                "yes_no", "date",    "choice"};
constexpr int longest = 40; // keys, codes, labels
constexpr size_t mostWords = 60;
constexpr int mostDecimals = 6;
constexpr int64_t largestCount = 999'999'999'999;
constexpr int64_t largestScaled = 99'999'999'999'999; // spreadsheets keep 15 digits

bool isLegalCode(QStringView code)
{
    const bool plain = std::all_of(code.begin(), code.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
    return plain && !code.isEmpty() && code.size() <= longest;
}

bool isLegalKey(const QString &key)
{
    return key.startsWith(u"x_"_s) && key.size() > 2 && isLegalCode(key);
}

// What a heading says without the bracket behind it: "Grant (yuan)" and "Grant" would be one column
QString saidBy(const QString &label)
{
    const qsizetype bracket = label.indexOf(QRegularExpression(u"[(（\\[【][^()（）]*[)）\\]】]$"_s));
    return text::normalizedName(bracket > 0 ? label.left(bracket) : label);
}

// Signs alone stand for an empty cell in a sheet, or for nothing at all
bool isWord(const QString &label)
{
    return label.size() <= longest && std::any_of(label.begin(), label.end(), [](QChar c) {
               return c.isLetterOrNumber() || c.isSurrogate();
           });
}

Kind kindOf(const FieldDeclaration &declaration, const Vocabulary &words)
{
    if (declaration.kind == u"integer")
        return kind::Integer{-largestCount, largestCount};
    if (declaration.kind == u"year")
        return kind::Year{};
    if (declaration.kind == u"decimal")
        return kind::Scaled{declaration.decimals, -largestScaled, largestScaled};
    if (declaration.kind == u"yes_no")
        return kind::YesNo{};
    if (declaration.kind == u"date")
        return kind::Date{};
    if (declaration.kind == u"choice")
        return kind::Choice{&words};
    return kind::Text{};
}

Status checkKind(const FieldDeclaration &declaration)
{
    QStringList known;
    for (const std::string_view kind : kinds)
        known.append(text::fromKey(kind));
    if (!known.contains(declaration.kind)) {
        return failure(
            "bad_kind",
            Message(QT_TRANSLATE_NOOP("core",
                                      "There is no kind “%1” for a field of an office's own. There are: %2."),
                    {declaration.kind, known.join(u", "_s)}));
    }
    const bool isDecimal = declaration.kind == u"decimal";
    if (isDecimal ? declaration.decimals < 1 || declaration.decimals > mostDecimals
                  : declaration.decimals != 0) {
        return failure(
            "bad_decimals",
            Message(QT_TRANSLATE_NOOP(
                        "core",
                        "A decimal has 1 to %1 digits behind the point; fields of other kinds have none."),
                    {QString::number(mostDecimals)}));
    }
    return {};
}

Status checkWords(const FieldDeclaration &declaration)
{
    QSet<QString> codes;
    QSet<QString> labels;
    bool fit = true;
    for (const DeclaredWord &word : declaration.words) {
        const QString said = text::normalizedName(word.label);
        fit = fit && isLegalCode(word.code) && isWord(word.label) && !codes.contains(word.code)
            && !labels.contains(said);
        codes.insert(word.code);
        labels.insert(said);
    }
    const bool isChoice = declaration.kind == u"choice";
    if (!fit || isChoice == declaration.words.empty() || declaration.words.size() > mostWords) {
        return failure(
            "bad_words",
            Message(QT_TRANSLATE_NOOP(
                        "core",
                        "A choice, and nothing else, has words: up to %1 codes of lower-case letters, digits "
                        "and underscores, each with a word of its own, like low=Low;high=High."),
                    {QString::number(mostWords)}));
    }
    return {};
}

} // namespace

bool FieldDeclaration::saysTheSame(const FieldDeclaration &other) const
{
    return key == other.key && kind == other.kind && label == other.label && personal == other.personal
        && decimals == other.decimals && words == other.words;
}

// A declaration with the Field made of it, which points into it
class DeclaredField
{
public:
    explicit DeclaredField(FieldDeclaration declaration)
        : m_declaration(std::move(declaration)), m_key(m_declaration.key.toStdString()),
          m_label(m_declaration.label.toStdString())
    {
        for (const DeclaredWord &word : m_declaration.words)
            m_words.emplace_back(word.code.toStdString(), word.label.toStdString());
        for (const auto &[code, word] : m_words)
            m_terms.push_back({code, word.c_str()});
        m_vocabulary = {.key = m_key, .label = m_label.c_str(), .terms = m_terms};
        m_field = {.key = m_key,
                   .label = m_label.c_str(),
                   .kind = kindOf(m_declaration, m_vocabulary),
                   .sensitivity = m_declaration.personal ? Sensitivity::masked : Sensitivity::open};
    }
    DeclaredField(const DeclaredField &) = delete;

    const Field &field() const { return m_field; }
    const FieldDeclaration &declaration() const { return m_declaration; }

private:
    FieldDeclaration m_declaration;
    std::string m_key;
    std::string m_label;
    std::vector<std::pair<std::string, std::string>> m_words;
    std::vector<Term> m_terms;
    Vocabulary m_vocabulary{};
    Field m_field{};
};

DeclaredFields::DeclaredFields() = default;
DeclaredFields::~DeclaredFields() = default;
DeclaredFields::DeclaredFields(DeclaredFields &&) noexcept = default;
DeclaredFields &DeclaredFields::operator=(DeclaredFields &&) noexcept = default;

std::span<const Field *const> DeclaredFields::of(const RecordType &type) const
{
    const auto found = m_types.find(&type);
    return found == m_types.end() ? std::span<const Field *const>()
                                  : std::span<const Field *const>(found->second.fields);
}

const DeclaredField *DeclaredFields::owned(const RecordType &type, const QString &key) const
{
    const auto found = m_types.find(&type);
    if (found == m_types.end())
        return nullptr;
    for (const auto &each : found->second.owned) {
        if (each->declaration().key == key)
            return each.get();
    }
    return nullptr;
}

const Field *DeclaredFields::find(const RecordType &type, const QString &key) const
{
    const DeclaredField *found = owned(type, key);
    return found == nullptr ? nullptr : &found->field();
}

const FieldDeclaration *DeclaredFields::declaration(const RecordType &type, const QString &key) const
{
    const DeclaredField *found = owned(type, key);
    return found == nullptr ? nullptr : &found->declaration();
}

// The heading of a column must mean one field
Status DeclaredFields::checkLabel(const RecordType &type, const FieldDeclaration &declaration) const
{
    const QString said = saidBy(declaration.label);
    if (!isWord(declaration.label)) {
        return failure(
            "bad_label",
            Message(
                QT_TRANSLATE_NOOP(
                    "core",
                    "A field has a label of 1 to %1 characters; it heads the column in lists and sheets."),
                {QString::number(longest)}));
    }
    std::vector<const Field *> others(type.fields.begin(), type.fields.end());
    others.insert(others.end(), of(type).begin(), of(type).end());
    for (const Field *other : others) {
        const bool same =
            saidBy(label(other->label)) == said || saidBy(QString::fromUtf8(other->label)) == said;
        if (same && text::fromKey(other->key) != declaration.key) {
            return failure(
                "label_taken",
                Message(QT_TRANSLATE_NOOP(
                            "core",
                            "“%1” is what %2 is called already. Use that field, or choose another label."),
                        {declaration.label, text::fromKey(type.key) + u'.' + text::fromKey(other->key)}));
        }
    }
    return {};
}

Status DeclaredFields::check(const RecordType &type, const FieldDeclaration &declaration) const
{
    const QString &key = declaration.key;
    if (!isLegalKey(key)) {
        return failure(
            "bad_key",
            Message(QT_TRANSLATE_NOOP(
                        "core",
                        "“%1” cannot be the key of an office's own field. It begins with x_ and goes on with "
                        "lower-case letters, digits and underscores, %2 characters at most."),
                    {key, QString::number(longest)}));
    }
    LIUQING_TRY(checkKind(declaration));
    LIUQING_TRY(checkWords(declaration));
    LIUQING_TRY(checkLabel(type, declaration));
    const FieldDeclaration *known = this->declaration(type, key);
    if (known != nullptr && !known->saysTheSame(declaration)) {
        return failure(
            "declared_otherwise",
            Message(QT_TRANSLATE_NOOP("core",
                                      "%1 was declared otherwise before: “%2”, kind %3. What was entered "
                                      "under it would change its meaning; choose another key."),
                    {text::fromKey(type.key) + u'.' + key, known->label, known->kind}));
    }
    if (known == nullptr && of(type).size() >= mostOfAType) {
        return failure(
            "too_many",
            Message(QT_TRANSLATE_NOOP(
                        "core", "%1 has %2 fields of an office's own already, and more cannot be kept."),
                    {label(type.label), QString::number(mostOfAType)}));
    }
    return {};
}

bool DeclaredFields::canHold(const FieldDeclaration &declaration)
{
    return isLegalKey(declaration.key) && checkKind(declaration) && checkWords(declaration);
}

const Field &DeclaredFields::add(const RecordType &type, FieldDeclaration declaration)
{
    OfType &slot = m_types[&type];
    slot.owned.push_back(std::make_unique<DeclaredField>(std::move(declaration)));
    slot.fields.push_back(&slot.owned.back()->field());
    return *slot.fields.back();
}

QString keyForLabel(const QString &label)
{
    return u"x_"_s + QString::fromLatin1(digest::of(saidBy(label).toUtf8()).left(4).toHex());
}

QString codeForWord(const QString &word)
{
    return u"w"_s + QString::fromLatin1(digest::of(text::normalizedName(word).toUtf8()).left(4).toHex());
}

FieldDeclaration tidied(FieldDeclaration declaration)
{
    declaration.label = text::tidy(declaration.label);
    for (DeclaredWord &word : declaration.words)
        word.label = text::tidy(word.label);
    return declaration;
}

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
// Fields that an office declares beyond the catalogue: keyed x_…, of a few plain kinds, with a label and
// words of their own. A declaration is plain data; DeclaredFields owns the Field made of each, so that forms,
// lists, import, export and checks treat it like one of the catalogue.
#pragma once

#include "core/base/result.h"
#include "core/schema/recordtype.h"

#include <map>
#include <memory>
#include <vector>

namespace liuqing {

struct DeclaredWord
{
    QString code;
    QString label;

    bool operator==(const DeclaredWord &) const = default;
};

struct FieldDeclaration
{
    QString key; // "x_lonely"
    QString kind; // its name in the dictionary: text, integer, year, decimal, yes_no, date, choice
    QString label; // heads the column
    bool personal = false; // masked, kept in the personal part of the journal
    int decimals = 0; // of a decimal
    std::vector<DeclaredWord> words = {}; // of a choice
    QString owner = {}; // 12-digit code of the office that declared it

    bool saysTheSame(const FieldDeclaration &other) const; // whoever declared it
};

class DeclaredField;

class DeclaredFields
{
public:
    static constexpr size_t mostOfAType = 60;

    DeclaredFields();
    ~DeclaredFields();
    DeclaredFields(DeclaredFields &&) noexcept;
    DeclaredFields &operator=(DeclaredFields &&) noexcept;

    // In the order of their declaration; the fields stay where they are as long as this lives
    std::span<const Field *const> of(const RecordType &type) const;
    const Field *find(const RecordType &type, const QString &key) const;
    const FieldDeclaration *declaration(const RecordType &type, const QString &key) const;

    // Whether it may join these. Errors: "bad_key", "bad_kind", "bad_label", "label_taken", "bad_words",
    // "bad_decimals", "too_many"; "declared_otherwise" for a key that means something else here
    Status check(const RecordType &type, const FieldDeclaration &declaration) const;
    // Whether a declaration read from a file is one that this program understands
    static bool canHold(const FieldDeclaration &declaration);
    const Field &add(const RecordType &type, FieldDeclaration declaration);

private:
    struct OfType
    {
        std::vector<std::unique_ptr<DeclaredField>> owned;
        std::vector<const Field *> fields;
    };
    Status checkLabel(const RecordType &type, const FieldDeclaration &declaration) const;
    const DeclaredField *owned(const RecordType &type, const QString &key) const;

    std::map<const RecordType *, OfType> m_types;
};

// A key for a label, the same in every office that calls a field so; codes of words likewise
QString keyForLabel(const QString &label);
QString codeForWord(const QString &word);

// Labels and words as they are kept: without blanks around them, line breaks and full-width signs
FieldDeclaration tidied(FieldDeclaration declaration);

} // namespace liuqing

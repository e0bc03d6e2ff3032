// SPDX-License-Identifier: GPL-3.0-or-later
// The words of offices for what the catalogue declares: how the column of a field may be headed, and which
// words stand for a code. A plain value read from headings.json and words.json of a policy pack, so that a
// city adds its own wordings without a new program. Lookups take keys made by text::normalizedName.
#pragma once

#include "core/policy/packfolder.h"
#include "core/schema/recordtype.h"

#include <QHash>
#include <QSet>

namespace liuqing {

// What a heading says: the field of its column, and how the column differs from a plain one.
struct HeadingMeaning
{
    const Field *field = nullptr;
    int rank = 0; // place in the pack's list: earlier wordings win
    // Codes that yes and no stand for: 是否外地企业 → outside, local. Empty: a plain column
    QString yes = {};
    QString no = {};
    const Field *until = nullptr; // the second date of a column that holds "from–to"
};

// A word that sets several fields: 入党积极分子 → masses and the stage activist
using FieldCodes = std::vector<std::pair<const Field *, QStringList>>;

class Synonyms
{
public:
    // Every type, field, vocabulary and code named in the pack must exist in the catalogue ("bad_pack").
    static Result<Synonyms> read(const PackFolder &pack);

    const std::vector<HeadingMeaning> &meanings(const RecordType &type, const QString &key) const;
    bool isSerial(const QString &key) const; // 序号: a column that is no fact
    bool isOtherGroup(const RecordType &type,
                      const QString &key) const; // 项目经理 above 姓名 in a firm's sheet
    QStringList prefixes(const RecordType &type) const; // 员工姓名 is 姓名 in a sheet of workers
    const QStringList &suffixes() const { return m_suffixes; }
    QStringList sheetHints(const RecordType &type) const; // words of sheet names

    QString label(const RecordType &type) const; // plain Chinese
    QString label(const RecordType &type, const Field &field) const;
    QStringList headings(const RecordType &type, const Field &field) const; // as written in the pack

    // An office's own field, and the words of its choice: headings as written, an earlier wording wins over any
    // of the pack
    void include(const RecordType &type, const Field &field, const QStringList &headings);
    const std::vector<const Field *> &included(const RecordType &type) const;

    const QHash<QString, QString> &words(const Vocabulary &vocabulary) const; // key of a word → code
    const QHash<QString, FieldCodes> &specialWords(const RecordType &type, const Field &field) const;

private:
    friend class SynonymsReader;

    struct FieldWords
    {
        QString label;
        QStringList headings;
        QHash<QString, FieldCodes> special;
    };
    struct TypeWords
    {
        QString label;
        QStringList sheets;
        QStringList prefixes;
        QSet<QString> otherGroups;
        QHash<QString, std::vector<HeadingMeaning>> headings;
        QHash<const Field *, FieldWords> fields;
        std::vector<const Field *> included;
    };

    const TypeWords &of(const RecordType &type) const;
    const FieldWords &of(const RecordType &type, const Field &field) const;

    QHash<const RecordType *, TypeWords> m_types;
    QHash<const Vocabulary *, QHash<QString, QString>> m_words;
    QSet<QString> m_serials;
    QStringList m_suffixes;
};

} // namespace liuqing

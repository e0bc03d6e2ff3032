// SPDX-License-Identifier: GPL-3.0-or-later
// Reads headings.json and words.json of a pack into Synonyms and proves every name in them against the
// catalogue: a misspelt key would otherwise be a column that silently never maps.
#pragma once

#include "core/policy/synonyms.h"

namespace liuqing {

class SynonymsReader
{
public:
    Result<Synonyms> read(const PackFolder &pack);

private:
    Status readHeadings(const PackNode &root);
    Status readType(const RecordType &type, const PackNode &node);
    Status readFields(const RecordType &type, const PackNode &fields, bool common);
    Status readField(const RecordType &type, const Field &field, const PackNode &node);
    Status readHeading(const RecordType &type, const Field &field, const PackNode &node, int rank);
    Status readWords(const PackNode &root);
    Status readVocabulary(const Vocabulary &vocabulary, const PackNode &node);
    Status readSpecial(const RecordType &type, const Field &field, const PackNode &rule);

    Synonyms m_synonyms;
};

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/declaredwords.h"

#include "core/base/text.h"
#include "core/exchange/officewords.h"

namespace liuqing::office {

Synonyms withDeclared(Synonyms words, const RecordType &type, const DeclaredFields &declared)
{
    for (const Field *field : declared.of(type)) {
        const QString shown = label(field->label);
        QStringList headings{shown, normalizedHeading(shown).name, text::fromKey(field->key)};
        headings.removeDuplicates();
        words.include(type, *field, headings);
    }
    return words;
}

} // namespace liuqing::office

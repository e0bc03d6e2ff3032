// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/attachedfile.h"

#include "core/base/digest.h"

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr int hexDigits = 2 * digest::size;
static_assert(AttachedFile::nameBegins == hexDigits + 2);

bool isForbidden(QChar sign)
{
    return sign.unicode() < 0x20 || sign.unicode() == 0x7f || u"/\\:*?\"<>|"_s.contains(sign) || sign.category() == QChar::Other_Format;
}

} // namespace

QString AttachedFile::stored() const
{
    return QString::fromLatin1(digest.toHex()) + u' ' + name;
}

std::optional<AttachedFile> AttachedFile::fromStored(const QString &text)
{
    AttachedFile file{QByteArray::fromHex(text.left(hexDigits).toLatin1()), text.mid(hexDigits + 1)};
    const bool isRight = file.digest.size() == digest::size && file.name == tidiedFileName(file.name) && file.stored() == text;
    return isRight ? std::optional(std::move(file)) : std::nullopt;
}

QString tidiedFileName(const QString &name)
{
    QString kept = name.section(u'/', -1).section(u'\\', -1);
    for (QChar &sign : kept) {
        if (isForbidden(sign))
            sign = u'_';
    }
    kept = kept.simplified();
    if (kept.size() > AttachedFile::longestName) {
        const qsizetype dot = kept.lastIndexOf(u'.');
        const QString ending = dot > 0 && kept.size() - dot <= 10 ? kept.mid(dot) : QString();
        kept = kept.left(AttachedFile::longestName - ending.size()).trimmed() + ending;
    }
    const bool hasName = !kept.isEmpty() && kept != u"."_s && kept != u".."_s;
    return hasName ? kept : u"file"_s;
}

} // namespace liuqing

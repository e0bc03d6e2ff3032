// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/notequality.h"

#include "core/base/text.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace liuqing::rules {

namespace {

constexpr qsizetype shortest = 5;
constexpr int mostAlike = 3;

// Said of everything, and telling nothing
bool isEmptyPhrase(const QString &words)
{
    static const QSet<QString> phrases{u"核实无误"_s, u"情况属实"_s, u"已核实"_s, u"数据无误"_s, u"属实"_s, u"正常"_s, u"正常变动"_s,
                                       u"无误"_s, u"正确"_s, u"同上"_s, u"无"_s, u"已确认"_s, u"经核实数据无误"_s, u"经核实无误"_s, u"实际情况如此"_s};
    return phrases.contains(words);
}

bool repeatsOneSign(const QString &words)
{
    return std::all_of(words.begin(), words.end(), [&](QChar each) { return each == words.front(); });
}

} // namespace

Message noteDoubt(const QString &note, int sameElsewhere)
{
    const QString words = text::normalizedName(note);
    if (note.trimmed().isEmpty())
        return {};
    if (words.isEmpty() || repeatsOneSign(words) || isEmptyPhrase(words))
        return Message(QT_TRANSLATE_NOOP("core", "“%1” does not say why. Write what happened, for instance: two firms left in August, see the notice of 12 August."), {note.trimmed()});
    if (words.size() < shortest)
        return Message(QT_TRANSLATE_NOOP("core", "This explanation is very short. Whoever reads it at the street or the county cannot ask you; say what happened."));
    if (sameElsewhere >= mostAlike)
        return Message(QT_TRANSLATE_NOOP("core", "%1 other questions carry the same words. Say of each what happened there."), {QString::number(sameElsewhere)});
    return {};
}

} // namespace liuqing::rules

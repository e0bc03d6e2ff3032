// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/likeness.h"

#include "core/base/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace liuqing::text {

namespace {

constexpr int similar = 50;
constexpr qsizetype shortestCore = 2;

QStringList pairsOf(const QString &text)
{
    QStringList pairs;
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        pairs.append(text.mid(i, 2));
    return pairs;
}

} // namespace

int likeness(const QString &a, const QString &b)
{
    const QString left = normalizedName(a);
    const QString right = normalizedName(b);
    if (left == right)
        return 100;
    const QStringList first = pairsOf(left);
    QStringList second = pairsOf(right);
    const qsizetype all = first.size() + second.size();
    qsizetype shared = 0;
    for (const QString &pair : first)
        shared += second.removeOne(pair) ? 1 : 0;
    return all == 0 ? 0 : static_cast<int>(200 * shared / all);
}

bool areSimilar(const QString &a, const QString &b)
{
    const QString left = normalizedName(a);
    const QString right = normalizedName(b);
    return left.contains(right) || right.contains(left) || likeness(a, b) >= similar;
}

bool mayBeNear(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() || areSimilar(a, b);
}

QString nameCore(const QString &name)
{
    // A quarter inside a name ("阳光小区一期") is no place before it
    static const QRegularExpression place(
        u"^(?:[一-龥]{2,3}省)?(?:[一-龥]{2,4}市)?(?:[一-龥]{1,3}(?:县|(?<![小社园厂校])区))?"_s);
    static const QRegularExpression common(
        u"^中国共产党|^中共|有限责任公司|股份有限公司|有限公司|(?<!分)公司|集团|物业|服务|管理|(?<=支部)委员会|党(?=总?支部)|(?:住宅)?小区$"_s);
    const QString whole = normalizedName(name);
    const QString without = QString(whole).remove(common);
    const QString core = QString(without).remove(place);
    return core.size() >= shortestCore ? core : without.size() >= shortestCore ? without : whole;
}

} // namespace liuqing::text

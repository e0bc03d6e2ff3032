// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/likeness.h"

#include "core/base/text.h"

namespace liuqing::returns {

namespace {

constexpr int similar = 50;

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
    const QString left = text::normalizedName(a);
    const QString right = text::normalizedName(b);
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
    const QString left = text::normalizedName(a);
    const QString right = text::normalizedName(b);
    return left.contains(right) || right.contains(left) || likeness(a, b) >= similar;
}

bool mayBeNear(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() || areSimilar(a, b);
}

} // namespace liuqing::returns

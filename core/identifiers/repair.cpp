// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identifiers/repair.h"

#include <utility>
#include <vector>

namespace liuqing::identifiers {

namespace {

constexpr size_t mostTries = 256;

// Every way to replace the characters that cannot stand where they are; empty when there is none
std::vector<QString> withForcedReplacements(QStringView wrong, const RepairRules &rules)
{
    std::vector<QString> made{wrong.toString()};
    for (qsizetype place = 0; place < wrong.size(); ++place) {
        if (rules.fits(place, wrong[place]))
            continue;
        std::vector<QString> next;
        for (const QString &base : made) {
            for (const QChar other : rules.lookAlikes(wrong[place])) {
                if (!rules.fits(place, other) || next.size() >= mostTries)
                    continue;
                next.push_back(base);
                next.back()[place] = other;
            }
        }
        made = std::move(next);
    }
    return made;
}

// Collects valid values. A value that needs two slips is never suggested itself, but makes one that needs a
// single slip ambiguous.
class Finds
{
public:
    explicit Finds(const RepairRules &rules) : m_rules(rules) { }

    void offer(const QString &value, bool likely)
    {
        if (m_ambiguous || value == m_found || !m_rules.isValid(value, m_rules.context))
            return;
        m_ambiguous = !m_found.isEmpty();
        m_found = value;
        m_likely = likely;
    }
    QString only() const { return m_ambiguous || !m_likely ? QString() : m_found; }

private:
    const RepairRules &m_rules;
    QString m_found;
    bool m_likely = false;
    bool m_ambiguous = false;
};

void offerLookAlikes(QString value, const RepairRules &rules, bool likely, Finds *finds)
{
    for (qsizetype place = 0; place < value.size(); ++place) {
        const QChar kept = value[place];
        for (const QChar other : rules.lookAlikes(kept)) {
            if (!rules.fits(place, other))
                continue;
            value[place] = other;
            finds->offer(value, likely);
        }
        value[place] = kept;
    }
}

void offerSwaps(QString value, Finds *finds)
{
    for (qsizetype place = 0; place + 1 < value.size(); ++place) {
        if (value[place] == value[place + 1])
            continue;
        std::swap(value[place], value[place + 1]);
        finds->offer(value, true);
        std::swap(value[place], value[place + 1]);
    }
}

} // namespace

QString onlyRepair(QStringView wrong, const RepairRules &rules)
{
    Finds finds(rules);
    const std::vector<QString> bases = withForcedReplacements(wrong, rules);
    for (const QString &base : bases)
        finds.offer(base, true);
    for (const QString &base : bases)
        offerLookAlikes(base, rules, base == wrong, &finds);
    offerSwaps(wrong.toString(), &finds);
    return finds.only();
}

} // namespace liuqing::identifiers

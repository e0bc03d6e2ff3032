// SPDX-License-Identifier: GPL-3.0-or-later
// Invents persons, codes and numbers that pass every check and belong to nobody: resident IDs of the region
// 210999, which was never assigned, mobiles of the series 154, which no carrier issues, landlines of the unused
// area code 0420, credit codes of registrar 219901. Nothing comes twice.
#pragma once

#include "core/practice/dice.h"

#include <QDate>
#include <QSet>

namespace liuqing::practice {

class Inventor
{
public:
    static constexpr auto idRegion = u"210999";
    static constexpr auto registrar = u"219901";

    explicit Inventor(uint64_t seed);

    struct Person
    {
        QString name;
        bool male = true;
        QString residentId;
        QString mobile;
    };

    Person person(Dice &dice);
    QString personName(Dice &dice, bool male);
    QString residentId(Dice &dice, bool male);
    QString mobile(Dice &dice);
    QString landline(Dice &dice);
    QString creditCode(Dice &dice, bool individual);
    QString firmName(Dice &dice, bool large);
    QString estateName(Dice &dice, bool old);
    QString address(Dice &dice);

private:
    bool isFresh(const QString &made);

    QSet<QString> m_made;
    Dice m_dice; // order of the brands
    std::vector<QString> m_brands;
};

} // namespace liuqing::practice

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/inventor.h"

#include "core/identifiers/creditcode.h"
#include "core/identifiers/residentid.h"
#include "core/practice/names.h"

using namespace Qt::StringLiterals;

namespace liuqing::practice {

namespace {

constexpr int attempts = 500; // a word list that is used up shows in a name that comes twice, not in a hang
constexpr std::u16string_view subjectCharacters = u"0123456789ABCDEFGHJKLMNPQRTUWXY";

QString padded(int number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

// Position 17 is a check of its own (GB 11714): the one character that makes it fit
QString withSubjectCheck(const QString &first16)
{
    for (const QChar check : u"0123456789X"_s) {
        const QString first17 = first16 + check;
        const QString whole = first17 + identifiers::creditcode::checkCharacter(first17);
        if (identifiers::creditcode::organizationPartFits(whole))
            return whole;
    }
    return {};
}

} // namespace

Inventor::Inventor(uint64_t seed) : m_dice(seed, 900)
{
    for (const std::u16string_view brand : names::firmBrands)
        m_brands.push_back(QStringView(brand).toString());
    for (size_t i = m_brands.size() - 1; i > 0; --i)
        std::swap(m_brands[i], m_brands[static_cast<size_t>(m_dice.between(0, static_cast<int>(i)))]);
}

bool Inventor::isFresh(const QString &made)
{
    if (m_made.contains(made))
        return false;
    m_made.insert(made);
    return true;
}

QString Inventor::personName(Dice &dice, bool male)
{
    QString name;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        name = dice.word(names::surnames);
        if (dice.chance(80))
            name += dice.word(names::givenMiddle);
        name += dice.word(male ? names::menGiven : names::womenGiven);
        if (isFresh(name))
            break;
    }
    return name;
}

QString Inventor::residentId(Dice &dice, bool male)
{
    for (;;) {
        const QDate born = QDate(1958, 1, 1).addDays(dice.between(0, 46 * 365));
        const int sequence = dice.between(0, 498) * 2 + (male ? 1 : 2);
        const QString first17 = idRegion + born.toString(u"yyyyMMdd"_s) + padded(sequence, 3);
        const QString whole = first17 + identifiers::residentid::checkCharacter(first17);
        if (isFresh(whole))
            return whole;
    }
}

QString Inventor::mobile(Dice &dice)
{
    for (;;) {
        const QString whole = u"154"_s + padded(dice.between(0, 99'999'999), 8);
        if (isFresh(whole))
            return whole;
    }
}

QString Inventor::landline(Dice &dice)
{
    for (;;) {
        const QString whole = u"0420-"_s + padded(dice.between(2'000'000, 8'999'999), 7);
        if (isFresh(whole))
            return whole;
    }
}

Inventor::Person Inventor::person(Dice &dice)
{
    const bool male = dice.chance(54);
    return {personName(dice, male), male, residentId(dice, male), mobile(dice)};
}

QString Inventor::creditCode(Dice &dice, bool individual)
{
    for (;;) {
        QString first16 = (individual ? u"92"_s : u"91"_s) + registrar + u"MA"_s;
        while (first16.size() < 16)
            first16 += subjectCharacters[dice.next() % subjectCharacters.size()];
        const QString whole = withSubjectCheck(first16);
        if (!whole.isEmpty() && isFresh(whole))
            return whole;
    }
}

QString Inventor::firmName(Dice &dice, bool large)
{
    const QString brand = m_brands.back();
    m_brands.pop_back();
    return large ? QString(brand + u"物业服务集团有限公司云川分公司"_s) : QString(u"云川"_s + brand + dice.word(names::firmEndings));
}

QString Inventor::estateName(Dice &dice, bool old)
{
    QString name;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        name = old ? QString(dice.word(names::oldEstateFronts) + dice.word(names::oldEstateBacks))
                   : QString(dice.word(names::estateFronts) + dice.word(names::estateBacks));
        if (isFresh(name))
            break;
    }
    return name;
}

QString Inventor::address(Dice &dice)
{
    return u"%1%2%3号"_s.arg(QStringView(names::county), dice.word(names::roads)).arg(dice.between(1, 288));
}

} // namespace liuqing::practice

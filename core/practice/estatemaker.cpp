// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/makers.h"

using namespace Qt::StringLiterals;

namespace liuqing::practice {

namespace {

constexpr const char *modes[] = {"full", "single", "public", "self", "abandoned"};

void size(Desk &desk, Record &record, bool old)
{
    const int buildings = old ? desk.dice.between(2, 14) : desk.dice.between(5, 38);
    const int households = buildings * (old ? desk.dice.between(36, 60) : desk.dice.between(48, 96));
    const int area = households * desk.dice.between(old ? 4'800 : 8'200, old ? 6'900 : 11'800); // 0.01 m² each
    record.set(estate::buildings, qint64(buildings));
    record.set(estate::households, qint64(households));
    record.set(estate::privateFloorArea, qint64(area));
    record.set(estate::parking, qint64(old ? desk.dice.between(0, households / 6) : households * desk.dice.between(5, 11) / 10));
    record.set(estate::chargingPoints, qint64(desk.dice.between(0, old ? 12 : 60)));
    const qint64 required = area * 3 / 1000;
    record.set(estate::serviceRoomRequired, required);
    const bool isShort = desk.dice.chance(old ? 60 : 12);
    record.set(estate::serviceRoomActual, isShort ? required * desk.dice.between(0, 70) / 100 : required);
    if (isShort && desk.dice.chance(30))
        record.set(estate::serviceRoomMisused, required * desk.dice.between(10, 25) / 100);
}

void history(Desk &desk, Record &record, bool old)
{
    const int year = old ? desk.dice.between(1976, 1999) : desk.dice.between(2000, 2024);
    record.set(estate::builtYear, qint64(year));
    record.set(common::since, QString::number(year));
    record.set(estate::old, old ? u"yes"_s : u"no"_s);
    if (old && desk.dice.chance(65))
        record.set(estate::renewalListYear, qint64(desk.dice.between(2019, 2026)));
    if (old)
        record.set(estate::kind, desk.dice.chance(75) ? u"work_unit"_s : u"mixed"_s);
    else
        record.set(estate::kind, desk.dice.chance(82) ? u"commodity"_s : u"affordable"_s);
    if (desk.dice.chance(35))
        record.set(estate::wasteSortingOn, QDate(2021, 1, 1).addMonths(desk.dice.between(0, 59)).toString(u"yyyy-MM"_s));
}

} // namespace

void makeEstates(Desk &desk, int count)
{
    for (int i = 0; i < count; ++i) {
        const bool old = desk.dice.chance(42);
        Record record = desk.fresh(estate::type);
        record.set(estate::name, desk.inventor.estateName(desk.dice, old));
        record.set(estate::code, QString(desk.office().code + u'-' + QString::number(i + 1).rightJustified(3, u'0')));
        record.set(estate::community, desk.office().unit);
        record.set(estate::address, desk.inventor.address(desk.dice));
        record.set(estate::grid, u"第%1网格"_s.arg(1 + i % 4));
        size(desk, record, old);
        history(desk, record, old);
        const int mode = old ? desk.dice.weighted({34, 14, 22, 8, 22}) : desk.dice.weighted({88, 3, 4, 3, 2});
        record.set(estate::serviceMode, QString::fromLatin1(modes[mode]));
        if (!old && desk.dice.chance(8)) {
            record.set(estate::redCertifiedOn, u"2025-11-2%1"_s.arg(desk.dice.between(0, 8)));
            record.set(estate::redDocument, u"云组发〔2025〕18号"_s);
        }
        desk.estates.push_back(std::move(record));
    }
    desk.estates[1].set(estate::serviceMode, u"abandoned"_s); // to be taken over in autumn
    desk.estates[2].set(estate::serviceMode, u"self"_s); // where a firm will turn out to have been at work
    desk.estates[3].set(estate::serviceMode, u"full"_s);
}

} // namespace liuqing::practice

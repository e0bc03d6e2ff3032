// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/county.h"

#include "core/practice/makers.h"
#include "core/practice/names.h"

using namespace Qt::StringLiterals;

namespace liuqing::practice {

namespace {

constexpr int largeFirms = 5;
// Communities whose street asked for lists with ID numbers, and said why
constexpr int keepNumbers[] = {0, 1, 2, 4, 6, 9};

class CountyMaker
{
public:
    explicit CountyMaker(uint64_t seed)
        : m_inventor(seed), m_dice(seed, 1), m_ids(Clock::fixed(moment::created()), Dice(seed, 2).next())
    {
        m_county.seed = seed;
        m_county.returns = {{u"2026Q2"_s, QDateTime(QDate(2026, 7, 6), QTime(16, 0))},
                            {u"2026Q3"_s, QDateTime(QDate(2026, 10, 12), QTime(16, 0))}};
    }

    County make() &&
    {
        makeOffices();
        for (int i = 0; i < largeFirms; ++i)
            m_large.push_back(firm(true));
        int number = 0;
        for (size_t i = 0; i < m_county.offices.size(); ++i) {
            if (m_county.offices[i].level == u"community"_s)
                makeCommunity(i, number++);
        }
        enterUnits();
        return std::move(m_county);
    }

private:
    void makeOffices()
    {
        add(u"219901000000"_s, {names::county, u"周敏"}, u"county"_s);
        int street = 1;
        for (const auto &places : {names::firstStreet, names::secondStreet}) {
            const QString front = u"21990100"_s + QString::number(street++);
            for (size_t i = 0; i < places.size(); ++i)
                add(front + QString::number(i).rightJustified(3, u'0'), places[i], i == 0 ? u"street"_s : u"community"_s);
        }
    }

    void add(const QString &code, const names::Place &place, const QString &level)
    {
        m_county.offices.push_back({.code = code,
                                    .name = QStringView(place.name).toString(),
                                    .level = level,
                                    .clerk = QStringView(place.clerk).toString(),
                                    .unit = m_ids.next()});
    }

    FirmFacts firm(bool large)
    {
        FirmFacts facts{.name = m_inventor.firmName(m_dice, large), .large = large};
        facts.uscc = m_inventor.creditCode(m_dice, false);
        facts.legalRepresentative = m_inventor.personName(m_dice, m_dice.chance(70));
        facts.contact = m_inventor.personName(m_dice, m_dice.chance(50));
        facts.phone = m_inventor.landline(m_dice);
        facts.address = m_inventor.address(m_dice);
        facts.local = large && m_dice.chance(60) ? u"outside"_s : u"local"_s;
        facts.ownership = m_dice.chance(12) ? u"state"_s : m_dice.chance(8) ? u"mixed"_s : u"private"_s;
        facts.since = QDate(2009, 1, 1).addMonths(m_dice.between(0, 155)).toString(u"yyyy-MM"_s);
        facts.masterCode = u"DZ2199%1"_s.arg(100'000 + ++m_firms * 37);
        facts.inAssociation = m_dice.chance(large ? 90 : 40);
        facts.charterNamesParty = m_dice.chance(large ? 80 : 25);
        return facts;
    }

    FirmFacts individual()
    {
        const QString name = m_inventor.personName(m_dice, true);
        FirmFacts facts{.name = name + u"（个人承包保洁）"_s, .provider = u"individual"_s};
        facts.contact = name;
        facts.phone = m_inventor.landline(m_dice);
        facts.since = u"2022-04"_s;
        return facts;
    }

    FirmFacts communityItself(const Office &office)
    {
        FirmFacts facts{.name = office.name + u"居民委员会（自管）"_s, .provider = u"community"_s};
        facts.contact = office.clerk;
        facts.phone = m_inventor.landline(m_dice);
        facts.since = u"2020-01"_s;
        return facts;
    }

    void makeCommunity(size_t office, int number)
    {
        m_county.offices[office].keepsPersonalNumbers = std::find(std::begin(keepNumbers), std::end(keepNumbers), number) != std::end(keepNumbers);
        Desk desk(m_county, office, number, m_inventor);
        for (int i = 0; i < 2 + number % 2; ++i)
            desk.meet(firm(false));
        desk.meet(m_large[static_cast<size_t>(number) % m_large.size()]);
        desk.meet(m_large[static_cast<size_t>(number + 2) % m_large.size()]);
        if (number == 2 || number == 8)
            desk.meet(individual());
        if (number == 10)
            desk.meet(communityItself(desk.office()));
        makeEstates(desk, number % 2 == 0 ? 13 : 12);
        makeProjects(desk);
        makeStaff(desk);
        makeParty(desk);
        makeGrades(desk);
        seedMistakes(desk);
        desk.enterBase();
        makeThirdQuarter(desk);
    }

    Record unitRecord(const Office &office, const RecordId &parent)
    {
        Record record(unit::type, office.unit);
        record.set(unit::code, office.code);
        record.set(unit::name, office.name);
        record.set(unit::level, office.level);
        record.set(unit::parent, parent);
        record.set(unit::listYear, qint64(2026));
        record.set(unit::provisional, u"no"_s);
        return record;
    }

    // The county knows everybody, a street its communities, a community its superiors
    void enterUnits()
    {
        const RecordId county = m_county.offices.front().unit;
        for (Office &office : m_county.offices) {
            Step step{moment::created().addSecs(1800), u"单位名录"_s};
            RecordId parent = county;
            for (const Office &other : m_county.offices) {
                const bool isStreet = other.level == u"street"_s;
                if (other.code == office.code)
                    break;
                if (other.level == u"county"_s || (isStreet && office.code.startsWith(other.code.left(9))))
                    step.adds.push_back(unitRecord(other, isStreet ? county : RecordId()));
                if (isStreet && office.code.startsWith(other.code.left(9)))
                    parent = other.unit;
            }
            addBelow(office, step);
            if (office.level != u"county"_s)
                step.edits.push_back({&unit::type, office.unit, {{&unit::parent, parent}}});
            office.steps.insert(office.steps.begin(), std::move(step));
        }
    }

    void addBelow(const Office &office, Step &step)
    {
        RecordId street;
        for (const Office &other : m_county.offices) {
            if (other.level == u"street"_s)
                street = other.unit;
            const bool ofCounty = office.level == u"county"_s && other.level != u"county"_s;
            const bool ofStreet = office.level == u"street"_s && other.level == u"community"_s && other.code.startsWith(office.code.left(9));
            if (ofCounty || ofStreet)
                step.adds.push_back(unitRecord(other, other.level == u"street"_s ? office.unit : street));
        }
    }

    County m_county;
    Inventor m_inventor;
    Dice m_dice;
    IdSource m_ids;
    std::vector<FirmFacts> m_large;
    int m_firms = 0;
};

} // namespace

QString Office::fileName() const
{
    return code + u'-' + name + u".liuqing"_s;
}

const Office *County::find(const QString &code) const
{
    const auto found = std::find_if(offices.begin(), offices.end(), [&](const Office &office) { return office.code == code; });
    return found == offices.end() ? nullptr : &*found;
}

County makeCounty(uint64_t seed)
{
    return CountyMaker(seed).make();
}

std::vector<Record> enteredRecords(const Office &office, const RecordType &type)
{
    std::vector<Record> found;
    for (const Step &step : office.steps) {
        for (const Record &record : step.adds) {
            if (&record.type() == &type)
                found.push_back(record);
        }
    }
    return found;
}

} // namespace liuqing::practice

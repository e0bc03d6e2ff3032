// SPDX-License-Identifier: GPL-3.0-or-later
// One community while it is being made up: its clerk's desk with the facts as of 30 June 2026, before they are
// entered. The makers fill it one after the other; enterBase() turns it into the first step of the office.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/practice/county.h"
#include "core/practice/inventor.h"

namespace liuqing::practice {

// A firm as the county knows it; every community that meets it enters a record of its own
struct FirmFacts
{
    QString name;
    QString uscc = {};
    QString provider = QStringLiteral("company");
    QString legalRepresentative = {};
    QString address = {};
    QString local = QStringLiteral("local");
    QString ownership = QStringLiteral("private");
    QString contact = {};
    QString phone = {};
    QString since = {};
    QString masterCode = {}; // of its Party organization, should it have one
    bool large = false;
    bool inAssociation = false;
    bool charterNamesParty = false;
};

// Moments at which the offices sit down
namespace moment {
QDateTime created();
QDateTime base();
QDateTime august();
QDateTime september();
QDateTime october();
} // namespace moment

struct Desk
{
    Desk(County &inCounty, size_t officeIndex, int number, Inventor &invents);

    County &county;
    size_t officeAt;
    int community; // 0–11
    Inventor &inventor;
    Dice dice;

    std::vector<Record> firms;
    std::vector<FirmFacts> firmFacts; // beside firms
    std::vector<Record> estates;
    std::vector<Record> projects;
    std::vector<Record> workers;
    std::vector<Record> staffCounts;
    std::vector<Record> organizations;
    std::vector<Record> instructors;
    std::vector<Record> growths;
    std::vector<Record> grades;
    std::vector<Record> formerNames;
    QSet<RecordId> touched; // projects a mistake is about: later changes leave them alone

    Office &office() { return county.offices[officeAt]; }
    Record fresh(const RecordType &type); // verified at the end of June
    Record later(const RecordType &type); // verified when it is entered
    void meet(const FirmFacts &facts); // enters a firm
    Record firmRecord(const FirmFacts &facts, bool isLate);
    void note(const char *mistake, const Record &record, const QString &subject);
    Step &sitDown(const QDateTime &at, const QString &reason);
    void enterBase();

    Record *firmOf(const Record &project);
    Record *estateOf(const Record &project);
    std::vector<Record *> workersOf(const Record &project);
    bool isCompany(const Record &project);

private:
    IdSource m_ids;
};

} // namespace liuqing::practice

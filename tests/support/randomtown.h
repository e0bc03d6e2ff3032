// SPDX-License-Identifier: GPL-3.0-or-later
// A random small ledger: six firms, six estates, eight projects, twenty groups of people, organizations, an
// instructor, plans and grades, with every field that a figure or a clear asks sometimes unknown, dates of
// every precision around 30 September 2026, and some records retired. Names differ, but in a town of
// namesakes.
#pragma once

#include "tests/support/ledgers.h"

#include <random>

namespace liuqing::test {

class RandomTown
{
public:
    enum class Firms { differ, haveNamesakes };

    explicit RandomTown(unsigned seed, Firms firms = Firms::differ,
                        const QString &code = QStringLiteral("219901001001"));

    Ledger &ledger() { return scratch.ledger(); }
    // Life goes on after 30 September: people and firms come, go and move, and the facts say when. Nothing
    // that held on 30 September is touched
    void liveOn();

    ScratchLedger scratch;
    std::vector<Record> all;

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    Value one(const std::vector<const char *> &words); // or unknown
    Value date();
    Value end();
    const Record &pick(const std::vector<Record> &from);
    Record add(Commit &commit, const RecordType &type,
               const std::vector<std::pair<const Field *, Value>> &values);

    void fill(Commit &commit);
    void addFirms(Commit &commit);
    void addEstates(Commit &commit);
    void addProjects(Commit &commit);
    void addPeople(Commit &commit, const Record &firm, const Record &project, bool count);
    void addParty(Commit &commit);
    Status endLater(Commit &commit, const Record &record);

    std::mt19937 m_random;
    Firms m_names;
    std::vector<Record> m_firms, m_estates, m_projects;
};

} // namespace liuqing::test

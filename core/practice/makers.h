// SPDX-License-Identifier: GPL-3.0-or-later
// The makers of a community, in the order in which they work at a desk.
#pragma once

#include "core/practice/desk.h"

namespace liuqing::practice {

void makeEstates(Desk &desk, int count);
void makeProjects(Desk &desk);
void makeStaff(Desk &desk); // by name, or by number
void makeParty(Desk &desk); // organizations, instructors, plans
void makeGrades(Desk &desk);
void seedMistakes(Desk &desk); // before the base is entered
void makeThirdQuarter(Desk &desk); // after it

// One person at work in a project
Record makeWorker(Desk &desk, Record worker, const Record &project, const QString &post);
Record makeProject(Desk &desk, Record project, const Record &firm, const Record &estate, QDate from);
// How many full members are held at the firm, by lists and counts
int membersHeldHere(Desk &desk, const Record &firm);

} // namespace liuqing::practice

// SPDX-License-Identifier: GPL-3.0-or-later
// The key by which one thing is known in every office's return: its code where it has one, else its natural
// key. No key carries the name of a person.
#pragma once

#include "core/schema/value.h"

namespace liuqing::measure {

// "uscc:…"; a firm without a credit code is known to its own office alone ("provisional:" office | code, else
// "name:" office | name): what another office calls by the same name is suspected the same, and a person
// decides
QString matchOfFirm(const Record &firm);
// "code:…" or "place:" community code | name
QString matchOfEstate(const Record &estate, const QString &communityCode);
// "master:…", else "approval:…", else "name:" name | superior
QString matchOfOrganization(const Record &organization);
// A digest of name and post
QString matchOfInstructor(const Record &instructor);
// firm | estate | first day of the contract
QString matchOfProject(const QString &firm, const QString &estate, const QString &from);

} // namespace liuqing::measure

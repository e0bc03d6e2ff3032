// SPDX-License-Identifier: GPL-3.0-or-later
// Before the window goes: everything is at its place, or the person knows what is not and decides.
#pragma once

class QWidget;

namespace liuqing {

class Desk;

// Property of the application while the system ends the session
inline constexpr const char *sessionEnds = "sessionEnds";

// False: the person stays. Asks only when a ledger could not be written back to its stick or network drive, and not
// at all while the system ends the session: then the work waits on this computer
bool mayLeave(Desk &desk, QWidget *window);

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
// The application object that tests run in: that of the core, unless a program of tests brings its own definition.
#pragma once

#include <QCoreApplication>

#include <memory>

namespace liuqing::test {

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv);

} // namespace liuqing::test

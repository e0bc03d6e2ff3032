// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/application.h"

namespace liuqing::test {

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace liuqing::test

// SPDX-License-Identifier: GPL-3.0-or-later
// Runs Catch with the application object that Qt Sql, or the window, needs.
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include "core/base/digest.h"
#include "tests/support/application.h"

int main(int argc, char *argv[])
{
    const auto application = liuqing::test::makeApplication(argc, argv);
    liuqing::digest::prepare();
    return Catch::Session().run(argc, argv);
}

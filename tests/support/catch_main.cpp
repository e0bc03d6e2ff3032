// SPDX-License-Identifier: GPL-3.0-or-later
// Runs Catch with the core application object that Qt Sql needs.
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include "core/base/digest.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    liuqing::digest::prepare();
    return Catch::Session().run(argc, argv);
}

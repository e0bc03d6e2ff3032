// SPDX-License-Identifier: GPL-3.0-or-later
// Tests of the window run in its application object, in its look.
#include "tests/support/application.h"
#include "ui/theme/theme.h"

#include <QApplication>

namespace liuqing::test {

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // also when the build asks which tests there are
    auto application = std::make_unique<QApplication>(argc, argv);
    theme::apply(*application, theme::Scheme::light);
    return application;
}

} // namespace liuqing::test

// SPDX-License-Identifier: GPL-3.0-or-later
// Tests of the window run in its application object, in its look.
#include "tests/support/application.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace liuqing::test {

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // also when the build asks which tests there are
    QCoreApplication::setOrganizationName(QStringLiteral("liuqing-tests"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    static const QTemporaryDir preferences; // never the person's own
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, preferences.path());
    auto application = std::make_unique<QApplication>(argc, argv);
    theme::apply(*application, theme::Scheme::light);
    return application;
}

} // namespace liuqing::test

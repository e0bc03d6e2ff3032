// SPDX-License-Identifier: GPL-3.0-or-later
// The words that stand on paper are translated in one context, and the days and periods among them written
// out.
#pragma once

#include "core/base/period.h"

#include <QCoreApplication>

namespace liuqing::print {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(print)

public:
    static QString day(QDate day);
    static QString period(const QString &text); // "2026Q3"; a text that is no period stays as it is
};

} // namespace liuqing::print

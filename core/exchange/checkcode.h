// SPDX-License-Identifier: GPL-3.0-or-later
// The 12 characters on the stamped cover by which the receiving desk sees that paper and file are the same:
// 55 bits of a package's digest and one character that finds every single mistyped character and every swap
// of two. Written XXXX-XXXX-XXXX in digits and capitals without I, L, O and U. It guards against mix-ups, not
// against a sender who searches for collisions.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace liuqing::checkcode {

QString of(QByteArrayView digest); // 12 characters
QString grouped(const QString &code);
// What a person typed or scanned: any case, any dashes and blanks, full width, O for 0, I and L for 1.
// Returns 12 characters. Errors: "bad_check_code"
Result<QString> parse(QStringView typed);

} // namespace liuqing::checkcode

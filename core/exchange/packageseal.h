// SPDX-License-Identifier: GPL-3.0-or-later
// A package closed for one receiver: readable with the receiver's secret alone, and only whole. The file is
// "LQPS1", the id of the receiver's key, a fresh key in a sealed box, and the package as a secret stream.
#pragma once

#include "core/base/result.h"
#include "core/exchange/signing.h"

#include <vector>

namespace liuqing::package {

bool isSealed(QByteArrayView bytes);
// Errors: "cannot_seal" when the receiver's key is none
Result<QByteArray> sealed(const QByteArray &package, const QByteArray &receiverPublicKey);
// Errors: "not_a_package", "not_for_this_office", "truncated", "altered", "too_large"
Result<QByteArray> openSealed(const QByteArray &bytes, const std::vector<Keys> &receiverKeys, const QString &file);

} // namespace liuqing::package

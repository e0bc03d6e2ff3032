// SPDX-License-Identifier: GPL-3.0-or-later
// The print dialog over a document, on the paper that the person chose for such documents the last time.
#pragma once

#include "ui/print/document.h"

#include <QString>

#include <memory>

class QWidget;

namespace liuqing::print {

// kind: what the choice is kept under, "LQ-01"
void openDialog(std::unique_ptr<Document> document, const QString &person, const QString &kind, QWidget *parent);

} // namespace liuqing::print

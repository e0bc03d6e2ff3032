// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue printed: types, fields, kinds and vocabularies with their labels in both languages. As text
// it is an approved file of the tests, so that every change of the catalogue is seen in review.
#pragma once

#include "core/schema/declaredfields.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <span>

namespace liuqing {

// chinese: the zh_CN text of a label's English source, whatever language is on
using ChineseLabel = std::function<QString(const char *source)>;

// declared: the fields of an office's own, with their owner and their words, behind those of their type
QJsonObject dictionaryJson(std::span<const RecordType *const> types, std::span<const Vocabulary *const> vocabularies,
                           const ChineseLabel &chinese, const DeclaredFields &declared = {});
QString dictionaryText(const QJsonObject &dictionary);

} // namespace liuqing

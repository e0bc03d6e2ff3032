// SPDX-License-Identifier: GPL-3.0-or-later
// How personal data is shown to those who need not see all of it, and the forms in which offices are asked
// for ID numbers. Whatever does not have the expected shape is hidden altogether rather than half shown.
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <string_view>

namespace liuqing::identifiers {

namespace mask {

QString name(QStringView text); // 甲* for two characters, 甲*丙, 甲**丁
QString surnameOnly(QStringView text, QStringView rest); // 张某, 欧阳*: for public notices
QString mobile(QStringView text); // 130****0000
QString landline(QStringView text); // 0418-***0000
QString residentId(QStringView text); // 6-8-4: hides the birth date
QString residentIdStrict(QStringView text); // 1-16-1: for lists that leave the office
QString address(QStringView text); // up to the building

} // namespace mask

enum class IdForm { plain, grouped, masked684, masked1161, lastFour, omitted };

// Key ("plain", "grouped", "masked_6_8_4", "masked_1_16_1", "last_4", "omitted") and form
inline constexpr std::array<std::pair<std::string_view, IdForm>, 6> idForms{{
    {"plain", IdForm::plain},
    {"grouped", IdForm::grouped},
    {"masked_6_8_4", IdForm::masked684},
    {"masked_1_16_1", IdForm::masked1161},
    {"last_4", IdForm::lastFour},
    {"omitted", IdForm::omitted},
}};

QString idAs(IdForm form, QStringView number);

} // namespace liuqing::identifiers

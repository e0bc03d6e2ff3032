// SPDX-License-Identifier: GPL-3.0-or-later
// What every record type has besides its own fields: business dates (unless the type names its own), a
// remark, when and by whom the facts were last verified, and files.
#pragma once

#include "core/schema/recordtype.h"

#include <QtGlobal>

namespace liuqing::common {

inline constexpr Field since{
    .key = "since", .label = QT_TRANSLATE_NOOP("catalogue", "Since"), .kind = kind::Date{}};
inline constexpr Field until{
    .key = "until", .label = QT_TRANSLATE_NOOP("catalogue", "Until"), .kind = kind::Date{}};
inline constexpr Field remark{
    .key = "remark", .label = QT_TRANSLATE_NOOP("catalogue", "Remark"), .kind = kind::Text{500}};
inline constexpr Field verifiedOn{
    .key = "verified_on", .label = QT_TRANSLATE_NOOP("catalogue", "Verified on"), .kind = kind::Date{}};
inline constexpr Field verifiedBy{
    .key = "verified_by", .label = QT_TRANSLATE_NOOP("catalogue", "Verified by"), .kind = kind::Text{60}};
// Photos and papers; their names may name persons
inline constexpr Field attachments{.key = "attachments",
                                   .label = QT_TRANSLATE_NOOP("catalogue", "Attachments"),
                                   .kind = kind::Files{},
                                   .sensitivity = Sensitivity::person,
                                   .sinceSchema = 5};

template<size_t Own, size_t More>
consteval std::array<const Field *, Own + More> joined(const std::array<const Field *, Own> &own,
                                                       const std::array<const Field *, More> &more)
{
    std::array<const Field *, Own + More> all{};
    for (size_t i = 0; i < Own; ++i)
        all[i] = own[i];
    for (size_t i = 0; i < More; ++i)
        all[Own + i] = more[i];
    return all;
}

// The fields of a type that takes the plain pair of dates
template<typename... Fields> consteval auto withDates(const Fields *...own)
{
    return joined(std::array<const Field *, sizeof...(own)>{own...},
                  std::array<const Field *, 6>{&since, &until, &remark, &verifiedOn, &verifiedBy, &attachments});
}

// The fields of a type that names its own since and until
template<typename... Fields> consteval auto withOwnDates(const Fields *...own)
{
    return joined(std::array<const Field *, sizeof...(own)>{own...},
                  std::array<const Field *, 4>{&remark, &verifiedOn, &verifiedBy, &attachments});
}

// The fields of a type that names its own since and takes the plain until
template<typename... Fields> consteval auto withOwnSince(const Fields *...own)
{
    return joined(std::array<const Field *, sizeof...(own)>{own...},
                  std::array<const Field *, 5>{&until, &remark, &verifiedOn, &verifiedBy, &attachments});
}

} // namespace liuqing::common

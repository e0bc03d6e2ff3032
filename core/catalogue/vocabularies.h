// SPDX-License-Identifier: GPL-3.0-or-later
// The closed word lists of the catalogue. Codes never change; labels are shown translated.
#pragma once

#include "core/schema/vocabulary.h"

#include <QtGlobal>

namespace liuqing::vocabulary {

inline constexpr Term unitLevelTerms[] = {
    {"city", QT_TRANSLATE_NOOP("catalogue", "City")},
    {"county", QT_TRANSLATE_NOOP("catalogue", "County or district")},
    {"street", QT_TRANSLATE_NOOP("catalogue", "Street or town")},
    {"community", QT_TRANSLATE_NOOP("catalogue", "Community")},
    {"grid", QT_TRANSLATE_NOOP("catalogue", "Grid")},
};
inline constexpr Vocabulary unitLevel{"unit_level", QT_TRANSLATE_NOOP("catalogue", "Level of unit"),
                                      unitLevelTerms};

inline constexpr Term providerTerms[] = {
    {"company", QT_TRANSLATE_NOOP("catalogue", "Company")},
    {"individual", QT_TRANSLATE_NOOP("catalogue", "Individual provider")},
    {"community", QT_TRANSLATE_NOOP("catalogue", "The community itself")},
    {"other", QT_TRANSLATE_NOOP("catalogue", "Other provider")},
};
inline constexpr Vocabulary provider{"provider", QT_TRANSLATE_NOOP("catalogue", "Kind of provider"),
                                     providerTerms};

inline constexpr Term localityTerms[] = {
    {"local", QT_TRANSLATE_NOOP("catalogue", "Local")},
    {"outside", QT_TRANSLATE_NOOP("catalogue", "From outside")},
};
inline constexpr Vocabulary locality{"local", QT_TRANSLATE_NOOP("catalogue", "Home of the firm"),
                                     localityTerms};

inline constexpr Term ownershipTerms[] = {
    {"state", QT_TRANSLATE_NOOP("catalogue", "State-owned")},
    {"collective", QT_TRANSLATE_NOOP("catalogue", "Collective")},
    {"private", QT_TRANSLATE_NOOP("catalogue", "Private")},
    {"foreign", QT_TRANSLATE_NOOP("catalogue", "Foreign-invested")},
    {"mixed", QT_TRANSLATE_NOOP("catalogue", "Mixed ownership")},
};
inline constexpr Vocabulary ownership{"ownership", QT_TRANSLATE_NOOP("catalogue", "Ownership"),
                                      ownershipTerms};

inline constexpr Term estateKindTerms[] = {
    {"commodity", QT_TRANSLATE_NOOP("catalogue", "Commodity housing")},
    {"affordable", QT_TRANSLATE_NOOP("catalogue", "Affordable housing")},
    {"work_unit", QT_TRANSLATE_NOOP("catalogue", "Work-unit housing")},
    {"mixed", QT_TRANSLATE_NOOP("catalogue", "Mixed housing")},
};
inline constexpr Vocabulary estateKind{"estate_kind", QT_TRANSLATE_NOOP("catalogue", "Kind of estate"),
                                       estateKindTerms};

inline constexpr Term serviceModeTerms[] = {
    {"full", QT_TRANSLATE_NOOP("catalogue", "Full market service")},
    {"single", QT_TRANSLATE_NOOP("catalogue", "Single services")},
    {"public", QT_TRANSLATE_NOOP("catalogue", "Public-interest service")},
    {"self", QT_TRANSLATE_NOOP("catalogue", "Self-managed")},
    {"abandoned", QT_TRANSLATE_NOOP("catalogue", "Abandoned")},
    {"unverified", QT_TRANSLATE_NOOP("catalogue", "Not verified")},
};
inline constexpr Vocabulary serviceMode{"service_mode", QT_TRANSLATE_NOOP("catalogue", "Service mode"),
                                        serviceModeTerms};

inline constexpr Term serviceTerms[] = {
    {"cleaning", QT_TRANSLATE_NOOP("catalogue", "Cleaning service")},
    {"order", QT_TRANSLATE_NOOP("catalogue", "Order keeping")},
    {"repair", QT_TRANSLATE_NOOP("catalogue", "Repairs")},
    {"greening", QT_TRANSLATE_NOOP("catalogue", "Greening service")},
    {"lifts", QT_TRANSLATE_NOOP("catalogue", "Lifts")},
};
inline constexpr Vocabulary service{"service", QT_TRANSLATE_NOOP("catalogue", "Service item"), serviceTerms};

inline constexpr Term projectStateTerms[] = {
    {"transition", QT_TRANSLATE_NOOP("catalogue", "Transition")},
    {"preliminary", QT_TRANSLATE_NOOP("catalogue", "Preliminary contract")},
    {"formal", QT_TRANSLATE_NOOP("catalogue", "Formal contract")},
    {"run_on", QT_TRANSLATE_NOOP("catalogue", "Expired, running on")},
    {"notice", QT_TRANSLATE_NOOP("catalogue", "Notice given")},
    {"handing_over", QT_TRANSLATE_NOOP("catalogue", "Handing over")},
    {"left", QT_TRANSLATE_NOOP("catalogue", "Left")},
};
inline constexpr Vocabulary projectState{
    "project_state", QT_TRANSLATE_NOOP("catalogue", "State of the project"), projectStateTerms};

inline constexpr Term feeBasisTerms[] = {
    {"per_m2", QT_TRANSLATE_NOOP("catalogue", "Per square metre")},
    {"per_class", QT_TRANSLATE_NOOP("catalogue", "By class of flat")},
};
inline constexpr Vocabulary feeBasis{"fee_basis", QT_TRANSLATE_NOOP("catalogue", "Basis of the fee"),
                                     feeBasisTerms};

inline constexpr Term selectedByTerms[] = {
    {"tender", QT_TRANSLATE_NOOP("catalogue", "Tender")},
    {"agreement", QT_TRANSLATE_NOOP("catalogue", "Agreement")},
    {"recommendation", QT_TRANSLATE_NOOP("catalogue", "Recommendation")},
};
inline constexpr Vocabulary selectedBy{"selected_by", QT_TRANSLATE_NOOP("catalogue", "Way of selection"),
                                       selectedByTerms};

inline constexpr Term sexTerms[] = {
    {"male", QT_TRANSLATE_NOOP("catalogue", "Male")},
    {"female", QT_TRANSLATE_NOOP("catalogue", "Female")},
};
inline constexpr Vocabulary sex{"sex", QT_TRANSLATE_NOOP("catalogue", "Sex"), sexTerms};

inline constexpr Term postTerms[] = {
    {"manager", QT_TRANSLATE_NOOP("catalogue", "Management")},
    {"cleaning", QT_TRANSLATE_NOOP("catalogue", "Cleaning")},
    {"order", QT_TRANSLATE_NOOP("catalogue", "Order")},
    {"engineering", QT_TRANSLATE_NOOP("catalogue", "Engineering")},
    {"greening", QT_TRANSLATE_NOOP("catalogue", "Greening")},
    {"other", QT_TRANSLATE_NOOP("catalogue", "Other post")},
};
inline constexpr Vocabulary post{"post", QT_TRANSLATE_NOOP("catalogue", "Post"), postTerms};

inline constexpr Term politicalStatusTerms[] = {
    {"full", QT_TRANSLATE_NOOP("catalogue", "Full Party member")},
    {"probationary", QT_TRANSLATE_NOOP("catalogue", "Probationary Party member")},
    {"league", QT_TRANSLATE_NOOP("catalogue", "Youth League member")},
    {"minge", QT_TRANSLATE_NOOP("catalogue", "Revolutionary Committee member")},
    {"minmeng", QT_TRANSLATE_NOOP("catalogue", "Democratic League member")},
    {"minjian", QT_TRANSLATE_NOOP("catalogue", "Democratic National Construction member")},
    {"minjin", QT_TRANSLATE_NOOP("catalogue", "Association for Promoting Democracy member")},
    {"nonggong", QT_TRANSLATE_NOOP("catalogue", "Peasants' and Workers' Party member")},
    {"zhigong", QT_TRANSLATE_NOOP("catalogue", "Zhi Gong Party member")},
    {"jiusan", QT_TRANSLATE_NOOP("catalogue", "Jiusan Society member")},
    {"taimeng", QT_TRANSLATE_NOOP("catalogue", "Taiwan Self-Government League member")},
    {"independent", QT_TRANSLATE_NOOP("catalogue", "Without party affiliation")},
    {"masses", QT_TRANSLATE_NOOP("catalogue", "Masses")},
};
inline constexpr Vocabulary politicalStatus{
    "political_status", QT_TRANSLATE_NOOP("catalogue", "Political status"), politicalStatusTerms};

inline constexpr Term developmentStageTerms[] = {
    {"applicant", QT_TRANSLATE_NOOP("catalogue", "Applicant for the Party")},
    {"activist", QT_TRANSLATE_NOOP("catalogue", "Activist")},
    {"prospect", QT_TRANSLATE_NOOP("catalogue", "Prospective member")},
};
inline constexpr Vocabulary developmentStage{
    "development_stage", QT_TRANSLATE_NOOP("catalogue", "Stage of development"), developmentStageTerms};

inline constexpr Term relationHeldTerms[] = {
    {"here", QT_TRANSLATE_NOOP("catalogue", "Held here")},
    {"community", QT_TRANSLATE_NOOP("catalogue", "In the community")},
    {"elsewhere", QT_TRANSLATE_NOOP("catalogue", "Elsewhere")},
    {"unknown", QT_TRANSLATE_NOOP("catalogue", "Unknown")},
};
inline constexpr Vocabulary relationHeld{
    "relation_held", QT_TRANSLATE_NOOP("catalogue", "Where the relation is held"), relationHeldTerms};

inline constexpr Term orgKindTerms[] = {
    {"committee", QT_TRANSLATE_NOOP("catalogue", "Committee")},
    {"general_branch", QT_TRANSLATE_NOOP("catalogue", "General branch")},
    {"branch", QT_TRANSLATE_NOOP("catalogue", "Branch")},
    {"joint_branch", QT_TRANSLATE_NOOP("catalogue", "Joint branch")},
};
inline constexpr Vocabulary orgKind{"org_kind", QT_TRANSLATE_NOOP("catalogue", "Kind of organization"),
                                    orgKindTerms};

inline constexpr Term formedTerms[] = {
    {"alone", QT_TRANSLATE_NOOP("catalogue", "Founded alone")},
    {"area", QT_TRANSLATE_NOOP("catalogue", "Founded jointly by area")},
    {"industry", QT_TRANSLATE_NOOP("catalogue", "Founded jointly by industry")},
};
inline constexpr Vocabulary formed{"formed", QT_TRANSLATE_NOOP("catalogue", "Way of founding"), formedTerms};

inline constexpr Term venueTerms[] = {
    {"own", QT_TRANSLATE_NOOP("catalogue", "Own venue")},
    {"shared", QT_TRANSLATE_NOOP("catalogue", "Shared venue")},
};
inline constexpr Vocabulary venue{"venue", QT_TRANSLATE_NOOP("catalogue", "Venue"), venueTerms};

inline constexpr Term growthMeasureTerms[] = {
    {"recruit", QT_TRANSLATE_NOOP("catalogue", "Recruit members")},
    {"transfer", QT_TRANSLATE_NOOP("catalogue", "Transfer relations")},
    {"develop", QT_TRANSLATE_NOOP("catalogue", "Develop members")},
    {"instructor", QT_TRANSLATE_NOOP("catalogue", "Send an instructor")},
};
inline constexpr Vocabulary growthMeasure{"growth_measure", QT_TRANSLATE_NOOP("catalogue", "Growth measure"),
                                          growthMeasureTerms};

inline constexpr Term gradeSourceTerms[] = {
    {"own", QT_TRANSLATE_NOOP("catalogue", "Own evaluation")},
    {"published", QT_TRANSLATE_NOOP("catalogue", "Published list")},
    {"superior", QT_TRANSLATE_NOOP("catalogue", "From a superior office")},
};
inline constexpr Vocabulary gradeSource{"grade_source", QT_TRANSLATE_NOOP("catalogue", "Source of the grade"),
                                        gradeSourceTerms};

inline constexpr const Vocabulary *all[] = {
    &unitLevel,    &provider, &locality,   &ownership, &estateKind,    &serviceMode,     &service,
    &projectState, &feeBasis, &selectedBy, &sex,       &post,          &politicalStatus, &developmentStage,
    &relationHeld, &orgKind,  &formed,     &venue,     &growthMeasure, &gradeSource,
};

} // namespace liuqing::vocabulary

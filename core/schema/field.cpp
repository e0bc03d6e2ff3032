// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/field.h"

namespace liuqing {

std::string_view kindName(const Kind &kind)
{
    struct Namer
    {
        std::string_view operator()(const kind::Text &) const { return "text"; }
        std::string_view operator()(const kind::Integer &) const { return "integer"; }
        std::string_view operator()(const kind::Year &) const { return "year"; }
        std::string_view operator()(const kind::Scaled &) const { return "decimal"; }
        std::string_view operator()(const kind::YesNo &) const { return "yes_no"; }
        std::string_view operator()(const kind::Date &) const { return "date"; }
        std::string_view operator()(const kind::Choice &) const { return "choice"; }
        std::string_view operator()(const kind::Choices &) const { return "choices"; }
        std::string_view operator()(const kind::Link &) const { return "link"; }
        std::string_view operator()(const kind::Links &) const { return "links"; }
        std::string_view operator()(const kind::Files &) const { return "files"; }
        std::string_view operator()(const kind::Identifier &identifier) const
        {
            switch (identifier.form) {
            case kind::Identifier::Form::creditCode:
                return "credit_code";
            case kind::Identifier::Form::residentId:
                return "resident_id";
            case kind::Identifier::Form::divisionCode:
                return "division_code";
            case kind::Identifier::Form::mobile:
                return "mobile";
            case kind::Identifier::Form::landline:
                return "landline";
            case kind::Identifier::Form::phone:
                return "phone";
            }
            return "identifier";
        }
    };
    return std::visit(Namer{}, kind);
}

} // namespace liuqing

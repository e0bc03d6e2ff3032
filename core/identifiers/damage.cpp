// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identifiers/damage.h"

#include "core/identifiers/clean.h"

namespace liuqing::identifiers {

Problem lostDigits(Fault fault)
{
    return {"fifteen_digits",
            Message(QT_TRANSLATE_NOOP(
                "core",
                "Excel kept only the first 15 digits of this number; the last three are lost "
                "and cannot be worked out. Please ask for the sheet again with the column "
                "formatted as text, or type the number from the document.")),
            {},
            fault};
}

std::optional<Problem> spreadsheetDamage(QStringView text, Fault fault)
{
    if (looksScientific(text)) {
        return Problem{
            "scientific",
            Message(QT_TRANSLATE_NOOP("core",
                                      "\"%1\" is a number that Excel has shortened; its digits are lost. "
                                      "Please ask for the sheet again with the column formatted as text, "
                                      "or type the number from the document."),
                    {text.toString()}),
            {},
            fault};
    }
    if (text.size() == 18 && text.endsWith(u"000") && allDigits(text))
        return lostDigits(fault);
    return std::nullopt;
}

} // namespace liuqing::identifiers

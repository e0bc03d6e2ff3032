// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fieldname.h"

#include "core/base/message.h"

#include <QCoreApplication>

namespace liuqing {

QString shownFieldName(const Field &field)
{
    const QString name = label(field.label);
    return field.unit == nullptr
        ? name
        : QCoreApplication::translate("ui", "%1 (%2)", "name of a field, unit").arg(name, QString::fromUtf8(field.unit));
}

QStringList choiceWords(const Field &field)
{
    QStringList words;
    if (std::holds_alternative<kind::YesNo>(field.kind))
        words = {label("yes"), label("no")};
    if (const auto *choice = std::get_if<kind::Choice>(&field.kind)) {
        for (const Term &term : choice->from->terms)
            words.append(label(term.label));
    }
    return words;
}

} // namespace liuqing

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

QString shownKind(const QString &kind)
{
    static constexpr std::pair<const char *, const char *> words[] = {
        {"text", QT_TRANSLATE_NOOP("ui", "Text")},
        {"integer", QT_TRANSLATE_NOOP("ui", "Whole number")},
        {"decimal", QT_TRANSLATE_NOOP("ui", "Number with decimals")},
        {"year", QT_TRANSLATE_NOOP("ui", "Year")},
        {"date", QT_TRANSLATE_NOOP("ui", "Date")},
        {"yes_no", QT_TRANSLATE_NOOP("ui", "Yes or no")},
        {"choice", QT_TRANSLATE_NOOP("ui", "One word of a list")},
        {"choices", QT_TRANSLATE_NOOP("ui", "Several words of a list")},
        {"link", QT_TRANSLATE_NOOP("ui", "A record")},
        {"links", QT_TRANSLATE_NOOP("ui", "Several records")},
        {"files", QT_TRANSLATE_NOOP("ui", "Photos and papers")},
    };
    for (const auto &[name, word] : words) {
        if (kind == QLatin1StringView(name))
            return QCoreApplication::translate("ui", word);
    }
    return QCoreApplication::translate("ui", "Number or code");
}

QString shownKind(const Field &field)
{
    const std::string_view name = kindName(field.kind);
    return shownKind(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
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

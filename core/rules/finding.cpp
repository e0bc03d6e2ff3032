// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/finding.h"

using namespace Qt::StringLiterals;

namespace liuqing::rules {

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::hard:
        return u"hard"_s;
    case Severity::soft:
        return u"soft"_s;
    case Severity::notice:
        return u"notice"_s;
    }
    return {};
}

QJsonObject toJson(const Finding &finding)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{u"rule"_s, finding.rule},
            {u"severity"_s, severityName(finding.severity)},
            {u"type"_s, orNull(finding.type)},
            {u"record"_s, finding.record.isNull() ? QJsonValue() : QJsonValue(finding.record.toString())},
            {u"field"_s, orNull(finding.field)},
            {u"cells"_s, QJsonArray::fromStringList(finding.cells)},
            {u"message"_s, finding.message.text()},
            {u"note"_s, orNull(finding.note)}};
}

QJsonArray toJson(const std::vector<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(toJson(finding));
    return array;
}

Status attachNotes(const Ledger &ledger, std::vector<Finding> &findings)
{
    const auto all = notes::all(ledger);
    if (!all)
        return failure(all.error());
    for (Finding &finding : findings)
        finding.note = all->value({finding.rule, finding.subject});
    return {};
}

} // namespace liuqing::rules

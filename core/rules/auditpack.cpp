// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/auditpack.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace liuqing::rules {

namespace {

struct NamedCheck
{
    const char16_t *key;
    Check check;
    std::vector<QString> numbers = {}; // that must be given
};

const std::vector<NamedCheck> &namedChecks()
{
    static const std::vector<NamedCheck> all{
        {u"change", Check::change, {u"percent"_s, u"at_least"_s}},
        {u"shared_firm", Check::sharedFirm},
        {u"left_out", Check::leftOut},
        {u"resident_ids", Check::residentIds},
        {u"window", Check::window, {u"days_before"_s, u"days_after"_s}},
        {u"unchanged", Check::unchanged},
        {u"staff_list", Check::staffList},
        {u"workers_differ", Check::workersDiffer},
        {u"provisional_firm", Check::provisionalFirm},
    };
    return all;
}

Result<Severity> readSeverity(const PackNode &node)
{
    for (const Severity each : {Severity::hard, Severity::soft, Severity::notice}) {
        if (node.value().toString() == severityName(each))
            return each;
    }
    return node.wrong(Message(QT_TRANSLATE_NOOP("core", "hard, soft or notice is expected here")));
}

// "cell", "-cell" or "previous.cell"
Result<Term> readTerm(const PackNode &node, const measure::MeasurePack &measures)
{
    const auto text = node.text();
    if (!text)
        return failure(text.error());
    Term term{.cell = *text};
    if (term.cell.startsWith(u'-')) {
        term.sign = -1;
        term.cell.remove(0, 1);
    }
    if (term.cell.startsWith(u"previous.")) {
        term.previous = true;
        term.cell.remove(0, 9);
    }
    if (measures.find(term.cell) == nullptr)
        return node.wrong(Message(QT_TRANSLATE_NOOP("core", "there is no measure \"%1\""), {term.cell}));
    return term;
}

Result<std::vector<Term>> readTerms(const PackNode &node, const measure::MeasurePack &measures)
{
    const auto items = node.items();
    if (!items)
        return failure(items.error());
    if (items->empty())
        return node.wrong(Message(QT_TRANSLATE_NOOP("core", "a list of cells is expected here")));
    std::vector<Term> terms;
    for (const PackNode &item : *items) {
        auto term = readTerm(item, measures);
        if (!term)
            return failure(term.error());
        terms.push_back(*std::move(term));
    }
    return terms;
}

Result<Relation> readRelation(const PackNode &node, const measure::MeasurePack &measures, QString id,
                              Severity severity, measure::Label label)
{
    auto left = readTerms(node.member(u"left"_s), measures);
    if (!left)
        return failure(left.error());
    auto right = readTerms(node.member(u"right"_s), measures);
    if (!right)
        return failure(right.error());
    auto comparison = node.member(u"is"_s).text();
    if (!comparison || !QStringList{u"="_s, u"<="_s, u">="_s}.contains(*comparison))
        return node.member(u"is"_s).wrong(Message(QT_TRANSLATE_NOOP("core", "=, <= or >= is expected here")));
    return Relation{std::move(id),          severity,         std::move(label), *std::move(left),
                    *std::move(comparison), *std::move(right)};
}

Result<Check> readCheck(const PackNode &node, CheckRule &rule)
{
    const PackNode name = node.member(u"check"_s);
    for (const NamedCheck &each : namedChecks()) {
        if (name.value().toString() != QStringView(each.key))
            continue;
        for (const QString &number : each.numbers) {
            const PackNode value = node.member(number);
            if (!value.value().isDouble() || value.value().toInt(-1) < 0)
                return value.wrong(Message(QT_TRANSLATE_NOOP("core", "a whole number is expected here")));
            rule.numbers.insert(number, value.value().toInt());
        }
        auto except = node.member(u"except"_s).texts();
        if (!except)
            return failure(except.error());
        rule.except = *std::move(except);
        return each.check;
    }
    return name.wrong(
        Message(QT_TRANSLATE_NOOP("core", "there is no check \"%1\""), {name.value().toString()}));
}

} // namespace

bool Relation::needsPrevious() const
{
    const auto asks = [](const std::vector<Term> &terms) {
        return std::any_of(terms.begin(), terms.end(), [](const Term &term) { return term.previous; });
    };
    return asks(left) || asks(right);
}

Status AuditPack::readEntry(const PackNode &node, const measure::MeasurePack &measures)
{
    auto id = node.member(u"id"_s).text();
    if (!id)
        return failure(id.error());
    const auto severity = readSeverity(node.member(u"kind"_s));
    if (!severity)
        return failure(severity.error());
    auto label = measure::Label::read(node.member(u"label"_s));
    if (!label)
        return failure(label.error());
    if (node.member(u"check"_s).isMissing()) {
        auto relation = readRelation(node, measures, *std::move(id), *severity, *std::move(label));
        if (!relation)
            return failure(relation.error());
        m_relations.push_back(*std::move(relation));
        return {};
    }
    CheckRule rule{*std::move(id), *severity, *std::move(label), {}, {}};
    const auto check = readCheck(node, rule);
    if (!check)
        return failure(check.error());
    m_checks.emplace(*check, std::move(rule));
    return {};
}

Result<AuditPack> AuditPack::load(const PackFolder &pack, const measure::MeasurePack &measures)
{
    const auto root = pack.read(u"audit.json"_s);
    if (!root)
        return failure(root.error());
    const auto nodes = root->member(u"relations"_s).items();
    if (!nodes)
        return failure(nodes.error());
    AuditPack out;
    for (const PackNode &node : *nodes)
        LIUQING_TRY(out.readEntry(node, measures));
    return out;
}

QDate AuditPack::dueDay(const Period &period) const
{
    const CheckRule *window = rule(Check::window);
    return period.last().addDays(window == nullptr ? 0 : window->numbers.value(u"days_after"_s));
}

QString AuditPack::labelOf(const QString &id) const
{
    for (const Relation &relation : m_relations) {
        if (relation.id == id)
            return relation.label.text();
    }
    for (const auto &[check, rule] : m_checks) {
        if (rule.id == id)
            return rule.label.text();
    }
    return id;
}

const CheckRule *AuditPack::rule(Check check) const
{
    const auto found = m_checks.find(check);
    return found == m_checks.end() ? nullptr : &found->second;
}

} // namespace liuqing::rules

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/measurepack.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace liuqing::measure {

namespace {

Result<Count> readCount(const PackNode &node)
{
    const auto key = node.member(u"source"_s).text();
    if (!key)
        return failure(key.error());
    const Source *source = findSource(*key);
    if (source == nullptr)
        return node.member(u"source"_s)
            .wrong(Message(QT_TRANSLATE_NOOP("core", "there is no source \"%1\""), {*key}));
    Count count{.source = *key, .where = {}};
    if (const PackNode where = node.member(u"where"_s); !where.isMissing()) {
        auto condition = Condition::read(where, *source);
        if (!condition)
            return failure(condition.error());
        count.where = *std::move(condition);
    }
    if (const PackNode minus = node.member(u"minus"_s); !minus.isMissing()) {
        auto condition = Condition::read(minus, *source);
        if (!condition)
            return failure(condition.error());
        count.minus = *std::move(condition);
    }
    return count;
}

} // namespace

// A part of a ratio: the key of a count declared before, or a count of its own
Result<Count> MeasurePack::readPart(const PackNode &node) const
{
    if (!node.isText())
        return readCount(node);
    const Measure *named = find(node.value().toString());
    if (named == nullptr || named->bottom)
        return node.wrong(Message(QT_TRANSLATE_NOOP("core", "\"%1\" is no count declared before this place"),
                                  {node.value().toString()}));
    return named->top;
}

Result<Measure> MeasurePack::readMeasure(const PackNode &node) const
{
    auto key = node.member(u"key"_s).text();
    if (!key)
        return failure(key.error());
    if (find(*key) != nullptr)
        return node.wrong(Message(QT_TRANSLATE_NOOP("core", "\"%1\" is declared twice"), {*key}));
    auto label = Label::read(node.member(u"label"_s));
    if (!label)
        return failure(label.error());
    auto unit = node.member(u"unit"_s).text();
    if (!unit)
        return failure(unit.error());
    Measure measure{.key = *std::move(key), .label = *std::move(label), .unit = *std::move(unit), .top = {}};
    const PackNode ratio = node.member(u"ratio"_s);
    auto top = ratio.isMissing() ? readCount(node) : readPart(ratio.member(u"of"_s));
    if (!top)
        return failure(top.error());
    measure.top = *std::move(top);
    if (ratio.isMissing())
        return measure;
    auto bottom = readPart(ratio.member(u"to"_s));
    if (!bottom)
        return failure(bottom.error());
    measure.bottom = *std::move(bottom);
    measure.scale = node.member(u"decimals"_s).value().toInt(2);
    return measure;
}

Result<MeasurePack> MeasurePack::load(const PackFolder &pack)
{
    const auto root = pack.read(u"measures.json"_s);
    if (!root)
        return failure(root.error());
    const auto nodes = root->member(u"measures"_s).items();
    if (!nodes)
        return failure(nodes.error());
    MeasurePack out;
    for (const PackNode &node : *nodes) {
        auto measure = out.readMeasure(node);
        if (!measure)
            return failure(measure.error());
        out.m_measures.push_back(*std::move(measure));
    }
    return out;
}

const Measure *MeasurePack::find(const QString &key) const
{
    for (const Measure &measure : m_measures) {
        if (measure.key == key)
            return &measure;
    }
    return nullptr;
}

} // namespace liuqing::measure

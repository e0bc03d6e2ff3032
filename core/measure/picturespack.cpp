// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/picturespack.h"

#include "core/base/scaled.h"

using namespace Qt::StringLiterals;

namespace liuqing::measure {

namespace {

constexpr int whole = 100; // percent

Result<const Measure *> readMeasure(const PackNode &node, const MeasurePack &measures, bool ratio)
{
    const auto key = node.text();
    if (!key)
        return failure(key.error());
    const Measure *measure = measures.find(*key);
    if (measure == nullptr || measure->bottom.has_value() != ratio)
        return node.wrong(Message(QT_TRANSLATE_NOOP("core", "there is no measure \"%1\""), {*key}));
    return measure;
}

Result<std::vector<const Measure *>> readMeasures(const PackNode &node, const MeasurePack &measures,
                                                  bool ratio)
{
    const auto items = node.member(u"measures"_s).items();
    if (!items)
        return failure(items.error());
    std::vector<const Measure *> out;
    for (const PackNode &item : *items) {
        const auto measure = readMeasure(item, measures, ratio);
        if (!measure)
            return failure(measure.error());
        out.push_back(*measure);
    }
    return out;
}

Result<Parts> readParts(const PackNode &node, const MeasurePack &measures)
{
    const auto all = readMeasure(node.member(u"all"_s), measures, false);
    if (!all)
        return failure(all.error());
    auto each = readMeasures(node, measures, false);
    if (!each)
        return failure(each.error());
    return Parts{*all, *std::move(each)};
}

} // namespace

qint64 Rise::inPoints(qint64 base, int scale) const
{
    qint64 factor = 1;
    for (int i = 0; i < scale; ++i)
        factor *= 10;
    return base + percent * factor;
}

qint64 Rise::ofItself(qint64 base) const
{
    return *scaled::ratio(base * (whole + percent), whole, 0);
}

Result<PicturesPack> PicturesPack::load(const PackFolder &pack, const MeasurePack &measures)
{
    const auto root = pack.read(u"pictures.json"_s);
    if (!root)
        return failure(root.error());
    const PackNode rise = root->member(u"coverage"_s).member(u"rise"_s);
    PicturesPack out{.rise = {rise.value().toInt()}, .coverage = {}, .modes = {}, .forms = {}};
    if (out.rise.percent <= 0)
        return rise.wrong(Message(QT_TRANSLATE_NOOP("core", "a whole number is expected here")));
    auto coverage = readMeasures(root->member(u"coverage"_s), measures, true);
    if (!coverage)
        return failure(coverage.error());
    out.coverage = *std::move(coverage);
    for (const auto &[key, target] : {std::pair{u"modes"_s, &out.modes}, {u"forms"_s, &out.forms}}) {
        auto parts = readParts(root->member(key), measures);
        if (!parts)
            return failure(parts.error());
        *target = *std::move(parts);
    }
    return out;
}

} // namespace liuqing::measure

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/form.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace liuqing::returns {

namespace {

Result<FormLine> readLine(const PackNode &node)
{
    auto key = node.member(u"key"_s).text();
    if (!key)
        return failure(key.error());
    auto label = measure::Label::read(node.member(u"label"_s));
    if (!label)
        return failure(label.error());
    return FormLine{*std::move(key), *std::move(label), node.member(u"value"_s).value().toString()};
}

// A list of things that one reader reads
template<typename T, typename Read> Status readAll(const PackNode &list, std::vector<T> &out, Read read)
{
    const auto items = list.items();
    if (!items)
        return failure(items.error());
    for (const PackNode &item : *items) {
        auto one = read(item);
        if (!one)
            return failure(one.error());
        out.push_back(*std::move(one));
    }
    return {};
}

Result<FormGroup> readGroup(const PackNode &node, const measure::MeasurePack &measures)
{
    auto line = readLine(node);
    if (!line)
        return failure(line.error());
    FormGroup group{line->key, line->label, {}};
    const auto cells = node.member(u"cells"_s).items();
    if (!cells)
        return failure(cells.error());
    for (const PackNode &cell : *cells) {
        const measure::Measure *measure = measures.find(cell.value().toString());
        if (measure == nullptr || measure->bottom || measure->ownOnly())
            return cell.wrong(Message(QT_TRANSLATE_NOOP("core", "\"%1\" is no count that a return can carry"),
                                      {cell.value().toString()}));
        group.cells.append(measure->key);
    }
    return group;
}

} // namespace

QStringList Form::cells() const
{
    QStringList all;
    for (const FormGroup &group : groups)
        all += group.cells;
    return all;
}

Result<Form> Form::load(const PackFolder &pack, const QString &key, const measure::MeasurePack &measures)
{
    static const QRegularExpression plain(u"^[a-z0-9-]{1,20}$"_s);
    const QString file = u"forms/"_s + key.toLower() + u".json"_s;
    if (!plain.match(key.toLower()).hasMatch() || !pack.has(file)) {
        return failure("unknown_form",
                       Message(QT_TRANSLATE_NOOP("core", "The policy pack has no form \"%1\"."), {key}),
                       {.file = file});
    }
    const auto root = pack.read(file);
    if (!root)
        return failure(root.error());
    Form form;
    for (const auto &[name, target] : {std::pair{u"key"_s, &form.key}, {u"version"_s, &form.version}}) {
        auto text = root->member(name).text();
        if (!text)
            return failure(text.error());
        *target = *std::move(text);
    }
    for (const auto &[name, target] : {std::pair{u"title"_s, &form.title}, {u"unit"_s, &form.unit}}) {
        auto label = measure::Label::read(root->member(name));
        if (!label)
            return failure(label.error());
        *target = *std::move(label);
    }
    LIUQING_TRY(readAll(root->member(u"head"_s), form.head, readLine));
    LIUQING_TRY(readAll(root->member(u"groups"_s), form.groups,
                        [&](const PackNode &node) { return readGroup(node, measures); }));
    LIUQING_TRY(readAll(root->member(u"foot"_s), form.foot, readLine));
    LIUQING_TRY(readAll(root->member(u"notes"_s), form.notes, measure::Label::read));
    return form;
}

} // namespace liuqing::returns

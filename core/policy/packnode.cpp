// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/packnode.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace liuqing {

PackNode::PackNode(QJsonValue value, QString file, QString path)
    : m_value(std::move(value)), m_file(std::move(file)), m_path(std::move(path))
{ }

PackNode PackNode::member(const QString &key) const
{
    return {m_value.toObject().value(key), m_file, m_path + u'.' + key};
}

Result<QString> PackNode::text() const
{
    if (!m_value.isString() || m_value.toString().trimmed().isEmpty())
        return wrong(Message(QT_TRANSLATE_NOOP("core", "a text that is not empty is expected here")));
    return m_value.toString();
}

Result<QStringList> PackNode::texts() const
{
    const auto nodes = items();
    LIUQING_TRY(nodes);
    QStringList list;
    for (const PackNode &node : *nodes) {
        auto item = node.text();
        LIUQING_TRY(item);
        list.append(*std::move(item));
    }
    return list;
}

Result<std::vector<PackNode>> PackNode::items() const
{
    if (isMissing())
        return std::vector<PackNode>();
    if (!m_value.isArray())
        return wrong(Message(QT_TRANSLATE_NOOP("core", "a list [ … ] is expected here")));
    std::vector<PackNode> nodes;
    const QJsonArray array = m_value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        nodes.emplace_back(array.at(i), m_file, m_path + u'[' + QString::number(i) + u']');
    return nodes;
}

Result<std::vector<std::pair<QString, PackNode>>> PackNode::members() const
{
    if (isMissing())
        return std::vector<std::pair<QString, PackNode>>();
    if (!m_value.isObject())
        return wrong(Message(QT_TRANSLATE_NOOP("core", "an object { … } is expected here")));
    std::vector<std::pair<QString, PackNode>> nodes;
    const QStringList keys = m_value.toObject().keys();
    for (const QString &key : keys)
        nodes.emplace_back(key, member(key));
    return nodes;
}

tl::unexpected<Error> PackNode::wrong(const Message &what) const
{
    return failure("bad_pack",
                   Message(QT_TRANSLATE_NOOP("core", "The policy pack is not right: %1, at %2: %3."),
                           {m_file, m_path, what.text()}),
                   {.file = m_file, .path = m_path});
}

} // namespace liuqing

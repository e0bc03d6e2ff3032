// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/packfolder.h"

#include "core/base/json.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace liuqing {

Result<PackFolder> PackFolder::open(const QString &path)
{
    PackFolder pack;
    pack.m_path = path;
    const auto root = pack.read(u"pack.json"_s);
    LIUQING_TRY(root);
    auto id = root->member(u"id"_s).text();
    LIUQING_TRY(id);
    auto version = root->member(u"version"_s).text();
    LIUQING_TRY(version);
    const auto labels = root->member(u"labels"_s).members();
    LIUQING_TRY(labels);
    for (const auto &[language, node] : *labels) {
        auto text = node.text();
        LIUQING_TRY(text);
        pack.m_labels.insert(language, *std::move(text));
    }
    pack.m_id = *std::move(id);
    pack.m_version = *std::move(version);
    return pack;
}

QString PackFolder::label(const QString &language) const
{
    return m_labels.value(language, m_labels.value(u"en"_s, m_id));
}

bool PackFolder::has(const QString &file) const
{
    return QFile::exists(QDir(m_path).filePath(file));
}

Result<PackNode> PackFolder::read(const QString &file) const
{
    const QString path = QDir(m_path).filePath(file);
    QFile device(path);
    if (!device.open(QIODevice::ReadOnly)) {
        return failure("no_pack",
                       Message(QT_TRANSLATE_NOOP("core", "The policy pack cannot be read: %1 (%2)."),
                               {path, device.errorString()}),
                       {.file = path});
    }
    auto object = json::parseObject(device.readAll(), path);
    LIUQING_TRY(object);
    return PackNode(*std::move(object), path, u"$"_s);
}

} // namespace liuqing

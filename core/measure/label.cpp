// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/label.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace liuqing::measure {

QString Label::text() const
{
    return QLocale().language() == QLocale::Chinese ? zh : en;
}

Result<Label> Label::read(const PackNode &node)
{
    auto en = node.member(u"en"_s).text();
    if (!en)
        return failure(en.error());
    auto zh = node.member(u"zh_CN"_s).text();
    if (!zh)
        return failure(zh.error());
    return Label{*std::move(en), *std::move(zh)};
}

} // namespace liuqing::measure

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/message.h"

#include <QCoreApplication>

namespace liuqing {

namespace {

// QString::arg replaces numbers inside already inserted arguments when chained; one pass never does.
QString withArguments(const QString &sentence, const QStringList &arguments)
{
    QString out;
    out.reserve(sentence.size() + 16);
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool place = sentence[i] == u'%' && i + 1 < sentence.size() && sentence[i + 1].isDigit();
        const int number = place ? sentence[i + 1].digitValue() : 0;
        if (number >= 1 && number <= arguments.size()) {
            out += arguments[number - 1];
            ++i;
        } else {
            out += sentence[i];
        }
    }
    return out;
}

} // namespace

QString Message::text() const
{
    if (m_source == nullptr)
        return {};
    return withArguments(QCoreApplication::translate("core", m_source), m_arguments);
}

QString label(const char *source)
{
    return source == nullptr ? QString() : QCoreApplication::translate("catalogue", source);
}

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/preferences.h"

#include <QJsonDocument>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace liuqing {

QString Preferences::placeOf(const QString &key) const
{
    QString person = m_person;
    return u"people/%1/%2"_s.arg(person.replace(u'/', u'_').replace(u'\\', u'_'), key);
}

QString Preferences::text(const QString &key) const
{
    return QSettings().value(placeOf(key)).toString();
}

void Preferences::keep(const QString &key, const QString &text)
{
    QSettings settings;
    if (text.isEmpty())
        settings.remove(placeOf(key));
    else
        settings.setValue(placeOf(key), text);
}

QJsonObject Preferences::object(const QString &key) const
{
    return QJsonDocument::fromJson(text(key).toUtf8()).object();
}

void Preferences::keep(const QString &key, const QJsonObject &object)
{
    keep(key, object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
// What a person likes to have as they left it: columns, views, paper. Kept with the person's account on this machine,
// never in the ledger, and of no weight when it is lost.
#pragma once

#include <QJsonObject>
#include <QString>

namespace liuqing {

class Preferences
{
public:
    explicit Preferences(const QString &person)
        : m_person(person)
    {
    }

    QString text(const QString &key) const;
    void keep(const QString &key, const QString &text); // empty: forgotten
    QJsonObject object(const QString &key) const;
    void keep(const QString &key, const QJsonObject &object);

private:
    QString placeOf(const QString &key) const;

    QString m_person;
};

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
// One value inside a file of a policy pack that knows where it stands, so that every error names the file and
// the JSON path ("$.types.firm.fields.name.headings[2]").
#pragma once

#include "core/base/result.h"

#include <QJsonValue>

#include <utility>
#include <vector>

namespace liuqing {

class PackNode
{
public:
    PackNode(QJsonValue value, QString file, QString path);

    const QJsonValue &value() const { return m_value; }
    const QString &path() const { return m_path; }
    bool isMissing() const { return m_value.isUndefined() || m_value.isNull(); }
    bool isText() const { return m_value.isString(); }

    PackNode member(const QString &key) const;
    Result<QString> text() const; // never empty
    Result<QStringList> texts() const; // a missing list is empty
    Result<std::vector<PackNode>> items() const; // a missing list is empty
    Result<std::vector<std::pair<QString, PackNode>>> members() const; // a missing object is empty

    // "bad_pack" at this place
    tl::unexpected<Error> wrong(const Message &what) const;

private:
    QJsonValue m_value;
    QString m_file;
    QString m_path;
};

} // namespace liuqing

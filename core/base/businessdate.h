// SPDX-License-Identifier: GPL-3.0-or-later
// A date of life as the office knows it: to the year, the month or the day. Stored and exchanged as "2019",
// "2019-03" or "2019-03-01", so that text order is time order and precision is never invented.
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace liuqing {

class BusinessDate
{
public:
    static std::optional<BusinessDate> fromParts(int year, int month = 0,
                                                 int day = 0); // 1900–2199, real days
    static std::optional<BusinessDate> fromStored(QStringView text); // exactly the stored form
    static BusinessDate fromDate(QDate date);

    QString stored() const;
    QDate firstDay() const;
    QDate lastDay() const;

    bool operator==(const BusinessDate &) const = default;

private:
    int m_year = 0;
    int m_month = 0; // 0: unknown
    int m_day = 0; // 0: unknown
};

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
// A reporting period: 2026, 2026H1, 2026Q3 or 2026-09. Its last day is the cut-off of its figures.
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace liuqing {

class Period
{
public:
    static std::optional<Period> fromText(QStringView text);
    static Period quarterOf(QDate day);

    QString text() const { return m_text; }
    QDate first() const { return m_first; }
    QDate last() const { return m_last; }
    bool contains(QDate day) const { return day >= m_first && day <= m_last; }
    Period previous() const; // the period of the same kind before this one

    bool operator==(const Period &other) const { return m_text == other.m_text; }

private:
    Period(QString text, QDate first, int months);

    QString m_text;
    QDate m_first;
    QDate m_last;
};

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a cell for the field of its column, by the field's kind. Usually one outcome; a word like
// 入党积极分子 or a column that holds "from–to" says something of a second field too.
#pragma once

#include "core/exchange/officerecord.h"

namespace liuqing::office {

struct FieldOutcome
{
    const Field *field = nullptr;
    QString raw = {};
    liuqing::Value value = {};
    QStringList names = {};
    std::optional<Problem> problem = {};
    Message doubt = {};
};

class FieldReader
{
public:
    FieldReader(const SheetColumn &column, const ReadingContext &context);

    std::vector<FieldOutcome> read(const Cell &cell) const; // first the column's own field

    // By kind, called through std::visit
    FieldOutcome operator()(const kind::Text &rules) const;
    FieldOutcome operator()(const kind::Integer &rules) const;
    FieldOutcome operator()(const kind::Year &) const;
    FieldOutcome operator()(const kind::Scaled &rules) const;
    FieldOutcome operator()(const kind::YesNo &) const;
    FieldOutcome operator()(const kind::Date &) const;
    FieldOutcome operator()(const kind::Choice &rules) const;
    FieldOutcome operator()(const kind::Choices &rules) const;
    FieldOutcome operator()(const kind::Link &) const;
    FieldOutcome operator()(const kind::Links &) const;
    FieldOutcome operator()(const kind::Files &) const;
    FieldOutcome operator()(const kind::Identifier &rules) const;

private:
    FieldOutcome outcome() const;
    FieldOutcome wrong(Problem problem) const;
    template<typename Read, typename Make> FieldOutcome from(Read read, Make make) const;
    FieldOutcome inRange(FieldOutcome number, int64_t min, int64_t max, int scale) const;
    FieldOutcome names(bool several) const;
    std::optional<std::vector<FieldOutcome>> special() const;
    std::optional<std::vector<FieldOutcome>> range() const;
    QString cleanNumber() const;

    const SheetColumn &m_column;
    const ReadingContext &m_context;
    mutable Cell m_cell; // the one being read
};

// The stable code under which an import lists a problem
QString listedCode(const QString &code);

} // namespace liuqing::office

// SPDX-License-Identifier: GPL-3.0-or-later
// One workbook on its way into the ledger: read and planned in the desk's thread for changes, with progress and
// cancel, looked at as often as something about it is corrected, and written when the person says so.
#pragma once

#include "core/exchange/sheetkind.h"
#include "ui/desk/desk.h"
#include "ui/models/shownplan.h"

#include <atomic>

namespace liuqing {

class ImportJob : public QObject
{
    Q_OBJECT

public:
    enum class State { reading, planned, refused, writing, done };

    ImportJob(Desk &desk, const QString &file, QObject *parent = nullptr);
    ~ImportJob() override; // stops reading

    QString file() const { return m_request.file; }
    State state() const { return m_state; }
    const RecordType *type() const { return m_request.type; }
    const std::vector<office::LikelyType> &likely() const { return m_likely; }
    bool createsLinks() const { return m_request.createLinks; }
    bool leavesOut() const { return m_request.leaveOutBadValues; }
    const ImportPlan *plan() const { return m_shown == nullptr ? nullptr : &m_shown->plan; } // of planned, writing and done
    std::shared_ptr<const ShownPlan> shown() const { return m_shown; } // the same with its sheet
    // What the type requires or tells its records apart by, and the sheet has no column for
    std::vector<const Field *> lacking() const;
    Value given(const Field &field) const; // for all rows
    const Error &error() const { return m_error; } // of refused
    RecordId batch() const { return m_batch; } // of done; null when nothing was to be written

    // Each plans anew
    void setType(const RecordType &type);
    void setCreateLinks(bool create);
    void setLeaveOut(bool leaveOut);
    void setSheet(const QString &name);
    // For every row that does not say otherwise; unknown takes it back
    void give(const Field &field, const Value &value);
    // The field of a column, nullptr for none
    void setField(const QString &letters, const Field *field);

    void cancel();
    void write();

Q_SIGNALS:
    void changed(); // the state or what there is to see
    void progressed(int rows);

private:
    void recognize();
    void makePlan();
    void refuse(Error error);

    Desk &m_desk;
    ImportRequest m_request;
    std::vector<office::LikelyType> m_likely;
    std::shared_ptr<const ShownPlan> m_shown;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    Error m_error;
    RecordId m_batch;
    State m_state = State::reading;
    int m_question = 0;
};

} // namespace liuqing

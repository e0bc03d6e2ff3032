// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/verification.h"

#include "core/catalogue/common.h"
#include "core/ledger/store.h"

using namespace Qt::StringLiterals;

namespace liuqing::verification {

Result<RecordId> verify(Ledger &ledger, const std::vector<RecordId> &records)
{
    return ledger.commit({.kind = u"set"_s}, [&](Commit &commit) -> Status {
        for (const RecordId &id : records) {
            const auto stored = store::find(ledger, id);
            if (!stored)
                return failure(stored.error());
            if (!*stored || (*stored)->retired)
                return failure("unknown_record", Message(QT_TRANSLATE_NOOP("core", "This record is no longer in the ledger.")), {.record = id.toString()});
            Record after = **stored;
            after.set(common::verifiedOn, ledger.clock().today().toString(Qt::ISODate));
            after.set(common::verifiedBy, ledger.actor().name);
            LIUQING_TRY(commit.change(**stored, std::move(after)));
        }
        return {};
    });
}

} // namespace liuqing::verification

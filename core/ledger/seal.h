// SPDX-License-Identifier: GPL-3.0-or-later
// Sealed fields: XChaCha20-Poly1305 with a random nonce, bound to type, field and record, plus a keyed blind
// index by which equal values find each other without being readable. The ledger key lies in the file.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/schema/recordtype.h"

#include <QByteArray>

namespace liuqing {

class Seal
{
public:
    static QByteArray newKey();
    explicit Seal(QByteArray ledgerKey);

    // nonce ‖ ciphertext
    QByteArray seal(const QString &plain, const QByteArray &context) const;
    Result<QString> open(const QByteArray &sealed, const QByteArray &context) const;
    QByteArray blind(const QString &plain, const QByteArray &context) const; // 16 bytes

    static QByteArray fieldContext(const RecordType &type, const Field &field); // for the blind index
    static QByteArray context(const RecordType &type, const Field &field, const RecordId &record);

private:
    QByteArray m_sealKey;
    QByteArray m_blindKey;
};

} // namespace liuqing

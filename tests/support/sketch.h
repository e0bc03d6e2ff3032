// SPDX-License-Identifier: GPL-3.0-or-later
// A small ledger drawn in lines, so that tables of cases show nothing but facts:
//   firm 甲 local=local since=2020         adds a record and calls it 甲 (its name, unless name= says
//   otherwise) project 甲一 firm=@甲 estate=@佳和     links by what a record is called, several parted by ;
//   甲 until=2026-08                       changes it; nothing behind = empties the field
//   甲 retired                             retires it as a mistake
// "unit=219901001002" is the office of entry. Lines are parted by line ends or |.
#pragma once

#include "tests/support/ledgers.h"

namespace liuqing::test {

class Sketch
{
public:
    explicit Sketch(const QString &lines = {}, const QString &code = QStringLiteral("219901001001"),
                    const QString &name = QStringLiteral("东苑社区"));

    Ledger &ledger() { return scratch.ledger(); }
    void draw(const QString &lines);
    const RecordId &id(const QString &called) const;
    Record record(const QString &called); // as stored now
    QString calledBy(const RecordId &id) const;

    ScratchLedger scratch;

private:
    struct Named
    {
        const RecordType *type;
        RecordId id;
    };

    void line(const QStringList &words);
    void fill(Record &record, const QStringList &assignments);
    QString linked(QString value) const;

    QHash<QString, Named> m_named;
};

} // namespace liuqing::test

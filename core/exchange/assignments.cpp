// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/assignments.h"

#include <QDataStream>
#include <QIODevice>

namespace liuqing {

namespace {

enum class Tag : quint8 { unknown, number, text, link, list };

struct Writer
{
    QDataStream &out;

    void operator()(std::monostate) const { out << static_cast<quint8>(Tag::unknown); }
    void operator()(qint64 number) const { out << static_cast<quint8>(Tag::number) << number; }
    void operator()(const QString &text) const { out << static_cast<quint8>(Tag::text) << text.toUtf8(); }
    void operator()(const RecordId &id) const { out << static_cast<quint8>(Tag::link) << id.toBytes(); }
    void operator()(const QStringList &list) const { out << static_cast<quint8>(Tag::list) << list; }
};

Value readValue(QDataStream &in)
{
    quint8 tag = 0;
    in >> tag;
    QByteArray bytes;
    switch (static_cast<Tag>(tag)) {
    case Tag::unknown:
        return {};
    case Tag::number: {
        qint64 number = 0;
        in >> number;
        return number;
    }
    case Tag::text:
        in >> bytes;
        return QString::fromUtf8(bytes);
    case Tag::link:
        in >> bytes;
        return RecordId::fromBytes(bytes);
    case Tag::list: {
        QStringList list;
        in >> list;
        return list;
    }
    }
    return {};
}

} // namespace

QByteArray pack(const RecordType &type, const std::vector<Assignment> &assignments)
{
    QByteArray packed;
    QDataStream out(&packed, QIODevice::WriteOnly);
    for (const Assignment &each : assignments) {
        out << static_cast<quint8>(type.indexOf(*each.field));
        std::visit(Writer{out}, each.value);
    }
    packed.squeeze();
    return packed;
}

std::vector<Assignment> unpack(const RecordType &type, const QByteArray &packed)
{
    std::vector<Assignment> assignments;
    QDataStream in(packed);
    while (!in.atEnd()) {
        quint8 index = 0;
        in >> index;
        assignments.push_back({type.fields[index], readValue(in)});
    }
    return assignments;
}

const Assignment *sayingOf(const Field &field, const std::vector<Assignment> &assignments)
{
    const auto found = std::find_if(assignments.begin(), assignments.end(), [&](const Assignment &each) { return each.field == &field; });
    return found == assignments.end() ? nullptr : &*found;
}

bool holds(const Record &record, const std::vector<Assignment> &assignments)
{
    return std::all_of(assignments.begin(), assignments.end(), [&](const Assignment &each) { return record.value(*each.field) == each.value; });
}

void assign(Record &record, const std::vector<Assignment> &assignments)
{
    for (const Assignment &each : assignments)
        record.set(*each.field, each.value);
}

} // namespace liuqing

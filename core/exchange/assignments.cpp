// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/assignments.h"

#include <cstring>

namespace liuqing {

namespace {

// An assignment is the number of its field, a tag, and what the tag says: a number, the bytes of an id, a text as its
// length and its UTF-16, a list as its length and its texts. Read again by the same program only.
enum class Tag : char { unknown, number, text, link, list };

template<typename Plain>
void put(QByteArray &out, const Plain &plain)
{
    out.append(reinterpret_cast<const char *>(&plain), sizeof plain);
}

void put(QByteArray &out, const QString &text)
{
    put(out, static_cast<quint32>(text.size()));
    out.append(reinterpret_cast<const char *>(text.constData()), text.size() * qsizetype(sizeof(QChar)));
}

struct Writer
{
    QByteArray &out;

    void operator()(std::monostate) const { put(out, Tag::unknown); }
    void operator()(qint64 number) const
    {
        put(out, Tag::number);
        put(out, number);
    }
    void operator()(const QString &text) const
    {
        put(out, Tag::text);
        put(out, text);
    }
    void operator()(const RecordId &id) const
    {
        put(out, Tag::link);
        out.append(id.toBytes());
    }
    void operator()(const QStringList &list) const
    {
        put(out, Tag::list);
        put(out, static_cast<quint32>(list.size()));
        for (const QString &item : list)
            put(out, item);
    }
};

class Reader
{
public:
    explicit Reader(const QByteArray &packed)
        : m_at(packed.constData())
        , m_end(packed.constData() + packed.size())
    {
    }

    bool atEnd() const { return m_at == m_end; }

    template<typename Plain>
    Plain take()
    {
        Plain plain{};
        std::memcpy(&plain, m_at, sizeof plain);
        m_at += sizeof plain;
        return plain;
    }

    QString takeText()
    {
        QString text(static_cast<qsizetype>(take<quint32>()), Qt::Uninitialized);
        const size_t bytes = static_cast<size_t>(text.size()) * sizeof(QChar);
        std::memcpy(text.data(), m_at, bytes);
        m_at += bytes;
        return text;
    }

    Value takeValue()
    {
        switch (take<Tag>()) {
        case Tag::unknown:
            return {};
        case Tag::number:
            return take<qint64>();
        case Tag::text:
            return takeText();
        case Tag::link: {
            const QByteArray bytes(m_at, 16);
            m_at += 16;
            return RecordId::fromBytes(bytes);
        }
        case Tag::list: {
            QStringList list;
            for (quint32 left = take<quint32>(); left > 0; --left)
                list.append(takeText());
            return list;
        }
        }
        return {};
    }

private:
    const char *m_at;
    const char *m_end;
};

} // namespace

QByteArray pack(std::span<const Field *const> fields, const std::vector<Assignment> &assignments)
{
    QByteArray packed;
    packed.reserve(256);
    for (const Assignment &each : assignments) {
        put(packed, static_cast<quint8>(std::find(fields.begin(), fields.end(), each.field) - fields.begin()));
        std::visit(Writer{packed}, each.value);
    }
    packed.squeeze();
    return packed;
}

std::vector<Assignment> unpack(std::span<const Field *const> fields, const QByteArray &packed)
{
    std::vector<Assignment> assignments;
    assignments.reserve(16);
    Reader in(packed);
    while (!in.atEnd()) {
        const quint8 index = in.take<quint8>();
        assignments.push_back({fields[index], in.takeValue()});
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

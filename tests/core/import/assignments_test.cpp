// SPDX-License-Identifier: GPL-3.0-or-later
// Values packed into few bytes while a plan waits: what goes in comes out, whatever it is.
#include "tests/support/catch.h"

#include "core/catalogue/catalogue.h"
#include "core/exchange/assignments.h"

#include <random>

using namespace liuqing;
using namespace Qt::StringLiterals;

namespace {

class Anything
{
public:
    explicit Anything(uint32_t seed)
        : m_engine(seed)
    {
    }

    int below(int count) { return static_cast<int>(m_engine() % static_cast<uint32_t>(count)); }

    Value value()
    {
        static const qint64 numbers[] = {0, -1, 1, 127, -128, 100'000'00, std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()};
        switch (below(5)) {
        case 0:
            return {};
        case 1:
            return numbers[below(8)];
        case 2:
            return text();
        case 3:
            return id();
        default:
            return QStringList{text(), id().toHex(), text()};
        }
    }

    QString text()
    {
        static const QStringList words{u"甲物业"_s, u"𠮷野小区"_s, u"a\nb"_s, QString(QChar(0)) + u"x"_s, u"（），"_s, QString(5000, u'长')};
        return words[below(static_cast<int>(words.size()))];
    }

    RecordId id()
    {
        QByteArray bytes(16, '\0');
        for (char &each : bytes)
            each = static_cast<char>(below(256));
        return RecordId::fromBytes(bytes);
    }

private:
    std::mt19937 m_engine;
};

} // namespace

TEST_CASE("packed values come back as they were, field by field and in order", "[import]")
{
    for (const RecordType *type : catalogue::types()) {
        for (uint32_t seed = 1; seed <= 20; ++seed) {
            INFO(type->key << " seed " << seed);
            Anything any(seed);
            std::vector<Assignment> given;
            for (const Field *field : type->fields) {
                if (any.below(3) > 0)
                    given.push_back({field, any.value()});
            }
            const auto found = unpack(type->fields, pack(type->fields, given));
            REQUIRE(found.size() == given.size());
            for (size_t i = 0; i < given.size(); ++i) {
                CHECK(found[i].field == given[i].field);
                CHECK(found[i].value == given[i].value);
            }
        }
    }
}

TEST_CASE("nothing packed is nothing, and takes no byte", "[import]")
{
    CHECK(pack(firm::type.fields, {}).isEmpty());
    CHECK(unpack(firm::type.fields, {}).empty());
}

TEST_CASE("a record holds what it was given, and what it was given later counts", "[import]")
{
    Record record(firm::type, RecordId());
    const std::vector<Assignment> first{{&firm::name, u"甲物业"_s}, {&firm::contact, u"王一"_s}};
    CHECK_FALSE(holds(record, first));
    assign(record, first);
    CHECK(holds(record, first));
    CHECK(holds(record, {{&firm::phone, Value()}}));
    assign(record, {{&firm::contact, u"李二"_s}, {&firm::name, Value()}});
    CHECK_FALSE(holds(record, first));
    CHECK(record.text(firm::contact) == u"李二");
    CHECK_FALSE(isKnown(record.value(firm::name)));
}

TEST_CASE("what is said of a field is told from what is said of none", "[import]")
{
    const std::vector<Assignment> said{{&firm::name, u"甲物业"_s}, {&firm::contact, Value()}};
    REQUIRE(sayingOf(firm::name, said) != nullptr);
    CHECK(textOf(sayingOf(firm::name, said)->value) == u"甲物业");
    REQUIRE(sayingOf(firm::contact, said) != nullptr); // said to be empty
    CHECK_FALSE(isKnown(sayingOf(firm::contact, said)->value));
    CHECK(sayingOf(firm::phone, said) == nullptr);
}

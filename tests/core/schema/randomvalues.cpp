// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/schema/randomvalues.h"

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/schema/attachedfile.h"

using namespace Qt::StringLiterals;

namespace liuqing::test {

namespace {

const QStringList pieces{
    u"阜"_s, u"物业"_s,   u"有限公司"_s, u"a"_s,  u"Z"_s,    u"0"_s,  u"（"_s, u"）"_s,  u"\""_s, u"'"_s,
    u"\\"_s, u"\n"_s,     u"\t"_s,       u"%1"_s, u";"_s,    u","_s,  u"、"_s, u" "_s,   u"　"_s, u"𠮷"_s,
    u"😀"_s,  u"\u0001"_s, u"é"_s,        u"--"_s, u"NULL"_s, u"{}"_s, u"[]"_s, u"<b>"_s, u"|"_s,  u"="_s};

template<typename Terms> QString anyCode(RandomValues &random, const Terms &terms)
{
    return text::fromKey(terms[static_cast<size_t>(random.below(static_cast<int>(terms.size())))].code);
}

} // namespace

struct ValueMaker
{
    RandomValues &random;

    qint64 within(int64_t min, int64_t max) const
    {
        switch (random.below(4)) {
        case 0:
            return min;
        case 1:
            return max;
        default:
            return min + random.below(1'000'000) % (max - min + 1);
        }
    }
    Value operator()(const kind::Text &limit) const { return random.text(limit.max); }
    Value operator()(const kind::Integer &limit) const { return within(limit.min, limit.max); }
    Value operator()(const kind::Year &) const { return within(1900, 2199); }
    Value operator()(const kind::Scaled &limit) const { return within(limit.min, limit.max); }
    Value operator()(const kind::YesNo &) const { return random.chance(50) ? u"yes"_s : u"no"_s; }
    Value operator()(const kind::Date &) const
    {
        const QString day = QDate(1990, 1, 1).addDays(random.below(15'000)).toString(Qt::ISODate);
        const int precision[] = {4, 7, 10};
        return day.left(precision[random.below(3)]);
    }
    Value operator()(const kind::Choice &choice) const { return anyCode(random, choice.from->terms); }
    Value operator()(const kind::Choices &choices) const
    {
        QStringList codes{anyCode(random, choices.from->terms), anyCode(random, choices.from->terms)};
        codes.removeDuplicates();
        return codes;
    }
    RecordId linkTo(std::string_view type) const
    {
        return random.m_linkTo ? random.m_linkTo(type) : random.id();
    }
    Value operator()(const kind::Link &link) const { return linkTo(link.to); }
    Value operator()(const kind::Links &links) const
    {
        QStringList ids;
        for (const std::string_view to : links.to)
            ids.append(linkTo(to).toHex());
        return ids;
    }
    Value operator()(const kind::Files &) const
    {
        return QStringList{AttachedFile{digest::of(random.text(12).toUtf8()), u"照片 %1.jpg"_s.arg(random.below(1000))}.stored()};
    }
    Value operator()(const kind::Identifier &identifier) const
    {
        using Form = kind::Identifier::Form;
        const QString eight = QString::number(10'000'000 + random.below(80'000'000));
        switch (identifier.form) {
        case Form::creditCode:
            return random.m_codes.creditCode();
        case Form::residentId:
            return random.m_codes.residentId();
        case Form::divisionCode:
            return u"219901%1%2"_s.arg(1 + random.below(99), 3, 10, QLatin1Char('0'))
                .arg(1 + random.below(199), 3, 10, QLatin1Char('0'));
        case Form::mobile:
            return QString(u"130"_s + eight);
        case Form::landline:
        case Form::phone:
            return QString(u"0418-"_s + u'2' + eight.left(6));
        }
        return {};
    }
};

RandomValues::RandomValues(uint32_t seed, LinkTo linkTo) : m_codes(seed), m_linkTo(std::move(linkTo)) { }

QString RandomValues::text(int longest)
{
    QString out = pieces[below(static_cast<int>(pieces.size()))];
    for (int left = below(8); left > 0; --left)
        out += pieces[below(static_cast<int>(pieces.size()))];
    return out.left(longest);
}

RecordId RandomValues::id()
{
    QByteArray bytes(16, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(below(256));
    bytes[0] = 1; // never null
    return RecordId::fromBytes(bytes);
}

Value RandomValues::of(const Field &field)
{
    return std::visit(ValueMaker{*this}, field.kind);
}

} // namespace liuqing::test

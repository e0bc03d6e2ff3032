// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identifiers/masking.h"

#include "core/identifiers/clean.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace liuqing::identifiers {

namespace {

QString stars(qsizetype count)
{
    return QString(qMax<qsizetype>(count, 0), u'*');
}

// Hides the middle; everything when the text is not longer than what would be kept
QString between(QStringView text, qsizetype first, qsizetype last)
{
    if (text.size() <= first + last)
        return stars(text.size());
    return text.left(first).toString() + stars(text.size() - first - last) + text.right(last).toString();
}

bool isCompoundSurname(QStringView two)
{
    constexpr std::array<std::u16string_view, 16> surnames{
        u"欧阳", u"司马", u"上官", u"诸葛", u"东方", u"皇甫", u"尉迟", u"公孙",
        u"慕容", u"令狐", u"宇文", u"长孙", u"司徒", u"夏侯", u"端木", u"独孤"};
    return std::any_of(surnames.begin(), surnames.end(), [two](std::u16string_view one) {
        return two == QStringView(one.data(), qsizetype(one.size()));
    });
}

bool isNumbering(QChar c)
{
    return c.isDigit() || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'#' || c == u'号'
        || QStringView(u"一二三四五六七八九十甲乙丙丁").contains(c);
}

// Behind "3号楼", "12栋", "A座": where the building ends; -1 without one
qsizetype endOfBuilding(QStringView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool building = c == u'栋' || c == u'幢' || c == u'座' || c == u'楼';
        if (building && isNumbering(text[i - 1]))
            return i + 1;
    }
    return -1;
}

} // namespace

namespace mask {

QString name(QStringView text)
{
    const QList<uint> points = text.toUcs4(); // rare characters take two code units
    const qsizetype count = points.size();
    if (count <= 1)
        return stars(count);
    const char32_t first = points.first();
    const char32_t last = points.last();
    QString out = QString::fromUcs4(&first, 1) + stars(count == 2 ? 1 : count - 2);
    if (count > 2)
        out += QString::fromUcs4(&last, 1);
    return out;
}

QString surnameOnly(QStringView text, QStringView rest)
{
    const QList<uint> points = text.toUcs4();
    if (points.isEmpty())
        return {};
    if (points.size() > 2 && isCompoundSurname(text.left(2)))
        return text.left(2).toString() + rest.toString();
    const char32_t first = points.first();
    return QString::fromUcs4(&first, 1) + rest.toString();
}

QString mobile(QStringView text)
{
    return text.size() == 11 ? between(text, 3, 4) : stars(text.size());
}

QString landline(QStringView text)
{
    QString out;
    QStringView local = text;
    if (const qsizetype dash = text.indexOf(u'-'); text.startsWith(u'0') && dash > 0) {
        out = text.left(dash + 1).toString();
        local = text.mid(dash + 1);
    }
    const qsizetype extension = local.indexOf(u'-');
    const QStringView number = extension < 0 ? local : local.left(extension);
    out += between(number, 0, 4);
    return extension < 0 ? out : QString(out + u'-' + stars(local.size() - extension - 1));
}

QString residentId(QStringView text)
{
    return text.size() == 18 ? between(text, 6, 4) : stars(text.size());
}

QString residentIdStrict(QStringView text)
{
    return text.size() == 18 ? between(text, 1, 1) : stars(text.size());
}

QString address(QStringView text)
{
    qsizetype end = endOfBuilding(text);
    if (end < 0) {
        const auto digit = std::find_if(text.begin(), text.end(), isDigit);
        end = digit - text.begin();
    }
    return end >= text.size() ? text.toString() : QString(text.left(end).toString() + stars(3));
}

} // namespace mask

QString idAs(IdForm form, QStringView number)
{
    switch (form) {
    case IdForm::plain:
        return number.toString();
    case IdForm::grouped:
        if (number.size() != 18)
            return number.toString();
        return number.left(6).toString() + u' ' + number.mid(6, 8).toString() + u' '
            + number.right(4).toString();
    case IdForm::masked684:
        return mask::residentId(number);
    case IdForm::masked1161:
        return mask::residentIdStrict(number);
    case IdForm::lastFour:
        return number.size() == 18 ? number.right(4).toString() : QString();
    case IdForm::omitted:
        return {};
    }
    return {};
}

} // namespace liuqing::identifiers

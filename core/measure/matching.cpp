// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/matching.h"

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/catalogue/catalogue.h"

using namespace Qt::StringLiterals;

namespace liuqing::measure {

namespace {

QString normalized(const Record &record, const Field &field)
{
    return text::normalizedName(record.text(field));
}

} // namespace

QString matchOfFirm(const Record &firm)
{
    if (isKnown(firm.value(firm::uscc)))
        return u"uscc:"_s + firm.text(firm::uscc);
    if (isKnown(firm.value(firm::provisionalCode)))
        return u"provisional:"_s + firm.unit + u'|' + firm.text(firm::provisionalCode);
    return u"name:"_s + firm.unit + u'|' + normalized(firm, firm::name);
}

QString matchOfEstate(const Record &estate, const QString &communityCode)
{
    if (isKnown(estate.value(estate::code)))
        return u"code:"_s + estate.text(estate::code);
    return u"place:"_s + communityCode + u'|' + normalized(estate, estate::name);
}

QString matchOfOrganization(const Record &organization)
{
    if (isKnown(organization.value(party_org::masterCode)))
        return u"master:"_s + organization.text(party_org::masterCode);
    if (isKnown(organization.value(party_org::approvalNo)))
        return u"approval:"_s + normalized(organization, party_org::approvalNo);
    return u"name:"_s + normalized(organization, party_org::name) + u'|'
        + normalized(organization, party_org::superior);
}

QString matchOfInstructor(const Record &instructor)
{
    const QByteArray person = normalized(instructor, instructor::name).toUtf8();
    const QByteArray post = normalized(instructor, instructor::post).toUtf8();
    return u"person:"_s + QString::fromLatin1(digest::ofParts({person, post}).left(16).toHex());
}

QString matchOfProject(const QString &firm, const QString &estate, const QString &from)
{
    return firm + u'|' + estate + u'|' + from;
}

} // namespace liuqing::measure

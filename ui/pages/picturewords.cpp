// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/picturewords.h"

#include <QLocale>

namespace liuqing {

namespace {

QString shownDay(QDate day)
{
    return QLocale().toString(day, PictureWords::tr("MMMM d, yyyy", "a day in full"));
}

QString periodName(const Period &period)
{
    const bool isQuarter = period == Period::quarterOf(period.first());
    return isQuarter
        ? PictureWords::tr("%1, quarter %2").arg(period.first().year()).arg((period.first().month() + 2) / 3)
        : period.text();
}

} // namespace

std::vector<CoveragePicture::Bar> coverageBars(const ShownPictures &shown)
{
    std::vector<CoveragePicture::Bar> bars;
    for (const ShownCoverage &each : shown.coverage)
        bars.push_back({each.key, each.label.text(), each.of.top, each.of.bottom.value_or(0), each.scale,
                        each.now, each.base, each.inPoints, each.ofItself});
    return bars;
}

QString PictureWords::source() const
{
    if (m_shown->now.isCompiled())
        return tr("%1: counted from the accepted returns of %n office(s) for %2; what several of them "
                  "reported counts once.",
                  nullptr, m_shown->now.offices)
            .arg(m_office, periodName(*m_shown->now.period));
    return tr("%1: counted from the records as of %2.").arg(m_office, shownDay(m_shown->now.scope.asOf));
}

QString PictureWords::nameOf(const Counting &base) const
{
    if (!base.period)
        return tr("Records as of %1").arg(shownDay(base.scope.asOf));
    if (base.isCompiled())
        return tr("Returns of %n office(s) for %1", nullptr, base.offices).arg(periodName(*base.period));
    return tr("Return for %1").arg(periodName(*base.period));
}

QString PictureWords::baseNote() const
{
    if (m_shown->base < 0)
        return tr("There is no return of an earlier period, and so no base to measure a rise against.");
    const Counting &base = m_shown->bases[static_cast<size_t>(m_shown->base)];
    const QString which = base.period
        ? tr("The base is what was reported as of %1.").arg(shownDay(base.scope.asOf))
        : tr("The base is counted from what is entered now, as of %1; what has no date counts as if it had "
             "always been there.")
              .arg(shownDay(base.scope.asOf));
    return which + u' '
        + tr("A rise of %1 % can mean %1 percentage points, or %1 % of the base itself; both are shown.")
              .arg(m_shown->rise);
}

QString PictureWords::formsNote() const
{
    const QString all = tr("%n organization(s) in all.", nullptr, static_cast<int>(m_shown->forms.all));
    const qint64 unknown = m_shown->forms.unknown();
    return unknown == 0 ? all
                        : QString(all + u' '
                                  + tr("Of %n of them it is not entered how they were founded.", nullptr,
                                       static_cast<int>(unknown)));
}

QString PictureWords::modesNote() const
{
    return tr("%n estate(s) in all.", nullptr, static_cast<int>(m_shown->modes.all));
}

QString PictureWords::noClears() const
{
    if (m_shown->now.isCompiled())
        return tr(
            "The six clears are proved in the ledgers of the communities; their returns do not carry them.");
    return m_shown->hasClears()
        ? QString()
        : tr("No firm and no estate is entered yet, so there is nothing that could be clear.");
}

QString PictureWords::noCoverage() const
{
    return m_shown->hasCoverage()
        ? QString()
        : tr("No firm and no estate is entered yet, so there is no coverage to show.");
}

QString PictureWords::noModes() const
{
    return m_shown->modes.all > 0
        ? QString()
        : tr("No estate is entered yet, so there is nothing to say about how estates are served.");
}

QString PictureWords::noForms() const
{
    return m_shown->forms.all > 0
        ? QString()
        : tr("No Party organization is entered yet, so there is nothing to say about how they were founded.");
}

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
// What is said about the pictures in words: what they are counted from, which base a rise is measured
// against, and, where there is nothing to draw yet, why. And the bars of the coverages, drawn in two places.
#pragma once

#include "ui/charts/coveragepicture.h"
#include "ui/models/shownpictures.h"

#include <QCoreApplication>

namespace liuqing {

std::vector<CoveragePicture::Bar> coverageBars(const ShownPictures &shown);

class PictureWords
{
    Q_DECLARE_TR_FUNCTIONS(PictureWords)

public:
    PictureWords(const ShownPictures &shown, const QString &office) : m_shown(&shown), m_office(office) { }

    QString source() const;
    QString nameOf(const Counting &base) const;
    QString baseNote() const;
    QString modesNote() const;
    QString formsNote() const;
    // Empty: there is something to draw
    QString noClears() const;
    QString noCoverage() const;
    QString noModes() const;
    QString noForms() const;

private:
    const ShownPictures *m_shown;
    QString m_office;
};

} // namespace liuqing

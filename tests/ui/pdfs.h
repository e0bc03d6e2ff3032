// SPDX-License-Identifier: GPL-3.0-or-later
// What a PDF file says, read with the tools of poppler as any other program would read it.
#pragma once

#include "ui/print/pdf.h"

#include <QImage>
#include <QTemporaryDir>

namespace liuqing::test {

// The document written to a scratch folder and read back
class Pdf
{
public:
    explicit Pdf(const print::Document &document, const print::Layout &layout);
    explicit Pdf(const print::Document &document) : Pdf(document, document.usual()) { }
    explicit Pdf(const QByteArray &bytes);

    int pages() const;
    QString size() const; // "841.89 x 1190.55 pts (A3)" as pdfinfo has it
    QString text(int page = 0) const; // 0: of all; in lines as they stand on paper
    QString letters(int page = 0) const; // without blanks
    QStringList fonts() const; // a line for each
    QImage picture(int page, int dotsPerInch) const;
    // The words with their places in points, of all pages
    std::vector<std::pair<QString, QRectF>> words() const;
    qint64 bytes() const;

private:
    QByteArray run(const QString &tool, const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("out.pdf"));
};

} // namespace liuqing::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf.h"

#include "core/base/files.h"

#include <QBuffer>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace liuqing::print {

Status writePdf(const QString &path, const Document &document, const Layout &layout)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(document.name());
    writer.setPageLayout(layout.page());
    if (!paint(document, layout.pageSums, writer))
        return failure("io",
                       Message(QT_TRANSLATE_NOOP("core",
                                                 "The PDF could not be made: there is not enough memory. "
                                                 "Close other programs and try again.")),
                       {.file = path});
    return files::writeWhole(path, bytes);
}

QString pdfName(const Document &document)
{
    static const QString forbidden = u"\\/:*?\"<>|"_s;
    QString name = document.name();
    for (QChar &letter : name) {
        if (forbidden.contains(letter) || letter.unicode() < 32)
            letter = u'_';
    }
    return name + u".pdf"_s;
}

} // namespace liuqing::print

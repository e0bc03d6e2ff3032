// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvworkbook.h"

#include "core/exchange/csvparser.h"
#include "core/exchange/sheeterrors.h"

#include <QCoreApplication>

namespace liuqing {

namespace {

constexpr qint64 pieceSize = 64 * 1024;

} // namespace

Result<std::unique_ptr<Workbook>> CsvWorkbook::open(std::unique_ptr<QIODevice> device, const QString &name)
{
    const TextEncoding encoding = scanEncoding(*device);
    if (encoding == TextEncoding::binary) {
        return sheeterrors::notASheet(
            QT_TRANSLATE_NOOP("core",
                              "%1 is not a sheet and not readable text. Save the sheet "
                              "as xlsx and use that file."),
            name);
    }
    return std::unique_ptr<Workbook>(new CsvWorkbook(std::move(device), name, encoding));
}

CsvWorkbook::CsvWorkbook(std::unique_ptr<QIODevice> device, QString name, TextEncoding encoding)
    : m_device(std::move(device)), m_name(std::move(name)), m_encoding(encoding)
{
    const QByteArray head = m_device->read(pieceSize);
    m_dialect = csvDialect(TextDecoder(m_encoding).decode(head), m_device->atEnd());
}

Status CsvWorkbook::read(int sheet, const std::function<bool(const SheetRow &)> &row)
{
    if (sheet != 0 || !m_device->seek(0))
        return sheeterrors::damaged({.file = m_name});
    CsvParser parser(m_dialect.separator, {.file = m_name},
                     [&](const SheetRow &line) { return !hasContent(line) || row(line); });
    TextDecoder decoder(m_encoding);
    bool toSkip = m_dialect.declared;
    for (QByteArray piece = m_device->read(pieceSize); !piece.isEmpty(); piece = m_device->read(pieceSize)) {
        QString text = decoder.decode(piece);
        if (std::exchange(toSkip, false)) // "sep=;" and its line end, which may be of two characters
            text.remove(0, QStringView(text).mid(5).startsWith(u"\r\n") ? 7 : 6);
        LIUQING_TRY(parser.add(text));
        if (parser.stopped())
            return {};
    }
    return parser.finish();
}

} // namespace liuqing

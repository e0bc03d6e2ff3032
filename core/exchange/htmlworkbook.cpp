// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/htmlworkbook.h"

#include "core/exchange/htmltables.h"
#include "core/exchange/sheeterrors.h"
#include "core/exchange/textencoding.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr qint64 largestPage = qint64(128) << 20; // held in memory as a whole

// What the page says of itself counts only as far as the bytes agree
TextEncoding encodingOf(const QByteArray &bytes)
{
    const TextEncoding seen = guessEncoding(bytes);
    const QByteArray head = bytes.left(4096).toLower();
    const qsizetype charset = head.indexOf("charset=");
    const QByteArray named = charset < 0 ? QByteArray() : head.mid(charset + 8, 12);
    const bool chinese = named.contains("gb2312") || named.contains("gbk") || named.contains("gb18030");
    const bool plain = seen == TextEncoding::utf8 && !bytes.startsWith("\xEF\xBB\xBF");
    // Short GB text may by chance be valid UTF-8; a page that names GB and has no error in UTF-8 is UTF-8
    // only when it has many characters to prove it
    if (plain && chinese) {
        const QString text = Gb18030Decoder::decodeAll(bytes);
        return text.contains(QChar(QChar::ReplacementCharacter)) ? TextEncoding::utf8 : TextEncoding::gb18030;
    }
    return seen;
}

} // namespace

Result<std::unique_ptr<Workbook>> HtmlWorkbook::open(std::unique_ptr<QIODevice> device, const QString &name)
{
    if (device->size() > largestPage)
        return sheeterrors::unpacksTooLarge(name);
    device->seek(0);
    const QByteArray bytes = device->readAll();
    QString page = TextDecoder(encodingOf(bytes)).decode(bytes);
    if (!page.contains(u"<t"_s, Qt::CaseInsensitive)) {
        return sheeterrors::notASheet(QT_TRANSLATE_NOOP("core", "%1 is a web page without a table. Save the sheet as xlsx "
                                                                "and use that file."),
                                      name);
    }
    return std::unique_ptr<Workbook>(new HtmlWorkbook(std::move(page), name));
}

Result<std::vector<MergedRange>> HtmlWorkbook::merges(int sheet)
{
    if (sheet != 0)
        return sheeterrors::damaged({.file = m_name});
    std::vector<MergedRange> ranges;
    LIUQING_TRY(HtmlTables({.file = m_name}, [](const SheetRow &) { return true; }, &ranges).read(m_page));
    return ranges;
}

Status HtmlWorkbook::read(int sheet, const std::function<bool(const SheetRow &)> &row)
{
    if (sheet != 0)
        return sheeterrors::damaged({.file = m_name});
    return HtmlTables({.file = m_name}, row, nullptr).read(m_page);
}

} // namespace liuqing

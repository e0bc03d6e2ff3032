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

// What a page says of itself is often left over from before it was converted; its bytes decide where they can
TextEncoding encodingOf(const QByteArray &bytes)
{
    EncodingScan scan;
    scan.add(bytes);
    const QByteArray head = bytes.left(4096).toLower();
    const qsizetype charset = head.indexOf("charset=");
    const QByteArray named = charset < 0 ? QByteArray() : head.mid(charset + 8, 12);
    const bool chinese = named.contains("gb2312") || named.contains("gbk") || named.contains("gb18030");
    const bool doubtful =
        scan.result() == TextEncoding::utf8 && !scan.provesUtf8() && !bytes.startsWith("\xEF\xBB\xBF");
    return doubtful && chinese ? TextEncoding::gb18030 : scan.result();
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
        return sheeterrors::notASheet(
            QT_TRANSLATE_NOOP("core",
                              "%1 is a web page without a table. Save the sheet as xlsx "
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
    LIUQING_TRY(HtmlTables(
                    {.file = m_name}, [](const SheetRow &) { return true; }, &ranges)
                    .read(m_page));
    return ranges;
}

Status HtmlWorkbook::read(int sheet, const std::function<bool(const SheetRow &)> &row)
{
    if (sheet != 0)
        return sheeterrors::damaged({.file = m_name});
    return HtmlTables({.file = m_name}, row, nullptr).read(m_page);
}

} // namespace liuqing

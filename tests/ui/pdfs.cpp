// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pdfs.h"

#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "ui/theme/theme.h"

#include <QFileInfo>
#include <QHash>
#include <QProcess>
#include <QRawFont>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace liuqing::test {

namespace {

QStringList pageRange(int page)
{
    const QString number = QString::number(page);
    return page == 0 ? QStringList() : QStringList{u"-f"_s, number, u"-l"_s, number};
}

// A PDF by Qt has the first character of a glyph, so that 小 comes back as the radical ⼩
QHash<QChar, QChar> radicals()
{
    const QRawFont font = QRawFont::fromFont(theme::body());
    const auto glyphOf = [&font](char16_t c) {
        return font.glyphIndexesForString(QString(QChar(c))).value(0);
    };
    QHash<quint32, QChar> byGlyph;
    for (char16_t c = u'\u2E80'; c < u'\u2FD6'; ++c) {
        if (const quint32 glyph = glyphOf(c); glyph != 0)
            byGlyph.insert(glyph, QChar(c));
    }
    QHash<QChar, QChar> radicals;
    for (char16_t c = u'\u4E00'; c < u'\u9FFF'; ++c) {
        if (const auto found = byGlyph.constFind(glyphOf(c)); found != byGlyph.constEnd())
            radicals.insert(*found, QChar(c));
    }
    return radicals;
}

QString textOf(const QByteArray &utf8)
{
    static const QHash<QChar, QChar> known = radicals();
    QString text = QString::fromUtf8(utf8);
    for (QChar &c : text)
        c = known.value(c, c);
    return text;
}

} // namespace

Pdf::Pdf(const print::Document &document, const print::Layout &layout)
{
    REQUIRE_OK(print::writePdf(m_path, document, layout));
}

Pdf::Pdf(const QByteArray &bytes)
{
    writeFile(m_path, bytes);
}

QByteArray Pdf::run(const QString &tool, const QStringList &arguments) const
{
    QProcess process;
    process.start(tool, arguments);
    REQUIRE(process.waitForFinished());
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

int Pdf::pages() const
{
    static const QRegularExpression count(u"Pages: +(\\d+)"_s);
    return count.match(QString::fromUtf8(run(u"pdfinfo"_s, {m_path}))).captured(1).toInt();
}

QString Pdf::size() const
{
    static const QRegularExpression size(u"Page size: +(.+)"_s);
    return size.match(QString::fromUtf8(run(u"pdfinfo"_s, {m_path}))).captured(1);
}

QString Pdf::text(int page) const
{
    return textOf(
        run(u"pdftotext"_s, QStringList{u"-layout"_s} + pageRange(page) + QStringList{m_path, u"-"_s}));
}

QString Pdf::letters(int page) const
{
    static const QRegularExpression blanks(u"\\s"_s);
    return textOf(run(u"pdftotext"_s, QStringList{u"-raw"_s} + pageRange(page) + QStringList{m_path, u"-"_s}))
        .remove(blanks);
}

QStringList Pdf::fonts() const
{
    return QString::fromUtf8(run(u"pdffonts"_s, {m_path})).split(u'\n', Qt::SkipEmptyParts).mid(2);
}

QImage Pdf::picture(int page, int dotsPerInch) const
{
    return QImage::fromData(run(u"pdftoppm"_s,
                                QStringList{u"-gray"_s, u"-r"_s, QString::number(dotsPerInch)}
                                    + pageRange(page) + QStringList{m_path}));
}

std::vector<std::pair<QString, QRectF>> Pdf::words() const
{
    static const QRegularExpression word(
        u"<word xMin=\"(.+)\" yMin=\"(.+)\" xMax=\"(.+)\" yMax=\"(.+)\">(.*)</word>"_s);
    std::vector<std::pair<QString, QRectF>> words;
    auto found = word.globalMatch(textOf(run(u"pdftotext"_s, {u"-bbox"_s, m_path, u"-"_s})));
    while (found.hasNext()) {
        const auto each = found.next();
        const auto number = [&each](int at) { return each.captured(at).toDouble(); };
        words.emplace_back(each.captured(5),
                           QRectF(QPointF(number(1), number(2)), QPointF(number(3), number(4))));
    }
    return words;
}

qint64 Pdf::bytes() const
{
    return QFileInfo(m_path).size();
}

} // namespace liuqing::test

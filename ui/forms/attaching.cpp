// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/attaching.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace liuqing::attaching {

namespace {

constexpr qint64 largestPhoto = 60 * 1024 * 1024; // bytes on disk; what is kept is small
constexpr int largestSide = 30'000; // pixels: nothing that a camera takes is larger
constexpr int quality = 85;

const QStringList &pictures()
{
    static const QStringList endings{u"jpg"_s, u"jpeg"_s, u"png"_s, u"bmp"_s, u"gif"_s, u"webp"_s};
    return endings;
}

const QStringList &papers()
{
    static const QStringList endings{u"pdf"_s, u"ofd"_s, u"doc"_s, u"docx"_s, u"wps"_s, u"xls"_s, u"xlsx"_s, u"et"_s, u"txt"_s};
    return endings;
}

QString endingOf(const QString &name)
{
    return QFileInfo(name).suffix().toLower();
}

tl::unexpected<Error> about(const char *code, const char *sentence, const QString &name)
{
    return failure(code, Message(sentence, {name}), {.file = name});
}

// Room for a photo is made only after its size was looked at
Result<QImage> read(QImageReader &reader, const QString &name)
{
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && qMax(size.width(), size.height()) > largestSide)
        return about("too_large", QT_TRANSLATE_NOOP("core", "%1 has more pixels than a photo. Save it smaller and add it again."), name);
    if (size.isValid() && qMax(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio));
    QImage image = reader.read();
    if (image.isNull())
        return about("not_a_picture", QT_TRANSLATE_NOOP("core", "%1 cannot be read as a picture. Open it, save it as JPG and add it again."), name);
    return image;
}

} // namespace

bool isPicture(const QString &name)
{
    return pictures().contains(endingOf(name));
}

bool isTaken(const QString &name)
{
    return isPicture(name) || papers().contains(endingOf(name));
}

QString fileFilter()
{
    QStringList patterns;
    for (const QString &ending : pictures() + papers())
        patterns.append(u"*."_s + ending);
    return QCoreApplication::translate("liuqing::AttachmentStrip", "Photos and papers (%1)").arg(patterns.join(u' '));
}

Result<attachments::Content> fromPicture(const QImage &picture, const QString &name)
{
    const QImage scaled = qMax(picture.width(), picture.height()) > longestSide ? picture.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation) : picture;
    QImage plain(scaled.size(), QImage::Format_RGB32); // JPEG knows no transparency
    plain.fill(Qt::white);
    QPainter(&plain).drawImage(0, 0, scaled);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (picture.isNull() || !plain.save(&buffer, "JPG", quality))
        return about("not_a_picture", QT_TRANSLATE_NOOP("core", "%1 cannot be read as a picture. Open it, save it as JPG and add it again."), name);
    return attachments::Content{QFileInfo(name).completeBaseName() + u".jpg"_s, std::move(bytes)};
}

Result<attachments::Content> fromFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (!isTaken(name))
        return about("not_taken", QT_TRANSLATE_NOOP("core", "%1 is neither a photo nor a paper (JPG, PNG, PDF, OFD, Word, Excel, WPS, text); it was not added."), name);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return about("io", QT_TRANSLATE_NOOP("core", "%1 cannot be read. Close it in other programs and try again."), name);
    if (isPicture(name)) {
        if (file.size() > largestPhoto)
            return about("too_large", QT_TRANSLATE_NOOP("core", "%1 has more pixels than a photo. Save it smaller and add it again."), name);
        QImageReader reader(&file);
        const auto image = read(reader, name);
        return image ? fromPicture(*image, name) : Result<attachments::Content>(failure(image.error()));
    }
    return attachments::Content{name, file.read(attachments::largest + 1)}; // what is larger is refused where it is kept
}

QImage pictureFrom(const QByteArray &bytes, int side)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!size.isValid() || qMax(size.width(), size.height()) > largestSide)
        return {};
    if (qMax(size.width(), size.height()) > side)
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace liuqing::attaching

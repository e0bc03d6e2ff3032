// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/attachmentstrip.h"

#include "ui/dialogs/picturedialog.h"
#include "ui/forms/attaching.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr int thumbnail = 72; // pixels
constexpr int listHeight = 128;

QStringList pathsOf(const QMimeData &mime)
{
    QStringList paths;
    for (const QUrl &url : mime.urls())
        paths.append(url.toLocalFile());
    paths.removeAll(QString());
    return paths;
}

// A picture for each file that is one, in their order
std::vector<QImage> thumbnailsOf(const Ledger &ledger, const std::vector<AttachedFile> &files)
{
    std::vector<QImage> pictures;
    for (const AttachedFile &file : files) {
        const auto bytes = attaching::isPicture(file.name) ? attachments::read(ledger, file) : Result<QByteArray>(QByteArray());
        pictures.push_back(bytes && !bytes->isEmpty() ? attaching::pictureFrom(*bytes, 2 * thumbnail) : QImage());
    }
    return pictures;
}

// Of a paper: a sheet with its kind on it
QPixmap paperPicture(const QString &name, const QPalette &palette)
{
    QPixmap picture(thumbnail, thumbnail);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::colors(palette).quiet, 1.5));
    painter.setBrush(theme::colors(palette).page);
    const QRectF sheet(thumbnail * 0.18, thumbnail * 0.06, thumbnail * 0.64, thumbnail * 0.86);
    painter.drawRoundedRect(sheet, 4, 4);
    painter.setPen(theme::colors(palette).text);
    painter.setFont(theme::caption());
    painter.drawText(sheet, Qt::AlignCenter, QFileInfo(name).suffix().toUpper());
    return picture;
}

} // namespace

AttachmentStrip::AttachmentStrip(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new QLabel(this))
    , m_told(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(this))
    , m_paste(new QPushButton(this))
{
    m_title->setObjectName(u"formHeading"_s);
    m_title->setIndent(0);
    m_told->setWordWrap(true);
    m_told->setFont(theme::caption());
    m_list->setViewMode(QListView::IconMode);
    m_list->setIconSize({thumbnail, thumbnail});
    m_list->setGridSize({thumbnail + 4 * theme::gap, listHeight - 2 * theme::gap});
    m_list->setMovement(QListView::Static);
    m_list->setWordWrap(true);
    m_list->setFixedHeight(listHeight);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *away = new QAction(m_list);
    away->setShortcut(QKeySequence::Delete);
    away->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(away);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::gap);
    for (QPushButton *button : {m_add, m_paste}) {
        button->setProperty("quiet", true);
        button->setAutoDefault(false);
        button->setVisible(desk.canWrite());
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::gap, 0, 0);
    layout->setSpacing(theme::gap);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_told, m_list})
        layout->addWidget(part);
    layout->addLayout(buttons);
    setAcceptDrops(desk.canWrite());
    connect(away, &QAction::triggered, this, &AttachmentStrip::takeAwayCurrent);
    connect(m_add, &QPushButton::clicked, this, &AttachmentStrip::askForFiles);
    connect(m_paste, &QPushButton::clicked, this, &AttachmentStrip::paste);
    connect(m_list, &QListWidget::itemActivated, this, &AttachmentStrip::openCurrent);
    connect(m_list, &QListWidget::customContextMenuRequested, this, &AttachmentStrip::openMenu);
    setTexts();
    hide();
}

AttachmentStrip::~AttachmentStrip() = default;

void AttachmentStrip::show(const Record &record)
{
    m_record = record;
    const bool stored = !record.isNull() && record.revision > 0;
    const std::vector<AttachedFile> files = stored ? attachments::of(record) : std::vector<AttachedFile>();
    const bool other = files != m_files;
    m_files = files;
    setVisible(stored);
    m_list->setVisible(!m_files.empty());
    m_told->setVisible(m_files.empty());
    if (other)
        ask();
}

void AttachmentStrip::ask()
{
    fill({}); // names first, pictures follow
    m_desk.ask(this, [files = m_files](const Ledger &ledger) { return thumbnailsOf(ledger, files); },
               [this, question = ++m_question](const std::vector<QImage> &pictures) {
                   if (question == m_question)
                       fill(pictures);
               });
}

void AttachmentStrip::fill(const std::vector<QImage> &pictures)
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (size_t i = 0; i < m_files.size(); ++i) {
        const bool has = i < pictures.size() && !pictures[i].isNull();
        const QPixmap picture = has ? QPixmap::fromImage(pictures[i]) : paperPicture(m_files[i].name, palette());
        auto *item = new QListWidgetItem(QIcon(picture), m_files[i].name, m_list);
        item->setToolTip(m_files[i].name);
        item->setTextAlignment(Qt::AlignHCenter | Qt::AlignTop);
    }
    m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
}

const AttachedFile *AttachmentStrip::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(m_files.size()) ? nullptr : &m_files[static_cast<size_t>(row)];
}

bool AttachmentStrip::isTaken(const QMimeData &mime)
{
    const QStringList paths = pathsOf(mime);
    return !paths.isEmpty() && std::all_of(paths.begin(), paths.end(), attaching::isTaken);
}

void AttachmentStrip::take(const QStringList &paths)
{
    keep([paths]() -> Result<std::vector<attachments::Content>> {
        std::vector<attachments::Content> contents;
        for (const QString &path : paths) {
            auto content = attaching::fromFile(path);
            if (!content)
                return failure(content.error()); // all or none, so that nobody wonders which
            contents.push_back(*std::move(content));
        }
        return contents;
    });
}

void AttachmentStrip::paste()
{
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    if (mime == nullptr || (!mime->hasImage() && pathsOf(*mime).isEmpty()))
        return Q_EMIT failed(tr("There is no picture on the clipboard. Take a screenshot or copy a photo first."));
    if (const QStringList paths = pathsOf(*mime); !paths.isEmpty())
        return take(paths);
    const auto picture = mime->imageData().value<QImage>();
    const QString name = tr("Picture %1.jpg").arg(static_cast<int>(m_files.size()) + 1);
    keep([picture, name]() -> Result<std::vector<attachments::Content>> {
        auto content = attaching::fromPicture(picture, name);
        return content ? Result<std::vector<attachments::Content>>({*std::move(content)}) : failure(content.error());
    });
}

void AttachmentStrip::keep(const std::function<Result<std::vector<attachments::Content>>()> &made)
{
    if (m_record.isNull() || !m_desk.canWrite())
        return;
    m_desk.change(this,
                  [made, type = &m_record.type(), id = m_record.id](Ledger &ledger) -> Result<RecordId> {
                      const auto contents = made();
                      return contents ? attachments::attach(ledger, *type, id, *contents) : failure(contents.error());
                  },
                  [this](const Result<RecordId> &batch) {
                      if (!batch)
                          Q_EMIT failed(batch.error().text());
                  });
}

void AttachmentStrip::askForFiles()
{
    take(QFileDialog::getOpenFileNames(this, tr("Add photos and papers"), QStandardPaths::writableLocation(QStandardPaths::PicturesLocation), attaching::fileFilter()));
}

void AttachmentStrip::withContent(const std::function<void(const AttachedFile &, const QByteArray &)> &then)
{
    if (current() == nullptr)
        return;
    m_desk.ask(this, [file = *current()](const Ledger &ledger) { return attachments::read(ledger, file); },
               [this, file = *current(), then](const Result<QByteArray> &bytes) {
                   if (bytes)
                       then(file, *bytes);
                   else
                       Q_EMIT failed(bytes.error().text());
               });
}

void AttachmentStrip::openCurrent()
{
    withContent([this](const AttachedFile &file, const QByteArray &bytes) {
        const QImage picture = attaching::isPicture(file.name) ? attaching::pictureFrom(bytes, attaching::longestSide) : QImage();
        if (picture.isNull())
            return openElsewhere(file, bytes);
        auto *dialog = new PictureDialog(file.name, picture, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

// A copy, so that what another program does to it changes nothing here
void AttachmentStrip::openElsewhere(const AttachedFile &file, const QByteArray &bytes)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(file.name);
    QFile::remove(path);
    QFile copy(path);
    if (!copy.open(QIODevice::WriteOnly) || copy.write(bytes) != bytes.size())
        return Q_EMIT failed(tr("%1 could not be opened: there is no room for a copy of it. Make room on this computer and try again.").arg(file.name));
    copy.setPermissions(QFileDevice::ReadOwner);
    copy.close();
    Q_EMIT handedOver(path);
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void AttachmentStrip::saveCurrent()
{
    withContent([this](const AttachedFile &file, const QByteArray &bytes) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        const QString path = QFileDialog::getSaveFileName(this, tr("Save %1").arg(file.name), folder + u'/' + file.name);
        if (path.isEmpty())
            return;
        QSaveFile copy(path);
        if (!copy.open(QIODevice::WriteOnly) || copy.write(bytes) != bytes.size() || !copy.commit())
            Q_EMIT failed(tr("%1 could not be written. Choose a folder that you may write in.").arg(path));
    });
}

void AttachmentStrip::takeAwayCurrent()
{
    if (current() == nullptr || !m_desk.canWrite())
        return;
    m_desk.change(this, [type = &m_record.type(), id = m_record.id, file = *current()](Ledger &ledger) { return attachments::detach(ledger, *type, id, file); },
                  [this](const Result<RecordId> &batch) {
                      if (!batch)
                          Q_EMIT failed(batch.error().text());
                  });
}

void AttachmentStrip::openMenu(const QPoint &at)
{
    if (current() == nullptr)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Look at it"), this, &AttachmentStrip::openCurrent);
    menu->addAction(tr("Save it elsewhere…"), this, &AttachmentStrip::saveCurrent);
    QAction *away = menu->addAction(tr("Take it away"), this, &AttachmentStrip::takeAwayCurrent);
    away->setShortcut(QKeySequence::Delete);
    away->setEnabled(m_desk.canWrite());
    menu->popup(m_list->mapToGlobal(at));
}

void AttachmentStrip::setTexts()
{
    m_title->setText(tr("Photos and papers"));
    m_told->setText(m_desk.canWrite() ? tr("Drop files here. Photos are made smaller, and forget where they were taken.") : tr("None"));
    m_list->setAccessibleName(m_title->text());
    m_add->setText(tr("Add files…"));
    m_paste->setText(tr("Paste a picture"));
}

void AttachmentStrip::dragEnterEvent(QDragEnterEvent *event)
{
    if (isTaken(*event->mimeData()))
        event->acceptProposedAction();
}

void AttachmentStrip::dropEvent(QDropEvent *event)
{
    take(pathsOf(*event->mimeData()));
}

void AttachmentStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

} // namespace liuqing

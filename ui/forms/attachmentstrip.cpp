// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/attachmentstrip.h"

#include "ui/dialogs/picturedialog.h"
#include "ui/forms/attaching.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
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

tl::unexpected<Error> notWritten(const QString &path)
{
    return failure("io", Message(QT_TRANSLATE_NOOP("core", "%1 could not be written. Choose a folder that you may write in."), {path}), {.file = path});
}

Status written(const Ledger &ledger, const AttachedFile &file, const QString &path)
{
    const auto bytes = attachments::read(ledger, file);
    if (!bytes)
        return failure(bytes.error());
    QSaveFile copy(path);
    if (!copy.open(QIODevice::WriteOnly) || copy.write(*bytes) != bytes->size() || !copy.commit())
        return notWritten(path);
    return {};
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
    m_desk.study(this, [files = m_files](const Ledger &ledger) { return thumbnailsOf(ledger, files); },
                 [this](const std::vector<QImage> &pictures) { fill(pictures); }, m_newest.next());
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
    if (paths.size() + static_cast<qsizetype>(m_files.size()) > AttachedFile::mostOfARecord) // before any of them is read
        return Q_EMIT failed(tr("%n file(s) would be beside this record, and up to %1 can be. Take fewer.", nullptr, static_cast<int>(paths.size() + static_cast<qsizetype>(m_files.size()))).arg(AttachedFile::mostOfARecord));
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

void AttachmentStrip::openCurrent()
{
    if (current() == nullptr)
        return;
    const AttachedFile file = *current();
    if (!attaching::isPicture(file.name))
        return openElsewhere(file);
    const auto read = [file](const Ledger &ledger) -> Result<QImage> {
        const auto bytes = attachments::read(ledger, file);
        return bytes ? Result<QImage>(attaching::pictureFrom(*bytes, attaching::longestSide)) : failure(bytes.error());
    };
    m_desk.ask(this, read, [this, file](const Result<QImage> &picture) {
        if (!picture)
            return Q_EMIT failed(picture.error().text());
        if (picture->isNull())
            return openElsewhere(file);
        auto *dialog = new PictureDialog(file.name, *picture, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

// A copy, so that what another program does to it changes nothing here
void AttachmentStrip::openElsewhere(const AttachedFile &file)
{
    if (!attaching::isTaken(file.name)) // a ledger from elsewhere may hold what would be started
        return Q_EMIT failed(tr("%1 is no photo and no paper, so it is not opened. Save it elsewhere if you know what it is.").arg(file.name));
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString folder = m_folder->filePath(QString::number(++m_copies)); // another program may hold the last copy
    const QString path = folder + u'/' + file.name;
    const auto write = [file, folder, path](const Ledger &ledger) -> Status {
        return QDir().mkpath(folder) ? written(ledger, file, path) : notWritten(path);
    };
    m_desk.ask(this, write, [this, path](const Status &copied) {
        if (!copied)
            return Q_EMIT failed(copied.error().text());
        Q_EMIT handedOver(path);
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    });
}

void AttachmentStrip::saveCurrent()
{
    if (current() == nullptr)
        return;
    const QString place = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/' + current()->name;
    auto *dialog = new QFileDialog(this, tr("Save %1").arg(current()->name), place);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(place);
    connect(dialog, &QFileDialog::fileSelected, this, [this, file = *current()](const QString &path) { save(file, path); });
    dialog->open();
}

void AttachmentStrip::save(const AttachedFile &file, const QString &path)
{
    m_desk.ask(this, [file, path](const Ledger &ledger) { return written(ledger, file, path); },
               [this](const Status &saved) {
                   if (!saved)
                       Q_EMIT failed(saved.error().text());
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

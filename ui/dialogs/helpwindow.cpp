// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/helpwindow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tables.h"

#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QTextBlock>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr int listWidth = 180;

// In the order in which a newcomer needs them
const QStringList &allChapters()
{
    static const QStringList chapters{u"start"_s, u"import"_s, u"check"_s, u"send"_s, u"receive"_s, u"pictures"_s, u"records"_s, u"print"_s, u"safety"_s, u"keys"_s, u"words"_s};
    return chapters;
}

QString textOf(const QString &folder, const QString &chapter)
{
    QFile file(folder + chapter + u".md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// A chapter whose pictures are never wider than itself
class ChapterText : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

    void fitPictures()
    {
        const int room = viewport()->width() - 2 * static_cast<int>(document()->documentMargin());
        QTextCursor cursor(document());
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                QTextImageFormat picture = part.fragment().charFormat().toImageFormat();
                if (!picture.isValid())
                    continue;
                const QSize whole = document()->resource(QTextDocument::ImageResource, QUrl(picture.name())).value<QImage>().size();
                const int width = qMin(room, whole.width());
                if (width <= 0 || static_cast<int>(picture.width()) == width)
                    continue;
                picture.setWidth(width);
                picture.setHeight(static_cast<double>(whole.height()) * width / whole.width());
                cursor.setPosition(part.fragment().position());
                cursor.setPosition(part.fragment().position() + part.fragment().length(), QTextCursor::KeepAnchor);
                cursor.setCharFormat(picture);
                break; // the parts of the block are others now; a picture stands alone in its own
            }
        }
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QTextBrowser::resizeEvent(event);
        fitPictures();
    }
};

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_chapter(allChapters().first())
    , m_chapters(new QListWidget(this))
    , m_text(new ChapterText(this))
    , m_exercise(new QPushButton(this))
{
    resizeWithin(*this, {900, 500});
    m_chapters->setFixedWidth(listWidth);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(theme::space);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::space, theme::space, theme::space, theme::space);
    layout->setSpacing(theme::space);
    layout->addWidget(m_chapters);
    auto *page = new QVBoxLayout;
    page->setSpacing(theme::space);
    page->addWidget(m_text, 1);
    page->addWidget(m_exercise, 0, Qt::AlignLeft);
    layout->addLayout(page, 1);
    connect(m_exercise, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT exerciseAsked();
    });
    connect(m_chapters, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            open(allChapters()[row]);
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) { open(link.path().section(u'.', 0, 0)); });
    fill();
}

void HelpWindow::open(const QString &chapter)
{
    if (!allChapters().contains(chapter))
        return;
    m_chapter = chapter;
    const QString folder = u":/help/%1/"_s.arg(tr("en", "the folder of the help in this language"));
    m_text->setSearchPaths({folder});
    m_text->setMarkdown(textOf(folder, chapter));
    static_cast<ChapterText *>(m_text)->fitPictures();
    m_exercise->setVisible(m_isOffered && chapter == u"start"_s);
    const QSignalBlocker quiet(m_chapters);
    m_chapters->setCurrentRow(static_cast<int>(allChapters().indexOf(chapter)));
}

void HelpWindow::offerExercise(bool offered)
{
    m_isOffered = offered;
    m_exercise->setVisible(offered && m_chapter == u"start"_s);
}

void HelpWindow::fill()
{
    m_exercise->setText(tr("Do the exercise of 20 minutes"));
    setWindowTitle(tr("Help"));
    m_chapters->setAccessibleName(tr("Chapters"));
    m_text->setAccessibleName(tr("Chapter"));
    const QStringList names{tr("Beginning"), tr("Import"), tr("Missing and wrong"), tr("Send"), tr("Receive and compile"), tr("Pictures"),
                            tr("Lists and forms"), tr("Print"), tr("Nothing gets lost"), tr("Keys"), tr("Words")};
    const QSignalBlocker quiet(m_chapters);
    m_chapters->clear();
    m_chapters->addItems(names);
    open(m_chapter);
}

void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace liuqing

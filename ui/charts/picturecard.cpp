// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/picturecard.h"

#include "ui/charts/picture.h"
#include "ui/widgets/tables.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuqing {

PictureCard::PictureCard(Picture *picture, QWidget *parent)
    : QFrame(parent), m_picture(picture), m_title(boldLabel(this)), m_choice(new QWidget(this)),
      m_note(new QLabel(this)), m_empty(new QLabel(this)), m_copyButton(new QPushButton(this)),
      m_saveButton(new QPushButton(this)), m_copy(new QAction(this)), m_savePng(new QAction(this)),
      m_saveSvg(new QAction(this))
{
    setObjectName(u"card"_s);
    picture->setParent(this);
    m_note->setFont(theme::caption());
    m_empty->setAlignment(Qt::AlignCenter);
    for (QLabel *label : {m_title, m_note, m_empty})
        label->setWordWrap(true);
    auto *menu = new QMenu(m_saveButton);
    menu->addActions({m_savePng, m_saveSvg});
    connect(m_saveButton, &QPushButton::clicked, this,
            [this, menu] { menu->popup(m_saveButton->mapToGlobal(m_saveButton->rect().bottomLeft())); });
    for (QPushButton *button : {m_copyButton, m_saveButton})
        button->setProperty("quiet", true);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::gap);
    head->addWidget(m_title, 1);
    head->addWidget(m_copyButton, 0, Qt::AlignTop);
    head->addWidget(m_saveButton, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::space, theme::space, theme::space, theme::space);
    layout->setSpacing(theme::gap);
    layout->addLayout(head);
    layout->addWidget(m_choice);
    layout->addWidget(m_note);
    layout->addWidget(m_picture, 1);
    layout->addWidget(m_empty, 1);
    m_picture->addActions({m_copy, m_savePng, m_saveSvg});
    m_picture->setContextMenuPolicy(Qt::ActionsContextMenu);
    setTabOrder(m_picture, m_copyButton);
    setTabOrder(m_copyButton, m_saveButton);
    connect(m_copyButton, &QPushButton::clicked, this, &PictureCard::copy);
    connect(m_copy, &QAction::triggered, this, &PictureCard::copy);
    connect(m_savePng, &QAction::triggered, this, [this] { askForFile(u"png"_s); });
    connect(m_saveSvg, &QAction::triggered, this, [this] { askForFile(u"svg"_s); });
    m_choice->hide();
    colorNote();
    setTexts();
    setEmpty({});
}

void PictureCard::setCaption(const PictureCaption &caption, const QString &fileName)
{
    m_caption = caption;
    static const QRegularExpression forbidden(u"[\\\\/:*?\"<>|[:cntrl:]]"_s);
    m_fileName = QString(fileName).replace(forbidden, u"_"_s);
    m_title->setText(caption.title);
    m_note->setText(caption.note);
    m_copyButton->setAccessibleName(tr("Copy the picture: %1").arg(caption.title));
    m_saveButton->setAccessibleName(tr("Save the picture: %1").arg(caption.title));
}

void PictureCard::addChoice(QLabel *name, QWidget *choice)
{
    auto *line = new QHBoxLayout(m_choice);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::gap);
    line->addWidget(name);
    line->addWidget(choice, 1);
    name->setBuddy(choice);
    m_choice->show();
}

void PictureCard::setEmpty(const QString &sentence)
{
    const bool empty = !sentence.isEmpty();
    m_empty->setText(sentence);
    m_empty->setVisible(empty);
    for (QWidget *part : std::initializer_list<QWidget *>{m_note, m_picture, m_copyButton, m_saveButton})
        part->setVisible(!empty);
}

QString PictureCard::emptySentence() const
{
    return m_empty->text();
}

void PictureCard::setTexts()
{
    m_copyButton->setText(tr("Copy"));
    m_saveButton->setText(tr("Save…"));
    m_copy->setText(tr("Copy the picture"));
    m_savePng->setText(tr("Save as a picture (PNG)…"));
    m_saveSvg->setText(tr("Save as a drawing that can be enlarged (SVG)…"));
}

void PictureCard::copy()
{
    QApplication::clipboard()->setImage(imageOf(*m_picture, m_caption));
    Q_EMIT told(tr("The picture is on the clipboard."));
}

Status PictureCard::save(const QString &path)
{
    const Status saved = savePicture(*m_picture, m_caption, path);
    if (saved)
        Q_EMIT told(tr("The picture is saved as %1.").arg(QFileInfo(path).fileName()));
    else
        Q_EMIT failed(saved.error().text());
    return saved;
}

void PictureCard::askForFile(const QString &ending)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QFileDialog dialog(this, tr("Where the picture goes"), folder,
                       ending == u"svg"_s ? tr("Drawings (*.svg)") : tr("Pictures (*.png)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(ending); // before it asks whether a file may be replaced
    dialog.selectFile(u"%1.%2"_s.arg(m_fileName, ending));
    if (dialog.exec() == QDialog::Accepted)
        save(dialog.selectedFiles().first());
}

void PictureCard::colorNote()
{
    for (QLabel *label : {m_note, m_empty}) {
        QPalette quiet = label->palette();
        quiet.setColor(QPalette::WindowText, theme::colors(palette()).quiet);
        label->setPalette(quiet);
    }
}

void PictureCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colorNote();
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

} // namespace liuqing

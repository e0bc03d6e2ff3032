// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/packagechooser.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>

namespace liuqing {

PackageChooser::PackageChooser(QWidget *parent)
    : QWidget(parent)
    , m_folder(new QPushButton(this))
    , m_files(new QPushButton(this))
{
    m_folder->setProperty("quiet", true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_folder);
    layout->addWidget(m_files);
    connect(m_folder, &QPushButton::clicked, this, [this] {
        if (const QString folder = QFileDialog::getExistingDirectory(this, tr("Choose a folder of packages")); !folder.isEmpty())
            Q_EMIT chosen({folder});
    });
    connect(m_files, &QPushButton::clicked, this, [this] {
        if (const QStringList files = QFileDialog::getOpenFileNames(this, tr("Choose packages"), {}, tr("Packages (*.lqp)")); !files.isEmpty())
            Q_EMIT chosen(files);
    });
    setTexts();
}

void PackageChooser::setTexts()
{
    m_folder->setText(tr("A folder…"));
    m_folder->setToolTip(tr("Takes in every package of a folder"));
    m_files->setText(tr("Packages…"));
    m_files->setToolTip(tr("Packages and folders can be dropped on the window, too"));
}

void PackageChooser::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/picturedialog.h"

#include <QLabel>
#include <QVBoxLayout>

namespace liuqing {

PictureDialog::PictureDialog(const QString &name, QImage picture, QWidget *parent)
    : QDialog(parent)
    , m_picture(std::move(picture))
    , m_label(new QLabel(this))
{
    setWindowTitle(name);
    m_label->setAlignment(Qt::AlignCenter);
    m_label->setMinimumSize(1, 1);
    m_label->setAccessibleName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    resize(m_picture.size().scaled(800, 600, Qt::KeepAspectRatio).boundedTo(m_picture.size()).expandedTo({320, 240}));
}

void PictureDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    const QSize room = m_label->size().boundedTo(m_picture.size());
    m_label->setPixmap(QPixmap::fromImage(m_picture.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
}

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
// One photo, as large as the dialog; Escape closes it.
#pragma once

#include <QDialog>
#include <QImage>

class QLabel;

namespace liuqing {

class PictureDialog : public QDialog
{
    Q_OBJECT

public:
    PictureDialog(const QString &name, QImage picture, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QImage m_picture;
    QLabel *m_label;
};

} // namespace liuqing

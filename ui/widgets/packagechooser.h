// SPDX-License-Identifier: GPL-3.0-or-later
// Where packages come in from: files that are chosen, or a folder of them. Both can be dropped on the window as well.
#pragma once

#include <QWidget>

class QPushButton;

namespace liuqing {

class PackageChooser : public QWidget
{
    Q_OBJECT

public:
    explicit PackageChooser(QWidget *parent);

Q_SIGNALS:
    void chosen(const QStringList &paths); // at least one

protected:
    void changeEvent(QEvent *event) override;

private:
    void setTexts();

    QPushButton *m_folder;
    QPushButton *m_files;
};

} // namespace liuqing

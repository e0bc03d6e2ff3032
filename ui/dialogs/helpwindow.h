// SPDX-License-Identifier: GPL-3.0-or-later
// The help, offline and in the language of the moment: a list of chapters beside the chapter. One window, which goes to
// the chapter of the page that F1 was pressed on.
#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;
class QTextBrowser;

namespace liuqing {

class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    void open(const QString &chapter); // "import"
    QString chapter() const { return m_chapter; }
    QTextBrowser &text() { return *m_text; }
    QListWidget &chapters() { return *m_chapters; }
    void offerExercise(bool offered); // below the chapter about beginning
    QPushButton &exercise() { return *m_exercise; }

Q_SIGNALS:
    void exerciseAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QString m_chapter;
    QListWidget *m_chapters;
    QTextBrowser *m_text;
    QPushButton *m_exercise;
    bool m_isOffered = false;
};

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
// A document before it is printed: how it will look, on which paper, and out to a printer or a PDF file. What
// was chosen is a short text that the caller keeps for the next time.
#pragma once

#include "core/base/result.h"
#include "ui/print/document.h"

#include <QDialog>
#include <QPrinter>

class QLabel;
class QPrintPreviewWidget;
class QPushButton;

namespace liuqing {

class CheckBox;
class ChoiceBox;
class Saying;

namespace print {

class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    // chosen: what chosen() gave the last time; the document's usual layout otherwise
    PrintDialog(std::unique_ptr<Document> document, const QString &chosen, QWidget *parent = nullptr);

    QString chosen() const { return m_layout.text(); }
    void save(const QString &file);
    void printOn(QPrinter &printer);

    ChoiceBox &paper() { return *m_paper; }
    ChoiceBox &orientation() { return *m_orientation; }
    CheckBox &pageSums() { return *m_sums; }
    QPrintPreviewWidget &preview() { return *m_preview; }
    QString told() const; // what became of it

protected:
    void changeEvent(QEvent *event) override;

private:
    void lay();
    void connectAll();
    void take(); // what is chosen, and shows it
    void choose(const Layout &layout);
    void askForPrinter();
    void askForFile();
    void setTexts();

    std::unique_ptr<Document> m_document;
    Layout m_layout;
    QPrinter m_printer{QPrinter::HighResolution};
    QPrintPreviewWidget *m_preview;
    QLabel *m_paperLabel;
    ChoiceBox *m_paper;
    QLabel *m_orientationLabel;
    ChoiceBox *m_orientation;
    QLabel *m_zoomLabel;
    ChoiceBox *m_zoom;
    CheckBox *m_sums;
    QLabel *m_count;
    Saying *m_told;
    QPushButton *m_print;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace print

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printdialog.h"

#include "ui/print/pdf.h"
#include "ui/theme/theme.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/saying.h"
#include "ui/widgets/tables.h"

#include <QEvent>
#include <QFileDialog>
#include <QGraphicsView>
#include <QLabel>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuqing::print {

namespace {

constexpr QSize usualSize(860, 470); // fits 1366×768 at 150 %
constexpr int choicesWidth = 220;

QPushButton *quietButton(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setProperty("quiet", true);
    button->setAutoDefault(false);
    return button;
}

ChoiceBox *choiceOf(int count, QLabel *label, QWidget *parent)
{
    auto *box = new ChoiceBox(parent);
    for (int i = 0; i < count; ++i)
        box->addItem({});
    label->setFont(theme::caption());
    label->setBuddy(box);
    return box;
}

} // namespace

PrintDialog::PrintDialog(std::unique_ptr<Document> document, const QString &chosen, QWidget *parent)
    : QDialog(parent), m_document(std::move(document)),
      m_layout(Layout::fromText(chosen).value_or(m_document->usual())),
      m_preview(new QPrintPreviewWidget(&m_printer, this)), m_paperLabel(new QLabel(this)),
      m_paper(choiceOf(2, m_paperLabel, this)), m_orientationLabel(new QLabel(this)),
      m_orientation(choiceOf(2, m_orientationLabel, this)), m_zoomLabel(new QLabel(this)),
      m_zoom(choiceOf(2, m_zoomLabel, this)), m_sums(new CheckBox(this)), m_count(new QLabel(this)),
      m_told(new Saying(this)), m_print(new QPushButton(this)), m_save(quietButton(this)),
      m_close(quietButton(this))
{
    m_sums->setVisible(m_document->canSum());
    m_count->setFont(theme::caption());
    lay();
    setTexts();
    choose(m_layout);
    connectAll();
    m_print->setFocus();
}

void PrintDialog::lay()
{
    auto *scroll = new QScrollArea(this); // on a small screen the buttons stay in sight
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(choicesWidth + theme::space);
    scroll->setWidget(new QWidget);
    auto *choices = new QVBoxLayout(scroll->widget());
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(theme::gap);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_paperLabel, m_paper, m_orientationLabel, m_orientation, m_sums, m_zoomLabel, m_zoom, m_count})
        choices->addWidget(widget);
    choices->addStretch(1);
    auto *side = new QVBoxLayout;
    side->setSpacing(theme::gap);
    side->addWidget(scroll, 1);
    side->addWidget(m_told);
    for (QPushButton *button : {m_print, m_save, m_close})
        side->addWidget(button);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_paper, m_orientation, m_zoom, m_told})
        widget->setFixedWidth(choicesWidth);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::space, theme::space, theme::space, theme::space);
    layout->setSpacing(theme::space);
    layout->addWidget(m_preview, 1);
    layout->addLayout(side);
    resizeWithin(*this, usualSize);
}

void PrintDialog::connectAll()
{
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter *printer) { paint(*m_document, m_layout.pageSums, *printer); });
    connect(m_preview, &QPrintPreviewWidget::previewChanged, this,
            [this] { m_count->setText(tr("%n page(s)", nullptr, m_preview->pageCount())); });
    connect(m_paper, &QComboBox::activated, this, &PrintDialog::take);
    connect(m_orientation, &QComboBox::activated, this, &PrintDialog::take);
    connect(m_sums, &QCheckBox::toggled, this, &PrintDialog::take);
    connect(m_zoom, &QComboBox::activated, this, [this](int index) {
        m_preview->setZoomMode(index == 0 ? QPrintPreviewWidget::FitInView : QPrintPreviewWidget::FitToWidth);
    });
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::askForPrinter);
    connect(m_save, &QPushButton::clicked, this, &PrintDialog::askForFile);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void PrintDialog::take()
{
    choose({m_paper->currentIndex() == 1 ? SheetTable::Paper::a3 : SheetTable::Paper::a4,
            m_orientation->currentIndex() == 1, m_sums->isChecked()});
}

void PrintDialog::choose(const Layout &layout)
{
    m_layout = layout;
    const QSignalBlocker quiet(m_sums);
    m_paper->setCurrentIndex(layout.paper == SheetTable::Paper::a3 ? 1 : 0);
    m_orientation->setCurrentIndex(layout.landscape ? 1 : 0);
    m_sums->setChecked(layout.pageSums);
    m_printer.setPageLayout(layout.page());
    if (isVisible()) // the first one is made when it is shown
        m_preview->updatePreview();
}

void PrintDialog::printOn(QPrinter &printer)
{
    printer.setDocName(m_document->name());
    if (paint(*m_document, m_layout.pageSums, printer))
        accept();
    else
        m_told->refuse(tr("The printer did not take it. Switch it on and print again, or save a PDF file and print "
                          "that elsewhere."));
}

void PrintDialog::save(const QString &file)
{
    const Status written = writePdf(file, *m_document, m_layout);
    if (written)
        m_told->tell(tr("Saved as %1.").arg(QDir::toNativeSeparators(file)));
    else
        m_told->refuse(written.error().text());
}

void PrintDialog::askForPrinter()
{
    QPrinter printer(
        QPrinter::HighResolution); // not that of the preview: what is chosen there is for this time
    printer.setPageLayout(m_layout.page());
    QPrintDialog dialog(&printer, this);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, m_preview->pageCount());
    if (dialog.exec() == QDialog::Accepted)
        printOn(printer);
}

void PrintDialog::askForFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Where the PDF file goes"), folder + u'/' + pdfName(*m_document), tr("PDF files (*.pdf)"));
    if (!file.isEmpty())
        save(file);
}

QString PrintDialog::told() const
{
    return m_told->text();
}

void PrintDialog::setTexts()
{
    setWindowTitle(tr("Print %1").arg(m_document->name()));
    m_preview->setAccessibleName(tr("The pages as they will be printed"));
    for (QGraphicsView *view : m_preview->findChildren<QGraphicsView *>())
        view->setAccessibleName(m_preview->accessibleName());
    m_paperLabel->setText(tr("Paper"));
    m_paper->setItemText(0, tr("A4"));
    m_paper->setItemText(1, tr("A3"));
    m_orientationLabel->setText(tr("Orientation"));
    m_orientation->setItemText(0, tr("Portrait"));
    m_orientation->setItemText(1, tr("Landscape"));
    m_zoomLabel->setText(tr("View"));
    m_zoom->setItemText(0, tr("Whole page"));
    m_zoom->setItemText(1, tr("Width of the page"));
    for (auto [label, box] :
         {std::pair{m_paperLabel, m_paper}, {m_orientationLabel, m_orientation}, {m_zoomLabel, m_zoom}})
        box->setAccessibleName(label->text());
    m_sums->setText(tr("Sums below every page"));
    m_print->setText(tr("Print…"));
    m_save->setText(tr("Save as PDF…"));
    m_close->setText(tr("Close"));
}

void PrintDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setTexts();
    if (isVisible())
        m_preview->updatePreview();
}

} // namespace liuqing::print

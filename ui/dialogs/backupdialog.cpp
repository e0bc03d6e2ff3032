// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/backupdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/saying.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr int usualWidth = 620;

// Office and date; a second copy of the day gets a number
QString suggested(const Desk &desk, const QString &folder)
{
    QString name = desk.office().name;
    const QString base = folder + u'/' + name.replace(u'/', u'_').replace(u'\\', u'_') + u'-' + desk.today().toString(Qt::ISODate);
    QString path = base + u".liuqing"_s;
    for (int copy = 2; QFileInfo::exists(path); ++copy)
        path = u"%1-%2.liuqing"_s.arg(base).arg(copy);
    return path;
}

} // namespace

BackupDialog::BackupDialog(Desk &desk, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_intro(new QLabel(this))
    , m_place(new QLineEdit(QDir::toNativeSeparators(suggested(desk, folder)), this))
    , m_choose(new QPushButton(tr("Another place…"), this))
    , m_progress(new QProgressBar(this))
    , m_told(new Saying(this))
    , m_make(new QPushButton(tr("Back up"), this))
    , m_open(new QPushButton(tr("Open the folder"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setWindowTitle(tr("Back up"));
    m_intro->setText(tr("A copy of the whole ledger, read back before it counts. On a stick or another computer it also outlives this one."));
    m_place->setAccessibleName(tr("Where the copy goes"));
    m_progress->setAccessibleName(tr("Progress"));
    lay();
    connectAll();
    m_make->setFocus();
}

void BackupDialog::lay()
{
    for (QLabel *label : std::initializer_list<QLabel *>{m_intro, m_told})
        label->setWordWrap(true);
    m_told->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_told->setMinimumHeight(QFontMetrics(theme::body()).height() * 4);
    m_told->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_open->hide();
    for (QPushButton *button : {m_choose, m_open, m_close}) {
        button->setProperty("quiet", true);
        button->setAutoDefault(false);
    }
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::gap);
    line->addWidget(m_place, 1);
    line->addWidget(m_choose);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::gap);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_make);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::space);
    layout->addWidget(m_intro);
    layout->addLayout(line);
    layout->addWidget(m_progress);
    layout->addWidget(m_told);
    layout->addLayout(buttons);
    resize(usualWidth, sizeHint().height());
}

void BackupDialog::connectAll()
{
    connect(m_make, &QPushButton::clicked, this, &BackupDialog::make);
    connect(m_choose, &QPushButton::clicked, this, &BackupDialog::choosePlace);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_place, &QLineEdit::textChanged, this, [this](const QString &place) { m_make->setEnabled(!m_isCopying && !place.trimmed().isEmpty()); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_place->text().trimmed()).absolutePath()));
    });
}

void BackupDialog::choosePlace()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Where the copy goes"), m_place->text(), tr("Ledgers (*.liuqing)"), nullptr,
                                                      QFileDialog::DontConfirmOverwrite); // nothing is ever overwritten
    if (!path.isEmpty())
        m_place->setText(QDir::toNativeSeparators(path));
}

void BackupDialog::make()
{
    QString target = QDir::fromNativeSeparators(m_place->text().trimmed());
    if (!target.endsWith(u".liuqing"_s, Qt::CaseInsensitive))
        m_place->setText(QDir::toNativeSeparators(target += u".liuqing"_s));
    setCopying(true);
    m_open->hide();
    m_told->tell(tr("Copying, and reading the copy back"));
    m_desk.study(this, [ledger = m_desk.file(), target](const Ledger &) { return backup::to(ledger, target); },
                 [this](const Result<backup::Made> &made) { tell(made); });
}

void BackupDialog::setCopying(bool copying)
{
    m_isCopying = copying;
    m_make->setEnabled(!copying);
    m_close->setEnabled(!copying); // what came of it is to be read
    m_progress->setVisible(copying);
}

void BackupDialog::reject()
{
    if (!m_isCopying)
        QDialog::reject();
}

void BackupDialog::tell(const Result<backup::Made> &made)
{
    setCopying(false);
    m_open->setVisible(made.has_value());
    if (!made) {
        m_told->refuse(made.error().text());
        return;
    }
    m_told->tell(u"✓ "_s
                    + tr("The copy lies in %1, %2, whole and read back. To go back to it, open the copy like any ledger: start the program and choose it under “Another file…”. What was done since is not in it.")
                          .arg(QDir::toNativeSeparators(made->file), QLocale().formattedDataSize(QFileInfo(made->file).size())));
    m_open->setFocus();
}

QString BackupDialog::told() const
{
    return m_told->text();
}

} // namespace liuqing

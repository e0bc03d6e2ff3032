// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/startdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/saying.h"
#include "ui/widgets/tables.h"

#include <QEvent>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr int nameLength = 60;

QLabel *made(const QFont &font, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

QFont bold()
{
    QFont font = theme::body();
    font.setWeight(QFont::DemiBold);
    return font;
}

QVBoxLayout *columnIn(QWidget *card)
{
    card->setObjectName(u"card"_s);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(theme::space, theme::space, theme::space, theme::space);
    layout->setSpacing(theme::gap);
    return layout;
}

} // namespace

StartDialog::StartDialog(StartOffer offer, QWidget *parent)
    : QDialog(parent)
    , m_offer(std::move(offer))
    , m_title(made(theme::title(), this))
    , m_whoLabel(made(theme::body(), this))
    , m_who(new QLineEdit(m_offer.who, this))
{
    m_whoLabel->setWordWrap(false);
    m_whoLabel->setBuddy(m_who);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_whoLabel);
    head->addWidget(m_who);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(theme::space);
    cards->addWidget(makeOpening(), 1);
    cards->addWidget(makeCreating(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::space);
    layout->addLayout(head);
    layout->addLayout(cards, 1);
    resizeWithin(*this, {760, 420});
    setTexts();
    (m_ledgers->count() == 0 ? static_cast<QWidget *>(m_name) : m_ledgers)->setFocus();
}

QWidget *StartDialog::makeOpening()
{
    auto *card = new QFrame(this);
    m_openTitle = made(bold(), card);
    m_ledgers = new QListWidget(card);
    m_ledgers->setTabKeyNavigation(false);
    fillList();
    m_open = new QPushButton(card);
    m_other = new QPushButton(card);
    m_practice = new QPushButton(card);
    for (QPushButton *button : {m_other, m_practice})
        button->setProperty("quiet", true);
    for (QPushButton *button : {m_open, m_other, m_practice})
        button->setAutoDefault(false);
    m_open->setEnabled(m_ledgers->count() > 0);
    m_practice->setVisible(m_offer.makePractice != nullptr);
    connect(m_open, &QPushButton::clicked, this, [this] { openItem(*m_ledgers->currentItem()); });
    connect(m_practice, &QPushButton::clicked, this, &StartDialog::practise);
    connect(m_ledgers, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) { openItem(*item); });
    connect(m_other, &QPushButton::clicked, this, &StartDialog::chooseFile);
    auto *layout = columnIn(card);
    layout->addWidget(m_openTitle);
    layout->addWidget(m_ledgers, 1);
    for (QPushButton *button : {m_open, m_other, m_practice})
        layout->addWidget(button);
    return card;
}

QWidget *StartDialog::makeCreating()
{
    auto *card = new QFrame(this);
    m_createTitle = made(bold(), card);
    m_nameLabel = made(theme::caption(), card);
    m_name = new QLineEdit(card);
    m_name->setMaxLength(nameLength);
    m_nameLabel->setBuddy(m_name);
    m_codeLabel = made(theme::caption(), card);
    m_code = new QLineEdit(card);
    m_codeLabel->setBuddy(m_code);
    m_hint = made(theme::caption(), card);
    m_problem = new Saying(card);
    m_problem->setFont(theme::caption());
    m_create = new QPushButton(card);
    m_create->setProperty("quiet", m_ledgers->count() > 0); // a second ledger is rarely what is wanted
    m_create->setAutoDefault(false);
    connect(m_name, &QLineEdit::returnPressed, this, [this] { m_code->setFocus(); });
    connect(m_code, &QLineEdit::returnPressed, this, &StartDialog::create);
    connect(m_create, &QPushButton::clicked, this, &StartDialog::create);
    auto *layout = columnIn(card);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_createTitle, m_nameLabel, m_name, m_codeLabel, m_code, m_hint, m_problem})
        layout->addWidget(widget);
    layout->addStretch(1);
    layout->addWidget(m_create);
    return card;
}

// Of kept work the texts follow with the language
void StartDialog::fillList()
{
    for (size_t i = 0; i < m_offer.kept.size(); ++i)
        m_ledgers->addItem(QString());
    for (const QString &path : m_offer.recent) {
        auto *item = new QListWidgetItem(QFileInfo(path).completeBaseName(), m_ledgers);
        item->setToolTip(QDir::toNativeSeparators(path));
    }
    m_ledgers->setCurrentRow(m_offer.recent.isEmpty() ? 0 : static_cast<int>(m_offer.kept.size()));
}

void StartDialog::openItem(const QListWidgetItem &item)
{
    const auto row = static_cast<size_t>(m_ledgers->row(&item));
    if (row < m_offer.kept.size())
        takeUp(m_offer.kept[row]);
    else
        open(m_offer.recent[static_cast<qsizetype>(row - m_offer.kept.size())]);
}

QString StartDialog::who() const
{
    return m_who->text().trimmed();
}

QString StartDialog::problem() const
{
    return m_problem->text();
}

void StartDialog::open(const QString &path)
{
    m_path = path;
    accept();
}

void StartDialog::takeUp(const KeptWork &work)
{
    const bool goesOnThere = work.goesOnThere();
    const QString name = QFileInfo(work.file).completeBaseName();
    const QString there = goesOnThere || !QFileInfo::exists(work.original)
        ? tr("The work on %1 is kept on this computer; %2 does not have it.\n\n"
             "When %2 is connected, open the ledger there: the work goes on and is written back.").arg(name, work.drive)
        : tr("The work on %1 is kept on this computer. The ledger on %2 is another by now: it was changed elsewhere or is damaged, so the work cannot go on there.").arg(name, work.drive);
    const QString here = tr("You can go on on this computer: the ledger is then saved in %1, and what lies on %2 stays as it is.")
                             .arg(QDir::toNativeSeparators(m_offer.folder), work.drive);
    QMessageBox question(QMessageBox::NoIcon, windowTitle(), there + u"\n\n"_s + here, QMessageBox::NoButton, this);
    question.setObjectName(u"keptWork"_s);
    QPushButton *goThere = goesOnThere ? question.addButton(tr("Open on %1").arg(work.drive), QMessageBox::AcceptRole) : nullptr;
    QPushButton *goHere = question.addButton(tr("Go on on this computer"), QMessageBox::ActionRole);
    theme::setQuiet(*goHere, goesOnThere);
    theme::setQuiet(*question.addButton(QMessageBox::Cancel), true);
    question.setDefaultButton(goesOnThere ? goThere : goHere);
    question.exec();
    if (question.clickedButton() == goHere)
        goOnHere(work);
    else if (goesOnThere && question.clickedButton() == goThere)
        open(work.original);
}

// Under a name that is free
void StartDialog::goOnHere(const KeptWork &work)
{
    const QString name = QFileInfo(work.file).completeBaseName();
    QString path = m_offer.folder + u'/' + name + u".liuqing"_s;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = m_offer.folder + u"/%1 %2.liuqing"_s.arg(name).arg(number);
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Status moved = work.moveOut(path);
    QApplication::restoreOverrideCursor();
    if (moved)
        open(path);
    else
        tell(moved.error().text());
}

void StartDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a ledger"), m_offer.folder, tr("Ledgers (*.liuqing)"));
    if (!path.isEmpty())
        open(path);
}

void StartDialog::create()
{
    const Office office{m_code->text().simplified().remove(u' '), m_name->text().simplified()};
    if (office.name.isEmpty()) {
        m_name->setFocus();
        return tell(tr("What is the office called?"));
    }
    Surroundings around;
    around.actor.name = who();
    const QString path = m_offer.folder + u'/' + QString(office.name).replace(u'/', u'_') + u".liuqing"_s;
    const auto made = Ledger::create(path, office, m_offer.pack, around);
    if (!made)
        return tell(made.error().text());
    open(path);
}

void StartDialog::practise()
{
    m_practises = true;
    const QString folder = m_offer.folder + u'/' + tr("Liuqing practice");
    const QStringList known = QDir(folder).entryList({u"*.liuqing"_s}, QDir::Files, QDir::Name);
    if (known.size() > 2) // the county, a street, then its first community
        return open(folder + u'/' + known[2]);
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto made = m_offer.makePractice(folder);
    QApplication::restoreOverrideCursor();
    if (made)
        open(*made);
    else
        tell(made.error().text());
}

void StartDialog::tell(const QString &sentence)
{
    if (sentence.isEmpty())
        m_problem->tell({});
    else
        m_problem->refuse(sentence);
}

void StartDialog::setTexts()
{
    setWindowTitle(tr("Liuqing six-clears ledger"));
    m_title->setText(tr("Liuqing six-clears ledger"));
    m_whoLabel->setText(tr("I am"));
    m_who->setAccessibleName(tr("Your name, for the history"));
    m_who->setToolTip(m_who->accessibleName());
    m_openTitle->setText(tr("Open a ledger"));
    m_ledgers->setAccessibleName(tr("Ledgers that were open lately"));
    for (size_t i = 0; i < m_offer.kept.size(); ++i) {
        const KeptWork &work = m_offer.kept[i];
        QListWidgetItem &item = *m_ledgers->item(static_cast<int>(i));
        item.setText(tr("%1\nKept on this computer, not on %2").arg(QFileInfo(work.file).completeBaseName(), work.drive));
        item.setToolTip(tr("%1, last changed %2").arg(QDir::toNativeSeparators(work.original), work.changed.toString(u"yyyy-MM-dd HH:mm"_s)));
    }
    m_open->setText(tr("Open"));
    m_other->setText(tr("Another file…"));
    m_practice->setText(tr("Practise in a made-up county"));
    m_practice->setToolTip(tr("Everybody and everything in it is invented; try whatever you like. It lies in a folder of its own."));
    m_createTitle->setText(tr("A new ledger"));
    m_nameLabel->setText(tr("Name of the office"));
    m_name->setAccessibleName(m_nameLabel->text());
    m_codeLabel->setText(tr("Division code, 12 digits"));
    m_code->setAccessibleName(m_codeLabel->text());
    m_hint->setText(tr("The street knows it; it begins with the code of the county. The file is made in %1.").arg(m_offer.folder));
    m_create->setText(tr("Begin"));
}

void StartDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

} // namespace liuqing

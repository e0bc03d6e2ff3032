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
    (m_offer.recent.isEmpty() ? static_cast<QWidget *>(m_name) : m_recent)->setFocus();
}

QWidget *StartDialog::makeOpening()
{
    auto *card = new QFrame(this);
    m_openTitle = made(bold(), card);
    m_recent = new QListWidget(card);
    m_recent->setTabKeyNavigation(false);
    for (const QString &path : m_offer.recent) {
        auto *item = new QListWidgetItem(QFileInfo(path).completeBaseName(), m_recent);
        item->setToolTip(path);
        item->setData(Qt::UserRole, path);
    }
    m_recent->setCurrentRow(0);
    m_open = new QPushButton(card);
    m_other = new QPushButton(card);
    m_practice = new QPushButton(card);
    for (QPushButton *button : {m_other, m_practice})
        button->setProperty("quiet", true);
    for (QPushButton *button : {m_open, m_other, m_practice})
        button->setAutoDefault(false);
    m_open->setEnabled(!m_offer.recent.isEmpty());
    m_practice->setVisible(m_offer.makePractice != nullptr);
    connect(m_open, &QPushButton::clicked, this, [this] { open(m_recent->currentItem()->data(Qt::UserRole).toString()); });
    connect(m_practice, &QPushButton::clicked, this, &StartDialog::practise);
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) { open(item->data(Qt::UserRole).toString()); });
    connect(m_other, &QPushButton::clicked, this, &StartDialog::chooseFile);
    auto *layout = columnIn(card);
    layout->addWidget(m_openTitle);
    layout->addWidget(m_recent, 1);
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
    m_create->setProperty("quiet", !m_offer.recent.isEmpty()); // a second ledger is rarely what is wanted
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
    m_recent->setAccessibleName(tr("Ledgers that were open lately"));
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

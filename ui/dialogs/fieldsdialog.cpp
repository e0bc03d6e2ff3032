// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/fieldsdialog.h"

#include "ui/models/fieldname.h"
#include "ui/theme/theme.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/saying.h"
#include "ui/widgets/tables.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr int decimalsOfOwn = 2;

// Its buttons at the bottom right, the one that does it last
QVBoxLayout *laidOut(QDialog *dialog, std::initializer_list<QPushButton *> buttons)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap);
    row->addStretch(1);
    for (QPushButton *button : buttons)
        row->addWidget(button);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::space);
    layout->addLayout(row);
    return layout;
}

QPushButton *leaveButton(QDialog *dialog, const QString &text)
{
    auto *leave = new QPushButton(text, dialog);
    leave->setProperty("quiet", true);
    leave->setAutoDefault(false);
    QObject::connect(leave, &QPushButton::clicked, dialog, &QDialog::reject);
    return leave;
}

QLabel *explained(QDialog *dialog, const QString &text)
{
    auto *label = new QLabel(text, dialog);
    label->setWordWrap(true);
    return label;
}

} // namespace

FieldsDialog::FieldsDialog(Desk &desk, const RecordType &type, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_type(type)
    , m_list(madeList(3, 0, this))
    , m_on(new QPushButton(tr("Switch on…"), this))
    , m_add(new QPushButton(tr("Add a field…"), this))
{
    setWindowTitle(tr("Fields of: %1").arg(label(type.label)));
    m_list->setHeaderLabels({tr("Field"), tr("What it holds"), tr("State")});
    m_list->setAccessibleName(windowTitle());
    m_on->setProperty("quiet", true);
    m_on->setAutoDefault(false);
    m_on->setToolTip(tr("Of a field that is off: personal data that a ledger keeps for a purpose alone"));
    auto *layout = laidOut(this, {leaveButton(this, tr("Close")), m_on, m_add});
    layout->insertWidget(0, explained(this, tr("An office may add fields of its own. They are in forms, lists, import and export like all others.")));
    layout->insertWidget(1, m_list, 1);
    m_add->setEnabled(desk.canWrite());
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, [this] { m_on->setEnabled(m_desk.canWrite() && chosen() != nullptr && !m_desk.isStored(m_type, *chosen())); });
    connect(m_on, &QPushButton::clicked, this, &FieldsDialog::askForPurpose);
    connect(m_add, &QPushButton::clicked, this, &FieldsDialog::askForField);
    connect(&desk, &Desk::fieldsChanged, this, &FieldsDialog::fill);
    fill();
    resizeWithin(*this, {520, 460});
}

void FieldsDialog::fill()
{
    m_list->clear();
    for (const Field *field : m_desk.fieldsOf(m_type)) {
        const QString state = !m_desk.isStored(m_type, *field) ? tr("off") : field->isDeclared() ? tr("of this office") : tr("on");
        auto *item = new QTreeWidgetItem(m_list, {shownFieldName(*field), shownKind(*field), state});
        item->setData(0, Qt::UserRole, QString::fromUtf8(field->key.data(), static_cast<qsizetype>(field->key.size())));
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_on->setEnabled(false);
}

const Field *FieldsDialog::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const auto &fields = m_desk.fieldsOf(m_type);
    return row < 0 || row >= static_cast<int>(fields.size()) ? nullptr : fields[static_cast<size_t>(row)];
}

void FieldsDialog::askForPurpose()
{
    auto *dialog = new PurposeDialog(m_desk, m_type, *chosen(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FieldsDialog::askForField()
{
    auto *dialog = new OwnFieldDialog(m_desk, m_type, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

PurposeDialog::PurposeDialog(Desk &desk, const RecordType &type, const Field &field, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_purpose(new QLineEdit(this))
    , m_basis(new QLineEdit(this))
    , m_told(new Saying(this))
    , m_button(new QPushButton(tr("Switch it on"), this))
{
    setWindowTitle(tr("Switch on: %1").arg(label(field.label)));
    m_purpose->setPlaceholderText(tr("What the office needs it for"));
    m_basis->setPlaceholderText(tr("Law, policy or consent that allows it"));
    m_purpose->setAccessibleName(tr("Purpose"));
    m_basis->setAccessibleName(tr("Legal basis"));
    m_button->setDefault(true);
    auto *form = new QFormLayout;
    form->addRow(m_purpose->accessibleName(), m_purpose);
    form->addRow(m_basis->accessibleName(), m_basis);
    auto *layout = laidOut(this, {leaveButton(this, tr("Leave it off")), m_button});
    layout->insertWidget(0, explained(this, tr("This is personal. The counts of the six clears need no such data. Where the office needs it all the same, it says what for and on which basis; both are written into the history.")));
    layout->insertLayout(1, form);
    layout->insertWidget(2, m_told);
    resize(480, sizeHint().height());
    connect(m_button, &QPushButton::clicked, this, [this, &type, &field] { switchOn(type, field); });
}

QString PurposeDialog::told() const
{
    return m_told->text();
}

void PurposeDialog::switchOn(const RecordType &type, const Field &field)
{
    const auto change = [&type, &field, purpose = m_purpose->text(), basis = m_basis->text()](Ledger &ledger) -> Result<bool> {
        LIUQING_TRY(ledger.enable(type, field, purpose, basis));
        return true;
    };
    m_desk.change(this, change, [this](const Result<bool> &done) {
        if (!done)
            return m_told->refuse(done.error().text());
        m_desk.learnFields();
        accept();
    });
}

OwnFieldDialog::OwnFieldDialog(Desk &desk, const RecordType &type, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_name(new QLineEdit(this))
    , m_kind(new ChoiceBox(this))
    , m_words(new QPlainTextEdit(this))
    , m_personal(new CheckBox(tr("It is about a person: shown masked, kept apart in the history"), this))
    , m_told(new Saying(this))
    , m_button(new QPushButton(tr("Add the field"), this))
{
    setWindowTitle(tr("A field of this office for: %1").arg(label(type.label)));
    m_name->setPlaceholderText(tr("As it stands at the head of the column"));
    for (const char *kind : {"text", "integer", "decimal", "yes_no", "date", "year", "choice"})
        m_kind->addItem(shownKind(QString::fromLatin1(kind)), QString::fromLatin1(kind));
    m_words->setPlaceholderText(tr("One word a line"));
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(5 * m_words->fontMetrics().lineSpacing());
    m_words->setEnabled(false);
    m_name->setAccessibleName(tr("Name of the field"));
    m_kind->setAccessibleName(tr("What it holds"));
    m_words->setAccessibleName(tr("Words to choose from"));
    m_button->setDefault(true);
    auto *form = new QFormLayout;
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_kind, m_words})
        form->addRow(part->accessibleName(), part);
    form->addRow(m_personal);
    auto *layout = laidOut(this, {leaveButton(this, tr("Leave it")), m_button});
    layout->insertWidget(0, explained(this, tr("A field stays once it is added, and keeps its name and what it holds.")));
    layout->insertLayout(1, form);
    layout->insertWidget(2, m_told);
    resize(480, sizeHint().height());
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { m_words->setEnabled(m_kind->currentData() == u"choice"_s); });
    connect(m_button, &QPushButton::clicked, this, [this, &type] { declare(type); });
}

QString OwnFieldDialog::told() const
{
    return m_told->text();
}

FieldDeclaration OwnFieldDialog::declaration() const
{
    FieldDeclaration field{.key = keyForLabel(m_name->text()), .kind = m_kind->currentData().toString(), .label = m_name->text(), .personal = m_personal->isChecked()};
    if (field.kind == u"decimal"_s)
        field.decimals = decimalsOfOwn;
    if (field.kind != u"choice"_s)
        return field;
    for (const QString &line : m_words->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            field.words.push_back({codeForWord(line), line});
    }
    return field;
}

void OwnFieldDialog::declare(const RecordType &type)
{
    m_desk.change(this, [&type, field = declaration()](Ledger &ledger) { return ledger.declare(type, field); }, [this](const Result<bool> &done) {
        if (!done)
            return m_told->refuse(done.error().text());
        m_desk.learnFields();
        accept();
    });
}

} // namespace liuqing

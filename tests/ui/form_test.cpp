// SPDX-License-Identifier: GPL-3.0-or-later
// What a form does beyond taking text: sections and findings, records that are there already, new ones from a link,
// photos, personal values, fields of the office's own.
#include "tests/support/catch.h"
#include "tests/ui/desks.h"

#include "core/ledger/attachments.h"
#include "ui/dialogs/fieldsdialog.h"
#include "ui/forms/attaching.h"
#include "ui/forms/attachmentstrip.h"
#include "ui/forms/likelyrecords.h"
#include "ui/forms/newrecorddialog.h"
#include "ui/widgets/choicebox.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

namespace {

void begin(Sitting &sitting, RecordForm &form, const Field &field, const QString &text)
{
    lineOf(form, field)->setFocus();
    lineOf(form, field)->selectAll();
    sitting.type(text);
    sitting.settle();
}

void click(Sitting &sitting, QWidget &button)
{
    QTest::mouseClick(&button, Qt::LeftButton);
    sitting.settle();
}

template<typename Dialog> Dialog *openDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<Dialog *>(widget); dialog != nullptr && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

struct Projects
{
    explicit Projects(ScratchLedger &scratch)
        : firm(scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}}))
        , estate(scratch.add(estate::type, {{&estate::name, u"春江苑"_s}}))
        , project(scratch.add(project::type, {{&project::firm, firm.id}, {&project::estate, estate.id}}))
    {
    }

    Record firm;
    Record estate;
    Record project;
};

QImage photo(int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(QColor(200, 30, 30, 128));
    return image;
}

QStringList filesOf(Sitting &sitting)
{
    QStringList names;
    for (int i = 0; i < sitting.form().attachments()->list().count(); ++i)
        names.append(sitting.form().attachments()->list().item(i)->text());
    return names;
}

} // namespace

TEST_CASE("a firm that a project names and nobody knows is entered without leaving the project")
{
    ScratchLedger scratch;
    const Projects there(scratch);
    Sitting sitting(scratch);
    sitting.open(there.project);
    begin(sitting, sitting.form(), project::firm, u"恒信物业"_s);
    auto *offered = lineOf(sitting.form(), project::firm)->completer()->popup();
    REQUIRE(offered->isVisible());
    CHECK(offered->model()->index(0, 0).data().toString().contains(u"恒信物业"_s)); // nothing like it, so it is to be made
    QTest::keyClick(offered, Qt::Key_Down);
    QTest::keyClick(offered, Qt::Key_Return);
    sitting.settle();
    auto *dialog = openDialog<NewRecordDialog>();
    REQUIRE(dialog != nullptr);
    CHECK(lineOf(dialog->form(), firm::name)->text() == u"恒信物业"_s);
    CHECK(sitting.stored(firm::type).size() == 1); // nothing was decided yet
    click(sitting, dialog->useButton());
    const auto firms = sitting.stored(firm::type);
    REQUIRE(firms.size() == 2);
    CHECK(firms[1].text(firm::name) == u"恒信物业"_s);
    CHECK(linkOf(sitting.stored(project::type)[0].value(project::firm)) == firms[1].id);
    CHECK(lineOf(sitting.form(), project::firm)->text() == u"恒信物业"_s);
}

TEST_CASE("a name that no record has is told below the field, with the button that makes it")
{
    ScratchLedger scratch;
    const Projects there(scratch);
    Sitting sitting(scratch);
    sitting.open(there.project);
    begin(sitting, sitting.form(), project::estate, u"锦绣佳苑"_s);
    lineOf(sitting.form(), project::estate)->completer()->popup()->hide();
    sitting.press(Qt::Key_Return);
    FieldRow *row = sitting.form().row(project::estate);
    REQUIRE(row->mark() == FieldRow::Mark::problem);
    REQUIRE(row->offers().size() == 1);
    click(sitting, *row->offers().front());
    auto *dialog = openDialog<NewRecordDialog>();
    REQUIRE(dialog != nullptr);
    SECTION("and used")
    {
        begin(sitting, dialog->form(), estate::address, u"云川区1号"_s);
        click(sitting, dialog->useButton());
        CHECK(row->mark() == FieldRow::Mark::none);
        CHECK(row->offers().empty());
        const auto estates = sitting.stored(estate::type);
        REQUIRE(estates.size() == 2);
        CHECK(estates[1].text(estate::address) == u"云川区1号"_s);
        CHECK(linkOf(sitting.stored(project::type)[0].value(project::estate)) == estates[1].id);
    }
    SECTION("and left alone")
    {
        begin(sitting, dialog->form(), estate::address, u"云川区1号"_s); // leaves the name
        CHECK(sitting.stored(estate::type).size() == 1); // it is stored when it is used, not before
        const auto buttons = dialog->findChildren<QPushButton *>();
        const auto leave = std::find_if(buttons.begin(), buttons.end(), [&](const QPushButton *each) { return each != &dialog->useButton() && each->isVisible() && each->parent() == dialog; });
        click(sitting, **leave);
        CHECK(sitting.stored(estate::type).size() == 1);
        CHECK(row->mark() == FieldRow::Mark::problem); // what was typed stays to be mended
        CHECK(linkOf(sitting.stored(project::type)[0].value(project::estate)) == there.estate.id);
    }
}

TEST_CASE("a name chosen among those offered is stored at once")
{
    ScratchLedger scratch;
    const Projects there(scratch);
    const Record other = scratch.add(firm::type, {{&firm::name, u"恒信物业"_s}});
    Sitting sitting(scratch);
    sitting.open(there.project);
    begin(sitting, sitting.form(), project::firm, u"恒"_s);
    auto *offered = lineOf(sitting.form(), project::firm)->completer()->popup();
    REQUIRE(offered->isVisible());
    QTest::keyClick(offered, Qt::Key_Down);
    QTest::keyClick(offered, Qt::Key_Return);
    sitting.settle();
    CHECK(linkOf(sitting.stored(project::type)[0].value(project::firm)) == other.id);
}

TEST_CASE("of several names only the last one is looked up, and those before it stay")
{
    ScratchLedger scratch;
    const Projects there(scratch);
    const Record other = scratch.add(firm::type, {{&firm::name, u"恒信物业"_s}});
    const Record branch = scratch.add(party_org::type, {{&party_org::name, u"联合支部"_s}});
    Sitting sitting(scratch);
    sitting.open(branch);
    begin(sitting, sitting.form(), party_org::covers, u"宏远物业、恒"_s);
    auto *offered = lineOf(sitting.form(), party_org::covers)->completer()->popup();
    REQUIRE(offered->isVisible());
    QTest::keyClick(offered, Qt::Key_Down);
    QTest::keyClick(offered, Qt::Key_Return);
    sitting.settle();
    const QStringList covered = listOf(sitting.stored(party_org::type)[0].value(party_org::covers));
    CHECK(covered == QStringList{there.firm.id.toHex(), other.id.toHex()});
}

TEST_CASE("a record that is there already is shown while its name is typed, and opened from there")
{
    ScratchLedger scratch;
    const Record known = scratch.add(firm::type, {{&firm::name, u"宏远物业服务有限公司"_s}, {&firm::uscc, u"91210902MA0G4CT94U"_s}});
    Sitting sitting(scratch);
    sitting.go(firm::type);
    sitting.records().create();
    sitting.settle();
    begin(sitting, sitting.form(), firm::name, u"宏远"_s);
    QTest::qWait(300);
    sitting.settle();
    LikelyRecords &likely = sitting.form().likely();
    REQUIRE(likely.buttons().size() == 1);
    CHECK(likely.buttons().front()->toolTip().contains(u"91210902MA0G4CT94U"_s));
    begin(sitting, sitting.form(), firm::name, u"没有这样的"_s);
    QTest::qWait(300);
    sitting.settle();
    CHECK(likely.isHidden());
    sitting.press(Qt::Key_Escape); // nothing was entered after all
    begin(sitting, sitting.form(), firm::uscc, u"91210902MA0G4CT94U"_s); // by its code, whatever it is called
    QTest::qWait(300);
    sitting.settle();
    REQUIRE(likely.buttons().size() == 1);
    click(sitting, *likely.buttons().front());
    CHECK(sitting.form().record().id == known.id);
    CHECK(likely.isHidden());
    CHECK(sitting.stored(firm::type).size() == 1);
}

TEST_CASE("a record that was typed and stored in one go is not taken for one that is there already")
{
    ScratchLedger scratch;
    Sitting sitting(scratch);
    sitting.go(firm::type);
    sitting.records().create();
    sitting.settle();
    begin(sitting, sitting.form(), firm::name, u"宏远物业"_s);
    sitting.press(Qt::Key_Tab); // before the pause in which it would be looked for
    REQUIRE(sitting.stored(firm::type).size() == 1);
    QTest::qWait(500);
    sitting.settle();
    CHECK(sitting.form().likely().buttons().empty());
}

TEST_CASE("what the rules say of a record stands beside the field where it is mended")
{
    ScratchLedger scratch;
    const Record estate = scratch.add(estate::type, {{&estate::name, u"春江苑"_s}});
    Sitting sitting(scratch);
    sitting.open(estate);
    FieldRow *mode = sitting.form().row(estate::serviceMode);
    CHECK(mode->sentence().startsWith(u'!'));
    CHECK(mode->mark() == FieldRow::Mark::none); // nobody did anything wrong
    auto *box = qobject_cast<QComboBox *>(mode->editor().control());
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    sitting.settle();
    CHECK(mode->sentence().isEmpty());
}

TEST_CASE("long forms stand in sections under headings of the catalogue, in the language of the moment")
{
    ScratchLedger scratch;
    const Record estate = scratch.add(estate::type, {{&estate::name, u"春江苑"_s}});
    Sitting sitting(scratch);
    sitting.open(estate);
    QStringList headings;
    for (const QLabel *heading : sitting.form().findChildren<QLabel *>(u"formHeading"_s))
        headings.append(heading->text());
    for (const Section &section : estate::type.sections)
        CHECK(headings.contains(label(section.label)));
    CHECK(sitting.form().firstRow()->field().key == estate::name.key); // what names it stands above them
}

TEST_CASE("photos and papers are put beside a record, taken away and brought back")
{
    ScratchLedger scratch;
    const Record estate = scratch.add(estate::type, {{&estate::name, u"春江苑"_s}});
    const QString folder = scratch.folder();
    REQUIRE(photo(3200, 1200).save(folder + u"/大门.png"_s));
    QFile contract(folder + u"/合同.pdf"_s);
    REQUIRE(contract.open(QIODevice::WriteOnly));
    contract.write("%PDF-1.4 contract");
    contract.close();
    Sitting sitting(scratch);
    sitting.open(estate);
    AttachmentStrip &strip = *sitting.form().attachments();
    strip.take({folder + u"/大门.png"_s, folder + u"/合同.pdf"_s});
    sitting.settle();
    CHECK(filesOf(sitting) == QStringList{u"大门.jpg"_s, u"合同.pdf"_s});

    QApplication::clipboard()->setImage(photo(40, 30));
    strip.paste();
    sitting.settle();
    REQUIRE(filesOf(sitting).size() == 3);

    strip.list().setFocus();
    strip.list().setCurrentRow(1);
    QTest::keyClick(&strip.list(), Qt::Key_Delete);
    sitting.settle();
    CHECK(filesOf(sitting).size() == 2);
    CHECK_FALSE(filesOf(sitting).contains(u"合同.pdf"_s));
    sitting.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(filesOf(sitting).size() == 3);

    const auto files = attachments::of(sitting.stored(estate::type)[0]);
    sitting.close();
    const QImage kept = attaching::pictureFrom(*attachments::read(scratch.ledger(), files[0]), 10'000);
    CHECK(kept.size() == QSize(attaching::longestSide, 600));
    CHECK(qGreen(kept.pixel(3, 3)) > 120); // the transparent red stands on white
}

TEST_CASE("a file that is neither photo nor paper, or no photo at all, is refused with a sentence, and none of its company is kept")
{
    ScratchLedger scratch;
    const Record estate = scratch.add(estate::type, {{&estate::name, u"春江苑"_s}});
    const QString folder = scratch.folder();
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder + u'/' + name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    const QString good = write(u"说明.txt"_s, "text");
    const QString program = write(u"照片.exe"_s, "MZ");
    const QString torn = write(u"照片.jpg"_s, "\xff\xd8\xff\xe0 torn");
    Sitting sitting(scratch);
    sitting.open(estate);
    QStringList told;
    QObject::connect(&sitting.form(), &RecordForm::failed, &sitting.window(), [&](const QString &sentence) { told.append(sentence); });
    for (const QString &bad : {program, torn, QString(folder + u"/没有.png"_s)}) {
        sitting.form().attachments()->take({good, bad});
        sitting.settle();
        REQUIRE(told.size() == 1);
        CHECK(told.takeFirst().contains(bad.section(u'/', -1)));
        CHECK(filesOf(sitting).isEmpty());
    }
    QApplication::clipboard()->setText(u"没有图"_s);
    sitting.form().attachments()->paste();
    CHECK(told.size() == 1);
}

TEST_CASE("a masked value is shown in full for a reason, until another record is looked at")
{
    ScratchLedger scratch;
    const Record one = scratch.add(firm::type, {{&firm::name, u"宏远物业"_s}, {&firm::phone, u"13800000001"_s}});
    const Record other = scratch.add(firm::type, {{&firm::name, u"恒信物业"_s}, {&firm::phone, u"13800000002"_s}});
    Sitting sitting(scratch);
    sitting.open(one);
    FieldRow *phone = sitting.form().row(firm::phone);
    REQUIRE(phone->revealButton().isVisibleTo(&sitting.form()));
    CHECK_FALSE(sitting.form().row(firm::name)->revealButton().isVisibleTo(&sitting.form())); // not masked
    const auto ask = [&](const QString &reason) {
        click(sitting, phone->revealButton());
        auto *dialog = openDialog<QInputDialog>();
        REQUIRE(dialog != nullptr);
        dialog->findChild<QLineEdit *>()->setFocus();
        sitting.type(reason);
        sitting.press(Qt::Key_Return);
    };
    ask(u" "_s);
    CHECK(phone->revealed().isEmpty()); // no reason, nothing shown
    ask(u"联系投诉处理"_s);
    CHECK(phone->revealed() == u"13800000001"_s);
    sitting.open(other);
    CHECK(phone->revealed().isEmpty());
    sitting.open(one);
    CHECK(phone->revealed().isEmpty()); // asked anew
    sitting.close();
    const auto rows = journal::history(scratch.ledger().database(), {}, {});
    REQUIRE_OK(rows);
    CHECK(rows->back().entry.action == u"reveal"_s);
    CHECK(rows->back().entry.open.contains("联系投诉处理"));
}

TEST_CASE("an office adds a field of its own in the window and fills it in at once")
{
    ScratchLedger scratch;
    const Record estate = scratch.add(estate::type, {{&estate::name, u"春江苑"_s}});
    Sitting sitting(scratch);
    sitting.open(estate);
    FieldsDialog fields(sitting.window().desk(), estate::type, &sitting.window());
    fields.show();
    click(sitting, fields.addButton());
    auto *made = openDialog<OwnFieldDialog>();
    REQUIRE(made != nullptr);
    made->name().setFocus();
    sitting.type(u"小区名称"_s); // a field is called so already: as the catalogue has it in Chinese or English
    made->name().setText(label(estate::name.label));
    click(sitting, made->button());
    CHECK_FALSE(made->told().isEmpty());
    REQUIRE(made->isVisible());
    made->name().setText(u"风险等级"_s);
    made->kind().setCurrentIndex(made->kind().findData(u"choice"_s));
    REQUIRE(made->words().isEnabled());
    made->words().setPlainText(u"低\n中\n高"_s);
    click(sitting, made->button());
    CHECK(openDialog<OwnFieldDialog>() == nullptr);
    fields.close();

    const auto &known = sitting.window().desk().fieldsOf(estate::type);
    const Field &own = *known.back();
    REQUIRE(own.isDeclared());
    FieldRow *row = sitting.form().row(own);
    REQUIRE(row != nullptr); // the form of the open record has it
    auto *box = qobject_cast<QComboBox *>(row->editor().control());
    CHECK(box->count() == 4);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    sitting.settle();
    CHECK(textOf(sitting.stored(estate::type)[0].value(own)) == codeForWord(u"低"_s));
    CHECK(std::count(sitting.records().model().fields().begin(), sitting.records().model().fields().end(), &own) == 1); // and the list
}

TEST_CASE("a personal field that is off is switched on with purpose and basis, and not without")
{
    ScratchLedger scratch;
    const Record worker = scratch.add(worker::type, {{&worker::name, u"张三"_s}});
    Sitting sitting(scratch);
    sitting.open(worker);
    CHECK(sitting.form().row(worker::mobile) == nullptr);
    FieldsDialog fields(sitting.window().desk(), worker::type, &sitting.window());
    fields.show();
    sitting.settle();
    CHECK_FALSE(fields.onButton().isEnabled());
    fields.list().setCurrentItem(fields.list().findItems(label(worker::mobile.label), Qt::MatchExactly).value(0));
    REQUIRE(fields.onButton().isEnabled());
    click(sitting, fields.onButton());
    auto *asked = openDialog<PurposeDialog>();
    REQUIRE(asked != nullptr);
    asked->purpose().setFocus();
    sitting.type(u"联系值班"_s);
    sitting.press(Qt::Key_Return);
    CHECK_FALSE(asked->told().isEmpty()); // no basis yet
    CHECK(sitting.form().row(worker::mobile) == nullptr);
    asked->basis().setFocus();
    sitting.type(u"本人同意"_s);
    sitting.press(Qt::Key_Return);
    CHECK(openDialog<PurposeDialog>() == nullptr);
    CHECK(sitting.form().row(worker::mobile) != nullptr);
    CHECK_FALSE(fields.onButton().isEnabled());
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The help: every page has its chapter, in both languages, and every link and picture in it is there.
#include "resources/builtin.h"
#include "tests/support/catch.h"
#include "tests/ui/desks.h"
#include "ui/dialogs/helpwindow.h"

#include <QFile>
#include <QListWidget>
#include <QRegularExpression>
#include <QTextBrowser>

using namespace liuqing;
using namespace liuqing::test;
using namespace Qt::StringLiterals;

TEST_CASE("F1 opens the chapter of the page, and follows the language")
{
    ScratchLedger scratch;
    Sitting sitting(scratch);
    sitting.window().showChecking();
    sitting.settle();
    sitting.press(Qt::Key_F1);
    HelpWindow *help = sitting.window().help();
    REQUIRE(help != nullptr);
    CHECK(help->isVisible());
    CHECK(help->chapter() == u"check"_s);
    const QString english = help->text().toPlainText();
    CHECK(english.size() > 200);
    Languages languages;
    languages.use(u"zh_CN"_s);
    QTest::qWait(10);
    CHECK(help->chapter() == u"check"_s);
    CHECK(help->text().toPlainText() != english);
    CHECK(help->text().toPlainText().contains(u"查缺"_s));
    languages.use(u"en"_s);
    QTest::qWait(10);
    sitting.window().showSending();
    sitting.window().showHelp();
    CHECK(help->chapter() == u"send"_s);
}

TEST_CASE("every chapter is there in both languages, with its links and pictures")
{
    HelpWindow help;
    help.open(u"send"_s);
    CHECK(help.text().toHtml().contains(u"<img src=\"pictures/send.png\""_s)); // it is shown, and is there
    CHECK_FALSE(help.text().loadResource(QTextDocument::ImageResource, QUrl(u"pictures/send.png"_s)).isNull());
    static const QRegularExpression linked(u"\\]\\(([^)]+)\\)"_s);
    for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
        for (const QString &chapter : {u"start"_s, u"import"_s, u"check"_s, u"send"_s, u"receive"_s, u"pictures"_s, u"records"_s, u"print"_s, u"safety"_s, u"keys"_s, u"words"_s}) {
            const QString folder = u":/help/%1/"_s.arg(language);
            QFile file(folder + chapter + u".md"_s);
            INFO(file.fileName().toStdString());
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            CHECK(text.size() > 200);
            for (auto found = linked.globalMatch(text); found.hasNext();) {
                const QString target = found.next().captured(1);
                INFO(target.toStdString());
                CHECK(QFile::exists(folder + target));
            }
        }
    }
}

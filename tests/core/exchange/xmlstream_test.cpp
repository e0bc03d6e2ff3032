// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/exchange/xmlstream.h"

#include <QBuffer>

using namespace liuqing;
using namespace Qt::StringLiterals;

namespace {

// "<a x=1>text</a>" as the stream tells it, and "!" where it gives up
QString told(const QByteArray &bytes)
{
    QBuffer device;
    device.setData(bytes);
    REQUIRE(device.open(QIODevice::ReadOnly));
    XmlStream xml(device);
    QString out;
    while (xml.next()) {
        if (xml.isStart())
            out += u'<' + QString::fromUtf8(xml.name()) + u'>';
        else if (xml.isEnd())
            out += u"</"_s + QString::fromUtf8(xml.name()) + u'>';
        else
            out += QString::fromUtf8(xml.text());
    }
    return xml.failed() ? QString(out + u'!') : out;
}

} // namespace

TEST_CASE("XML is told as starts, texts and ends without prefixes", "[exchange][xml]")
{
    CHECK(told("<a><b/>x &amp; &#20013;<!-- c --><?p q?></a>") == u"<a><b></b>x & 中</a>"_s);
    CHECK(told("<p:a xmlns:p='urn:p'><p:b/></p:a>") == u"<a><b></b></a>"_s);
    CHECK(told("<a><![CDATA[<b>]]></a>") == u"<a><b></a>"_s);
    CHECK(told("\xEF\xBB\xBF<a>中</a>") == u"<a>中</a>"_s);
}

TEST_CASE("XML in UTF-16 and in Chinese encodings is understood", "[exchange][xml]")
{
    QByteArray wide = QByteArray::fromHex("FFFE");
    for (const char c : QByteArrayView("<?xml version='1.0' encoding='UTF-16'?><a>x</a>")) {
        wide += c;
        wide += '\0';
    }
    CHECK(told(wide) == u"<a>x</a>"_s);
    for (const QByteArray &name : {QByteArray("gb2312"), QByteArray("GBK"), QByteArray("GB18030")})
        CHECK(told("<?xml version='1.0' encoding='" + name + "'?><a>" + QByteArray::fromHex("B8B7D0C2")
                   + "</a>")
              == u"<a>阜新</a>"_s);
}

TEST_CASE("texts longer than a piece arrive whole", "[exchange][xml]")
{
    const QByteArray text = QByteArray("中文x").repeated(20000);
    CHECK(told("<a>" + text + "</a>") == u"<a>"_s + QString::fromUtf8(text) + u"</a>"_s);
    const QString many = told("<a>" + QByteArray("<b>中</b>").repeated(20000) + "</a>");
    CHECK(many.count(u"<b>中</b>"_s) == 20000);
    CHECK(many.endsWith(u"</a>"_s));
}

TEST_CASE("XML that is cut, torn or hostile fails and stays failed", "[exchange][xml]")
{
    CHECK(told("") == u"!"_s);
    CHECK(told("<a><b>").endsWith(u'!'));
    CHECK(told("<a></b>").endsWith(u'!'));
    CHECK(told("<!DOCTYPE a><a/>") == u"!"_s);
    CHECK(told("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>") == u"!"_s);
    CHECK(told("<a>&unknown;</a>").endsWith(u'!'));
    CHECK(told("<?xml version='1.0' encoding='no-such'?><a/>").endsWith(u'!'));
    CHECK(told(QByteArray("<a>").repeated(101)).endsWith(u'!'));
    CHECK(told("<a>" + QByteArray(2000000, 'x') + "</a>").endsWith(u'!'));
    CHECK(told("<a><!--" + QByteArray(2000000, '<') + "--></a>").endsWith(u'!'));
    CHECK(told("<a " + QByteArray("b='c' ").repeated(300000) + "/>").endsWith(u'!'));
}

TEST_CASE("the rest of an element can be passed over", "[exchange][xml]")
{
    QBuffer device;
    device.setData("<a><skip x='1' p:x='2' xmlns:p='urn:p'><a><skip/></a>text</skip>after</a>");
    REQUIRE(device.open(QIODevice::ReadOnly));
    XmlStream xml(device);
    REQUIRE(xml.next());
    REQUIRE(xml.next());
    CHECK(xml.attribute("x") == u"1"_s);
    CHECK(xml.attribute("y").isEmpty());
    REQUIRE(xml.skipElement());
    CHECK(xml.name() == "skip");
    REQUIRE(xml.next());
    CHECK(xml.text() == "after");
    REQUIRE(xml.next());
    CHECK_FALSE(xml.skipElement()); // the document ends first
}

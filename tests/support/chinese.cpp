// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chinese.h"

#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace liuqing::test {

namespace {

QString keyOf(const QString &context, const QString &source)
{
    return context + QChar(0x1F) + source;
}

} // namespace

Chinese::Chinese()
{
    QXmlStreamReader xml(readFile(dataFile(QStringLiteral("../../translations/liuqing_zh_CN.ts"))));
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"source")
            source = xml.readElementText();
        else if (xml.name() == u"translation")
            m_texts.insert(keyOf(context, source), xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    REQUIRE(m_texts.size() > 100);
    QCoreApplication::installTranslator(this);
}

Chinese::~Chinese()
{
    QCoreApplication::removeTranslator(this);
}

QString Chinese::translate(const char *context, const char *source, const char *, int) const
{
    return m_texts.value(keyOf(QString::fromUtf8(context), QString::fromUtf8(source)));
}

} // namespace liuqing::test

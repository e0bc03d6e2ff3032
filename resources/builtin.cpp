// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/builtin.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>

#include <memory>

using namespace Qt::StringLiterals;

// Resources of a static library are registered by name
static void registerTranslations()
{
    Q_INIT_RESOURCE(translations);
}

static void registerPacks()
{
    Q_INIT_RESOURCE(packs);
}

static void registerIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace liuqing {

Languages::~Languages()
{
    if (QCoreApplication::instance() != nullptr) {
        QCoreApplication::removeTranslator(&m_own);
        QCoreApplication::removeTranslator(&m_qt);
    }
}

void Languages::use(const QString &asked)
{
    registerTranslations();
    const bool systemChinese = QLocale::system().language() == QLocale::Chinese;
    const QString wanted = asked == u"zh_CN"_s || asked == u"en"_s ? asked : systemChinese ? u"zh_CN"_s : u"en"_s;
    if (wanted == m_current)
        return;
    m_current = wanted;
    QLocale::setDefault(QLocale(wanted)); // packs carry their own words and follow the locale
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_own.load(u":/translations/liuqing_%1.qm"_s.arg(wanted))) // English: how one and many are said
        QCoreApplication::installTranslator(&m_own);
    const bool carried = QFile::exists(u":/translations/qtbase_zh_CN.qm"_s);
    const QString ofQt = carried ? u":/translations"_s : QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (wanted == u"zh_CN"_s && m_qt.load(u"qtbase_zh_CN"_s, ofQt))
        QCoreApplication::installTranslator(&m_qt);
}

QString iconFile()
{
    registerIcons();
    return QStringLiteral(":/icons/liuqing.png");
}

QString defaultPack()
{
    return QStringLiteral("fuxin-2023");
}

QString packFolder(const QString &pack)
{
    registerPacks();
    const bool isFolder = pack.contains(u'/') || pack.contains(u'\\');
    return isFolder ? pack : QString(u":/packs/"_s + pack);
}

std::function<QString(const char *)> Languages::chineseLabel()
{
    registerTranslations();
    auto translator = std::make_shared<QTranslator>();
    const bool loaded = translator->load(u":/translations/liuqing_zh_CN.qm"_s);
    return [translator, loaded](const char *source) {
        return loaded && source != nullptr ? translator->translate("catalogue", source) : QString();
    };
}

} // namespace liuqing

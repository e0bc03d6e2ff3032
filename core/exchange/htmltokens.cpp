// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/htmltokens.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace liuqing {

namespace {

constexpr qsizetype longestEntity = 10;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

QString namedEntity(const QString &name)
{
    static const QHash<QString, QChar> known{
        {u"amp"_s, u'&'},   {u"lt"_s, u'<'},     {u"gt"_s, u'>'},    {u"quot"_s, u'"'},   {u"apos"_s, u'\''},
        {u"nbsp"_s, u' '},  {u"ensp"_s, u' '},   {u"emsp"_s, u' '},  {u"thinsp"_s, u' '}, {u"middot"_s, u'·'},
        {u"bull"_s, u'•'},  {u"hellip"_s, u'…'}, {u"ldquo"_s, u'“'}, {u"rdquo"_s, u'”'},  {u"lsquo"_s, u'‘'},
        {u"rsquo"_s, u'’'}, {u"mdash"_s, u'—'},  {u"ndash"_s, u'–'}, {u"times"_s, u'×'},  {u"divide"_s, u'÷'},
        {u"deg"_s, u'°'},   {u"plusmn"_s, u'±'}, {u"sup2"_s, u'²'},  {u"sup3"_s, u'³'},   {u"permil"_s, u'‰'},
        {u"yen"_s, u'¥'},   {u"copy"_s, u'©'},   {u"reg"_s, u'®'},   {u"laquo"_s, u'«'},  {u"raquo"_s, u'»'},
        {u"radic"_s, u'√'},
    };
    const auto found = known.constFind(name);
    return found == known.constEnd() ? QString() : QString(*found);
}

QString entity(QStringView inner)
{
    if (!inner.startsWith(u'#'))
        return namedEntity(inner.toString());
    const bool hex = inner.size() > 1 && (inner[1] == u'x' || inner[1] == u'X');
    bool valid = false;
    const uint code = inner.mid(hex ? 2 : 1).toUInt(&valid, hex ? 16 : 10);
    if (!valid || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return {};
    const char32_t character = code == 0xA0 ? U' ' : code;
    return QString::fromUcs4(&character, 1);
}

} // namespace

QString resolveEntities(QStringView text)
{
    QString out;
    qsizetype done = 0;
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1)) {
        const qsizetype end = text.mid(at, longestEntity + 2).indexOf(u';');
        const QString resolved = end < 0 ? QString() : entity(text.mid(at + 1, end - 1));
        if (resolved.isEmpty())
            continue;
        out += text.mid(done, at - done);
        out += resolved;
        done = at + end + 1;
    }
    return done == 0 ? text.toString() : QString(out + text.mid(done));
}

bool HtmlTokens::next()
{
    while (m_at < m_page.size()) {
        const qsizetype markup = m_page.indexOf(u'<', m_at);
        if (markup != m_at) {
            m_kind = Kind::text;
            m_text = m_page.mid(m_at, markup < 0 ? -1 : markup - m_at);
            m_at = markup < 0 ? m_page.size() : markup;
            return true;
        }
        const QStringView rest = m_page.sliced(m_at);
        const bool closing = rest.size() > 1 && rest[1] == u'/';
        const qsizetype name = closing ? 2 : 1;
        if (rest.startsWith(u"<!--")) {
            const qsizetype end = rest.indexOf(u"-->", 4);
            m_at = end < 0 ? m_page.size() : m_at + end + 3;
        } else if (rest.size() > name && isLetter(rest[name])) {
            tag(tagEnd(m_at));
            return true;
        } else if (closing || rest.startsWith(u"<!") || rest.startsWith(u"<?")) {
            m_at = tagEnd(m_at);
        } else { // a lone "<" in running text
            m_kind = Kind::text;
            m_text = rest.first(1);
            ++m_at;
            return true;
        }
    }
    return false;
}

// Behind the ">" that ends the tag; one inside quotes does not
qsizetype HtmlTokens::tagEnd(qsizetype from) const
{
    QChar quote;
    for (qsizetype i = from; i < m_page.size(); ++i) {
        const QChar c = m_page[i];
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if ((c == u'"' || c == u'\'') && i > from && m_page[i - 1] == u'=')
            quote = c;
        else if (c == u'>')
            return i + 1;
    }
    const qsizetype plain = m_page.indexOf(u'>', from); // a quote was never closed
    return plain < 0 ? m_page.size() : plain + 1;
}

void HtmlTokens::tag(qsizetype end)
{
    const bool closed = m_page[end - 1] == u'>';
    const QStringView inside = m_page.mid(m_at + 1, end - m_at - (closed ? 2 : 1));
    m_at = end;
    m_kind = inside.startsWith(u'/') ? Kind::close : Kind::open;
    const QStringView body = m_kind == Kind::close ? inside.sliced(1) : inside;
    qsizetype length = 0;
    while (length < body.size() && !isBlank(body[length]) && body[length] != u'/')
        ++length;
    m_name = body.first(length).toString().toLower();
    m_text = body.sliced(length);
    if (m_kind == Kind::open && (m_name == u"script" || m_name == u"style")) {
        const qsizetype over = m_page.indexOf(QString(u"</" + m_name), m_at, Qt::CaseInsensitive);
        m_at = over < 0 ? m_page.size() : over;
    }
}

QString HtmlTokens::attribute(QStringView name) const
{
    qsizetype at = 0;
    while (at < m_text.size()) {
        while (at < m_text.size() && (isBlank(m_text[at]) || m_text[at] == u'/'))
            ++at;
        const qsizetype nameStart = at;
        while (at < m_text.size() && !isBlank(m_text[at]) && m_text[at] != u'=')
            ++at;
        const QStringView found = m_text.sliced(nameStart, at - nameStart);
        while (at < m_text.size() && isBlank(m_text[at]))
            ++at;
        QStringView value;
        if (at < m_text.size() && m_text[at] == u'=') {
            do {
                ++at;
            } while (at < m_text.size() && isBlank(m_text[at]));
            const bool quoted = at < m_text.size() && (m_text[at] == u'"' || m_text[at] == u'\'');
            const qsizetype start = quoted ? at + 1 : at;
            qsizetype end = start;
            while (end < m_text.size() && (quoted ? m_text[end] != m_text[at] : !isBlank(m_text[end])))
                ++end;
            value = m_text.sliced(start, end - start);
            at = quoted ? end + 1 : end;
        }
        if (found.compare(name, Qt::CaseInsensitive) == 0)
            return resolveEntities(value);
    }
    return {};
}

} // namespace liuqing

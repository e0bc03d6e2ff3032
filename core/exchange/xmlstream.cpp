// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xmlstream.h"

#include <expat.h>

#include <cstring>

namespace liuqing {

namespace {

constexpr qsizetype pieceSize = 64 * 1024;
constexpr qint64 longestToken = 1024 * 1024;
constexpr int deepest = 100;

// expat knows no Chinese encodings; the declaration is met before expat meets it
bool declaresChinese(const QByteArray &head)
{
    if (!head.startsWith("<?xml"))
        return false;
    const QByteArray declaration = head.left(qMax<qsizetype>(head.indexOf("?>"), 0)).toLower();
    return declaration.contains("gb2312") || declaration.contains("gbk") || declaration.contains("gb18030");
}

QByteArrayView withoutPrefix(const XML_Char *name)
{
    const char *colon = std::strchr(name, ':');
    return QByteArrayView(colon == nullptr ? name : colon + 1);
}

} // namespace

struct XmlStream::Handlers
{
    static XmlStream &stream(void *user) { return *static_cast<XmlStream *>(user); }

    static void start(void *user, const XML_Char *name, const XML_Char **attributes)
    {
        XmlStream &xml = stream(user);
        Token token{Kind::start, xml.keep(withoutPrefix(name)), xml.m_attributes.size()};
        for (; *attributes != nullptr; attributes += 2, ++token.attributes)
            xml.m_attributes.emplace_back(xml.keep(withoutPrefix(attributes[0])), xml.keep(QByteArrayView(attributes[1])));
        xml.m_tokens.push_back(token);
    }

    static void end(void *user, const XML_Char *name)
    {
        XmlStream &xml = stream(user);
        xml.m_tokens.push_back({Kind::end, xml.keep(withoutPrefix(name))});
    }

    static void text(void *user, const XML_Char *bytes, int size)
    {
        stream(user).keepText(QByteArrayView(bytes, size));
    }

    static void doctype(void *user, const XML_Char *, const XML_Char *, const XML_Char *, int)
    {
        XML_StopParser(stream(user).m_parser.get(), XML_FALSE);
    }
};

XmlStream::XmlStream(QIODevice &device)
    : m_device(device)
    , m_parser(nullptr, XML_ParserFree)
{
}

XmlStream::~XmlStream() = default;

QByteArrayView XmlStream::view(Piece piece) const
{
    return QByteArrayView(m_bytes.data() + piece.begin, static_cast<qsizetype>(piece.size));
}

XmlStream::Piece XmlStream::keep(QByteArrayView bytes)
{
    const Piece piece{m_bytes.size(), static_cast<size_t>(bytes.size())};
    m_bytes.append(bytes.data(), piece.size);
    return piece;
}

// expat tells a text in many pieces: they are one token as long as nothing comes between
void XmlStream::keepText(QByteArrayView bytes)
{
    const Piece piece = keep(bytes);
    if (!m_tokens.empty() && m_tokens.back().kind == Kind::text && m_told < m_tokens.size())
        m_tokens.back().words.size += piece.size;
    else
        m_tokens.push_back({Kind::text, piece});
}

bool XmlStream::fail()
{
    m_failed = true;
    m_current = {};
    return false;
}

// Makes room for the next piece; a text at the end may go on in it
void XmlStream::forgetTold()
{
    std::string rest;
    if (m_told < m_tokens.size())
        rest.assign(m_bytes, m_tokens.back().words.begin, m_tokens.back().words.size);
    m_bytes = std::move(rest);
    m_tokens.clear();
    m_attributes.clear();
    m_told = 0;
    m_current = {};
    if (!m_bytes.empty())
        m_tokens.push_back({Kind::text, {0, m_bytes.size()}});
}

bool XmlStream::parse(const QByteArray &piece, bool isLast)
{
    if (m_parser == nullptr) {
        if (declaresChinese(piece))
            m_chinese.emplace();
        m_parser.reset(XML_ParserCreate(m_chinese ? "UTF-8" : nullptr));
        XML_SetUserData(m_parser.get(), this);
        XML_SetElementHandler(m_parser.get(), Handlers::start, Handlers::end);
        XML_SetCharacterDataHandler(m_parser.get(), Handlers::text);
        XML_SetStartDoctypeDeclHandler(m_parser.get(), Handlers::doctype);
    }
    const QByteArray utf8 = m_chinese ? m_chinese->decode(piece).toUtf8() : piece;
    return XML_Parse(m_parser.get(), utf8.constData(), static_cast<int>(utf8.size()), isLast) == XML_STATUS_OK;
}

// Parses the next piece; whatever was told before is forgotten
bool XmlStream::feed()
{
    QByteArray piece(pieceSize, Qt::Uninitialized);
    const qint64 got = m_device.read(piece.data(), pieceSize);
    piece.truncate(qMax<qint64>(got, 0));
    m_ended = got <= 0;
    m_fedForToken += piece.size();
    forgetTold();
    m_bad = got < 0 || !parse(piece, m_ended);
    if (m_tokens.size() > 1 || (m_tokens.size() == 1 && m_tokens.front().kind != Kind::text))
        m_fedForToken = 0;
    return m_fedForToken <= longestToken;
}

bool XmlStream::next()
{
    while (!m_failed) {
        const bool mayGoOn = m_told + 1 == m_tokens.size() && m_tokens.back().kind == Kind::text && !m_ended && !m_bad;
        if (m_told < m_tokens.size() && !mayGoOn) {
            m_current = m_tokens[m_told++];
            m_depth += isStart() ? 1 : isEnd() ? -1 : 0;
            return m_depth > deepest ? fail() : true;
        }
        if (m_bad)
            return fail();
        if (m_ended) {
            m_current = {};
            return false;
        }
        if (!feed())
            return fail();
    }
    return false;
}

bool XmlStream::skipElement()
{
    const int outside = m_depth - 1;
    while (next()) {
        if (isEnd() && m_depth == outside)
            return true;
    }
    return false;
}

XmlStream::Attribute XmlStream::attributeAt(size_t index) const
{
    const auto &[name, value] = m_attributes[m_current.firstAttribute + index];
    return {view(name), view(value)};
}

QString XmlStream::attribute(QByteArrayView localName) const
{
    for (size_t i = 0; i < m_current.attributes; ++i) {
        const Attribute one = attributeAt(i);
        if (one.name == localName)
            return QString::fromUtf8(one.value);
    }
    return {};
}

} // namespace liuqing

// SPDX-License-Identifier: GPL-3.0-or-later
// Forward-only XML for spreadsheet parts: expat fed in large pieces, with what a hostile file could abuse closed
// off (document types, entities, depth, endless tokens). Comments and instructions are passed over. Names and
// texts are UTF-8 and hold until the next one is asked for.
#pragma once

#include "core/exchange/gb18030.h"

#include <QIODevice>

#include <string>

struct XML_ParserStruct;

namespace liuqing {

class XmlStream
{
public:
    // device is open for reading and outlives the stream
    explicit XmlStream(QIODevice &device);
    ~XmlStream();

    // The next start, end or text; a text is told whole. False at the end of the document and when it cannot be read
    bool next();
    bool failed() const { return m_failed; }
    // Passes over the rest of the element whose start was met last
    bool skipElement();

    bool isStart() const { return m_current.kind == Kind::start; }
    bool isEnd() const { return m_current.kind == Kind::end; }
    bool isText() const { return m_current.kind == Kind::text; }
    QByteArrayView name() const { return isText() ? QByteArrayView() : view(m_current.words); } // without prefix
    QByteArrayView text() const { return isText() ? view(m_current.words) : QByteArrayView(); }

    struct Attribute
    {
        QByteArrayView name; // without prefix
        QByteArrayView value;
    };
    size_t attributeCount() const { return m_current.attributes; }
    Attribute attributeAt(size_t index) const;
    // By local name, whatever its prefix; empty when absent
    QString attribute(QByteArrayView localName) const;

private:
    enum class Kind : quint8 { none, start, end, text };
    struct Piece // of m_bytes
    {
        size_t begin = 0;
        size_t size = 0;
    };
    struct Token
    {
        Kind kind = Kind::none;
        Piece words;
        size_t firstAttribute = 0;
        size_t attributes = 0;
    };
    struct Handlers;

    bool feed();
    bool parse(const QByteArray &piece, bool isLast);
    bool fail();
    void forgetTold();
    Piece keep(QByteArrayView bytes);
    void keepText(QByteArrayView bytes);
    QByteArrayView view(Piece piece) const;

    QIODevice &m_device;
    std::unique_ptr<XML_ParserStruct, void (*)(XML_ParserStruct *)> m_parser;
    std::optional<Gb18030Decoder> m_chinese;
    std::string m_bytes; // of the tokens that were parsed and not yet told
    std::vector<Token> m_tokens;
    std::vector<std::pair<Piece, Piece>> m_attributes;
    size_t m_told = 0; // of m_tokens
    Token m_current;
    qint64 m_fedForToken = 0; // grows while one token asks for more and more
    int m_depth = 0;
    bool m_ended = false;
    bool m_bad = false; // expat gave up behind the tokens it told
    bool m_failed = false;
};

} // namespace liuqing

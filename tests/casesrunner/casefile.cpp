// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/casesrunner/casefile.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace liuqing::cases {

namespace {

const QHash<QString, Word> &vocabulary()
{
    static const QHash<QString, Word> words{
        {u"#"_s, Word::title},        {u"language"_s, Word::language}, {u"语言"_s, Word::language},
        {u"clock"_s, Word::clock},    {u"时间"_s, Word::clock},        {u"file"_s, Word::file},
        {u"文件"_s, Word::file},      {u"copy"_s, Word::copy},         {u"复制"_s, Word::copy},
        {u"patch"_s, Word::patch},    {u"改字节"_s, Word::patch},      {u"replace"_s, Word::replace},
        {u"替换"_s, Word::replace},   {u"remove"_s, Word::remove},     {u"删除"_s, Word::remove},
        {u"hold"_s, Word::hold},      {u"占用"_s, Word::hold},         {u"release"_s, Word::release},
        {u"放开"_s, Word::release},   {u"holds"_s, Word::holds},       {u"含"_s, Word::holds},
        {u"lacks"_s, Word::lacks},    {u"不含"_s, Word::lacks},
        {u">"_s, Word::run},          {u"exit"_s, Word::exitStatus},   {u"退出"_s, Word::exitStatus},
        {u"says"_s, Word::says},      {u"说"_s, Word::says},           {u"says-not"_s, Word::saysNot},
        {u"不说"_s, Word::saysNot},   {u"silent"_s, Word::silent},     {u"无提示"_s, Word::silent},
        {u"json"_s, Word::json},      {u"结果"_s, Word::json},         {u"rows"_s, Word::rows},
        {u"count"_s, Word::rows},     {u"条数"_s, Word::rows},         {u"same-bytes"_s, Word::sameBytes},
        {u"未变"_s, Word::sameBytes}, {u"changed"_s, Word::changed},   {u"已变"_s, Word::changed},
        {u"exists"_s, Word::exists},  {u"有"_s, Word::exists},         {u"missing"_s, Word::missing},
        {u"无"_s, Word::missing},     {u"let"_s, Word::let},           {u"记"_s, Word::let},
    };
    return words;
}

bool endsBlock(const QString &line)
{
    return line == u"end" || line == u"完";
}

class Reader
{
public:
    CaseFile read(const QStringList &lines)
    {
        for (m_at = 0; m_at < lines.size(); ++m_at)
            line(lines);
        if (m_case.title.isEmpty())
            mistake(1, u"the case has no title: its first line is “# title”"_s);
        if (!m_ran)
            mistake(static_cast<int>(lines.size()), u"the case runs nothing: a step starts with “>”"_s);
        return std::move(m_case);
    }

private:
    void mistake(int number, const QString &what)
    {
        m_case.mistakes.append(u"line %1: %2"_s.arg(number).arg(what));
    }

    void line(const QStringList &lines)
    {
        const int number = static_cast<int>(m_at) + 1;
        const QString text = lines[m_at].trimmed();
        if (text.isEmpty() || text.startsWith(u"//"))
            return;
        const QString first = text.startsWith(u'>') ? u">"_s : text.startsWith(u'#') ? u"#"_s : text.section(u' ', 0, 0);
        const auto word = vocabulary().constFind(first);
        if (word == vocabulary().cend()) {
            mistake(number, u"“%1” is not understood"_s.arg(first));
            return;
        }
        Line read{.number = number, .word = *word, .text = text.mid(first.size()).trimmed()};
        if (read.word == Word::file && !takeBody(lines, read))
            mistake(number, u"the text of the file does not end: write “end” below it"_s);
        check(read);
        place(std::move(read));
    }

    // The lines up to "end", two leading blanks fewer
    bool takeBody(const QStringList &lines, Line &read)
    {
        QStringList body;
        while (++m_at < lines.size()) {
            if (endsBlock(lines[m_at].trimmed())) {
                read.body = body.join(u'\n') + (body.isEmpty() ? u""_s : u"\n"_s);
                return true;
            }
            body.append(lines[m_at].startsWith(u"  ") ? lines[m_at].mid(2) : lines[m_at]);
        }
        return false;
    }

    void check(const Line &read)
    {
        if (isExpectation(read.word) && !m_ran)
            mistake(read.number, u"an answer stands before the first step"_s);
        const bool compares = read.word == Word::json || read.word == Word::let;
        if (compares && !comparisonOf(read.text))
            mistake(read.number, u"“path = value” is wanted"_s);
        if (read.word != Word::silent && read.word != Word::run && read.text.isEmpty())
            mistake(read.number, u"something is missing after the first word"_s);
    }

    void place(Line read)
    {
        if (read.word == Word::title && m_case.title.isEmpty())
            m_case.title = read.text;
        else if (read.word != Word::title)
            m_case.lines.push_back(std::move(read));
        m_ran = m_ran || (!m_case.lines.empty() && m_case.lines.back().word == Word::run);
    }

    CaseFile m_case;
    qsizetype m_at = 0;
    bool m_ran = false;
};

} // namespace

bool isExpectation(Word word)
{
    return word >= Word::exitStatus;
}

CaseFile readCase(const QString &text)
{
    return Reader().read(QString(text).remove(u'\r').split(u'\n'));
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    bool started = false;
    bool quoted = false;
    for (const QChar each : text) {
        if (each == u'"') {
            quoted = !quoted;
            started = true;
        } else if (each.isSpace() && !quoted) {
            if (started)
                words.append(word);
            word.clear();
            started = false;
        } else {
            word += each;
            started = true;
        }
    }
    if (started)
        words.append(word);
    return words;
}

std::optional<Comparison> comparisonOf(const QString &text)
{
    for (const QString &sign : {u" != "_s, u" ≠ "_s, u" ~ "_s, u" = "_s}) {
        const qsizetype at = text.indexOf(sign);
        if (at <= 0)
            continue;
        QString wanted = text.mid(at + sign.size()).trimmed();
        if (wanted.size() >= 2 && wanted.startsWith(u'"') && wanted.endsWith(u'"'))
            wanted = wanted.mid(1, wanted.size() - 2);
        const QString plain = sign.trimmed();
        return Comparison{text.left(at).trimmed(), plain == u"≠" ? u"!="_s : plain, wanted};
    }
    return std::nullopt;
}

} // namespace liuqing::cases

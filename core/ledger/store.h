// SPDX-License-Identifier: GPL-3.0-or-later
// Reading records: by id, by condition, page by page, by name, and by the keys an import matches with.
#pragma once

#include "core/ledger/ledger.h"

#include <map>

namespace liuqing::store {

struct Condition
{
    const Field *field;
    Value value; // unknown asks for records whose field is unknown
};

// What is typed above a column of a list (core/ledger/search)
struct Filter
{
    const Field *field;
    QString typed;
};

struct Order
{
    const Field *field; // nullptr: in the order of entry
    bool descending = false;
};

struct Query
{
    const RecordType *type;
    std::vector<Condition> where = {};
    std::vector<const Field *> fields = {}; // what to read; the rest stays unknown. Empty: everything
    bool withRetired = false;
    QString called = {}; // a part of its name, or of the initials of its pinyin
    QString words = {}; // that it says somewhere
    std::vector<Filter> filters = {};
    std::vector<Order> orderBy = {}; // the first before the second; none: order of entry
    int limit = -1;
    int offset = 0;
};

// Errors of all that take a query: "bad_filter"
Result<std::vector<Record>> select(const Ledger &ledger, const Query &query);
// Stops when row returns false
Status each(const Ledger &ledger, const Query &query, const std::function<bool(Record)> &row);
Result<qint64> count(const Ledger &ledger, const Query &query);

Result<std::optional<Record>> find(const Ledger &ledger, const RecordType &type, const RecordId &id);
// Looks through all types
Result<std::optional<Record>> find(const Ledger &ledger, const RecordId &id);

// Live records called so: exactly, else normalized, else (firms) by a former name; for units and estates also by code
// except: records that will not be called so much longer
Result<std::vector<RecordId>> named(const Ledger &ledger, const RecordType &type, const QString &name,
                                    const QSet<RecordId> &except = {});

// What a record is called in lists and links: its title, or the titles its title links to
Result<QString> titleOf(const Ledger &ledger, const Record &record);

// Column mappings that a person corrected, kept for sheets of the same layout; empty: none
Result<QByteArray> rememberedLayout(const Ledger &ledger, const RecordType &type, const QString &signature);
Status rememberLayout(const Ledger &ledger, Commit &commit, const RecordType &type, const QString &signature,
                      const QByteArray &mapping);

// Finds the live records that an incoming one is, by the match keys of its type in order. Prepared once, for asking
// again and again while nothing is written.
class Matcher
{
public:
    explicit Matcher(const Ledger &ledger)
        : m_ledger(&ledger)
    {
    }

    // Best first; empty when nothing fits. A later key finds only records that do not contradict an earlier one:
    // a firm known by name gains its credit code, two codes are two firms
    Result<std::vector<RecordId>> candidates(const Record &incoming);
    struct Key
    {
        size_t index = 0; // of the match key
        QString text = {};
        bool weak = false; // a part of it is unknown, so that namesakes are possible
    };
    // The keys a record is recognized by inside one file: those match keys that apply, in order
    static std::vector<Key> keysOf(const Record &incoming);
    // Whether both know a match key before this one and say otherwise: then they are two
    static bool contradictsBefore(size_t key, const Record &one, const Record &other);
    // Whether a match key that is wholly known in both says that they are one, and no key before it says otherwise
    static bool isSame(const Record &one, const Record &other);

private:
    enum class Part { known, exactly, perhaps };
    struct Question;
    Result<bool> hasRecords(const RecordType &type);
    QVariant asked(const RecordType &type, const Field &field, const Value &value) const;
    Result<std::vector<RecordId>> found(const Record &incoming, const MatchKey &key);
    Result<std::vector<RecordId>> withoutContradiction(const Record &incoming, size_t key, std::vector<RecordId> ids) const;

    const Ledger *m_ledger;
    std::map<const RecordType *, bool> m_hasRecords;
    std::map<std::pair<const MatchKey *, quint64>, RepeatedStatement> m_prepared; // by key and known fields
};

} // namespace liuqing::store

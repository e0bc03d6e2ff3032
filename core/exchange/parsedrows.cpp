// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/parsedrows.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace liuqing::office {

namespace {

using Batch = std::vector<ReadRow>;

constexpr size_t rowsPerBatch = 200;
constexpr size_t batchesWaiting = 10;

class Queue
{
public:
    // False when nobody wants any more
    bool push(Batch batch)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_stopped || m_batches.size() < batchesWaiting; });
        if (!m_stopped && !batch.empty())
            m_batches.push_back(std::move(batch));
        m_changed.notify_all();
        return !m_stopped;
    }

    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }

    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        m_changed.notify_all();
    }

    // Empty at the end
    Batch pop()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closed || !m_batches.empty(); });
        if (m_batches.empty())
            return {};
        Batch batch = std::move(m_batches.front());
        m_batches.pop_front();
        m_changed.notify_all();
        return batch;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_batches;
    bool m_closed = false; // nothing comes any more
    bool m_stopped = false; // nothing is wanted any more
};

Status readInto(Queue &queue, OfficeRows &rows, const ReadingContext &context)
{
    Batch batch;
    const Status done = rows.read([&](const OfficeRow &row) {
        batch.push_back({row, row.isData() ? readRow(row, context) : ParsedRow()});
        return batch.size() < rowsPerBatch || queue.push(std::exchange(batch, {}));
    });
    queue.push(std::move(batch));
    queue.close();
    return done;
}

} // namespace

Status readParsed(OfficeRows &rows, const ReadingContext &context, const std::function<bool(const ReadRow &)> &take)
{
    Queue queue;
    Status done;
    std::thread reader([&] { done = readInto(queue, rows, context); });
    for (Batch batch = queue.pop(); !batch.empty(); batch = queue.pop()) {
        if (!std::all_of(batch.begin(), batch.end(), take)) {
            queue.stop();
            break;
        }
    }
    reader.join();
    return done;
}

} // namespace liuqing::office

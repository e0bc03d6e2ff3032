// SPDX-License-Identifier: GPL-3.0-or-later
// Linked into every program for Windows. With MinGW's threads, what a thread keeps for itself (thread_local) and the list
// of its destructors lie behind two keys that are cleared in the order they were made. The memory's key is usually made
// first, so that at the end of a thread destructors run on memory that was freed (Qt's regular expressions crash so).
// Asking for a destructor before anything else makes the list's key the first one.
extern "C" int __cxa_thread_atexit(void (*destructor)(void *), void *object, void *library);

namespace {

struct DestructorsFirst
{
    DestructorsFirst()
    {
        __cxa_thread_atexit([](void *) {}, nullptr, nullptr);
    }
};

constexpr int beforeAllOthers = 101; // the smallest that programs may use
[[gnu::init_priority(beforeAllOthers)]] const DestructorsFirst destructorsFirst;

} // namespace

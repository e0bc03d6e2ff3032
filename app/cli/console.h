// SPDX-License-Identifier: GPL-3.0-or-later
// Standard output and error carry UTF-8, byte for byte what is written, on every system: Windows would turn line ends
// and show other characters on its screen. What the screen had before comes back at the end.
#pragma once

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <fcntl.h>
#include <io.h>
#include <cstdio>
#endif

namespace liuqing::cli {

#ifdef Q_OS_WIN

class Console
{
public:
    Console()
        : m_before(GetConsoleOutputCP())
    {
        SetConsoleOutputCP(CP_UTF8);
        for (std::FILE *stream : {stdout, stderr})
            _setmode(_fileno(stream), _O_BINARY);
    }
    ~Console()
    {
        if (m_before != 0)
            SetConsoleOutputCP(m_before);
    }
    Console(const Console &) = delete;

private:
    UINT m_before; // 0: there is no screen
};

#else

struct Console
{
};

#endif

} // namespace liuqing::cli

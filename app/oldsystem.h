// SPDX-License-Identifier: GPL-3.0-or-later
// Windows before version 10 1809 lacks what the program is built on. Where the system's loader starts it all the same,
// a sentence says so instead of a crash later; the setup program says it as well. Elsewhere: nothing to say.
#pragma once

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace liuqing {

#ifdef Q_OS_WIN

inline constexpr const wchar_t *oldSystemSentence =
    L"六清台账需要 Windows 10（1809 版）或更新的系统，这台电脑的系统太旧。请换一台电脑，或请管理员升级系统。\n\n"
    L"Liuqing needs Windows 10 version 1809 or later. Please use another computer, or have this one updated.";

// GetVersionEx answers what the manifest allows; this one does not lie
inline bool isOldSystem()
{
    using Ask = LONG(WINAPI *)(OSVERSIONINFOW *);
    const auto ask = reinterpret_cast<Ask>(reinterpret_cast<void *>(GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "RtlGetVersion")));
    OSVERSIONINFOW version{};
    version.dwOSVersionInfoSize = sizeof version;
    constexpr DWORD build1809 = 17763;
    return ask != nullptr && ask(&version) == 0 && (version.dwMajorVersion < 10 || version.dwBuildNumber < build1809);
}

#else

inline bool isOldSystem()
{
    return false;
}

#endif

} // namespace liuqing

# SPDX-License-Identifier: GPL-3.0-or-later
# MinGW-w64 with POSIX threads (std::thread, std::mutex), everything linked statically, for Qt, the other
# dependencies and the program alike. LIUQING_WINDOWS_PREFIX (environment) names where the dependencies lie.
# Never give CMAKE_EXE_LINKER_FLAGS on a command line: it replaces what is said here, and "-static" is lost.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(_triplet x86_64-w64-mingw32)
set(CMAKE_C_COMPILER /usr/bin/${_triplet}-gcc-posix)
set(CMAKE_CXX_COMPILER /usr/bin/${_triplet}-g++-posix)
set(CMAKE_RC_COMPILER /usr/bin/${_triplet}-windres)
set(CMAKE_AR /usr/bin/${_triplet}-gcc-ar-posix CACHE FILEPATH "")
set(CMAKE_RANLIB /usr/bin/${_triplet}-gcc-ranlib-posix CACHE FILEPATH "")
set(CMAKE_STRIP /usr/bin/${_triplet}-strip CACHE FILEPATH "")
set(CMAKE_OBJDUMP /usr/bin/${_triplet}-objdump CACHE FILEPATH "")

if(NOT DEFINED ENV{LIUQING_WINDOWS_PREFIX})
    message(FATAL_ERROR "LIUQING_WINDOWS_PREFIX does not say where the dependencies lie: bash app/windows/build.sh sets it")
endif()
set(_prefix $ENV{LIUQING_WINDOWS_PREFIX})
set(CMAKE_FIND_ROOT_PATH ${_prefix}/qt ${_prefix}/deps /usr/${_triplet})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# pkg-config must not see what this machine has for itself, and must name what static libraries need in turn
set(ENV{PKG_CONFIG_LIBDIR} ${_prefix}/deps/lib/pkgconfig:/usr/${_triplet}/lib/pkgconfig)
set(PKG_CONFIG_ARGN --static)

# -fno-ipa-ra: else a caller relies on which registers a template's code leaves alone, while the linker may have kept
# the code that another library made of the same template (std::mt19937 of Qt and of a test: crashes)
set(_flags "-ffunction-sections -fdata-sections -fno-ipa-ra")
set(CMAKE_C_FLAGS_INIT "${_flags}")
set(CMAKE_CXX_FLAGS_INIT "${_flags}")
set(CMAKE_EXE_LINKER_FLAGS_INIT "-static -Wl,--gc-sections")
set(CMAKE_SHARED_LINKER_FLAGS_INIT "-static")
set(CMAKE_MODULE_LINKER_FLAGS_INIT "-static")

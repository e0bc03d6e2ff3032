# SPDX-License-Identifier: GPL-3.0-or-later
# One helper per kind of target; flags live in one INTERFACE target that every one of them links.

add_library(liuqing_flags INTERFACE)
target_compile_features(liuqing_flags INTERFACE cxx_std_20)
target_compile_definitions(liuqing_flags INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_CONTEXTLESS_CONNECT
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_STRICT_ITERATORS
    QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
)
target_compile_options(liuqing_flags INTERFACE -Wall -Wextra -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # When it optimizes, GCC 12 takes the unused member of a std::variant for an uninitialized one, and the end
    # of Qt's shared empty array for the end of every array
    target_compile_options(liuqing_flags INTERFACE -Wno-maybe-uninitialized -Wno-array-bounds -Wno-stringop-overflow)
endif()
if(LIUQING_SANITIZE)
    target_compile_options(liuqing_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(liuqing_flags INTERFACE -fsanitize=address,undefined)
endif()
set(CMAKE_COMPILE_WARNING_AS_ERROR ${LIUQING_WERROR})
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(LIUQING_TIDY)
    find_program(LIUQING_CLANG_TIDY NAMES clang-tidy REQUIRED)
    set(CMAKE_CXX_CLANG_TIDY ${LIUQING_CLANG_TIDY})
endif()

# liuqing_add_library(NAME [PCH header] [LINK libs...]): a room list adds its sources with target_sources
function(liuqing_add_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "PCH" "LINK")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "liuqing_add_library(${name}): unknown ${arg_UNPARSED_ARGUMENTS}")
    endif()
    add_library(${name} STATIC)
    target_link_libraries(${name} PUBLIC liuqing_flags ${arg_LINK})
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
    if(arg_PCH)
        target_precompile_headers(${name} PRIVATE ${arg_PCH})
    endif()
endfunction()

# liuqing_add_program(NAME SOURCES files... LINK libs... [REUSE_PCH target])
function(liuqing_add_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "REUSE_PCH" "SOURCES;LINK")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "liuqing_add_program(${name}): unknown ${arg_UNPARSED_ARGUMENTS}")
    endif()
    add_executable(${name} ${arg_SOURCES})
    if(MINGW)
        target_sources(${name} PRIVATE ${PROJECT_SOURCE_DIR}/app/windows/threadends.cpp)
    endif()
    target_link_libraries(${name} PRIVATE ${arg_LINK})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)
    if(arg_REUSE_PCH)
        target_precompile_headers(${name} REUSE_FROM ${arg_REUSE_PCH})
    endif()
endfunction()

# liuqing_add_test(NAME COMMAND ...): every test runs offscreen, in its own folder, with a time limit
function(liuqing_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "COMMAND")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "liuqing_add_test(${name}): unknown ${arg_UNPARSED_ARGUMENTS}")
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    add_test(NAME ${name} COMMAND ${arg_COMMAND})
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${arg_TIMEOUT} ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Asia/Shanghai")
endfunction()

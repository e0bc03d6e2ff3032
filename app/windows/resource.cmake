# SPDX-License-Identifier: GPL-3.0-or-later
# What Windows reads of a program before it runs: icon, version, and the manifest (no administrator's rights, sharp on
# every monitor, long paths, UTF-8, the controls of today).
enable_language(RC)

# Programs of static Qt bring their platform with them; offscreen is for tests and for printing without a screen
function(liuqing_add_windows_resource program description)
    set(LIUQING_PROGRAM ${program})
    set(LIUQING_DESCRIPTION ${description})
    set(LIUQING_SOURCE ${PROJECT_SOURCE_DIR}/app/windows)
    string(REPLACE "." "," LIUQING_VERSION_NUMBERS "${PROJECT_VERSION}.0")
    set(made ${CMAKE_CURRENT_BINARY_DIR}/${program})
    configure_file(${LIUQING_SOURCE}/program.manifest.in ${made}.manifest @ONLY)
    set(LIUQING_MANIFEST ${made}.manifest)
    configure_file(${LIUQING_SOURCE}/program.rc.in ${made}.rc @ONLY)
    set_source_files_properties(${made}.rc PROPERTIES OBJECT_DEPENDS "${made}.manifest;${LIUQING_SOURCE}/liuqing.ico")
    target_sources(${program} PRIVATE ${made}.rc)
    if(NOT program STREQUAL "liuqing-cli")
        qt_import_plugins(${program} INCLUDE Qt6::QOffscreenIntegrationPlugin)
    endif()
endfunction()

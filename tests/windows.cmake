# SPDX-License-Identifier: GPL-3.0-or-later
# The tests as programs for Windows: tests/windows.sh runs them under wine, which shows this machine's files as drive Z.
set(LIUQING_TEST_DRIVE "Z:")
find_path(LIUQING_CATCH_INCLUDE catch2/catch.hpp REQUIRED)
add_library(Catch2::Catch2 INTERFACE IMPORTED)
target_include_directories(Catch2::Catch2 INTERFACE ${LIUQING_CATCH_INCLUDE})

# Nothing can be asked which tests it has while it is built here
function(catch_discover_tests)
endfunction()

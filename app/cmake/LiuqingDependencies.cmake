# SPDX-License-Identifier: GPL-3.0-or-later
# Every dependency with its purpose; all come from the distribution's packages (app/setup.sh).
include(FeatureSummary)
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Sql Gui Widgets PrintSupport Svg Network Test)
set_package_properties(Qt6 PROPERTIES PURPOSE "ledger access (Sql), window (Widgets), printing and PDF (PrintSupport), pictures (Svg), one window for all starts (Network), tests")
if(CMAKE_CROSSCOMPILING) # what runs while building is this machine's
    find_program(LIUQING_LRELEASE lrelease PATHS /usr/lib/qt6/bin NO_DEFAULT_PATH REQUIRED)
    add_executable(Qt6::lrelease IMPORTED)
    set_target_properties(Qt6::lrelease PROPERTIES IMPORTED_LOCATION ${LIUQING_LRELEASE})
else()
    find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)
endif()

find_package(tl-expected CONFIG QUIET)
find_path(LIUQING_EXPECTED_INCLUDE tl/expected.hpp REQUIRED)
add_library(liuqing_expected INTERFACE)
target_include_directories(liuqing_expected SYSTEM INTERFACE ${LIUQING_EXPECTED_INCLUDE})
add_feature_info(tl-expected TRUE "Result<T>: errors as values")

pkg_check_modules(libzip REQUIRED IMPORTED_TARGET libzip)
add_feature_info(libzip TRUE "xlsx and .lqp containers")
pkg_check_modules(expat REQUIRED IMPORTED_TARGET expat)
add_feature_info(expat TRUE "XML of spreadsheets")
pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter)
add_feature_info(xlsxwriter TRUE "writing office sheets")
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
add_feature_info(sodium TRUE "BLAKE2b, Ed25519, sealed fields")

pkg_check_modules(qrcodegencpp REQUIRED IMPORTED_TARGET qrcodegencpp)
add_feature_info(qrcodegen TRUE "QR code on the printed cover")

find_path(LIUQING_CLI11_INCLUDE CLI/CLI.hpp REQUIRED)
add_library(liuqing_cli11 INTERFACE)
target_include_directories(liuqing_cli11 SYSTEM INTERFACE ${LIUQING_CLI11_INCLUDE})
add_feature_info(CLI11 TRUE "command line of liuqing-cli")

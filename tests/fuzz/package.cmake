# SPDX-License-Identifier: GPL-3.0-or-later
# libFuzzer targets of the packages; expects fuzz_flags and the target fuzz of CMakeLists.txt
foreach(target package checkcode)
    add_executable(fuzz_${target} ${CMAKE_CURRENT_LIST_DIR}/fuzz_${target}.cpp)
    target_link_libraries(fuzz_${target} PRIVATE liuqing_core)
    target_compile_options(fuzz_${target} PRIVATE ${fuzz_flags})
    target_link_options(fuzz_${target} PRIVATE -fsanitize=fuzzer,address,undefined)
    set_target_properties(fuzz_${target} PROPERTIES
        RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin AUTOMOC OFF)
    add_dependencies(fuzz fuzz_${target})
endforeach()

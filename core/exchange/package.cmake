# SPDX-License-Identifier: GPL-3.0-or-later
# What leaves and enters the office: signed packages (.lqp), printed tables
target_sources(liuqing_core PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/checkcode.cpp ${CMAKE_CURRENT_LIST_DIR}/checkcode.h
    ${CMAKE_CURRENT_LIST_DIR}/csvwriter.cpp ${CMAKE_CURRENT_LIST_DIR}/csvwriter.h
    ${CMAKE_CURRENT_LIST_DIR}/jsonlines.cpp ${CMAKE_CURRENT_LIST_DIR}/jsonlines.h
    ${CMAKE_CURRENT_LIST_DIR}/manifest.cpp ${CMAKE_CURRENT_LIST_DIR}/manifest.h
    ${CMAKE_CURRENT_LIST_DIR}/package.cpp ${CMAKE_CURRENT_LIST_DIR}/package.h
    ${CMAKE_CURRENT_LIST_DIR}/packageerrors.cpp ${CMAKE_CURRENT_LIST_DIR}/packageerrors.h
    ${CMAKE_CURRENT_LIST_DIR}/packagefile.cpp ${CMAKE_CURRENT_LIST_DIR}/packagefile.h
    ${CMAKE_CURRENT_LIST_DIR}/packageseal.cpp ${CMAKE_CURRENT_LIST_DIR}/packageseal.h
    ${CMAKE_CURRENT_LIST_DIR}/sheetformats.cpp ${CMAKE_CURRENT_LIST_DIR}/sheetformats.h
    ${CMAKE_CURRENT_LIST_DIR}/sheetlayout.cpp ${CMAKE_CURRENT_LIST_DIR}/sheetlayout.h
    ${CMAKE_CURRENT_LIST_DIR}/sheettable.cpp ${CMAKE_CURRENT_LIST_DIR}/sheettable.h
    ${CMAKE_CURRENT_LIST_DIR}/sheetwriter.cpp ${CMAKE_CURRENT_LIST_DIR}/sheetwriter.h
    ${CMAKE_CURRENT_LIST_DIR}/signing.cpp ${CMAKE_CURRENT_LIST_DIR}/signing.h
    ${CMAKE_CURRENT_LIST_DIR}/wholefile.cpp ${CMAKE_CURRENT_LIST_DIR}/wholefile.h
)

# SPDX-License-Identifier: GPL-3.0-or-later
# How offices write values; included by this room's CMakeLists.txt.
target_sources(liuqing_core PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/officedate.cpp ${CMAKE_CURRENT_LIST_DIR}/officedate.h
    ${CMAKE_CURRENT_LIST_DIR}/officenumber.cpp ${CMAKE_CURRENT_LIST_DIR}/officenumber.h
    ${CMAKE_CURRENT_LIST_DIR}/officevalue.cpp ${CMAKE_CURRENT_LIST_DIR}/officevalue.h
    ${CMAKE_CURRENT_LIST_DIR}/officewords.cpp ${CMAKE_CURRENT_LIST_DIR}/officewords.h
)

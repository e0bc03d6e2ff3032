# SPDX-License-Identifier: GPL-3.0-or-later
# Qt6::Svg, as find_package(Qt6 COMPONENTS Svg) expects it
if(NOT TARGET Qt6::Svg)
    get_filename_component(_svg_prefix ${CMAKE_CURRENT_LIST_DIR}/../../.. ABSOLUTE)
    add_library(Qt6::Svg STATIC IMPORTED)
    set_target_properties(Qt6::Svg PROPERTIES
        IMPORTED_LOCATION ${_svg_prefix}/lib/libQt6Svg.a
        INTERFACE_INCLUDE_DIRECTORIES "${_svg_prefix}/include;${_svg_prefix}/include/QtSvg"
        INTERFACE_LINK_LIBRARIES "Qt6::Gui")
endif()

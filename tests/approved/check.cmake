# SPDX-License-Identifier: GPL-3.0-or-later
# Compares what a command prints with an approved text, whole:
#   cmake -DCOMMAND="program;argument" -DAPPROVED=file [-DAPPROVE=1 writes it anew] -P check.cmake
execute_process(COMMAND ${COMMAND} OUTPUT_VARIABLE printed RESULT_VARIABLE status)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "${COMMAND} ended with ${status}")
endif()
if(APPROVE OR DEFINED ENV{LIUQING_APPROVE})
    file(WRITE ${APPROVED} "${printed}")
    return()
endif()
file(READ ${APPROVED} approved)
if(NOT printed STREQUAL approved)
    file(WRITE ${APPROVED}.now "${printed}")
    message(FATAL_ERROR "What is printed differs from ${APPROVED}; it lies beside it as .now. "
                        "When the change is meant, run the tests once with LIUQING_APPROVE=1 and review the diff.")
endif()

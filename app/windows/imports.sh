#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The names of the DLLs that programs ask for when they start, each once.  bash app/windows/imports.sh PROGRAM…
set -euo pipefail
for program in "$@"; do
    x86_64-w64-mingw32-objdump -p "$program" | sed -n 's/^\s*DLL Name: //p'
done | sort -f -u

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what the benchmark needs besides what app/setup.sh does, and only that. Does nothing when all is there.
set -euo pipefail

# One line, one need: the command that shows it is there, then the packages that bring it, the first known one
needs=(
    "soffice libreoffice-calc-nogui libreoffice-calc"
    "sqlite3 sqlite3"
    "unzip unzip"
    "/usr/bin/time time"
    "sqlitebrowser sqlitebrowser"
)

known() { [[ $(LC_ALL=C apt-cache policy "$1" 2>/dev/null) == *"Candidate: "[!\(]* ]]; }

missing=()
for need in "${needs[@]}"; do
    read -r command _ <<<"$need"
    command -v "$command" >/dev/null || missing+=("${need#* }")
done
[ ${#missing[@]} -eq 0 ] && exit 0

root=()
if [ "$(id -u)" -ne 0 ]; then
    root=(sudo)
fi
known sqlite3 || "${root[@]}" apt-get update -q

wanted=()
for choice in "${missing[@]}"; do
    for name in $choice; do
        if known "$name"; then
            wanted+=("$name")
            continue 2
        fi
    done
    echo "setup: this distribution has none of $choice" >&2
    exit 1
done
echo "setup: installing ${wanted[*]}" >&2
DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -q --no-install-recommends "${wanted[@]}" >&2

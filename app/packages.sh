# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by whatever installs packages of the distribution: install_missing NEED…, which does nothing when all is there.
# A need that ends in '?' is skipped where the distribution has no such package: newer ones have it built in.

# Compared in the shell: a `grep -q` that ends early kills the writer of the pipe, which pipefail takes for a no
installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }
known() { [[ $(LC_ALL=C apt-cache policy "$1" 2>/dev/null) == *"Candidate: "[!\(]* ]]; }

install_missing() {
    local need name root=() missing=() wanted=() lists_missing=yes
    for need in "$@"; do
        installed "${need%\?}" || missing+=("$need")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        root=(sudo)
    fi
    for need in "${missing[@]}"; do
        ! known "${need%\?}" || lists_missing=no
    done
    if [ "$lists_missing" = yes ] || ! known g++; then
        "${root[@]}" apt-get update -q
    fi
    for need in "${missing[@]}"; do
        name=${need%\?}
        if known "$name"; then
            wanted+=("$name")
        elif [ "$name" = "$need" ]; then
            echo "setup: this distribution has no package $name" >&2
            return 1
        fi
    done
    [ ${#wanted[@]} -gt 0 ] || return 0
    echo "setup: installing ${wanted[*]}" >&2
    DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -q --no-install-recommends "${wanted[@]}" >&2
}

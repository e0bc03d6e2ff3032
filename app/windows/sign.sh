#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Signs a program in place with LIUQING_SIGN_CERTIFICATE and LIUQING_SIGN_KEY (PEM).  bash app/windows/sign.sh FILE
set -euo pipefail
osslsigncode sign -h sha256 -certs "$LIUQING_SIGN_CERTIFICATE" -key "$LIUQING_SIGN_KEY" -n "Liuqing" -in "$1" -out "$1.signed" >/dev/null
mv "$1.signed" "$1"

# SPDX-License-Identifier: GPL-3.0-or-later
# On a Windows that is too old everybody is told so in words: the command line, the window, the setup program.
old=$wine_folder/old
mkdir -p "$old"
say_windows win7
refuses() { # STATUS COMMAND…
    local wanted=$1 status=0
    shift
    "$@" >"$old/said.txt" 2>&1 || status=$?
    [ "$status" -eq "$wanted" ]
}
check "the command line refuses" refuses 3 run 60 "$windows" --help
check "and says which Windows is needed" grep -q 'Windows 10' "$old/said.txt"
check "the setup program refuses" refuses 4 run 60 "$packages/liuqing-setup-$version.exe" /S
run 20 "$window" >/dev/null 2>&1 &
sleep 8
import -window root "$old/window.png"
check "the window is not opened, a sentence is" test -n "$(xdotool search --name 六清台账 2>/dev/null)"
xdotool key Return
wait $! || true
say_windows win10

# SPDX-License-Identifier: GPL-3.0-or-later
# The window as people use it: real clicks and keys, a picture of each main page, a second start, a firm that is typed in,
# the end of the session in mid-edit, a stick, dark. Pictures lie in build-windows/wine/pictures, to be looked at.
pictures=$wine_folder/pictures
settings=$account/AppData/Roaming/liuqing
ledgers="$account/Documents/练习 县"
rm -rf "$pictures" "$ledgers"
mkdir -p "$pictures" "$settings" "$account/Documents"
printf '[General]\nlanguage=zh_CN\nwho=Wang\n' >"$settings/liuqing.ini"
run 300 "$windows" demo "$(z "$ledgers")" --quiet --lang zh_CN >"$wine_folder/demo.log" 2>&1
county=$(ls "$ledgers"/219901000000-*.liuqing)
community=$(ls "$ledgers"/219901001001-*.liuqing)

shoot() { import -window root "$pictures/$1.png"; }
# The shown window whose title begins with $title; Windows windows are made anew at times
find_window() {
    found=$(xdotool search --onlyvisible --name "^$title" 2>/dev/null | tail -n 1)
    [ -n "$found" ]
}
# Within a minute; the clicks that follow are in it
await() {
    local tries
    title=$1
    for tries in $(seq 120); do
        find_window && return 0
        sleep 0.5
    done
    return 1
}
# click X Y: within that window
click() {
    local X=0 Y=0
    find_window && eval "$(xdotool getwindowgeometry --shell "$found" 2>/dev/null)"
    xdotool mousemove $((X + $1)) $((Y + $2)) click 1
    sleep 1.5
}
# The sidebar: its pages from 0, and the list of firms, which stands one entry lower for an office that receives
page() { click 90 $((33 + 33 * $1)); }
firms_of_county() { click 90 296; }
firms_of_community() { click 90 263; }
start() { # NAME FILES…: goes on beside this
    local log=$wine_folder/$1.log
    shift
    run 900 "$window" "$@" >"$log" 2>&1 &
    process=$!
}
ends() { # PROCESS: within a minute
    local tries
    for tries in $(seq 60); do
        kill -0 "$1" 2>/dev/null || return 0
        sleep 1
    done
    return 1
}
# More than a cursor that blinks
differ() { [ "$(compare -metric AE "$pictures/$1.png" "$pictures/$2.png" null: 2>&1 | cut -d. -f1)" -gt 20000 ]; }
firms() { "$native" list "$1" --type firm --json >"$wine_folder/firms.json" 2>/dev/null && grep -c "$2" "$wine_folder/firms.json"; }
# To the window whose title begins with $title, the newest of them: without a window manager none has the keys by itself
keys() {
    find_window && xdotool windowfocus "$found"
    sleep 0.5
    xdotool key "$@"
}
# The cross
leave() { # PROCESS
    keys alt+F4
    ends "$1"
}
holds_firm() { [ "$(firms "$1" "$2")" -ge 1 ]; }
brightness() { convert "$1" -colorspace Gray -crop 600x400+100+100 -format '%[fx:int(100*mean)]' info:; }

begun=$(date +%s%N)
start window "$(z "$county")"
first=$process
check "the window of the county opens" await 云川区
tell "first window after $((($(date +%s%N) - begun) / 1000000)) ms"
sleep 6
shoot 0-start
names=(start import check send receive pictures)
for place in 1 2 3 4 5; do
    page $place
    sleep 3
    shoot "$place-${names[$place]}"
    check "a click brings the page ${names[$place]}" differ "$((place - 1))-${names[$((place - 1))]}" "$place-${names[$place]}"
done
firms_of_county
sleep 3
shoot 6-firms
check "a click brings the list of firms" differ 5-pictures 6-firms

start second "$(z "$community")"
check "a second start ends by itself" ends "$process"
check "and its ledger is shown by the first" await 东苑社区
sleep 5
shoot 7-second

# The community: a firm is typed in with keys alone, after a click on the list of firms
firms_of_community
xdotool key ctrl+n
sleep 2
xdotool type --delay 80 "AnxinWuye"
xdotool key Tab
sleep 3
shoot 8-typed
check "a firm that is typed is in the ledger" holds_firm "$community" AnxinWuye

start third "$(z "$county")"
check "a third start brings the first window forward" ends "$process"
sleep 2
shoot 9-forward
check "the window of the county is in front" differ 8-typed 9-forward
title=云川区
keys alt+F4
sleep 3

title=东苑社区
firms_of_community
xdotool key ctrl+n
sleep 2
xdotool type --delay 80 "MidEdit"
sleep 1
run 60 wineboot --end-session >"$wine_folder/end-session.log" 2>&1 || true
check "at the end of the session the window goes without a question" ends "$first"
check "and what was being typed is in the ledger" holds_firm "$community" MidEdit

# A stick: drive E, which wine calls removable
stick=$wine_folder/stick
rm -rf "$stick"
mkdir -p "$stick"
cp "$community" "$stick/东苑.liuqing"
ln -sfn "$stick" "$WINEPREFIX/dosdevices/e:"
wine reg add 'HKLM\Software\Wine\Drives' /v e: /d floppy /f >/dev/null 2>&1 </dev/null
timeout 30 wineserver -w || true
start stick 'E:\东苑.liuqing'
check "a ledger of a stick opens" await 东苑社区
sleep 5
shoot 10-stick
check "it is worked on in a copy on this computer" test -n "$(find "$account/AppData/Local" -name '东苑.liuqing' 2>/dev/null)"
firms_of_community
xdotool key ctrl+n
sleep 2
xdotool type --delay 80 "StickWuye"
xdotool key Tab
sleep 10
shoot 11-stick-written
check "after a pause the stick has what was typed" holds_firm "$stick/东苑.liuqing" StickWuye
check "the window closes" leave "$process"
check "the stick is left with the ledger alone" test "$(ls "$stick")" = 东苑.liuqing
check "and no copy stays on this computer" test -z "$(find "$account/AppData/Local" -name '东苑.liuqing' 2>/dev/null)"

# Pulled out in mid-work, and never plugged in again: the work goes on on this computer
start pulled 'E:\东苑.liuqing'
check "the ledger of the stick opens again" await 东苑社区
sleep 5
firms_of_community
xdotool key ctrl+n
sleep 2
xdotool type --delay 80 "PulledWuye"
xdotool key Tab
sleep 2
mv "$stick" "$stick-away"
keys alt+F4
sleep 4
shoot 12-stick-gone
keys Tab space # close all the same
check "the window closes when the person says so" ends "$process"
check "the work stays on this computer" test -n "$(find "$account/AppData/Local" -name '东苑.liuqing' 2>/dev/null)"
printf '[General]\nlanguage=zh_CN\nwho=Wang\n' >"$settings/liuqing.ini" # no ledger of late
start kept
check "the program asks where to begin" await 六清台账
sleep 2
shoot 13-kept
keys Return
sleep 2
shoot 14-kept-question
keys Return
check "the ledger goes on on this computer" await 东苑社区
sleep 4
shoot 15-went-on
check "with what was typed" holds_firm "$account/Documents/东苑.liuqing" PulledWuye
check "the window closes" leave "$process"
check "and the copy is gone" test -z "$(find "$account/AppData/Local" -name '东苑.liuqing' 2>/dev/null)"
mv "$stick-away" "$stick"

# Dark, as Windows says it
personal='HKCU\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize'
wine reg add "$personal" /v AppsUseLightTheme /t REG_DWORD /d 0 /f >/dev/null 2>&1 </dev/null
start dark "$(z "$community")"
check "a window opens in the dark" await 东苑社区
sleep 5
shoot 16-dark
check "and is dark" test "$(brightness "$pictures/16-dark.png")" -lt 40
leave "$process" || true
wine reg delete "$personal" /v AppsUseLightTheme /f >/dev/null 2>&1 </dev/null

# Portable: from a folder with Chinese and a blank, settings and new ledgers in it
portable="$wine_folder/优盘 便携"
rm -rf "$portable"
cp -r "$packages/liuqing-$version" "$portable"
run 900 "$portable/liuqing.exe" "$(z "$community")" >"$wine_folder/portable.log" 2>&1 &
process=$!
check "the portable folder runs from where it lies" await 东苑社区
sleep 4
shoot 17-portable
leave "$process" || true
check "and keeps its settings in itself" test -f "$portable/settings/liuqing/liuqing.ini"

# Installed: what a double click on a ledger runs (wine itself does not look there), and the setup program meanwhile
run 120 "$packages/liuqing-setup-$version.exe" /S
opener=$(registry 'HKCU\Software\Classes\Liuqing.Ledger\shell\open\command')
run 900 "$(sed 's/^"\([^"]*\)".*/\1/' <<<"$opener")" "$(z "$community")" >"$wine_folder/start.log" 2>&1 &
check "what a double click on a ledger runs opens it" await 东苑社区
refuses_while_open() {
    local status=0
    run 120 "$packages/liuqing-setup-$version.exe" /S || status=$?
    [ $status -eq 5 ]
}
check "while it is open the setup program changes nothing" refuses_while_open
keys alt+F4
sleep 3
run 120 "$account/AppData/Local/Programs/Liuqing/uninstall.exe" /S

# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by tests/windows.sh: a wine and a screen of its own, checks that are counted, the programs side by side.
build=${LIUQING_WINDOWS_BUILD:-build-windows}
wine_folder=$PWD/$build/wine
summary=$wine_folder/summary.txt
packages=$PWD/$build/packages
version=$(sed -n 's/^project(Liuqing VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
native=$PWD/build/bin/liuqing-cli
windows=$PWD/$build/bin/liuqing-cli.exe
window=$PWD/$build/bin/liuqing.exe
passed=0
failed=0
export WINEPREFIX=$wine_folder/prefix WINEDEBUG=-all WINEARCH=win64 WINEDLLOVERRIDES=winemenubuilder.exe=d
export TZ=CST-8 LC_ALL=C.UTF-8 # China's time as Windows' C library reads it as well
account=$WINEPREFIX/drive_c/users/${USER:-root}

begin_wine() {
    mkdir -p "$wine_folder"
    : >"$summary"
    Xvfb -displayfd 3 -screen 0 1440x900x24 3>"$wine_folder/display" >/dev/null 2>&1 &
    screen=$!
    trap end_wine EXIT
    sleep 2
    DISPLAY=:$(cat "$wine_folder/display")
    export DISPLAY
    rm -rf "$WINEPREFIX"
    timeout 120 wineboot -i >"$wine_folder/wineboot.log" 2>&1 </dev/null
    account=$(echo "$WINEPREFIX"/drive_c/users/[!P]*)
    local font
    for font in "MS Shell Dlg" "MS Shell Dlg 2" Tahoma; do # Chinese in wine's own dialogs
        wine reg add 'HKLM\Software\Microsoft\Windows NT\CurrentVersion\FontSubstitutes' /v "$font" /d "Noto Sans CJK SC" /f >/dev/null 2>&1 </dev/null
    done
    local folder
    for folder in "$account"/*; do # wine shows the folders of this machine's account: these are its own
        [ ! -L "$folder" ] || { rm "$folder" && mkdir "$folder"; }
    done
    say_windows win10
}

end_wine() {
    timeout 20 wineserver -k 2>/dev/null || true
    kill "$screen" 2>/dev/null || true
}

# Which Windows wine says it is: win10 (version 1903), win7
say_windows() {
    wine reg add 'HKCU\Software\Wine' /v Version /d "$1" /f >/dev/null 2>&1 </dev/null
    timeout 30 wineserver -w || true
}

# run SECONDS PROGRAM ARGUMENTS…: give it files to write to, never a pipe, which a helper of wine would keep open
run() {
    local seconds=$1
    shift
    timeout -k 5 "$seconds" wine "$@" </dev/null
}

# check "what holds" COMMAND…
check() {
    local what=$1
    shift
    if "$@"; then
        passed=$((passed + 1))
        echo "ok      $what" | tee -a "$summary"
    else
        failed=$((failed + 1))
        echo "FAILED  $what" | tee -a "$summary"
    fi
}

tell() { echo "        $*" | tee -a "$summary"; }

# A path as Windows programs see it
z() { echo "Z:$(realpath -m "$1")"; }

# The command line of Windows and of this system, with the answer in a file
on_windows() { # ANSWER ARGUMENTS…
    local answer=$1
    shift
    run 300 "$windows" "$@" >"$answer" 2>"$answer.err"
}
on_this() {
    local answer=$1
    shift
    "$native" "$@" >"$answer" 2>"$answer.err"
}

# What the registry holds for a value; empty when there is none.  registry KEY [VALUE]
registry() {
    local value=(/ve)
    [ $# -lt 2 ] || value=(/v "$2")
    run 30 reg query "$1" "${value[@]}" >"$wine_folder/registry.txt" 2>/dev/null || true
    tr -d '\r' <"$wine_folder/registry.txt" | sed -n 's/^.*REG_SZ *//p' | head -n 1
}
